import { expect, test } from 'vitest'
import { hasTrueNumbers } from '../../../electron/spreadsheet/sheet-numbers.ts'

test('what stands as a number and is none, or in a cell of another kind, is found', () => {
  for (const text of ['1,5', '0x10', '12abc', '12 34', '--5', '1e']) {
    expect(hasTrueNumbers(`<row><c r="A1"><v>3010</v></c><c r="B1" s="2"><v>${text}</v></c></row>`)).toBe(
      false,
    )
    expect(hasTrueNumbers(`<x:c r="B1" t="n"><x:f>A1</x:f><x:v>${text}</x:v></x:c>`)).toBe(false)
    expect(hasTrueNumbers(`<c r="B1" t="str"><v>${text}</v></c>`)).toBe(true)
  }
  expect(hasTrueNumbers('<c r="B1" t="zz"><v>7</v></c>')).toBe(false)
  expect(hasTrueNumbers('<c r="B1" t="d"><v>2026-01-01</v></c>')).toBe(false)
})

test('numbers as programs write them pass', () => {
  for (const text of ['0', '-0', '1.5', '.5', '5.', '1E-3', '+4', '1.7976931348623157e308', 'NaN', ''])
    expect(hasTrueNumbers(`<cols><col min="1"/></cols><c r="B1"/><c r="C1"><v>${text}</v></c>`)).toBe(true)
})
