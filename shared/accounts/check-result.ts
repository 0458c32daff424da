/** What a check comes to, before words are put to it. */
import type { AccountCheck, AccountRow, Amount } from '../model/accounts.ts'

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

/** The sum of a column over all accounts that have it; null where none has. */
export function addUp(rows: readonly AccountRow[], column: 'opening' | 'closing' | 'actual'): Amount {
  return rows.reduce<Amount>((sum, row) => {
    const ore = row[column]
    return ore === null ? sum : (sum ?? 0) + ore
  }, null)
}
