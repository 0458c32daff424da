/** The example organisation's accounts: its files written, imported, and written about. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { MakeCall } from '../../shared/contract.ts'
import { exampleBudget } from '../../shared/example/accounts/budget-file.ts'
import {
  exampleComments,
  exampleFollowUp,
  exampleScorecard,
} from '../../shared/example/accounts/follow-up.ts'
import { exampleSie, type SiePeriod } from '../../shared/example/accounts/sie-file.ts'
import type { FileToken, LocalDate } from '../../shared/values.ts'
import { makeFolder } from '../output-file.ts'

interface Work {
  readonly call: MakeCall
  grant(path: string): FileToken
  readonly folder: string
  readonly today: LocalDate
}

/** The interim accounts that are made by now, newest last, and the day from which they are there. */
const periods: readonly { readonly period: SiePeriod; readonly end: string; readonly from: string }[] = [
  { period: '2026-04', end: '2026-04-30', from: '2026-05-12' },
  { period: '2026-09', end: '2026-09-30', from: '2026-10-13' },
]

/** Imports the files of the newest period that the story has reached, and tells its end; null before the first. */
export async function makeAccounts(work: Work): Promise<LocalDate | null> {
  const reached = periods.findLast(({ from }) => from <= work.today)
  if (!reached) return null
  await importFiles(work, reached.period)
  await addScorecard(work)
  const period = reached.end as LocalDate
  if (reached.period !== '2026-09') return period
  await work.call('accounts.followUp.save', { period, report: exampleFollowUp })
  for (const [row, text] of Object.entries(exampleComments))
    await work.call('accounts.comment.set', { period, row, text })
  return period
}

async function importFiles({ call, grant, folder }: Work, period: SiePeriod): Promise<void> {
  const into = path.join(folder, 'accounts')
  makeFolder(into)
  const written = (name: string, content: string | Uint8Array): FileToken => {
    const file = path.join(into, name)
    writeFileSync(file, content)
    return grant(file)
  }
  const sie = written(`bokslut-${period}.se`, exampleSie(period))
  await call('accounts.importSie', { file: sie, use: 'actual', year: null, preview: false, note: '' })
  const file = written(`budget-och-prognos-${period}.csv`, exampleBudget(period))
  const { suggestions } = await call('accounts.readSpreadsheet', { file })
  for (const { label, use, mapping } of suggestions) {
    if (use !== 'budget' && use !== 'forecast') continue
    const given = { file, use, label, mapping, year: 2026, preview: false, note: '' }
    await call('accounts.importSpreadsheet', given)
  }
}

async function addScorecard({ call }: Work): Promise<void> {
  for (const { values, ...indicator } of exampleScorecard) {
    const { id } = await call('accounts.indicator.add', indicator)
    for (const [date, value] of values)
      await call('accounts.indicator.value', { id, date: date as LocalDate, value })
  }
}
