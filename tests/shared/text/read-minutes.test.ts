import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readMinutes } from '../../../shared/text/read-minutes.ts'
import { material, materialAvailable } from '../../helpers/material.ts'
import { lostWords } from '../../helpers/words.ts'

describe('the real minutes of 20 September 2018', () => {
  const source = materialAvailable()
    ? readFileSync(material('board-meeting-2018-11-22/minutes-2018-09-20.txt'), 'utf8')
    : null
  const lines = source?.split('\n') ?? []
  /** A line by its number in the file. */
  const line = (number: number) => lines[number - 1] ?? ''
  const reading = source === null ? null : readMinutes(source)

  test('the head tells number, day, time, place and whose meeting it was', () => {
    if (!reading) return
    expect(reading).toMatchObject({
      number: 4,
      date: '2018-09-20',
      start: '08:30',
      end: null,
      kind: 'ordinary',
    })
    expect(reading.place).toBe(line(4).replace('Plats: ', ''))
    expect(reading.organisation).toBe(line(1).split(', ').at(-1))
    expect(reading.recordedOn).toBe('2018-09-20')
  })

  test('nine are present, three until paragraph 9, three absent, as printed', () => {
    if (!reading) return
    const printed = reading.attendance.map(
      ({ name, role, organisation }) => `${name}, ${role}\t${organisation}`,
    )
    expect(printed).toEqual([...lines.slice(7, 16), ...lines.slice(19, 22), ...lines.slice(25, 28)])
    const stays = reading.attendance.map((person) => [
      person.presence,
      person.fromParagraph,
      person.untilParagraph,
    ])
    expect(stays.slice(0, 9)).toEqual(Array(9).fill(['present', null, null]))
    expect(stays.slice(9, 12)).toEqual(Array(3).fill(['part', null, 9]))
    expect(stays.slice(12)).toEqual(Array(3).fill(['absent', null, null]))
  })

  test('fourteen paragraphs with their titles, references taken off', () => {
    if (!reading) return
    const titles = lines
      .filter((text) => /^\d+\. /.test(text))
      .map((text) => text.replace(/ \(Bilaga.*\)$/, ''))
    expect(reading.paragraphs.map(({ number, title }) => `${number}. ${title}`)).toEqual(titles)
    expect(titles).toHaveLength(14)
    const references = reading.paragraphs.map(({ reference }) => reference)
    expect(references).toEqual([
      '',
      '',
      '',
      '',
      '',
      'Bilaga 1',
      '',
      '',
      'Bilaga 5, 6',
      'Bilaga 2',
      'Bilaga 3 a, b',
      'Bilaga 4',
      '',
      '',
    ])
  })

  test('each paragraph has its decision, and telling is no decision', () => {
    if (!reading) return
    const long = `${line(90)}\n\n${line(92)}`
    expect(reading.paragraphs.map(({ decision }) => decision)).toEqual([
      '',
      line(40),
      line(42),
      line(44),
      line(46),
      line(48),
      line(68),
      line(76),
      line(84),
      long,
      line(96),
      line(100),
      '',
      '',
    ])
    const told = reading.paragraphs.map(({ text }) => text)
    expect([told[0], told[12], told[13]]).toEqual([line(38), line(104), line(108)])
    expect(told[6]?.split('\n\n')).toEqual([54, 56, 58, 60, 62, 64, 66].map(line))
    expect(told[8]).toBe(`${line(80)}\n\n${line(82)}`)
    expect(told[9]).toBe(line(88))
  })

  test('secretary, chair and one adjuster sign, with titles as printed', () => {
    if (!reading) return
    expect(reading.signatories).toEqual([
      { role: 'secretary', name: 'Mats Ekblad', title: 'sekreterare', signedOn: null },
      { role: 'chair', name: 'Christian Larsson', title: 'ordförande', signedOn: null },
      { role: 'adjuster', name: 'Rikard Ljunggren', title: 'Vice ordförande', signedOn: null },
    ])
  })

  test('the stamps are shown as unread, and no word is lost but those that tell what the fields are', () => {
    if (!reading || source === null) return
    expect(reading.unread.map((unread) => unread.line)).toEqual([30, 31, 33, 34, 35])
    expect(lostWords(source, reading)).toEqual(
      [
        'antecknat',
        'anmält',
        'förhinder',
        'justeras',
        'kl',
        'närvarande',
        'plats',
        'protokoll',
        'punkt',
        'tid',
      ].sort(),
    )
  })
})

test('nothing is lost of the other real papers', () => {
  if (!materialAvailable()) return
  const structural = [
    'antecknat',
    'beslut',
    'justeras',
    'justerande',
    'plats',
    'protokoll',
    'protokollet',
    'sammanträdesdatum',
    'utdrag',
    'ur',
    'vid',
  ]
  const papers = ['council-case-2023-93', 'replacement-sheet-2019'].flatMap((folder) =>
    readdirSync(material(folder)).map((name) => readFileSync(material(`${folder}/${name}`), 'utf8')),
  )
  expect(papers.length).toBeGreaterThan(4)
  for (const paper of papers) {
    expect(lostWords(paper, readMinutes(paper)).filter((word) => !structural.includes(word))).toEqual([])
  }
})

test('minutes of a union consultation tell day, number, paragraph and four adjusters', () => {
  if (!materialAvailable()) return
  const source = readFileSync(
    material('council-case-2023-93/union-consultation-minutes-2023-03-09.txt'),
    'utf8',
  )
  const { date, number, paragraphs, signatories } = readMinutes(source)
  expect({ date, number }).toEqual({ date: '2023-03-09', number: 6 })
  expect(paragraphs.map((paragraph) => [paragraph.number, paragraph.decision])).toEqual([['5', '']])
  expect(signatories.map(({ role }) => role)).toEqual([
    'secretary',
    'adjuster',
    'adjuster',
    'adjuster',
    'adjuster',
  ])
})

test('an extract with headings has its decision alone, and its three signers', () => {
  if (!materialAvailable()) return
  const source = readFileSync(material('council-case-2023-93/minutes-extract-2022-11-09-par-821.txt'), 'utf8')
  const { paragraphs, signatories } = readMinutes(source)
  expect(paragraphs).toHaveLength(1)
  expect(paragraphs[0]?.decision).toBe(source.split('\n').slice(6, 9).join('\n'))
  expect(signatories.map(({ role, title }) => [role, title])).toEqual([
    ['secretary', 'Sekreterare'],
    ['chair', 'Ordförande'],
    ['adjuster', ''],
  ])
})

describe('attendance', () => {
  const attendanceOf = (text: string) =>
    readMinutes(`${text}\n\n1. Öppnande`).attendance.map((person) => Object.values(person))

  test.each([
    [
      'Närvarande\nAnna Berg, ordförande\tBolaget AB',
      ['Anna Berg', 'ordförande', 'Bolaget AB', 'present', null, null],
    ],
    [
      'Närvarande\nAnna Berg, ordförande    Bolaget AB',
      ['Anna Berg', 'ordförande', 'Bolaget AB', 'present', null, null],
    ],
    ['Närvarande:\n- Anna Berg (S), ordförande', ['Anna Berg', 'ordförande', 'S', 'present', null, null]],
    ['Närvarande: Anna Berg (ordförande)', ['Anna Berg', 'ordförande', '', 'present', null, null]],
    ['Närvarande\nOrdförande: Anna Berg', ['Anna Berg', 'Ordförande', '', 'present', null, null]],
    ['Närvarande\nOrdförande\tAnna Berg', ['Anna Berg', 'Ordförande', '', 'present', null, null]],
    ['Övriga närvarande\nVD Anna von Berg', ['Anna von Berg', 'VD', '', 'present', null, null]],
    [
      'Tjänstgörande ersättare\nAnna Berg (MP)',
      ['Anna Berg', 'tjänstgörande ersättare', 'MP', 'present', null, null],
    ],
    ['Närvarande\nAnna Berg, ledamot, t.o.m. § 5', ['Anna Berg', 'ledamot', '', 'part', null, 5]],
    [
      'Närvarande\nAnna Berg, ledamot (från punkt 2), Bolaget',
      ['Anna Berg', 'ledamot', 'Bolaget', 'part', 2, null],
    ],
    ['Från och med § 4\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'part', 4, null]],
    ['§§ 3–5\nAnna Berg, gäst', ['Anna Berg', 'gäst', '', 'part', 3, 5]],
    ['Punkt 4\nAnna Berg, gäst', ['Anna Berg', 'gäst', '', 'part', 4, 4]],
    ['Frånvarande\nAnna Berg, ledamot', ['Anna Berg', 'ledamot', '', 'absent', null, null]],
    ['Frånvarande\nErsättare\nAnna Berg', ['Anna Berg', 'ersättare', '', 'absent', null, null]],
  ])('%j', (text, person) => {
    expect(attendanceOf(text)).toEqual([person])
  })

  test('people in one line are told apart', () => {
    expect(
      attendanceOf('Närvarande: Anna Berg (ordförande), Bo Ek, vd och Cia Al').map(([name, role]) => [
        name,
        role,
      ]),
    ).toEqual([
      ['Anna Berg', 'ordförande'],
      ['Bo Ek', 'vd'],
      ['Cia Al', ''],
    ])
  })

  test('a heading without a person and a line without a name are shown as unread', () => {
    const reading = readMinutes('Närvarande\nAnna Berg, ledamot\nSamt 14 medlemmar\n\n1. Öppnande')
    expect(reading.attendance).toHaveLength(1)
    expect(reading.unread).toEqual([{ line: 3, text: 'Samt 14 medlemmar' }])
  })
})

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
