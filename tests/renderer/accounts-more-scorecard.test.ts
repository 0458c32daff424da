/** The scorecard's groups and order. */
import { describe, expect, test } from 'vitest'
import { groupsOf, stepped } from '../../renderer/features/accounts-more/scorecard.ts'
import type { Indicator } from '../../shared/model/accounts.ts'

const indicator = (id: number, group: string) =>
  ({ id, group, name: `Mått ${id}`, unit: '', source: '', values: [] }) as unknown as Indicator
const scorecard = [indicator(1, 'Ekonomi'), indicator(2, 'Personal'), indicator(3, 'Ekonomi')]

describe('the order of a scorecard', () => {
  test('a group stands where its first indicator stands', () => {
    expect(groupsOf(scorecard).map(({ name, indicators }) => [name, indicators.length])).toEqual([
      ['Ekonomi', 2],
      ['Personal', 1],
    ])
  })

  test('a step leads past the neighbour in the same group, though others stand between', () => {
    expect(stepped(scorecard, 3, -1)).toEqual({ group: 'Ekonomi', position: 0 })
    expect(stepped(scorecard, 1, 1)).toEqual({ group: 'Ekonomi', position: 2 })
  })

  test('a step over the edge leads into the group beside', () => {
    expect(stepped(scorecard, 3, 1)).toEqual({ group: 'Personal', position: 1 })
    expect(stepped(scorecard, 2, -1)).toEqual({ group: 'Ekonomi', position: 2 })
  })

  test('there is no step beyond the ends', () => {
    expect(stepped(scorecard, 1, -1)).toBeNull()
    expect(stepped(scorecard, 2, 1)).toBeNull()
  })
})
