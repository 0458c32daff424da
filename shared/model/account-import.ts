/** What the imports of accounts take and give. */
import { z } from 'zod'
import { AccountSourceId, Line, LocalDate, Ore } from '../values.ts'
import { Amount, ImportIssue, ImportStatus, SourceUse } from './accounts.ts'

/** Sums of one year of a SIE file, in öre; the fields of the format's test material. */
export const SieYear = z.object({
  sum_ib: Amount,
  sum_ub: Amount,
  sum_res_raw: Amount,
  result: Amount,
  booked_result: Amount,
  assets: Amount,
  months: z.record(z.string(), Ore).nullable(),
  mode: z.string().nullable(),
})
export type SieYear = z.infer<typeof SieYear>
export const SieImport = z.object({
  /** Null for a preview and for what was not stored. */
  source: AccountSourceId.nullable(),
  status: ImportStatus,
  /** `ascii`, `cp437`, `cp1252`, `utf-8`, `utf-8-sig`; null where the file is no SIE file at all. */
  encoding: z.string().nullable(),
  type: z.int().nullable(),
  flag: z.string().nullable(),
  issues: z.array(ImportIssue),
  /** By "0", "-1"; empty where no amounts were found. */
  years: z.record(z.string(), SieYear),
  budget_result: Amount,
  /** By how much ΣUB + ΣRES differs from ΣIB; only where it does. */
  balance_diff: Ore.optional(),
  /** Series and number. */
  unbalanced: z.array(z.string()),
  /** How many have an amount or a name. */
  accounts: z.int(),
  /** The accounts' names. */
  names: z.record(z.string(), z.string()),
  /** The fiscal year, where the file says it. */
  yearStart: LocalDate.nullable(),
  yearEnd: LocalDate.nullable(),
  /** The last day that the amounts cover. */
  through: LocalDate.nullable(),
})
export type SieImport = z.infer<typeof SieImport>

/** Which columns of a sheet mean what; columns count from 0. */
export const SpreadsheetMapping = z.object({
  /** Empty for a CSV file. */
  sheet: z.string(),
  /** The first row with amounts, from 1. */
  firstRow: z.int().min(1),
  account: z.int().min(0),
  name: z.int().min(0).nullable(),
  /** One column for a year, or twelve for its months. */
  amounts: z.array(z.int().min(0)).refine(({ length }) => length === 1 || length === 12),
  unit: z.enum(['kr', 'kkr']),
  /** Whether income stands as a positive number. */
  incomePositive: z.boolean(),
})
export type SpreadsheetMapping = z.infer<typeof SpreadsheetMapping>
/** What a column says of itself: "Budget 2018 (kkr)". */
export const SpreadsheetSuggestion = z.object({
  label: Line,
  /** Null where the head does not say; so with `year`. */
  use: SourceUse.nullable(),
  year: z.int().nullable(),
  mapping: SpreadsheetMapping,
  /** Whether it was used before for a file of this shape. */
  remembered: z.boolean(),
})
export type SpreadsheetSuggestion = z.infer<typeof SpreadsheetSuggestion>
export const SpreadsheetPreview = z.object({
  format: z.enum(['csv', 'xlsx']),
  encoding: z.string(),
  /** `reject` where the file can't be read; there are no sheets then. */
  status: ImportStatus,
  sheets: z.array(
    z.object({
      name: z.string(),
      hidden: z.boolean(),
      rowCount: z.int(),
      /** The first rows as text, for the eye; those of a CSV file by its lines. */
      rows: z.array(z.object({ line: z.int(), cells: z.array(z.string()) })),
    }),
  ),
  suggestions: z.array(SpreadsheetSuggestion),
  issues: z.array(ImportIssue),
})
export type SpreadsheetPreview = z.infer<typeof SpreadsheetPreview>
export const SpreadsheetImport = z.object({
  /** Null for a preview and for what was refused. */
  source: AccountSourceId.nullable(),
  status: ImportStatus,
  encoding: z.string(),
  /** In which the fiscal year begins. */
  year: z.int().nullable(),
  issues: z.array(ImportIssue),
  accounts: z.int(),
  /** Sum of all amounts, in öre, debit positive; null where one of them can't be read. */
  sum: Amount,
  /** Income less costs, in öre: what the accounts 3000–8989 come to; null where one of them can't be read. */
  result: Amount,
})
export type SpreadsheetImport = z.infer<typeof SpreadsheetImport>
