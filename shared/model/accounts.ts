/** Interim accounts: imported files, the amounts they carry, report templates, checks, what is written about them. */
import { z } from 'zod'
import {
  AccountSourceId,
  IndicatorId,
  Instant,
  Line,
  LocalDate,
  NonEmptyLine,
  Ore,
  Sha256,
  TemplateId,
} from '../values.ts'

/** What a file is imported as. `prior` is the same as `actual`, for the year before. */
export const SourceUse = z.enum(['actual', 'prior', 'budget', 'forecast'])
export type SourceUse = z.infer<typeof SourceUse>
export const SourceFormat = z.enum(['sie1', 'sie2', 'sie3', 'sie4', 'sie5', 'csv', 'xlsx'])
export type SourceFormat = z.infer<typeof SourceFormat>
/** `warn`: imported, the issues are listed · `block`: only with a note, which every report prints · `reject`: nothing is stored. */
export const ImportStatus = z.enum(['ok', 'warn', 'block', 'reject'])
export type ImportStatus = z.infer<typeof ImportStatus>
/** Something about an imported file, at a line (SIE, CSV) or row (spreadsheet) from 1; 0 for the file as a whole. */
export const ImportIssue = z.object({
  code: z.string(),
  line: z.int(),
  /** What its sentence needs. */
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type ImportIssue = z.infer<typeof ImportIssue>

export const AccountSource = z.object({
  id: AccountSourceId,
  use: SourceUse,
  yearStart: LocalDate,
  yearEnd: LocalDate,
  /** The last day that its actual amounts cover; null for budgets and forecasts. */
  through: LocalDate.nullable(),
  label: z.string(),
  format: SourceFormat,
  encoding: z.string(),
  fileName: z.string(),
  sha256: Sha256,
  importedAt: Instant,
  by: z.string(),
  status: ImportStatus,
  issues: z.array(ImportIssue),
  /** Why a blocked file was taken all the same. */
  note: z.string(),
})
export type AccountSource = z.infer<typeof AccountSource>

/** Öre as accounts carry them: debit positive, credit negative. Null is unknown and shown as "–", never as 0. */
export const Amount = Ore.nullable()
export type Amount = z.infer<typeof Amount>

/** What is known of an account for a period of a fiscal year. */
export const AccountRow = z.object({
  /** Text: "0099", "46100" and "DIFF" occur. */
  account: z.string(),
  name: z.string(),
  sru: z.string().nullable(),
  /** The same period of the year before. */
  prior: Amount,
  /** From the year's beginning to the period's end. */
  actual: Amount,
  /** Of the whole year. */
  budget: Amount,
  /** Of the whole year; what was edited in place stands here. */
  forecast: Amount,
  /** What the forecast was imported as; only where it has been edited since. */
  importedForecast: Amount.optional(),
  previousForecast: Amount,
  /** The whole year before. */
  priorYear: Amount,
  /** Budget to the period's end, where it is given by month. */
  budgetToDate: Amount,
  opening: Amount,
  change: Amount,
  closing: Amount,
  comment: z.string(),
})
export type AccountRow = z.infer<typeof AccountRow>

export const MonthAmounts = z.object({
  /** `YYYY-MM` */
  month: z.string(),
  account: z.string(),
  actual: Amount,
  budget: Amount,
  prior: Amount,
})
export type MonthAmounts = z.infer<typeof MonthAmounts>

/** Income tax of the fiscal years that begin on `from` or later, in per mille. */
export const TaxRate = z.object({ from: LocalDate, perMille: z.int().min(0).max(1000) })
export type TaxRate = z.infer<typeof TaxRate>

/** All that reports, checks, key figures and charts of a period are made from. */
export const AccountData = z.object({
  yearStart: LocalDate,
  yearEnd: LocalDate,
  period: LocalDate,
  rows: z.array(AccountRow),
  months: z.array(MonthAmounts),
  /** Which file each column comes from; a column without one is unknown. */
  sources: z.object({
    actual: AccountSource.nullable(),
    prior: AccountSource.nullable(),
    budget: AccountSource.nullable(),
    forecast: AccountSource.nullable(),
    previousForecast: AccountSource.nullable(),
  }),
  /** The file's table of tax rates, newest first. */
  taxRates: z.array(TaxRate),
  /** Comments to groups and result lines of the template, by their id. */
  comments: z.record(z.string(), z.string()),
})
export type AccountData = z.infer<typeof AccountData>

export const ReportKind = z.enum(['result', 'balance'])
export type ReportKind = z.infer<typeof ReportKind>
export const Unit = z.enum(['kr', 'kkr', 'mkr'])
export type Unit = z.infer<typeof Unit>

/** Accounts `from`–`to` as text of the same length (those of a group are listed in the order of its selectors), or those with an SRU code. */
export const Selector = z.union([
  z.object({ from: z.string(), to: z.string() }),
  z.object({ sru: z.string() }),
])
export type Selector = z.infer<typeof Selector>
export interface TemplateGroup {
  readonly kind: 'group'
  /** Unique in the template. */
  readonly id: string
  /** Printed above; empty prints none. */
  readonly heading: string
  /** Printed below; null prints no sum. */
  readonly sum: string | null
  /** −1 shows credit as positive: income, equity, liabilities. */
  readonly sign: 1 | -1
  readonly accounts: readonly Selector[]
  readonly groups: readonly TemplateGroup[]
}
export interface TemplateResult {
  readonly kind: 'result'
  readonly id: string
  readonly text: string
  /** The shown sums that it adds up, each with its factor; `id` of groups and of earlier results. */
  readonly terms: readonly { readonly id: string; readonly factor: 1 | -1 }[]
}
/** Income tax: what is booked on its accounts or, in the columns named, an estimate of the result before tax where nothing is. */
export interface TemplateTax {
  readonly kind: 'tax'
  readonly id: string
  readonly text: string
  /** The result line before tax. */
  readonly of: string
  readonly accounts: readonly Selector[]
  readonly estimate: readonly (
    | 'prior'
    | 'actual'
    | 'budget'
    | 'forecast'
    | 'previousForecast'
    | 'priorYear'
    | 'budgetToDate'
  )[]
}
export type TemplateLine = TemplateGroup | TemplateResult | TemplateTax
const id = z.string().min(1).max(60)
const TemplateGroup: z.ZodType<TemplateGroup> = z.object({
  kind: z.literal('group'),
  id,
  heading: Line,
  sum: Line.nullable(),
  sign: z.union([z.literal(1), z.literal(-1)]),
  accounts: z.array(Selector),
  get groups() {
    return z.array(TemplateGroup)
  },
})
const TemplateResult: z.ZodType<TemplateResult> = z.object({
  kind: z.literal('result'),
  id,
  text: Line,
  terms: z.array(z.object({ id, factor: z.union([z.literal(1), z.literal(-1)]) })),
})
const TemplateTax: z.ZodType<TemplateTax> = z.object({
  kind: z.literal('tax'),
  id,
  text: Line,
  of: id,
  accounts: z.array(Selector),
  estimate: z.array(
    z.enum(['prior', 'actual', 'budget', 'forecast', 'previousForecast', 'priorYear', 'budgetToDate']),
  ),
})
export const ReportTemplate = z.object({
  report: ReportKind,
  name: NonEmptyLine,
  /** Printed as the report's title. */
  title: Line,
  unit: Unit,
  lines: z.array(z.union([TemplateGroup, TemplateResult, TemplateTax])).max(500),
})
export type ReportTemplate = z.infer<typeof ReportTemplate>
/** What a period's reports are made from beside its accounts: as it is now or, of a locked period, as it was. */
export const ReportBasis = z.object({
  result: ReportTemplate,
  balance: ReportTemplate,
  /** The accounts at the same date of the two years before; null where there are none. */
  earlier: z.array(AccountData.nullable()),
})
export type ReportBasis = z.infer<typeof ReportBasis>
export const StoredTemplate = z.object({
  id: TemplateId,
  /** Of the same name, from 1. */
  version: z.int(),
  savedAt: Instant,
  by: z.string(),
  /** Whether reports use it now. */
  inUse: z.boolean(),
  template: ReportTemplate,
})
export type StoredTemplate = z.infer<typeof StoredTemplate>

/** One thing that was checked: where it fails, by how much. */
export const AccountCheck = z.object({
  code: z.string(),
  status: z.enum(['ok', 'warn', 'fail', 'unknown']),
  /** By how much, in öre; null where that says nothing. */
  difference: Amount,
  /** Accounts, vouchers or lines concerned. */
  where: z.array(z.string()),
  /** In the language of the program: what was checked and what came out. */
  message: z.string(),
})
export type AccountCheck = z.infer<typeof AccountCheck>

/** A figure of the scorecard (styrkort): typed in, or a formula over the accounts. */
export const IndicatorInput = z.object({
  group: Line,
  name: NonEmptyLine,
  unit: Line,
  /** `solidity`, `liquidity` or the id of a line of the result template; empty for one that is typed in. */
  source: Line,
})
export type IndicatorInput = z.infer<typeof IndicatorInput>
export const Indicator = IndicatorInput.extend({
  id: IndicatorId,
  name: z.string(),
  /** As typed, by the date that they are of. */
  values: z.array(z.object({ date: LocalDate, value: z.string() })),
})
export type Indicator = z.infer<typeof Indicator>

/** The follow-up report (uppföljningsrapport): sections of text in which `{{actual:revenue}}` stands for a figure. */
export const FollowUp = z.object({
  title: Line,
  sections: z.array(
    z.object({
      heading: Line,
      level: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      text: z.string().max(100_000),
      /** What stands below the text. */
      part: z.enum(['none', 'scorecard', 'summary', 'personnel', 'investments', 'charts']),
    }),
  ),
  personnel: z.array(z.object({ label: Line, values: z.array(Line) })),
  investments: z.array(z.object({ label: Line, values: z.array(Line) })),
  /** What each token of the texts said when the report was last gone through: "revenue" now differs, so it is flagged. */
  figures: z.record(z.string(), z.string()).default({}),
})
export type FollowUp = z.infer<typeof FollowUp>

/** A locked report: its figures as they were, and the hash over them. */
export const LockedReport = z.object({
  id: z.int(),
  period: LocalDate,
  lockedAt: Instant,
  by: z.string(),
  sha256: Sha256,
})
export type LockedReport = z.infer<typeof LockedReport>
