/** Which of a file's rows give the amounts by month: its totals, totals and objects together, or its vouchers. */
import { kindOfAccount } from './account-kinds.ts'
import type { AccountState, Booked, Collected, Period, YearState } from './collect.ts'

/** `remainder`: the rows without objects are what the rows with objects leave over. */
export type MonthMode = 'total' | 'remainder' | 'vouchers'

type Amounts = ReadonlyMap<Period, number>

/** The amounts of a year by month. */
export interface Months {
  readonly mode: MonthMode
  /** Whether the months of the result accounts, of the balance accounts sum up to what the file says of the year. */
  readonly fits: { readonly result: boolean; readonly balance: boolean }
  /** The first account whose months do not. */
  readonly misfit: { readonly account: string; readonly line: number } | null
  readonly of: (account: AccountState) => Amounts
}

/** Null where the file has no months of the year; else the reading that fits, or the first one. */
export function monthsOf(collected: Collected, year: number): Months | null {
  const readings = readingsOf(collected, year).map(({ mode, of }) => ({
    mode,
    of,
    ...fitOf(collected, year, of),
  }))
  return readings.find(({ fits }) => fits.result && fits.balance) ?? readings[0] ?? null
}

/** What the file says of a year beside its months. A group without any row is unknown. */
export function knownOf({ accounts }: Collected, year: number) {
  const known = { opening: false, closing: false, result: false }
  for (const account of accounts.values()) {
    const state = account.years.get(year)
    if (!state) continue
    const isBalance = kindOfAccount(account.account) === 'balance'
    known.opening ||= state.opening !== null && isBalance
    known.closing ||= state.closing !== null && isBalance
    known.result ||= state.result !== null && !isBalance
  }
  return known
}

export function totalOf(amounts: Amounts): number {
  let total = 0
  for (const ore of amounts.values()) total += ore
  return total
}

interface Reading {
  readonly mode: MonthMode
  readonly of: (account: AccountState) => Amounts
}

function readingsOf(collected: Collected, year: number): readonly Reading[] {
  const states = [...collected.accounts.values()].flatMap((account) => account.years.get(year) ?? [])
  const hasTotals = states.some(({ changes }) => changes.totals.size > 0)
  const hasObjects = states.some(({ changes }) => changes.byObjects.size > 0)
  const readings: Reading[] = []
  const ofYear = (read: (state: YearState) => Amounts) => (account: AccountState) => {
    const state = account.years.get(year)
    return state ? read(state) : none
  }
  if (hasTotals) readings.push({ mode: 'total', of: ofYear(({ changes }) => oreOf(changes.totals)) })
  if (hasObjects) readings.push({ mode: 'remainder', of: ofYear(({ changes }) => withObjects(changes)) })
  const months = voucherMonths(collected, year)
  if (months.length > 0) readings.push({ mode: 'vouchers', of: (account) => inVouchers(months, account) })
  return readings
}

const none: Amounts = new Map()

function oreOf(booked: ReadonlyMap<Period, Booked>): Amounts {
  return new Map([...booked].map(([period, { ore }]) => [period, ore]))
}

/** The rows of the whole account and those of its objects added up. */
export function withObjects({ totals, byObjects }: YearState['changes']): Amounts {
  const sums = new Map(oreOf(totals))
  for (const [key, { ore }] of byObjects) {
    const period = Number(key.slice(0, 6))
    sums.set(period, (sums.get(period) ?? 0) + ore)
  }
  return sums
}

type VoucherSums = readonly (readonly [Period, readonly (number | undefined)[]])[]

function voucherMonths({ vouchers, header }: Collected, year: number): VoucherSums {
  const span = header.years.get(year)
  return [...vouchers]
    .filter(([period]) => (span ? isWithin(period, span) : year === 0))
    .map(([period, { sums }]) => [period, sums] as const)
    .sort(([one], [other]) => one - other)
}

function inVouchers(months: VoucherSums, { index }: AccountState): Amounts {
  return new Map(
    months.flatMap(([period, sums]) => {
      const ore = sums[index]
      return ore === undefined ? [] : [[period, ore] as const]
    }),
  )
}

/** Whether a month lies in a fiscal year. */
export function isWithin(period: Period, { start, end }: { readonly start: string; readonly end: string }) {
  return period >= Number(start.slice(0, 6)) && period <= Number(end.slice(0, 6))
}

/**
 * Balance accounts are held against opening and closing balances, this year only: the year before often lacks its
 * opening balances and its closing entries. Result accounts are held against #RES. What is unknown proves nothing.
 */
function fitOf(collected: Collected, year: number, of: Reading['of']): Pick<Months, 'fits' | 'misfit'> {
  const known = knownOf(collected, year)
  const accounts = [...collected.accounts.values()].map((account) => ({
    ...account,
    kind: kindOfAccount(account.account),
    amounts: of(account),
    state: account.years.get(year),
  }))
  const hasBalances = accounts.some(({ kind, amounts }) => kind === 'balance' && amounts.size > 0)
  const misfits = { result: false, balance: false }
  let misfit: Months['misfit'] = null
  for (const { account, kind, amounts, state } of accounts) {
    const isResult = kind === 'result' && known.result
    const isBalance = kind === 'balance' && year === 0 && hasBalances && known.opening && known.closing
    if (!isResult && !isBalance) continue
    const booked = (isResult ? state?.result : state?.closing) ?? null
    const before = isResult ? 0 : (state?.opening?.ore ?? 0)
    if (before + totalOf(amounts) === (booked?.ore ?? 0)) continue
    misfits[isResult ? 'result' : 'balance'] = true
    misfit ??= { account, line: (booked ?? state?.opening ?? firstMonth(state))?.line ?? 1 }
  }
  return { fits: { result: !misfits.result, balance: !misfits.balance }, misfit }
}

function firstMonth(state: YearState | undefined): Booked | undefined {
  return state?.changes.totals.values().next().value ?? state?.changes.byObjects.values().next().value
}
