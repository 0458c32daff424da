/** Solidity and liquidity from the balance accounts, with the amounts that they are made of. */
import type { AccountData, AccountRow, Amount } from '../model/accounts.ts'
import { added } from './columns.ts'
import { taxRateOf } from './tax-rate.ts'

export interface KeyFigure {
  readonly id: 'solidity' | 'liquidity'
  /** A ratio, 0.42 is 42 %; null where an amount is unknown or it would be divided by zero. */
  readonly value: number | null
  /** In öre, in the order of the formula. */
  readonly parts: readonly { readonly id: KeyFigurePart; readonly ore: Amount }[]
}
export type KeyFigurePart =
  | 'equity'
  | 'computedResult'
  | 'untaxedAfterTax'
  | 'totalAssets'
  | 'liquidAssets'
  | 'shortTermLiabilities'

/** `column` is `closing` for the period, `opening` for the end of the year before. */
export function keyFigures(
  data: AccountData,
  column: 'closing' | 'opening' = 'closing',
): readonly KeyFigure[] {
  return [solidity(data, column), liquidity(data.rows, column)]
}

/** (Equity with the computed result + untaxed reserves after tax) / total assets. */
function solidity(data: AccountData, column: 'closing' | 'opening'): KeyFigure {
  const { rows } = data
  const totalAssets = sumOf(rows, column, /^1/)
  const equity = negated(sumOf(rows, column, /^20/))
  const computedResult = sumOf(rows, column, /^[12]/)
  const untaxed = negated(sumOf(rows, column, /^21/))
  const untaxedAfterTax =
    untaxed === null ? null : Math.round((untaxed * (1000 - taxRateOf(data))) / 1000) + 0
  const own =
    equity === null || computedResult === null || untaxedAfterTax === null
      ? null
      : equity + computedResult + untaxedAfterTax
  return {
    id: 'solidity',
    value: divided(own, totalAssets),
    parts: [
      { id: 'equity', ore: equity },
      { id: 'computedResult', ore: computedResult },
      { id: 'untaxedAfterTax', ore: untaxedAfterTax },
      { id: 'totalAssets', ore: totalAssets },
    ],
  }
}

/** Current assets but stock / short-term liabilities (kassalikviditet). */
function liquidity(rows: readonly AccountRow[], column: 'closing' | 'opening'): KeyFigure {
  const liquidAssets = sumOf(rows, column, /^1[5-9]/)
  const shortTermLiabilities = negated(sumOf(rows, column, /^2[4-9]/))
  return {
    id: 'liquidity',
    value: divided(liquidAssets, shortTermLiabilities),
    parts: [
      { id: 'liquidAssets', ore: liquidAssets },
      { id: 'shortTermLiabilities', ore: shortTermLiabilities },
    ],
  }
}

/** The sum of four-digit accounts; unknown where the column or an account of them is. */
function sumOf(rows: readonly AccountRow[], column: 'closing' | 'opening', accounts: RegExp): Amount {
  if (rows.every((row) => row[column] === null)) return null
  return rows
    .filter(({ account }) => account.length === 4 && accounts.test(account))
    .reduce<Amount>((sum, row) => added(sum, row[column]), 0)
}

function negated(ore: Amount): Amount {
  return ore === null ? null : -ore + 0
}

function divided(part: Amount, whole: Amount): number | null {
  return part === null || whole === null || whole === 0 ? null : part / whole
}
