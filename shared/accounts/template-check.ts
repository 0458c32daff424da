/** What is wrong with a report template: by itself, and for the accounts that it is to show. */
import type { AccountRow, ReportTemplate, Selector, TemplateGroup } from '../model/accounts.ts'
import { type Place, placeAccounts, placesOf } from './placing.ts'

export interface TemplateProblem {
  /**
   * `doubleId`: two lines with the id · `unknownTerm`: a formula names no earlier line (so none can go round) ·
   * `wrongRange`: ends of unlike length or order · `overlap`: two groups name the same accounts ·
   * `doubled`: an account on several lines · `unmapped`: an account with amounts on none.
   */
  readonly code: 'doubleId' | 'unknownTerm' | 'wrongRange' | 'overlap' | 'doubled' | 'unmapped'
  /** Id of the line, or the account. */
  readonly where: string
  /** The other line, the term or the range. */
  readonly what: string
}

/** All problems; without rows those of the template by itself. */
export function checkTemplate(
  template: ReportTemplate,
  rows: readonly AccountRow[] = [],
): readonly TemplateProblem[] {
  const { unmapped, doubled } = placeAccounts(rows, template)
  return [
    ...doubleIds(template),
    ...unknownTerms(template),
    ...wrongRanges(template),
    ...overlaps(template),
    ...doubled.map(({ account, places }): TemplateProblem => {
      return { code: 'doubled', where: account, what: places.join(', ') }
    }),
    ...unmapped.map((row): TemplateProblem => ({ code: 'unmapped', where: row.account, what: row.name })),
  ]
}

function idsOf(template: ReportTemplate): readonly string[] {
  return template.lines.flatMap(idsOfLine)
}

function idsOfLine(line: ReportTemplate['lines'][number]): readonly string[] {
  return line.kind === 'group'
    ? [line.id, ...line.groups.flatMap((group: TemplateGroup) => idsOfLine(group))]
    : [line.id]
}

function doubleIds(template: ReportTemplate): readonly TemplateProblem[] {
  const ids = idsOf(template)
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index))
  return [...twice].map((id) => ({ code: 'doubleId', where: id, what: id }))
}

function unknownTerms(template: ReportTemplate): readonly TemplateProblem[] {
  const earlier = new Set<string>()
  const problems: TemplateProblem[] = []
  for (const line of template.lines) {
    const terms =
      line.kind === 'result' ? line.terms.map(({ id }) => id) : line.kind === 'tax' ? [line.of] : []
    for (const term of terms) {
      if (!earlier.has(term)) problems.push({ code: 'unknownTerm', where: line.id, what: term })
    }
    for (const id of idsOfLine(line)) earlier.add(id)
  }
  return problems
}

function wrongRanges(template: ReportTemplate): readonly TemplateProblem[] {
  return placesOf(template).flatMap(({ id, accounts }) =>
    accounts
      .filter(
        (selector) =>
          'from' in selector &&
          (selector.from.length !== selector.to.length ||
            selector.from > selector.to ||
            selector.from === ''),
      )
      .map((selector): TemplateProblem => ({ code: 'wrongRange', where: id, what: selectorText(selector) })),
  )
}

function overlaps(template: ReportTemplate): readonly TemplateProblem[] {
  const claims = placesOf(template).flatMap(({ id, accounts }: Place) =>
    accounts.map((selector) => ({ id, selector })),
  )
  return claims.flatMap((claim, index) =>
    claims
      .slice(index + 1)
      .filter((other) => meet(claim.selector, other.selector))
      .map((other): TemplateProblem => {
        return { code: 'overlap', where: claim.id, what: `${other.id}: ${selectorText(other.selector)}` }
      }),
  )
}

function meet(one: Selector, other: Selector): boolean {
  if ('sru' in one || 'sru' in other) return 'sru' in one && 'sru' in other && one.sru === other.sru
  return one.from.length === other.from.length && one.from <= other.to && other.from <= one.to
}

/** "3000–3799", "3011", "SRU 7410". */
export function selectorText(selector: Selector): string {
  if ('sru' in selector) return `SRU ${selector.sru}`
  return selector.from === selector.to ? selector.from : `${selector.from}–${selector.to}`
}
