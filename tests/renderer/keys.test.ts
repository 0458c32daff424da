import { describe, expect, test } from 'vitest'
import { nextRow } from '../../renderer/components/row-keys.ts'

describe('the keys of a table', () => {
  test('lead up and down and stop at the ends', () => {
    expect(nextRow('ArrowDown', 0, 3)).toBe(1)
    expect(nextRow('ArrowDown', 2, 3)).toBe(2)
    expect(nextRow('ArrowUp', 0, 3)).toBe(0)
    expect(nextRow('End', 0, 3)).toBe(2)
    expect(nextRow('Home', 2, 3)).toBe(0)
  })

  test('leave the focus beside a row that is removed', () => {
    expect(nextRow('Delete', 1, 3)).toBe(2)
    expect(nextRow('Delete', 2, 3)).toBe(1)
    expect(nextRow('Delete', 0, 1)).toBe(-1)
  })

  test('lead nowhere when they mean something else', () => expect(nextRow('a', 1, 3)).toBe(-1))
})
