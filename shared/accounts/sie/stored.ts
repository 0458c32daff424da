/** What of a SIE file is kept: the amounts of each account, names and SRU codes. */
import type { SourceUse } from '../../model/accounts.ts'
import type { StoredAmount } from '../gather.ts'
import { kindOfAccount } from './account-kinds.ts'
import { budgetOf } from './budget.ts'
import type { SieReading } from './read.ts'
import type { YearReading } from './year.ts'

export interface StoredName {
  readonly account: string
  readonly name: string
  readonly sru: string | null
}

/** Longest name that is kept. */
const nameLimit = 200

/**
 * Actual amounts: the balances and results of every year, months only where they sum up to them, #PBUDGET. Of a file
 * that is imported as budget or forecast only this year's budget; where it has none, its results stand for it.
 */
export function amountsToStore(reading: SieReading, use: SourceUse): readonly StoredAmount[] {
  const { years } = reading.assessment
  if (use === 'actual' || use === 'prior') return years.flatMap((year) => [...actuals(year), ...budget(year)])
  const current = years.filter(({ year }) => year === 0)
  const own = current.flatMap(budget)
  if (own.length > 0) return own
  return current
    .flatMap(actuals)
    .filter(({ measure }) => measure === 'result')
    .map((amount) => ({ ...amount, measure: 'budget' }))
}

export function namesToStore({ collected }: SieReading): readonly StoredName[] {
  return [...collected.accounts.values()].map(({ account, name, sru }) => ({
    account,
    name: lineOf(name ?? ''),
    sru: sru === null ? null : lineOf(sru),
  }))
}

function actuals({ year, accounts, months }: YearReading): readonly StoredAmount[] {
  return accounts.flatMap(({ account: { account }, opening, closing, result, months: changes }) => {
    const whole = (['opening', 'closing', 'result'] as const).flatMap((measure) => {
      const ore = { opening, closing, result }[measure]
      return ore === null ? [] : [{ year, account, measure, period: '', ore }]
    })
    const fits = kindOfAccount(account) === 'balance' ? months?.fits.balance : months?.fits.result
    if (!fits) return whole
    const byMonth = [...changes].map(([period, ore]) => {
      return { year, account, measure: 'change' as const, period: monthOf(period), ore }
    })
    return [...whole, ...byMonth]
  })
}

function budget({ year, accounts }: YearReading): readonly StoredAmount[] {
  return accounts.flatMap(({ account }) =>
    [...budgetOf(account, year)].map(([period, ore]) => {
      return { year, account: account.account, measure: 'budget' as const, period: monthOf(period), ore }
    }),
  )
}

/** 202501 as `2025-01`. */
function monthOf(period: number): string {
  const text = String(period)
  return `${text.slice(0, 4)}-${text.slice(4)}`
}

function lineOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, nameLimit)
}
