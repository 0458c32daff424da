/**
 * Real minutes rebuilt from structured input, compared line by line with the original, its layout aside. What differs is
 * listed in the tests.
 */
import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Motion, MotionKind } from '../../../shared/model/records.ts'
import { material, materialAvailable } from '../../helpers/material.ts'
import { signatory } from './meetings.ts'
import { people, printed, toldOf } from './record-texts.ts'

const isThere = materialAvailable()

const read = (name: string) => readFileSync(material(name), 'utf8')
const plain = (text: string) => text.replaceAll('*', '').trim()
const linesIn = (text: string) =>
  text
    .split('\n')
    .map(plain)
    .filter((line) => line !== '')

/** What stands between two marks, without them. */
function between(text: string, from: string | RegExp, until: string | RegExp): string {
  const after = text.slice(text.search(from)).replace(from, '')
  return after.slice(0, after.search(until)).trim()
}

const motion = (kind: MotionKind, authors: string, text: string): Motion => ({
  kind,
  authors,
  text,
  withdrawn: false,
})

test.runIf(isThere)('an extract of a municipal committee comes out line by line', () => {
  const source = read('council-case-2023-93/minutes-extract-2022-11-09-par-821.txt')
  const section = (heading: string, next: string) =>
    between(source, new RegExp(`^${heading}$`, 'm'), new RegExp(`^${next}$`, 'm'))
  const moved = section('Yrkanden', 'Propositionsordning')
  const [, first = '', approved = '', rejected = ''] =
    /^(.+?) yrkar bifall till (.+?) samt avslag på (.+?)\.$/m.exec(moved) ?? []
  const [, both = '', theirs = '', more = '', against = ''] =
    /^(.+?) yrkar bifall till (.+?)\. Vidare yrkar (.+?) avslag på (.+?)\.$/m.exec(moved) ?? []
  const [, authors = '', noted = ''] = /^(.+?) antecknar som yttrande (.+?)\.$/m.exec(source) ?? []
  const [, number = '', caseNumber = ''] = /^§ (\d+), (\S+)$/m.exec(source) ?? []
  const title = linesIn(source)[0] ?? ''
  const signed = linesIn(source.slice(source.indexOf('Vid protokollet')))
  const [, , secretary = '', , chair = '', , adjuster = ''] = signed
  const lines = printed(
    {
      caseNumber,
      earlier: section('Tidigare behandling', 'Handlingar'),
      documents: section('Handlingar', 'Yrkanden'),
      motions: [
        motion('approval', first, approved),
        motion('rejection', first, rejected),
        motion('approval', both, theirs),
        motion('rejection', more, against),
      ],
      order: section('Propositionsordning', 'Protokollsanteckning'),
      notes: [{ authors, text: noted }],
      recipients: section('Protokollsutdrag skickas till', 'Dag för justering'),
    },
    {
      bodyName: 'Kommunstyrelsen',
      paragraph: { title, decision: plain(section('Beslut', 'Tidigare behandling')) },
      minutes: {
        firstParagraph: Number(number),
        recordedOn: null,
        signatories: [
          signatory({
            role: 'secretary',
            name: secretary,
            title: 'Sekreterare',
            signedOn: '2022-12-07' as never,
          }),
          signatory({ role: 'chair', name: chair, title: 'Ordförande', signedOn: '2022-12-07' as never }),
          signatory({
            role: 'adjuster',
            name: adjuster,
            title: 'Justerande',
            signedOn: '2022-12-07' as never,
          }),
        ],
      },
    },
  )
  const content = linesIn(source.slice(0, source.indexOf('Dag för justering')))
  const from = lines.indexOf(title)
  expect(lines.slice(from, from + content.length)).toEqual(content)
  // The block of signatures differs: the day stands with each name, which stands above the title; the chair and the
  // adjuster have "Justeras" above them.
  expect(lines.slice(from + content.length)).toEqual([
    'Vid protokollet',
    ...[secretary, 'Sekreterare', '7 december 2022'],
    'Justeras',
    ...[chair, 'Ordförande', '7 december 2022'],
    ...[adjuster, 'Justerande', '7 december 2022'],
  ])
})

test.runIf(isThere)('motions and a vote by name come out line by line', () => {
  const source = read('council-case-2023-93/proposal-with-vote.txt')
  const [, against = '', own = ''] = /^(.+?) yrkade bifall till (yrkande från SD .+?)\.$/m.exec(source) ?? []
  const [, chair = '', proposal = '', rejected = ''] =
    /^(Ordföranden .+?) yrkade bifall till (.+?) och avslag på (.+?)\.$/m.exec(source) ?? []
  const [, named = '', side = ''] =
    /^Vid omröstning röstade (.+?) för bifall till (.+?)\.$/m.exec(source) ?? []
  const words = named
    .split(/, | och /)
    .map((name) => name.replace(/^tjänstgörande ersättaren /, 'ersättare '))
  const yes = people(...words.map((name) => name.replace(/^ordföranden /, 'ordförande ')))
  const no = people(against)
  const [, noted = '', text = ''] = /^(.+?) antecknade som yttrande (.+?)\.$/m.exec(source) ?? []
  // The chair heads the attendance list, and the one who lost stands among the others.
  const attended = [...yes.slice(-1), ...no, ...yes.slice(0, -1)]
  const ballots = [
    ...yes.map(({ id }) => ({ attendance: id, vote: 'yes' as const })),
    ...no.map(({ id }) => ({ attendance: id, vote: 'no' as const })),
  ]
  const motionOf = (name: string) =>
    `${name.replace(/ \(.*$/, '')}${/s( \(|$)/.test(name) ? '' : 's'} yrkande`
  const lines = toldOf(
    {
      motions: [
        motion('approval', against, own),
        motion('approval', chair.replace(/^O/, 'o'), proposal),
        motion('rejection', chair.replace(/^O/, 'o'), rejected),
      ],
      votes: [{ yes: side, no: motionOf(against), secret: false, ballots, counted: null, tie: null }],
      reservations: [{ by: no.map(({ id }) => id), text: '', at: null }],
      notes: [{ authors: noted, text }],
    },
    { bodyName: 'Kommunstyrelsen', tense: 'past', people: attended },
  )
  const original = linesIn(between(source, /^.*förekom skiljaktiga meningar:$/m, /^Göteborg den/m))
  // In minutes each kind of record stands under its heading.
  const headings = ['Yrkanden', 'Omröstning', 'Reservation', 'Protokollsanteckning']
  expect(lines.filter((line) => !headings.includes(line))).toEqual(original)
  expect(lines.filter((line) => headings.includes(line))).toEqual(headings)
})

test.runIf(isThere)(
  'the head, the presenters, a note and four who adjust come out of the minutes of a consultation',
  () => {
    const source = read('council-case-2023-93/union-consultation-minutes-2023-03-09.txt')
    const [, presenters = ''] = /^(.+?) föredrar ärendet\.$/m.exec(source) ?? []
    const [, noting = '', note = ''] =
      /^(.+?) vill anteckna till protokollet (att .+?)\.$/m.exec(source) ?? []
    const signed = linesIn(source.slice(source.indexOf('Vid protokollet'))).filter(
      (line) => !/^\.+$/.test(line),
    )
    const [, secretary = '', , ...adjusters] = signed
    const asSigned = adjusters.map((line) => /^(?<name>.+?)\s*, (?<title>.+)$/u.exec(line)?.groups ?? {})
    const lines = printed(
      { presenters, notes: [{ authors: noting, text: note }] },
      {
        bodyName: 'Gruppen',
        minutes: {
          caseNumber: /^Dnr (.+)$/m.exec(source)?.[1] ?? '',
          number: Number(/^Protokoll (\d+)/m.exec(source)?.[1]),
          recordedOn: null,
          signatories: [
            signatory({ role: 'secretary', name: secretary, title: '' }),
            ...asSigned.map(({ name = '', title = '' }) => signatory({ role: 'adjuster', name, title })),
          ],
        },
      },
    )
    expect(lines).toContain(/^Dnr .+$/m.exec(source)?.[0])
    // "Protokoll 6/23": the number alone, the year stands in the date below it.
    expect(lines).toContain('Protokoll nr 6')
    expect(lines).toContain(/^.+ föredrar ärendet\.$/m.exec(source)?.[0])
    // The original says "vill anteckna".
    expect(lines).toContain(`${noting} antecknar till protokollet ${note}.`)
    // "Protokollet justeras" is "Justeras"; whom one signs for stands below the name, not after it.
    expect(asSigned).toHaveLength(4)
    expect(lines.slice(lines.indexOf('Vid protokollet'))).toEqual([
      'Vid protokollet',
      secretary,
      'Justeras',
      ...asSigned.flatMap(({ name, title }) => [name, title]),
    ])
  },
)

test.runIf(isThere)('elections come out as in the minutes of a company board', () => {
  const source = read('board-meeting-2018-11-22/minutes-2018-09-20.txt')
  const [sentence = '', name = '', post = ''] = /^(.+?) valdes till (.+?)\.$/m.exec(source) ?? []
  expect(toldOf({ elections: [{ name, post }] }, { kind: 'company', bodyName: 'Styrelsen' })).toEqual([
    'Val',
    sentence,
  ])
})
