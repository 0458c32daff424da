/** Choosing several rows of a list, and moving them as a block. */
import { assert, constantFrom, property, subarray } from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  all,
  blockPosition,
  dropPosition,
  extended,
  only,
  type Selection,
  settled,
  toggled,
} from '../../renderer/features/meeting/selection.ts'

const ids = [1, 2, 3, 4, 5]

describe('choosing', () => {
  test('a range grows and shrinks from where it began', () => {
    const down = extended(extended(only(2), ids, 3), ids, 4)
    expect(down).toEqual({ chosen: [2, 3, 4], lead: 4, anchor: 2 })
    expect(extended(down, ids, 3).chosen).toEqual([2, 3])
    expect(extended(down, ids, 1)).toEqual({ chosen: [1, 2], lead: 1, anchor: 2 })
  })

  test('a row is taken in and out again, in the order of the list', () => {
    const two = toggled(only(4), ids, 2)
    expect(two).toEqual({ chosen: [2, 4], lead: 2, anchor: 2 })
    expect(toggled(two, ids, 2)).toEqual({ chosen: [4], lead: 4, anchor: 4 })
    expect(toggled(two, ids, 4).chosen).toEqual([2])
  })

  test('the last chosen row stays', () => {
    expect(toggled(only(4), ids, 4).chosen).toEqual([4])
  })

  test('all are chosen, and the one that is worked on stays it', () => {
    expect(all(only(3), ids)).toEqual({ chosen: ids, lead: 3, anchor: 3 })
  })

  test('what is gone is not chosen; another lead begins anew', () => {
    const three: Selection = { chosen: [2, 3, 4], lead: 4, anchor: 2 }
    expect(settled(three, [1, 2, 4, 5], 4).chosen).toEqual([2, 4])
    expect(settled(three, ids, 5)).toEqual(only(5))
    expect(settled(three, [], null).chosen).toEqual([])
  })
})

const moved = (chosen: readonly number[], position: number) => {
  const others = ids.filter((id) => !chosen.includes(id))
  return [...others.slice(0, position), ...ids.filter((id) => chosen.includes(id)), ...others.slice(position)]
}

describe('moving a block', () => {
  test.each([
    [[2, 3], 'up', [2, 3, 1, 4, 5]],
    [[2, 3], 'down', [1, 4, 2, 3, 5]],
    [[2, 3], 'last', [1, 4, 5, 2, 3]],
    [[4, 5], 'first', [4, 5, 1, 2, 3]],
    [[2, 4], 'up', [1, 2, 4, 3, 5]],
    [[2, 4], 'down', [1, 3, 2, 4, 5]],
  ] as const)('%j goes %s', (chosen, step, expected) => {
    expect(moved(chosen, blockPosition(ids, chosen, step) ?? -1)).toEqual(expected)
  })

  test('at the end it stays', () => {
    expect(blockPosition(ids, [1, 2], 'up')).toBeNull()
    expect(blockPosition(ids, [4, 5], 'down')).toBeNull()
    expect(blockPosition(ids, [1], 'first')).toBeNull()
    expect(blockPosition(ids, ids, 'down')).toBeNull()
  })

  test('whatever is chosen, a step brings it to another order of the same rows, or nowhere', () => {
    assert(
      property(
        subarray(ids, { minLength: 1 }),
        constantFrom('up', 'down', 'first', 'last' as const),
        (chosen, step) => {
          const position = blockPosition(ids, chosen, step as 'up')
          if (position === null) return
          const order = moved(chosen, position)
          expect(order.toSorted()).toEqual(ids)
          expect(order).not.toEqual(ids)
        },
      ),
    )
  })

  test('rows are let fall where the dragged one was let fall', () => {
    expect(moved([1, 2], dropPosition(ids, [1, 2], 1, 3))).toEqual([3, 4, 1, 2, 5])
    expect(moved([3, 5], dropPosition(ids, [3, 5], 5, 0))).toEqual([3, 5, 1, 2, 4])
    expect(moved([2], dropPosition(ids, [2], 2, 4))).toEqual([1, 3, 4, 5, 2])
  })
})
