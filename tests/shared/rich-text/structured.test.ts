import fc from 'fast-check'
import { expect, test } from 'vitest'
import { RichText } from '../../../shared/model/rich-text.ts'
import { normalForm } from '../../../shared/rich-text/normal-form.ts'
import { plainOf } from '../../../shared/rich-text/plain.ts'
import { structured } from '../../../shared/rich-text/structured.ts'
import { bullets, doc, entry, hardBreak, numbers, paragraph } from './docs.ts'

test('numbers and indented lines make lists within lists', () => {
  const text = 'Vi föreslår:\n1. bygga\n   - nytt\n     hus\n   - om\n2. hyra\n\nSedan fika.\n  Tack.'
  const list = numbers(
    1,
    entry('bygga', bullets(entry(paragraph('nytt', hardBreak, 'hus')), 'om')),
    entry('hyra'),
  )
  expect(structured(text)).toEqual(
    normalForm(doc('Vi föreslår:', list, paragraph('Sedan fika.', hardBreak, 'Tack.'))),
  )
})

test.each([
  [
    'a number that does not follow begins a list of its own',
    '1. ett\n1. två',
    [numbers(1, 'ett'), numbers(1, 'två')],
  ],
  ['a list may begin with any number', '9. nio\n10. tio', [numbers(9, 'nio', 'tio')]],
  ['a list goes on after one of a lower level', '- a\n  - b\n- c', [bullets(entry('a', bullets('b')), 'c')]],
  ['the first entry may be indented', '  - a\n- b', [bullets('a', 'b')]],
  ['one blank does not make a lower level', '- a\n - b', [bullets('a', 'b')]],
])('%s', (_, text, blocks) => {
  expect(structured(text)).toEqual(normalForm(doc(...blocks)))
})

test.each(['2026. Året', '1.Ett', 'den 1. maj', '1)', '100. Hundra', '1.', '-'])(
  '"%s" is no list',
  (text) => {
    expect(structured(text)).toEqual(normalForm(doc(text)))
  },
)

const line = fc
  .tuple(
    fc.constantFrom('', '  ', '   ', '     ', '\t', '\u00a0'),
    fc.constantFrom('', '- ', '1. ', '2. ', '99. ', '-', '\u0001- ', '- - '),
    fc.constantFrom('', 'ord', 'två ord', 'e\u0301', ' ', '- x', 'a | b', '\u2028rad'),
  )
  .map((parts) => parts.join(''))
const texts = fc.array(line, { maxLength: 12 }).map((lines) => lines.join('\n'))

const wordsIn = (text: string) => text.normalize('NFC').match(/[\p{L}\p{M}]+/gu) ?? []

test('whatever is typed can be stored, says the same again as plain text, and loses no word', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const read = structured(text)
      expect(RichText.parse(read)).toEqual(read)
      expect(structured(plainOf(read))).toEqual(read)
      expect(wordsIn(plainOf(read))).toEqual(wordsIn(text))
    }),
    { numRuns: 500 },
  )
})
