/** All key figures of a day: those of the reports, and what follows from the same amounts. */
import type { AccountData, Amount } from '../model/accounts.ts'
import { ratio } from './amount.ts'
import { added, difference } from './columns.ts'
import { type KeyFigurePart, keyFigures } from './key-figures.ts'

export interface ShownFigure {
  readonly id: 'solidity' | 'liquidity' | 'debtRatio' | 'workingCapital'
  /** A share (0.42 is 42 %), a number of times, or öre; null is unknown. */
  readonly value: number | null
  readonly kind: 'percent' | 'times' | 'amount'
  /** In öre, in the order of the formula. */
  readonly parts: readonly { readonly id: KeyFigurePart | 'debts' | 'ownFunds'; readonly ore: Amount }[]
}

/** `column` is `closing` for the period, `opening` for the end of the year before. */
export function shownFigures(data: AccountData, column: 'closing' | 'opening'): readonly ShownFigure[] {
  const given = keyFigures(data, column)
  const oreOf = (part: KeyFigurePart): Amount =>
    given.flatMap(({ parts }) => parts).find(({ id }) => id === part)?.ore ?? null
  const own = added(added(oreOf('equity'), oreOf('computedResult')), oreOf('untaxedAfterTax'))
  const debts = difference(oreOf('totalAssets'), own)
  const liquid = oreOf('liquidAssets')
  const short = oreOf('shortTermLiabilities')
  return [
    ...given.map((figure): ShownFigure => ({ ...figure, kind: 'percent' })),
    {
      id: 'debtRatio',
      kind: 'times',
      value: own === null || own <= 0 ? null : ratio(debts, own),
      parts: [
        { id: 'debts', ore: debts },
        { id: 'ownFunds', ore: own },
      ],
    },
    {
      id: 'workingCapital',
      kind: 'amount',
      value: difference(liquid, short),
      parts: [
        { id: 'liquidAssets', ore: liquid },
        { id: 'shortTermLiabilities', ore: short },
      ],
    },
  ]
}
