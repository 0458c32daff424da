/** What a check comes to, before words are put to it. */
import type { AccountCheck, AccountRow, Amount } from '../model/accounts.ts'
import { added } from './columns.ts'
import { reportOf } from './placing.ts'

export type CheckCode =
  | 'tiesOut'
  | 'resultMeetsBalance'
  | 'resultMeetsBalanceEarlier'
  | 'sumsByLevel'
  | 'placed'
  | 'template'
  | 'openingIsLastClosing'
  | 'vouchersBalance'
  | 'budgetComplete'
  | 'budgetLacksTax'
  | 'forecastComplete'
  | 'forecastLacksTax'
  | 'rounding'
  | 'amountsKnown'
  | 'named'
  | 'signs'
  | 'importNotes'

export interface Result extends Omit<AccountCheck, 'message' | 'code'> {
  readonly code: CheckCode
  /** What the sentence of the check is filled with. */
  readonly params: Readonly<Record<string, string>>
}

export function unknownCheck(code: CheckCode): Result {
  return { code, status: 'unknown', difference: null, where: [], params: {} }
}

/** Good where there is no difference. */
export function found(code: CheckCode, difference: number, where: readonly string[] = []): Result {
  return {
    code,
    status: difference === 0 ? 'ok' : 'fail',
    difference: difference + 0,
    where: [...where],
    params: {},
  }
}

/** Good where there is nothing to name. */
export function named(code: CheckCode, where: readonly string[], status: 'warn' | 'fail' = 'warn'): Result {
  return { code, status: where.length > 0 ? status : 'ok', difference: null, where: [...where], params: {} }
}

/** The sum of a column over the accounts of its report; null where there are none, or one of them is unknown. */
export function addUp(rows: readonly AccountRow[], column: 'opening' | 'closing' | 'actual'): Amount {
  const report = column === 'actual' ? 'result' : 'balance'
  const own = rows.filter((row) => reportOf(row) === report)
  return own.length === 0 ? null : own.reduce<Amount>((sum, row) => added(sum, row[column]), 0)
}
