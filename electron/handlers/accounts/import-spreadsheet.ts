/** Imports amounts from a spreadsheet: all of it as it is mapped, or nothing. */
import { basename, extname } from 'node:path'
import { added, difference } from '../../../shared/accounts/columns.ts'
import type { Grid } from '../../../shared/accounts/spreadsheet/grid.ts'
import { fileIssue, type SheetIssue, statusOf } from '../../../shared/accounts/spreadsheet/issue.ts'
import {
  readSheet,
  type SheetAmount,
  type SheetReading,
} from '../../../shared/accounts/spreadsheet/read-sheet.ts'
import {
  type FiscalYear,
  fiscalYear,
  monthsOf,
  storedAmounts,
  throughOf,
} from '../../../shared/accounts/spreadsheet/stored.ts'
import { type ColumnWords, shapeOf, wordsOfColumns } from '../../../shared/accounts/spreadsheet/suggest.ts'
import type { Output, Parsed } from '../../../shared/contract.ts'
import { AppError } from '../../../shared/errors.ts'
import type { Amount, ImportStatus } from '../../../shared/model/accounts.ts'
import type { AccountSourceId, LocalDate } from '../../../shared/values.ts'
import { addSource, listSources } from '../../db/account-sources.ts'
import { putBytes } from '../../db/blobs.ts'
import { rememberMapping } from '../../db/spreadsheet-mappings.ts'
import { readSpreadsheetAt, type SheetBytes } from '../../spreadsheet/read-spreadsheet.ts'
import type { JobContext, JobHandlers } from '../handler.ts'

type Wanted = Parsed<'accounts.importSpreadsheet'>

/** What would be stored. */
interface Intake {
  readonly grid: Grid
  readonly reading: SheetReading
  readonly words: ColumnWords
  /** Null while neither the file nor the person has said which. */
  readonly year: FiscalYear | null
  readonly through: LocalDate | null
  readonly issues: readonly SheetIssue[]
}

/** The file is read, its columns are understood, its amounts are stored. */
const steps = 3

/** Of issues that say the same this many are kept. */
const mostOfOne = 100

export const importSpreadsheet: JobHandlers['accounts.importSpreadsheet'] = async (context, wanted) => {
  const path = context.pathOf(wanted.file)
  context.progress(0, steps)
  const { bytes, file } = await readSpreadsheetAt(path)
  context.checkCancelled()
  context.progress(1, steps)
  const grid = file.grids.find(({ name }) => name === wanted.mapping.sheet)
  if (!grid) {
    const missing = file.grids.length > 0 ? [fileIssue('NO_SUCH_SHEET', { sheet: wanted.mapping.sheet })] : []
    return answer(null, file.encoding, [...file.issues, ...missing], null)
  }
  const intake = intakeOf(context, wanted, file, grid)
  context.checkCancelled()
  context.progress(2, steps)
  const status = statusOf(intake.issues)
  const isRefused = status === 'reject' || (status === 'block' && wanted.note === '')
  if (wanted.preview || isRefused) return answer(null, file.encoding, intake.issues, intake)
  if (!intake.year) throw new AppError('ACCOUNTS_NO_YEAR', { fileName: basename(path) })
  const source = store(context, wanted, intake, { year: intake.year, status, path, bytes, file })
  context.progress(steps, steps)
  return answer(source, file.encoding, intake.issues, intake)
}

function answer(
  source: AccountSourceId | null,
  encoding: string,
  issues: readonly SheetIssue[],
  intake: Intake | null,
): Output<'accounts.importSpreadsheet'> {
  const amounts = intake?.reading.amounts ?? []
  return {
    source,
    status: statusOf(issues),
    encoding,
    year: intake?.year ? Number(intake.year.yearStart.slice(0, 4)) : null,
    issues: fewOfEach(issues),
    accounts: new Set(amounts.map(({ account }) => account)).size,
    sum: totalOf(amounts),
    result: resultOf(amounts),
  }
}

function totalOf(amounts: readonly SheetAmount[]): Amount {
  return amounts.reduce<Amount>((sum, { ore }) => added(sum, ore), 0)
}

function resultOf(amounts: readonly SheetAmount[]): Amount {
  const booked = amounts.filter(({ account }) => /^[3-8]/.test(account) && !account.startsWith('899'))
  return difference(0, totalOf(booked))
}

function intakeOf({ db }: JobContext, wanted: Wanted, file: SheetBytes['file'], grid: Grid): Intake {
  const { mapping, use } = wanted
  const reading = readSheet(grid, mapping)
  const words = wordsOfColumns(grid, mapping.amounts)
  const beginsIn = wanted.year ?? words.year
  const year = beginsIn === null ? null : fiscalYear(beginsIn, listSources(db))
  const columns = mapping.amounts.length
  const covered = year && throughOf(use, year, reading.amounts, columns, words.date)
  const isOddYear = year !== null && columns > 1 && monthsOf(year).length !== columns
  const issues = [
    ...file.issues.filter(({ params }) => params.sheet !== grid.name),
    ...(grid.hidden ? [fileIssue('HIDDEN_SHEET', { sheet: grid.name })] : []),
    ...unitIssues(words, mapping.unit),
    ...(isOddYear ? [fileIssue('MONTHS_OTHER', { count: monthsOf(year).length })] : []),
    ...(covered?.isGuess ? [fileIssue('THROUGH_YEAR_END', { date: covered.through ?? '' })] : []),
    ...reading.issues,
  ]
  return { grid, reading, words, year, through: covered?.through ?? null, issues }
}

function unitIssues({ unit }: ColumnWords, chosen: 'kr' | 'kkr'): readonly SheetIssue[] {
  if (unit === null) return [fileIssue('UNIT_UNKNOWN', { unit: chosen })]
  if (unit === 'mkr') return [fileIssue('UNIT_MKR', { unit: chosen })]
  return unit === chosen ? [] : [fileIssue('UNIT_OTHER', { unit: chosen, said: unit })]
}

interface Kept {
  readonly year: FiscalYear
  readonly status: ImportStatus
  readonly path: string
  readonly bytes: Buffer
  readonly file: SheetBytes['file']
}

function store(context: JobContext, wanted: Wanted, intake: Intake, kept: Kept): AccountSourceId {
  const { db, now, actor } = context
  const { use, mapping, note } = wanted
  const { grid, reading, words } = intake
  const fileName = basename(kept.path)
  const label = wanted.label || words.label || basename(fileName, extname(fileName))
  const { file: _token, mapping: _columns, ...asked } = wanted
  return context.write({ ...asked, fileName }, () => {
    const { sha256 } = putBytes(db, kept.bytes, now)
    const source = {
      use,
      ...kept.year,
      through: intake.through,
      label,
      format: kept.file.format,
      encoding: kept.file.encoding,
      fileName,
      sha256,
      importedAt: now,
      by: actor,
      status: kept.status,
      issues: fewOfEach(intake.issues),
      note: kept.status === 'block' ? note : '',
    }
    rememberMapping(db, shapeOf(grid), use, mapping, now)
    return addSource(db, source, {
      amounts: storedAmounts(use, kept.year, reading.amounts, mapping.amounts.length),
      names: reading.names.map(({ account, name }) => ({ account, name, sru: null })),
    })
  })
}

function fewOfEach(issues: readonly SheetIssue[]): SheetIssue[] {
  const counts = new Map<string, number>()
  return issues.filter(({ code }) => {
    counts.set(code, (counts.get(code) ?? 0) + 1)
    return (counts.get(code) ?? 0) <= mostOfOne
  })
}
