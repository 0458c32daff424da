import { describe, expect, test } from 'vitest'
import type { PageMatch } from '../../../shared/model/pack.ts'
import { changePage } from '../../../shared/rules/change-page.ts'
import { comparisonOf, isComparison } from '../../../shared/rules/comparison.ts'

const match = (page: number, change: PageMatch['change'], was: number | null): PageMatch => ({
  page,
  change,
  was,
})
/** Four pages of which the second is new, from four of which the third was taken out. */
const compared = comparisonOf(
  [match(1, 'same', 1), match(2, 'inserted', null), match(3, 'changed', 2), match(4, 'same', 4)],
  4,
)

describe('a person corrects a comparison', () => {
  test('an unchanged page is told to be changed', () => {
    expect(changePage(compared, 1, 'changed').pages[0]).toEqual(match(1, 'changed', 1))
  })

  test('a changed page is told to be new: the one it was is taken out', () => {
    const corrected = changePage(compared, 3, 'inserted')
    expect(corrected.pages[2]).toEqual(match(3, 'inserted', null))
    expect(corrected.removed).toEqual([2, 3])
  })

  test('a new page becomes the one that was taken out between its neighbours', () => {
    const without = changePage(compared, 3, 'inserted')
    const corrected = changePage(without, 2, 'changed')
    expect(corrected.pages[1]).toEqual(match(2, 'changed', 2))
    expect(corrected.removed).toEqual([3])
  })

  test('a new page stays new where no former page is left between its neighbours', () => {
    expect(changePage(compared, 2, 'changed')).toEqual(compared)
  })

  test('what comes out is a comparison of the same two versions', () => {
    for (const page of [1, 2, 3, 4])
      for (const change of ['same', 'changed', 'inserted'] as const)
        expect(isComparison(changePage(compared, page, change), 4, 4)).toBe(true)
  })
})
