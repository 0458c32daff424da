import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../../shared/text/read-minutes.ts'

describe('signatures', () => {
  const signatoriesOf = (text: string) =>
    readMinutes(`Närvarande\nAnna Berg, ordförande\n\n1. Slut\n\n${text}`).signatories.map(
      ({ name, role, title }) => [name, role, title],
    )

  test.each([
    'Vid protokollet\n.....\nCia Al\nsekreterare\n\nJusteras\nAnna Berg\nordförande\n\nBo Ek\nledamot',
    'Vid protokollet: Cia Al, sekreterare\nJusteras: Anna Berg (ordförande), Bo Ek (ledamot)',
    'Vid protokollet:\t\tJusteras:\n.....\t.....\nCia Al\tAnna Berg\tBo Ek\nsekreterare\tordförande\tledamot',
    'Vid protokollet\nsekreterare\nCia Al\nordförande\nAnna Berg\nJusteras\nBo Ek, ledamot',
  ])('%j', (text) => {
    expect(signatoriesOf(text)).toEqual([
      ['Cia Al', 'secretary', 'sekreterare'],
      ['Anna Berg', 'chair', 'ordförande'],
      ['Bo Ek', 'adjuster', 'ledamot'],
    ])
  })

  test('who was chair is known from the attendance where the signatures do not say', () => {
    expect(signatoriesOf('Justeras\nBo Ek\nAnna Berg')).toEqual([
      ['Bo Ek', 'adjuster', ''],
      ['Anna Berg', 'chair', ''],
    ])
  })

  test('a word of signing inside the paragraphs does not end them', () => {
    const reading = readMinutes('1. A\nJusteras\n2. B\n3. C\n\nJusteras\nAnna Berg\n\nBilagor\n1. Karta')
    expect(reading.paragraphs).toHaveLength(3)
    expect(reading.signatories).toHaveLength(1)
    expect(reading.unread.map(({ line }) => line)).toEqual([9, 10])
  })
})
