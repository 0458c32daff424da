/** The lines of a report as rows of the table: what folded groups hide is left out. */
import type { ReportLine } from '../../../shared/accounts/report.ts'

export interface Row {
  readonly line: ReportLine
  /** Undefined for what can't be folded. */
  readonly open?: boolean
  /** By which comments are kept: the account, or the id of the group or result. */
  readonly commentRow: string
  /** A group's comment is marked at its sum, where the group is open and has one. */
  readonly marksComment: boolean
}

/** Rows to show; `folded` holds ids of groups. */
export function rowsOf(lines: readonly ReportLine[], folded: ReadonlySet<string>): readonly Row[] {
  const summed = new Set(lines.flatMap(({ kind, groups }) => (kind === 'sum' ? groups.slice(-1) : [])))
  const rows: Row[] = []
  for (const line of lines) {
    if (hiding(line, folded).length > 0) continue
    const own = line.groups.at(-1)
    if (line.kind === 'heading' && own !== undefined) {
      const open = !folded.has(own)
      rows.push({ line, open, commentRow: own, marksComment: !open || !summed.has(own) })
    } else {
      const commentRow = line.kind === 'result' ? line.id : (line.account ?? own ?? line.id)
      rows.push({ line, commentRow, marksComment: true })
    }
  }
  return rows
}

/** Ids of all groups that can be folded: those with a heading. */
export function foldable(lines: readonly ReportLine[]): readonly string[] {
  return lines.flatMap(({ kind, groups }) => (kind === 'heading' ? groups.slice(-1) : []))
}

/** Groups that hide a line: to be opened before one can go there. */
export function hiding(line: ReportLine, folded: ReadonlySet<string>): readonly string[] {
  const outer = line.kind === 'heading' ? line.groups.slice(0, -1) : line.groups
  return outer.filter((group) => folded.has(group))
}

/** The line that a check names: an account, with or without its name, or the id or the text of a group or a result. */
export function lineOf(lines: readonly ReportLine[], place: string): ReportLine | undefined {
  const [account] = place.split(' ')
  return (
    lines.find((line) => line.account === account || line.id === place) ??
    lines.find(({ id }) => id === `sum:${place}`) ??
    lines.find(({ id, text }) => id === `heading:${place}` || text === place)
  )
}

/** Height of a row in pixels: a heading has air above it. */
export function heightOf({ line, open }: Row): number {
  if (line.kind === 'heading' && open) return 34
  return 28
}
