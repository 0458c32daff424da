import fc from 'fast-check'
import { expect, test } from 'vitest'
import { personalDataIn } from '../../../shared/rules/personal-data.ts'

const found = (text: string) =>
  personalDataIn(text).map(({ kind, from, until }) => [kind, text.slice(from, until)])

test.each([
  ['a personal identity number', 'Vera, 19121212-1212, kom.', 'number', '19121212-1212'],
  ['one without its century', 'Vera (121212-1212)', 'number', '121212-1212'],
  ['one in a row', 'nr 191212121212', 'number', '191212121212'],
  ['one without hyphen or century', 'Vera 1212121212 kom', 'number', '1212121212'],
  ['one with a space', 'Vera 121212 1212', 'number', '121212 1212'],
  ['one whose check digit is wrong', 'Vera 121212-1213.', 'number', '121212-1213'],
  ['a co-ordination number', 'Vera 701063-2391', 'number', '701063-2391'],
  ['an address of mail', 'skriv till åsa.öberg+1@granvik.se.', 'mail', 'åsa.öberg+1@granvik.se'],
  ['a telephone number', 'ring 0123-456 78 i dag', 'phone', '0123-456 78'],
  ['a mobile number', 'ring 070-123 45 67', 'phone', '070-123 45 67'],
  ['a mobile number in a row', 'tel. 0701234567', 'phone', '0701234567'],
  ['a number of Stockholm', 'ring 08-12 34 56', 'phone', '08-12 34 56'],
  ['an international number', 'ring +46 (0)70 123 45 67.', 'phone', '+46 (0)70 123 45 67'],
  ['a number with no-break spaces', 'ring 0123-456\u00a078', 'phone', '0123-456\u00a078'],
] as const)('%s is found', (_name, text, kind, match) => {
  expect(found(text)).toEqual([[kind, match]])
})

test.each([
  'Beslutet fattades 2026-03-12 klockan 08.30.',
  'Organisationsnummer 212000-0001 och 556000-4615.',
  'Ärendet har dnr 121212-1212.',
  'Kostnaden är 1 302 643,00 kronor, 0,5 procent.',
  'Diarienummer 0341/18, KS2026-0341 och 0341-2018.',
  'Se § 5–7 och bilaga 12 a, s 120.',
  'Nummer 121312-1212 är ingen dag.',
  'IBAN SE45 5000 0000 0583 9825 7466',
])('%s holds none', (text) => {
  expect(found(text)).toEqual([])
})

test('what is found lies in the text, in order, never one in another', () => {
  const piece = fc.constantFrom(
    '0123-456 78',
    'a@b.se',
    '121212-1212',
    'ord',
    '§ 5',
    '+46 70 123 45 67',
    ' ',
    '-',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join(' ')
      let end = 0
      for (const { from, until } of personalDataIn(text)) {
        expect(from).toBeGreaterThanOrEqual(end)
        expect(until).toBeGreaterThan(from)
        end = until
      }
      expect(end).toBeLessThanOrEqual(text.length)
    }),
  )
})
