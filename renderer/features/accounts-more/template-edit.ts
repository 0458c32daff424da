/** Changes of a report template's tree of groups and lines; each gives new lines and leaves the old ones as they are. */
import type { Selector, TemplateGroup, TemplateLine } from '../../../shared/model/accounts.ts'

type Lines = readonly TemplateLine[]

/** A line as the list shows it. */
export interface TreeRow {
  readonly line: TemplateLine
  /** How deep, from 0. */
  readonly depth: number
  /** The group that it stands in; null at the top. */
  readonly parent: string | null
}

/** All lines in the order of the report, those of a group after it. */
export function treeRows(lines: Lines, depth = 0, parent: string | null = null): readonly TreeRow[] {
  return lines.flatMap((line) => [
    { line, depth, parent },
    ...(line.kind === 'group' ? treeRows(line.groups, depth + 1, line.id) : []),
  ])
}

export function findLine(lines: Lines, id: string): TemplateLine | undefined {
  return treeRows(lines).find(({ line }) => line.id === id)?.line
}

/** The lines with those of one level, that which holds `id`, changed. */
function withSiblings(lines: Lines, id: string, change: (siblings: Lines) => Lines): Lines {
  if (lines.some((line) => line.id === id)) return change(lines)
  return lines.map((line) =>
    line.kind === 'group' ? { ...line, groups: groupsOnly(withSiblings(line.groups, id, change)) } : line,
  )
}

/** In a group stand groups alone. */
function groupsOnly(lines: Lines): TemplateGroup[] {
  return lines.filter((line) => line.kind === 'group')
}

export function withLine(lines: Lines, id: string, next: TemplateLine): Lines {
  return withSiblings(lines, id, (siblings) => siblings.map((line) => (line.id === id ? next : line)))
}

export function withoutLine(lines: Lines, id: string): Lines {
  return withSiblings(lines, id, (siblings) => siblings.filter((line) => line.id !== id))
}

/** Puts a line after another, in its group; a result line, which stands in none, after the whole outermost group. */
export function withLineAfter(lines: Lines, after: string | null, line: TemplateLine): Lines {
  const beside = line.kind === 'group' || after === null ? after : outermost(lines, after)
  if (beside === null || !findLine(lines, beside)) return [...lines, line]
  return withSiblings(lines, beside, (siblings) =>
    siblings.flatMap((each) => (each.id === beside ? [each, line] : [each])),
  )
}

function outermost(lines: Lines, id: string): string | null {
  const row = treeRows(lines).find(({ line }) => line.id === id)
  return row?.parent ? outermost(lines, row.parent) : (row?.line.id ?? null)
}

/** One step up (-1) or down (1) among the lines of the same group. */
export function stepped(lines: Lines, id: string, by: 1 | -1): Lines {
  return withSiblings(lines, id, (siblings) => {
    const at = siblings.findIndex((line) => line.id === id)
    const neighbour = siblings[at + by]
    const self = siblings[at]
    if (!neighbour || !self) return siblings
    return siblings.map((line, index) => (index === at ? neighbour : index === at + by ? self : line))
  })
}

/** Into the group above it, as its last. */
export function indented(lines: Lines, id: string): Lines {
  return withSiblings(lines, id, (siblings) => {
    const at = siblings.findIndex((line) => line.id === id)
    const self = siblings[at]
    const above = siblings[at - 1]
    if (self?.kind !== 'group' || above?.kind !== 'group') return siblings
    const next = { ...above, groups: [...above.groups, self] }
    return siblings.flatMap((line, index) => (index === at ? [] : [index === at - 1 ? next : line]))
  })
}

/** Out of its group, to the place after it. */
export function outdented(lines: Lines, id: string): Lines {
  const row = treeRows(lines).find(({ line }) => line.id === id)
  return row?.parent ? withLineAfter(withoutLine(lines, id), row.parent, row.line) : lines
}

/** To where it was dropped: the row of the shown list, from 0, that it then is. Into itself leads no way. */
export function dropped(lines: Lines, id: string, index: number): Lines {
  const rows = treeRows(lines)
  const self = rows.find(({ line }) => line.id === id)?.line
  if (!self) return lines
  const others = rows.filter(({ line }) => line.id !== id)
  const next = others[index]?.line.id
  const own = self.kind === 'group' ? treeRows(self.groups).map(({ line }) => line.id) : []
  if (next !== undefined && own.includes(next)) return lines
  const rest = withoutLine(lines, id)
  const before = next === undefined || self.kind === 'group' ? next : outermost(rest, next)
  if (before === undefined || before === null) return [...rest, self]
  return withSiblings(rest, before, (siblings) =>
    siblings.flatMap((line) => (line.id === before ? [self, line] : [line])),
  )
}

/** An id that no line has: `group`, `group2` … */
export function newId(lines: Lines, kind: TemplateLine['kind']): string {
  const taken = new Set(treeRows(lines).map(({ line }) => line.id))
  let id: string = kind
  for (let number = 2; taken.has(id); number += 1) id = `${kind}${number}`
  return id
}

/** Puts one more account on a line. */
export function withAccount(lines: Lines, id: string, account: string): Lines {
  const line = findLine(lines, id)
  if (!line || line.kind === 'result') return lines
  return withLine(lines, id, { ...line, accounts: [...line.accounts, { from: account, to: account }] })
}

/** Reads "3000–3799, 3811, SRU 7410"; undefined for what is neither. */
export function readSelectors(text: string): Selector[] | undefined {
  const parts = text.split(/[,;\n]/).map((part) => part.trim())
  const selectors = parts.filter((part) => part !== '').map(readSelector)
  return selectors.every((selector) => selector !== undefined) ? selectors : undefined
}

function readSelector(text: string): Selector | undefined {
  const sru = /^sru\s*(\d{1,10})$/i.exec(text)?.[1]
  if (sru !== undefined) return { sru }
  const match = /^([\p{L}\d]{1,20})(?:\s*[-–—]\s*([\p{L}\d]{1,20}))?$/u.exec(text)
  const from = match?.[1]
  return from === undefined ? undefined : { from, to: match?.[2] ?? from }
}
