import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../../shared/text/read-minutes.ts'

describe('paragraphs', () => {
  const paragraphOf = (text: string) => readMinutes(`§ 1 Rapport\n${text}`).paragraphs[0]

  test.each([
    ['Vd berättade.', 'Styrelsen antecknade rapporten.'],
    ['Vd berättade.', 'Kultur- och fritidsnämnden beslutade att anta planen.'],
    ['Frågan diskuterades.', 'Bo Ek utsågs till justerare.'],
    ['Frågan diskuterades.', 'Efter samtal beslutade styrelsen att vänta.'],
    ['Läget är gott.', 'Styrelsen tackade för rapporten och lade den till handlingarna.'],
    ['Läget är gott.', 'Dagordningen godkändes.'],
    ['Läget är gott.', 'Mötet godkände planen.\n\nVd återkommer i mars.'],
    ['Läget är gott.', 'Styrelsen beslutade\n1. att anta planen\n2. att avsluta ärendet'],
  ])('%j is told, %j decided', (text, decision) => {
    expect(paragraphOf(`${text}\n\n${decision}`)).toMatchObject({ text, decision })
    expect(paragraphOf(`${text} ${decision}`)).toMatchObject({ text, decision })
  })

  test.each([
    'Ordföranden öppnade mötet.',
    'Inga övriga frågor.',
    'Styrelsen diskuterade underlaget.',
    'Styrelsen ställde frågor.',
    'Ordföranden förklarade mötet avslutat.',
    'Vd skickar underlag till styrelsen.',
  ])('%j decides nothing', (text) => {
    expect(paragraphOf(text)).toMatchObject({ text, decision: '' })
  })

  test('a decision under its own heading ends at the next heading', () => {
    expect(paragraphOf('Beslut\nNämnden godkänner planen.\n\nYrkanden\nBo Ek yrkar avslag.')).toMatchObject({
      decision: 'Nämnden godkänner planen.',
      text: 'Yrkanden\nBo Ek yrkar avslag.',
    })
    expect(paragraphOf('Vd berättade.\nBeslut: Att anta planen.')).toMatchObject({
      text: 'Vd berättade.',
      decision: 'Att anta planen.',
    })
  })

  test('a reference alone is taken off its sentence, of several each stays', () => {
    expect(paragraphOf('Vd berättade. (bilaga 2 a, b)')).toMatchObject({
      text: 'Vd berättade.',
      reference: 'Bilaga 2 a, b',
    })
    expect(
      paragraphOf('Vd berättade. (bilaga 2)\n\nStyrelsen antecknade rapporten. (bilaga 3)'),
    ).toMatchObject({
      text: 'Vd berättade. (bilaga 2)',
      decision: 'Styrelsen antecknade rapporten. (bilaga 3)',
      reference: 'Bilaga 2, 3',
    })
  })

  test('a case number in the place of the title leaves the title to the next line', () => {
    expect(readMinutes('§ 12   Dnr MN 2021/34\nUppföljning\n\nText.').paragraphs[0]).toMatchObject({
      number: '12',
      title: 'Uppföljning',
      text: 'Dnr MN 2021/34\n\nText.',
    })
  })

  test('the last paragraph tells when the meeting ended', () => {
    expect(readMinutes('§ 1 Slut\nOrdföranden avslutade mötet kl. 19.40.').end).toBe('19:40')
  })

  test('a text without paragraphs has none, and all of it is told', () => {
    const reading = readMinutes('Hej!\nJusteras\nAnna Berg')
    expect(reading.paragraphs).toEqual([])
    expect(reading.unread.map(({ line }) => line)).toEqual([1, 2, 3])
  })
})
