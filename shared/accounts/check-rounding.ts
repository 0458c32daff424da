/** What rounding does to a report: by how much the shown lines of a sum can miss the shown sum. */
import { decimalsOf, roundTo } from './amount.ts'
import type { Result } from './check-result.ts'
import { columnsOf, type GivenColumn } from './columns.ts'
import type { Report, ReportLine } from './report.ts'

/** Öre that one of the last shown place is, by unit. */
const stepOf = { kr: 100, kkr: 100_000, mkr: 10_000_000 } as const

/** Always good: the note belongs below every rounded report. It tells the largest difference, and of which lines. */
export function rounding(report: Report): Result {
  const sums = report.lines.flatMap((line) => differencesOf(line, report))
  const difference = Math.max(0, ...sums.map(({ size }) => size))
  const where = difference === 0 ? [] : sums.filter(({ size }) => size === difference).map(({ text }) => text)
  const params = { report: report.template.title }
  return { code: 'rounding', status: 'ok', difference, where: [...new Set(where)], params }
}

function differencesOf(
  line: ReportLine,
  report: Report,
): readonly { readonly text: string; readonly size: number }[] {
  if (line.kind !== 'sum') return []
  const parts = partsOf(line, report)
  return columnsOf(report.template.report).flatMap((column) => {
    const size = missed(line, parts, column, report)
    return size === null ? [] : [{ text: line.text || line.id, size }]
  })
}

/** The shown sum less what its shown accounts add up to, in öre without sign; null where an amount is unknown. */
function missed(
  line: ReportLine,
  parts: readonly ReportLine[],
  column: GivenColumn,
  { template: { unit } }: Report,
): number | null {
  const shown = (each: ReportLine) => {
    const ore = each.amounts[column]
    return ore === null ? Number.NaN : each.sign * roundTo(ore, unit, decimalsOf(unit))
  }
  const total = parts.reduce((sum, part) => sum + shown(part), 0)
  const size = Math.abs(shown(line) - total) * stepOf[unit]
  return Number.isNaN(size) ? null : size
}

function partsOf({ groups }: ReportLine, { lines }: Report): readonly ReportLine[] {
  return lines.filter((line) => line.kind === 'account' && line.groups.includes(groups.at(-1) ?? ''))
}
