import { expect, test } from 'vitest'
import type { Block, Text } from '../../../shared/documents/block.ts'
import { held, proseBlocks } from '../../../shared/documents/prose.ts'

const paragraph = (text: string): Text => ({ kind: 'paragraph', runs: [{ text }] })
const list = (...items: string[]): Block => ({ kind: 'list', items: items.map((text) => [paragraph(text)]) })

test('blank lines separate paragraphs', () => {
  expect(proseBlocks('Ett.\n\nTvå.\n \t\n\nTre.')).toEqual([
    paragraph('Ett.'),
    paragraph('Två.'),
    paragraph('Tre.'),
  ])
})

test('a single line break stays, as it was typed', () => {
  expect(proseBlocks('Storgatan 1\nGöteborg')).toEqual([paragraph('Storgatan 1\nGöteborg')])
})

test('lines that begin with a hyphen and a space are a list, wherever they stand', () => {
  expect(proseBlocks('Vi hörde:\n- ekonomi\n- personal\nSedan fika.')).toEqual([
    paragraph('Vi hörde:'),
    list('ekonomi', 'personal'),
    paragraph('Sedan fika.'),
  ])
})

test('an indented line goes on with the list item above it', () => {
  expect(proseBlocks('- ekonomi\n  och prognos\n- personal')).toEqual([
    list('ekonomi\noch prognos', 'personal'),
  ])
})

test('a hyphen inside or right before a word makes no list', () => {
  expect(proseBlocks('-5 grader\nit-system')).toEqual([paragraph('-5 grader\nit-system')])
})

test('nothing but white space gives no blocks', () => {
  expect(proseBlocks(' \n\n \n')).toEqual([])
})

test.each([
  ['priset är 1 302 643 kronor', 'priset är 1_302_643_kronor'],
  ['högst 3,4 mkr, 5 % mer', 'högst 3,4_mkr, 5_% mer'],
  ['den 5 november 2026', 'den 5_november 2026'],
  ['enligt § 5 och bilaga 2 a, klockan 8.30', 'enligt §_5 och bilaga_2 a, klockan_8.30'],
  ['5 kronofogdar, 12 personer, möte 5', '5 kronofogdar, 12 personer, möte 5'],
  ['under 2025 höll 14 av 16', 'under 2025 höll 14 av 16'],
])('in "%s" no line breaks between a number and what belongs to it', (text, joined) => {
  expect(held(text).replaceAll('\u00a0', '_')).toBe(joined)
  expect(proseBlocks(text)).toEqual([paragraph(held(text))])
})
