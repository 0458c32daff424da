import fc from 'fast-check'
import { expect, test } from 'vitest'
import { balancedLines, breakLines, type StyledRun } from '../../../../electron/pdf/write/lines.ts'
import { normal } from '../../../../electron/pdf/write/style.ts'

/** A font in which every character is one wide. */
const measure = (text: string) => [...text].length
const run = (text: string, style = normal.body): StyledRun => ({ text, style })
const broken = (text: string, width: number) =>
  breakLines([run(text)], width, measure).map(({ stretches }) =>
    stretches.map(({ text: part }) => part).join('|'),
  )

test('lines break at spaces, and the space stays at the end of its line', () => {
  expect(broken('ett två tre fyra', 8)).toEqual(['ett två ', 'tre fyra'])
})

test('lines break after a hyphen between letters, and not inside numbers', () => {
  expect(broken('it-systemet', 8)).toEqual(['it-', 'systemet'])
  expect(broken('den 2018-12-19', 12)).toEqual(['den ', '2018-12-19'])
})

test('a space that may not break does not', () => {
  expect(broken('punkt §\u00a05', 8)).toEqual(['punkt ', '§\u00a05'])
})

test('a word wider than the line is cut, and a letter keeps its marks', () => {
  expect(broken('abcdefgh', 3)).toEqual(['abc', 'def', 'gh'])
  expect(broken('aq\u0308bq\u0308c', 3)).toEqual(['aq\u0308', 'bq\u0308', 'c'])
})

test('a line feed breaks, and an empty text has no lines', () => {
  expect(broken('ett\ntvå', 80)).toEqual(['ett', 'två'])
  expect(broken('', 80)).toEqual([])
})

test('no short word ends a text on a line alone, where the line above can spare one', () => {
  expect(broken('nio tecken ett två tre fyr nu', 26)).toEqual(['nio tecken ett två tre ', 'fyr nu'])
  expect(broken('nio tecken ettochtvåochtre nu', 26)).toEqual(['nio tecken ettochtvåochtre ', 'nu'])
})

test('the lines of a title are as even as they can be, and no more than they must be', () => {
  const balanced = (text: string, width: number) =>
    balancedLines([run(text)], width, measure).map(({ stretches }) =>
      stretches.map(({ text: part }) => part).join('|'),
    )
  expect(balanced('ett två tre fyra fem sex', 20)).toEqual(['ett två tre ', 'fyra fem sex'])
  expect(balanced('ett två', 20)).toEqual(['ett två'])
  expect(balanced('upphandlingsförordning nu', 22)).toEqual(['upphandlingsförordning ', 'nu'])
})

test('a word in two styles stays one word', () => {
  const lines = breakLines([run('ett fet'), run('stil', normal.title), run('. Mer')], 9, measure)
  expect(lines.map(({ stretches }) => stretches.map(({ text }) => text))).toEqual([
    ['ett '],
    ['fet', 'stil', '. '],
    ['Mer'],
  ])
})

test('no line is wider than the measure, and no character is lost', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 2, max: 30 }), (text, width) => {
      const lines = breakLines([run(text)], width, measure)
      const clusters = Math.max(
        0,
        ...(text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []).map((each) => [...each].length),
      )
      expect(Math.max(0, ...lines.map((line) => line.width))).toBeLessThanOrEqual(Math.max(width, clusters))
      const kept = lines.flatMap(({ stretches }) => stretches.map((part) => part.text)).join('')
      expect(kept.replace(/ /g, '')).toBe(text.replace(/[ \n]/g, ''))
    }),
  )
})
