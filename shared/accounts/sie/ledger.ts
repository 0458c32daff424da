/** A SIE file's content as plain data, in an order of its own: what `writeSie` writes and a reading gives back. */
import type { Booked, Collected, MonthTable, Period } from './collect.ts'

export interface SieLedger {
  readonly type: number
  readonly flag: string | null
  readonly program: readonly string[]
  readonly generated: string
  readonly company: string
  readonly orgnr: string
  readonly plan: string
  /** `YYYYMMDD` */
  readonly through: string | null
  readonly years: readonly { readonly year: number; readonly start: string; readonly end: string }[]
  readonly dimensions: readonly (readonly [dimension: string, name: string])[]
  readonly objects: readonly (readonly [dimension: string, object: string, name: string])[]
  readonly accounts: readonly LedgerAccount[]
  /** Sums of the vouchers of a month. */
  readonly vouchers: readonly { readonly period: Period; readonly amounts: readonly AccountAmount[] }[]
}

export interface LedgerAccount {
  readonly account: string
  readonly name: string | null
  readonly sru: string | null
  readonly type: string | null
  readonly years: readonly LedgerYear[]
}

export interface LedgerYear {
  readonly year: number
  /** Öre; null where the file has no row. */
  readonly opening: number | null
  readonly closing: number | null
  readonly result: number | null
  readonly changes: readonly MonthAmount[]
  readonly budget: readonly MonthAmount[]
}

export interface MonthAmount {
  readonly period: Period
  /** Dimension and object; empty for the whole account. */
  readonly objects: readonly (readonly [dimension: string, object: string])[]
  readonly ore: number
}

type AccountAmount = readonly [account: string, ore: number]

/** Accounts, objects and months sorted; years newest first. */
export function ledgerOf({ header, accounts, vouchers }: Collected): SieLedger {
  const byIndex = [...accounts.values()]
  return {
    type: header.type ?? 1,
    flag: header.flag,
    program: header.program,
    generated: header.generated,
    company: header.company,
    orgnr: header.orgnr,
    plan: header.plan,
    through: header.through && String(header.through.ore),
    years: [...header.years].sort(newestFirst).map(([year, span]) => ({ year, ...span })),
    dimensions: [...header.dimensions].sort(byText),
    objects: [...header.objects].sort(byText).map(([key, name]) => {
      const [dimension = '', object = ''] = JSON.parse(key) as string[]
      return [dimension, object, name]
    }),
    accounts: [...byIndex]
      .sort((one, other) => (one.account < other.account ? -1 : 1))
      .map(({ account, name, sru, type, years }) => ({
        account,
        name,
        sru,
        type,
        years: [...years].sort(newestFirst).map(([year, { opening, closing, result, changes, budget }]) => ({
          year,
          opening: oreOf(opening),
          closing: oreOf(closing),
          result: oreOf(result),
          changes: monthAmounts(changes),
          budget: monthAmounts(budget),
        })),
      })),
    vouchers: [...vouchers]
      .sort(([one], [other]) => one - other)
      .map(([period, { sums }]) => ({
        period,
        amounts: [...sums.entries()]
          .flatMap(([index, ore]): AccountAmount[] =>
            ore === undefined ? [] : [[byIndex[index]?.account ?? '', ore]],
          )
          .sort(byText),
      })),
  }
}

function monthAmounts({ totals, byObjects }: MonthTable): MonthAmount[] {
  const whole = [...totals].map(([period, { ore }]) => ({ key: `${period}`, period, objects: [], ore }))
  const parts = [...byObjects].map(([key, { ore }]) => ({
    key,
    period: Number(key.slice(0, 6)),
    objects: JSON.parse(key.slice(7)) as [string, string][],
    ore,
  }))
  return [...whole, ...parts]
    .sort((one, other) => (one.key < other.key ? -1 : 1))
    .map(({ key, ...amount }) => amount)
}

function oreOf(booked: Booked | null): number | null {
  return booked === null ? null : booked.ore
}

function newestFirst([one]: readonly [number, unknown], [other]: readonly [number, unknown]): number {
  return other - one
}

function byText(
  [one]: readonly [string, unknown, ...unknown[]],
  [other]: readonly [string, unknown, ...unknown[]],
): number {
  return one < other ? -1 : one > other ? 1 : 0
}
