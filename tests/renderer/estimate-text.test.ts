import { describe, expect, test } from 'vitest'
import { readEstimate } from '../../renderer/features/agenda/estimate-text.ts'

describe('a time estimate', () => {
  test.each([
    ['', null],
    ['15', 15],
    ['15 min', 15],
    ['90 minuter', 90],
    ['1.30', 90],
    ['1:05', 65],
    ['1 tim', 60],
    ['2 timmar', 120],
    ['1 tim 30 min', 90],
    ['1 h 30', 90],
    ['1440', 1440],
  ] as const)('%s is %s', (text, minutes) => {
    expect(readEstimate(text)).toBe(minutes)
  })

  test.each(['0', '1441', '-5', 'kvart', '1.75', '15 s', '25 tim'])('%s is none (yet)', (text) => {
    expect(readEstimate(text)).toBeUndefined()
  })
})
