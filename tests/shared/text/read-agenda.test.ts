import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readAgenda } from '../../../shared/text/read-agenda.ts'
import { material, materialAvailable } from '../../helpers/material.ts'
import { lostWords } from '../../helpers/words.ts'

const folder = 'board-meeting-2018-11-22'

describe('the real agenda of 22 November 2018', () => {
  const source = materialAvailable() ? readFileSync(material(`${folder}/agenda.txt`), 'utf8') : null
  const lines = source?.split('\n') ?? []
  const reading = source === null ? null : readAgenda(source)

  test('day, time and place are those printed', () => {
    if (!reading) return
    const { date, start, end, place, number, kind, unread } = reading
    expect({ date, start, end }).toEqual({ date: '2018-11-22', start: '08:30', end: '10:00' })
    expect(place).toBe(lines[2]?.split(' på ')[1])
    expect({ number, kind, unread }).toEqual({ number: null, kind: 'ordinary', unread: [] })
  })

  test('it has twelve items with their titles', () => {
    if (!reading) return
    const titles = lines.filter((line) => /^\d/.test(line) && !line.startsWith('11 december'))
    expect(reading.items.map(({ number, title }) => `${number}. ${title}`)).toEqual(
      titles.map((title) => title.replace(/,$/, '')),
    )
    expect(reading.items).toHaveLength(12)
  })

  test('items 3 to 9 have their proposals, without references and stars', () => {
    if (!reading) return
    const printed = [
      lines[7],
      lines[13],
      lines[15],
      lines[17],
      lines[19],
      lines[21],
      `${lines[23]} ${lines[24]}`,
    ]
    expect(reading.items.slice(2, 9).map(({ proposal }) => proposal)).toEqual(
      printed.map((line) => line?.replace(/ ?Bilaga.*$/, '').replaceAll('*', '')),
    )
    expect(reading.items.filter(({ proposal }) => proposal === '').map(({ number }) => number)).toEqual([
      '1',
      '2',
      '10',
      '11',
      '12',
    ])
  })

  test('the references are those of the expected file, with their labels', () => {
    if (!reading) return
    const expected = JSON.parse(readFileSync(material(`${folder}/expected.json`), 'utf8'))
    const printed = reading.items.filter(({ reference }) => reference !== '')
    expect(printed.map(({ number, reference }) => ({ item: Number(number), text: reference }))).toEqual(
      expected.agenda_page_references,
    )
    expect(printed.flatMap(({ labels }) => labels)).toEqual(
      expected.attachments.map(({ label }: { label: string }) => label),
    )
  })

  test('a list becomes list lines, and a broken line is joined', () => {
    if (!reading) return
    expect(reading.items[3]?.text).toBe(lines.slice(9, 13).join('\n'))
    expect(reading.items[9]?.text).toBe(lines.slice(26, 28).join(' '))
  })

  test('kinds follow proposals and titles', () => {
    if (!reading) return
    expect(reading.items.map(({ kind }) => kind[0]).join('')).toBe('ffdddddddiff')
  })

  test('no word is lost but those that tell date, time and place', () => {
    if (!reading || source === null) return
    expect(lostWords(source, reading)).toEqual(['dagordning', 'november', 'tid'])
  })
})

describe('the head', () => {
  test.each([
    [
      'Dagordning styrelsemöte torsdagen den 22 nov 2018 kl. 18.00 på Biblioteket',
      '2018-11-22',
      '18:00',
      null,
      'Biblioteket',
    ],
    ['Styrelsemöte 2018-11-22, kl 18-20', '2018-11-22', '18:00', '20:00', ''],
    ['Datum: 22/11 2018\nTid: 8.30–10\nLokal: Sal B', '2018-11-22', '08:30', '10:00', 'Sal B'],
    [
      'Sammanträdesdatum\n2018-11-22\nPlats och tid: Stadshuset, sal B, kl. 13.00–15.30',
      '2018-11-22',
      '13:00',
      '15:30',
      'Stadshuset, sal B',
    ],
    ['Datum\t2018-11-22\nPlats\tHamnen\nTid\tkl 9', '2018-11-22', '09:00', null, 'Hamnen'],
    ['Datum: 2018-11-22 Tid: 18.00 Plats: Hamnen', '2018-11-22', '18:00', null, 'Hamnen'],
  ])('%s', (head, date, start, end, place) => {
    const reading = readAgenda(`${head}\n1. Öppnande\n2. Avslutning`)
    expect(reading).toMatchObject({ date, start, end, place, unread: [] })
    expect(reading.items).toHaveLength(2)
  })

  test.each([
    ['Kallelse till extra styrelsemöte nr 3 den 5 maj 2020', 'extra', 3],
    ['Dagordning för konstituerande styrelsemöte 2020-05-05', 'constituting', null],
    ['Kallelse till årsstämma 5 maj 2020', 'general', null],
    ['Protokoll per capsulam 7/2020, 2020-05-05', 'perCapsulam', 7],
    ['Styrelsemöte 4, 20 september 2020', 'ordinary', 4],
  ])('%s tells kind and number', (head, kind, number) => {
    expect(readAgenda(`${head}\n1. Öppnande`)).toMatchObject({ kind, number, unread: [] })
  })

  test('a title tells whose meeting it is', () => {
    expect(readAgenda('Kallelse till styrelsemöte i Föreningen Eken den 5 maj 2020\n1. A')).toMatchObject({
      organisation: 'Föreningen Eken',
      place: '',
    })
  })

  test('a date that does not exist is told', () => {
    expect(readAgenda('Styrelsemöte den 30 februari 2019\n1. Öppnande')).toMatchObject({
      date: null,
      noSuchDate: 'den 30 februari 2019',
      unread: [{ line: 1 }],
    })
  })

  test('a second date does not replace the first and is shown', () => {
    const reading = readAgenda(
      'Styrelsemöte 2020-05-05\nKallelsen är utsänd 2020-04-20\nDatum: 2020-05-06\n1. A',
    )
    expect(reading.date).toBe('2020-05-05')
    expect(reading.unread.map(({ line }) => line)).toEqual([2, 3])
  })
})

describe('the items', () => {
  const itemsOf = (text: string) => readAgenda(text).items

  test.each([
    '1. A\n2. B',
    '1) A\n2) B',
    '§ 1 A\n§ 2 B',
    '§1. A\n§2. B',
    '1 A\n2 B',
    '1\tA\n2\tB',
    'Punkt 1: A\nPunkt 2: B',
    '1.\nA\n2.\nB',
  ])('numbered as in %j', (text) => {
    expect(itemsOf(text).map(({ number, title }) => [number, title])).toEqual([
      ['1', 'A'],
      ['2', 'B'],
    ])
  })

  test('a numbered list inside an item is its text', () => {
    const items = itemsOf(
      '1. Öppnande\n2. Ekonomi\n1) Utfall\n2) Prognos\n3. Personal\n1. Läget\n2. Rekrytering\n4. Slut',
    )
    expect(items.map(({ title }) => title)).toEqual(['Öppnande', 'Ekonomi', 'Personal', 'Slut'])
    expect(items[1]?.text).toBe('1) Utfall\n2) Prognos')
    expect(items[2]?.text).toBe('1. Läget\n2. Rekrytering')
  })

  test('gaps, doubles, letters and a new count are kept as printed', () => {
    const numbers = (text: string) => itemsOf(text).map(({ number }) => number)
    expect(numbers('1. A\n2. B\n5. C\n5. D\n6 b. E')).toEqual(['1', '2', '5', '5', '6 b'])
    expect(numbers('1. A\n1. B\n1. C')).toEqual(['1', '1', '1'])
    expect(numbers('1. A\n2. B\n3. C\n1. D\n2. E')).toEqual(['1', '2', '3', '1', '2'])
  })

  test('a line that begins with a date or an amount is no item', () => {
    expect(itemsOf('1. A\n2. december blir lugn\n11 december kl. 10\n2. B\n100 000 kr')).toHaveLength(2)
  })

  test('a title over two lines is one title', () => {
    expect(itemsOf('1. Upphandling av sandning och\nsnöröjning för vintern\nVd redogör.')[0]).toMatchObject({
      title: 'Upphandling av sandning och snöröjning för vintern',
      text: 'Vd redogör.',
    })
  })

  test('bullets of every kind become list lines', () => {
    expect(itemsOf('1. A\n• ett\n– två\n* tre\n\n- fyra')[0]?.text).toBe('- ett\n- två\n- tre\n- fyra')
  })

  test('the presenter is read from a line of its own', () => {
    expect(itemsOf('1. A\nFöredragande: Anna Berg\nFöredras av Bo Ek\nText.')[0]).toMatchObject({
      presenter: 'Anna Berg, Bo Ek',
      text: 'Text.',
    })
  })

  test("the presenter is read from the end of the title's line", () => {
    expect(itemsOf('1. Budget      Föredragande: Anna Berg\nText.')[0]).toMatchObject({
      title: 'Budget',
      presenter: 'Anna Berg',
      text: 'Text.',
    })
    expect(itemsOf('1. Val av föredragande')[0]).toMatchObject({
      title: 'Val av föredragande',
      presenter: '',
    })
  })

  test.each([
    ['Miljönämnden föreslås anta planen.', 'Miljönämnden föreslås anta planen.'],
    ['Förslag till beslut: Att anta planen.', 'Att anta planen.'],
    [
      'Förslag till beslut\n\nNämnden föreslås besluta\n\natt anta planen,\n\natt avsluta ärendet.',
      'Nämnden föreslås besluta\n\natt anta planen,\n\natt avsluta ärendet.',
    ],
    [
      'Stämman föreslås besluta:\n- att anta planen\n- att avsluta ärendet',
      'Stämman föreslås besluta:\n- att anta planen\n- att avsluta ärendet',
    ],
    ['Vd föreslår att styrelsen antar planen.', 'Vd föreslår att styrelsen antar planen.'],
    ['Planen föreslås antas.', 'Planen föreslås antas.'],
    ['Styrelsen föreslås anta planen för\nnästa år.', 'Styrelsen föreslås anta planen för nästa år.'],
    ['Kommittén föreslås anta planen. Bilaga 2', 'Kommittén föreslås anta planen.'],
  ])('the proposal of %j', (text, proposal) => {
    expect(itemsOf(`1. Plan\n${text}\n\nEkonomichefen deltar.`)[0]).toMatchObject({
      proposal,
      kind: 'decision',
      text: 'Ekonomichefen deltar.',
    })
  })

  test('a proposal within a line leaves what stands before it in the text', () => {
    expect(itemsOf('1. Plan\nArbetet är klart. Styrelsen föreslås anta planen.')[0]).toMatchObject({
      text: 'Arbetet är klart.',
      proposal: 'Styrelsen föreslås anta planen.',
    })
  })

  test('a reference inside a sentence stays there and is told', () => {
    expect(itemsOf('1. Plan\nStyrelsen föreslås anta planen enligt bilaga 2.')[0]).toMatchObject({
      proposal: 'Styrelsen föreslås anta planen enligt bilaga 2.',
      labels: ['2'],
      reference: 'Bilaga 2',
    })
  })

  test('headings between items, page marks and the greeting are shown as unread', () => {
    const reading = readAgenda('1. A\n\nBeslutsärenden\n\n2. B\nSida 1 (2)\n3. C\n\nVälkomna!\nAnna Berg')
    expect(reading.items.map(({ title, text }) => title + text)).toEqual(['A', 'B', 'C'])
    expect(reading.unread.map(({ line }) => line)).toEqual([3, 6, 9, 10])
  })

  test('a text without items has none, and all of it is told', () => {
    const reading = readAgenda('Hej alla!\nVi ses snart.\n\nAnna')
    expect(reading.items).toEqual([])
    expect(reading.unread.map(({ text }) => text)).toEqual(['Hej alla!', 'Vi ses snart.', 'Anna'])
  })

  test('a title too long for one line goes on in the text', () => {
    const [item] = itemsOf(`1. ${'ord '.repeat(500)}`)
    expect(item?.title.length).toBeLessThanOrEqual(400)
    expect(`${item?.title} ${item?.text}`).toBe('ord '.repeat(500).trim())
  })
})
