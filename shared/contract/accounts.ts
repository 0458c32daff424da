/** The part of the contract about interim accounts. */
import { z } from 'zod'
import {
  SieImport,
  SpreadsheetImport,
  SpreadsheetMapping,
  SpreadsheetPreview,
} from '../model/account-import.ts'
import {
  AccountCheck,
  AccountData,
  AccountSource,
  Amount,
  FollowUp,
  Indicator,
  IndicatorInput,
  LockedReport,
  ReportBasis,
  ReportKind,
  ReportTemplate,
  SourceUse,
  StoredTemplate,
  TaxRate,
} from '../model/accounts.ts'
import { Exported } from '../model/results.ts'
import { AccountSourceId, FileToken, IndicatorId, ItemId, Line, LocalDate, TemplateId } from '../values.ts'
import { done, job, nothing, read, typing, write } from './call.ts'

const ofPeriod = z.object({ period: LocalDate })
const intake = z.object({
  file: FileToken,
  use: SourceUse,
  /** The fiscal year, by the year in which it begins; null leaves it to the file. */
  year: z.int().min(1900).max(2199).nullable(),
  /** Reads and tells, stores nothing. */
  preview: z.boolean(),
  /** Takes a blocked file all the same, and says why. */
  note: Line,
})

export const accountCalls = {
  'accounts.sources': read(nothing, z.array(AccountSource)),
  'accounts.importSie': job(intake, SieImport),
  'accounts.readSpreadsheet': job(z.object({ file: FileToken }), SpreadsheetPreview),
  'accounts.importSpreadsheet': job(
    intake.extend({ label: Line, mapping: SpreadsheetMapping }),
    SpreadsheetImport,
  ),
  'accounts.source.remove': write(z.object({ id: AccountSourceId }), done),
  'accounts.source.restore': write(z.object({ id: AccountSourceId }), done),

  /** The ends of periods that there are actual amounts for, newest first. */
  'accounts.periods': read(nothing, z.array(LocalDate)),
  'accounts.data': read(ofPeriod, AccountData),
  /** What the period's reports are made from beside `accounts.data`; of a locked period as it was. */
  'accounts.basis': read(ofPeriod, ReportBasis),
  'accounts.checks': read(ofPeriod, z.array(AccountCheck)),
  /** Edits the newest forecast of the year; null takes the edit back. Makes a forecast where there is none. */
  'accounts.forecast.set': write(z.object({ period: LocalDate, account: z.string(), ore: Amount }), done),
  /** To an account or to a line of the template. */
  'accounts.comment.set': typing(
    z.object({ period: LocalDate, row: z.string(), text: z.string().max(2000) }),
  ),

  'accounts.templates': read(nothing, z.array(StoredTemplate)),
  /** Saves a new version and uses it. */
  'accounts.template.save': write(ReportTemplate, z.object({ id: TemplateId })),
  'accounts.template.use': write(z.object({ id: TemplateId }), done),

  /** As a file that can be handed on. */
  'accounts.template.write': job(
    z.object({ template: ReportTemplate, to: FileToken }),
    z.object({ fileName: z.string() }),
  ),
  /** Reads such a file: a new version, which is used. A `report` that it must be of, or null. */
  'accounts.template.open': job(
    z.object({ file: FileToken, report: ReportKind.nullable() }),
    z.object({ id: TemplateId, template: ReportTemplate }),
  ),
  /** The table of tax rates, newest first. */
  'accounts.taxRates': read(nothing, z.object({ rates: z.array(TaxRate), standard: z.boolean() })),
  /** Null goes back to the rates of the law. */
  'accounts.taxRates.set': write(z.object({ rates: z.array(TaxRate).max(100).nullable() }), done),

  'accounts.scorecard': read(nothing, z.array(Indicator)),
  'accounts.indicator.add': write(IndicatorInput, z.object({ id: IndicatorId })),
  'accounts.indicator.update': typing(z.object({ id: IndicatorId, indicator: IndicatorInput })),
  /** Puts it at a place of the whole scorecard, from 0. */
  'accounts.indicator.move': write(z.object({ id: IndicatorId, position: z.int().min(0) }), done),
  'accounts.indicator.remove': write(z.object({ id: IndicatorId }), done),
  'accounts.indicator.restore': write(z.object({ id: IndicatorId }), done),
  'accounts.indicator.value': typing(z.object({ id: IndicatorId, date: LocalDate, value: Line })),

  'accounts.followUp': read(ofPeriod, FollowUp),
  'accounts.followUp.save': typing(z.object({ period: LocalDate, report: FollowUp })),

  /** Freezes the period's figures with a hash. Later changes are refused until a new file is imported as a new version. */
  'accounts.lock': write(ofPeriod, LockedReport),
  'accounts.locked': read(nothing, z.array(LockedReport)),
  /**
   * Makes the chosen reports attachments of an item; they are made anew when the figures change, until they are sent.
   * A sent one whose figures have changed gets a replacement sheet.
   */
  'accounts.attach': job(
    z.object({
      item: ItemId,
      period: LocalDate,
      reports: z.array(z.enum([...ReportKind.options, 'followup'])).min(1),
    }),
    z.array(
      z.object({
        report: z.enum([...ReportKind.options, 'followup']),
        /** `late`: new, after the papers were sent · `renewed`: made anew in its place · `replaced`: by a replacement sheet. */
        outcome: z.enum(['added', 'late', 'renewed', 'replaced', 'unchanged']),
        /** Of one that was sent. */
        label: z.string().nullable(),
      }),
    ),
  ),
  'export.accounts': job(
    z.object({
      period: LocalDate,
      report: z.enum([...ReportKind.options, 'followup']),
      format: z.enum(['pdf', 'xlsx']),
      to: FileToken,
    }),
    Exported,
  ),
} as const
