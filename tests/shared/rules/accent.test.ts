import { expect, test } from 'vitest'
import { contrastWithWhite, readableAccent, windowAccent } from '../../../shared/rules/accent.ts'

test('black on white is 21 to 1, white on white 1 to 1', () => {
  expect(contrastWithWhite('#000000')).toBeCloseTo(21, 5)
  expect(contrastWithWhite('#ffffff')).toBeCloseTo(1, 5)
  expect(contrastWithWhite('#767676')).toBeCloseTo(4.54, 2)
})

test('a colour is printed as it is where it can be read, else as dark as it must be', () => {
  expect(readableAccent('#0b6e4f')).toBe('#0b6e4f')
  expect(readableAccent('#777777')).toBe('#757575')
  expect(contrastWithWhite(readableAccent('#ffd400')!)).toBeGreaterThanOrEqual(4.5)
  expect(contrastWithWhite(readableAccent('#ffffff')!)).toBeGreaterThanOrEqual(4.5)
  expect(readableAccent(null)).toBeNull()
})

test('the window takes a shade of it that can be read in either theme', () => {
  expect(windowAccent('#1f5c66').light).toBe('#1f5c66')
  for (const accent of ['#000000', '#ffffff', '#ffd400', '#a02626', '#1d3f8f']) {
    const { light, dark } = windowAccent(accent)
    expect(contrastWithWhite(light), accent).toBeGreaterThanOrEqual(4.5)
    // 14.3 is what white has on the lightest of the dark grounds.
    expect(contrastWithWhite(dark), accent).toBeLessThanOrEqual(14.3 / 4.5)
  }
})
