import { expect, test } from 'vitest'
import type { Block } from '../../../shared/documents/block.ts'
import { proseBlocks } from '../../../shared/documents/prose.ts'

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] })
const list = (...items: string[]): Block => ({ kind: 'list', items: items.map((text) => [{ text }]) })

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
