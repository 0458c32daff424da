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
      { role: 'secretary', name: line(114).split(', ')[0], title: line(114).split(', ')[1], signedOn: null },
      { role: 'chair', name: line(120), title: line(122), signedOn: null },
      { role: 'adjuster', name: line(126), title: line(128), signedOn: null },
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
