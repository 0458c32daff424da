import { describe, expect, test } from 'vitest'
import { carriedTurns, quartersOf, turned } from '../../../shared/rules/page-turns.ts'

describe('a page', () => {
  test('that is turned four times stands as in its file again', () => {
    let turns = {}
    for (let quarter = 1; quarter <= 4; quarter++) {
      turns = turned(turns, [2], 1)
      expect(quartersOf(turns, 2)).toBe(quarter % 4)
    }
    expect(turns).toEqual({})
  })

  test('turns to the left as well, and the others with it where all are turned', () => {
    expect(turned({ 1: 1 }, [1, 2, 3], -1)).toEqual({ 2: 3, 3: 3 })
    expect(turned({ 3: 1 }, [1], 2)).toEqual({ 1: 2, 3: 1 })
  })
})

test('a new version turns the pages that were turned, wherever they are now', () => {
  const pages = [
    { page: 1, change: 'inserted', was: null },
    { page: 2, change: 'same', was: 1 },
    { page: 3, change: 'changed', was: 3 },
  ] as const
  const comparison = { oldPages: 3, newPages: 3, pages: [...pages], removed: [2] }
  expect(carriedTurns(comparison, { 1: 1, 2: 2, 3: 3 })).toEqual({ 2: 1, 3: 3 })
})
