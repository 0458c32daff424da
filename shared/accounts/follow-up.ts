/** Figures in the text of the follow-up report: `{{actual:income}}` stands for a figure of the accounts. */
import { type AccountData, type FollowUp, type ReportTemplate, Unit } from '../model/accounts.ts'
import { amountText, percentText } from './amount.ts'
import type { ColumnKey } from './columns.ts'
import { type KeyFigure, keyFigures } from './key-figures.ts'
import { lineOf } from './months.ts'
import { buildReport, type ReportLine } from './report.ts'
import { sectionNumbers } from './section-numbers.ts'

/** What tokens are resolved against. */
export interface Figures {
  readonly unit: Unit
  readonly lines: readonly ReportLine[]
  readonly keyFigures: readonly KeyFigure[]
}

const columns: readonly string[] = [
  'prior',
  'actual',
  'budget',
  'forecast',
  'previousForecast',
  'priorYear',
  'budgetToDate',
  'opening',
  'change',
  'closing',
  'deviation',
  'deviationToDate',
] satisfies readonly ColumnKey[]

/** The figures of a period by the templates in use; a line's id in the result report goes first. */
export function figuresOf(
  data: AccountData,
  result: ReportTemplate | undefined,
  balance: ReportTemplate | undefined,
): Figures {
  const linesOf = (template: ReportTemplate | undefined) =>
    template ? buildReport(data, template).lines : []
  return {
    unit: result?.unit ?? 'kkr',
    lines: [...linesOf(result), ...linesOf(balance)],
    keyFigures: keyFigures(data),
  }
}

const token = /\{\{([^{}]*)\}\}/g

/** The tokens of a text without their braces, in its order. */
export function tokensOf(text: string): readonly string[] {
  return [...text.matchAll(token)].map((match) => (match[1] ?? '').trim())
}

/**
 * A token as text: `column:line` ("21 638 kkr"), `column:line:mkr` in another unit, `solidity` ("42 %"). A line is
 * named by its id, its group's or its account. Null for a token that names nothing; "–" for an unknown amount.
 */
export function resolveToken(name: string, figures: Figures): string | null {
  const keyFigure = figures.keyFigures.find(({ id }) => id === name)
  if (keyFigure) return percentText(keyFigure.value, 1)
  const [column = '', ...rest] = name.split(':')
  if (!isColumn(column) || rest.length === 0) return null
  const unit = Unit.safeParse(rest.at(-1))
  const line = lineOf(figures.lines, (unit.success ? rest.slice(0, -1) : rest).join(':'))
  if (!line) return null
  const shown = unit.success ? unit.data : figures.unit
  const ore = line.amounts[column]
  return ore === null ? '–' : `${amountText(ore, shown)}\u00a0${shown}`
}

function isColumn(text: string): text is ColumnKey {
  return columns.includes(text)
}

/** The text with its tokens as figures, and the tokens that name nothing; these stay as they are. */
export function fillText(
  text: string,
  figures: Figures,
): { readonly text: string; readonly unknown: readonly string[] } {
  const unknown = tokensOf(text).filter((name) => resolveToken(name, figures) === null)
  const filled = text.replace(token, (whole, name: string) => resolveToken(name.trim(), figures) ?? whole)
  return { text: filled, unknown }
}

/** Tokens of a report that name nothing, each with its section's number and heading, or its table row. */
export function unknownFigures(
  { sections, personnel, investments }: FollowUp,
  figures: Figures,
): readonly { readonly token: string; readonly place: string }[] {
  const numbers = sectionNumbers(sections)
  const texts = [
    ...sections.map(({ heading, text }, index) => ({ place: `${numbers[index] ?? ''} ${heading}`, text })),
    ...[...personnel, ...investments].map(({ label, values }) => ({ place: label, text: values.join(' ') })),
  ]
  return texts.flatMap(({ place, text }) =>
    fillText(text, figures).unknown.map((token) => ({ token, place: place.trim() })),
  )
}
