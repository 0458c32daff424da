import { expect, test } from 'vitest'
import type { Block, Table } from '../../../shared/documents/block.ts'
import { minutesDocument, sealText } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { attendance, item, meeting, minutes, paragraph, signatory } from './meetings.ts'

const sv = wordsOf('sv')
const seal = '3f9a21c0de3f9a21'.padEnd(64, '0')
const blocksOf = (given: Parameters<typeof minutes>[0]) =>
  minutesDocument(meeting({ minutes: minutes(given) }), sv).blocks
const tablesOf = (blocks: readonly Block[]) =>
  blocks.filter((block): block is Table => block.kind === 'table')

test('minutes that are not signed off say on every page that they are a draft', () => {
  expect(minutesDocument(meeting({ minutes: minutes() }), sv)).toMatchObject({
    watermark: 'UTKAST',
    foot: 'Exempelbostäder AB · Styrelsemöte 2 · UTKAST',
  })
})

test('minutes that are ready say so in the foot, and are no draft any more', () => {
  const ready = { id: 1, step: 'ready', on: '2026-03-13', person: 'Britt Ek', note: '', by: 'Carl Dahl' }
  const steps = [{ ...ready, recordedAt: '2026-03-13T10:00:00.000Z' }] as never
  const printed = minutesDocument(meeting({ minutes: minutes({ steps }) }), sv)
  expect(printed.watermark).toBeUndefined()
  expect(printed.foot).toBe('Exempelbostäder AB · Styrelsemöte 2 · Klart för justering')
})

test('signed-off minutes carry the first characters of their seal in the foot', () => {
  const signed = minutesDocument(meeting({ minutes: minutes() }), sv, seal)
  expect(signed.watermark).toBeUndefined()
  expect(sealText(seal)).toBe('3f9a\u00a021c0\u00a0de3f\u00a09a21')
  expect(signed.foot).toBe(`Exempelbostäder AB · Styrelsemöte 2 · Sigill\u00a0${sealText(seal)}`)
})

test('the seal of the sign-off is taken when none is given', () => {
  const signOff = { at: '2026-03-20T10:00:00.000Z', by: 'Carl Dahl', contentSha256: seal, pdfSha256: seal }
  const signed = meeting({ minutes: minutes({ signOff: signOff as never }) })
  expect(minutesDocument(signed, sv).foot).toContain('Sigill\u00a03f9a')
})

test('the head has organisation, meeting, date, time and place', () => {
  expect(blocksOf({}).slice(0, 4)).toEqual([
    {
      kind: 'paragraph',
      tone: 'meta',
      runs: [{ text: 'Exempelbostäder AB', style: 'strong' }, { text: ' 556000-0001' }],
    },
    { kind: 'heading', level: 1, text: 'Protokoll' },
    { kind: 'heading', level: 2, text: 'Styrelsemöte 2' },
    {
      kind: 'facts',
      rows: [
        { label: 'Datum', value: 'torsdag 12 mars 2026' },
        { label: 'Tid', value: '8.30–10.05' },
        { label: 'Plats', value: 'Lilla salen' },
      ],
    },
  ])
})

test('people stand in groups: present, for a part, absent with notice', () => {
  const tables = tablesOf(
    blocksOf({
      attendance: [
        attendance({ presence: 'absent', name: 'Frånvarande' }),
        attendance({ presence: 'part', untilParagraph: 9, name: 'Revisor' }),
        attendance({ name: 'Ledamot' }),
        attendance({ presence: 'part', fromParagraph: 4, name: 'Gäst' }),
        attendance({ presence: 'part', fromParagraph: 2, untilParagraph: 3, name: 'Föredragande' }),
        attendance({ presence: 'part', fromParagraph: 7, untilParagraph: 7, name: 'Gästföreläsare' }),
        attendance({ presence: 'part', name: 'Besökare' }),
        attendance({ presence: 'part', untilParagraph: 9, name: 'Lekmannarevisor' }),
      ],
    }),
  )
  expect(tables.map(({ title, rows }) => [title, rows.map(({ cells: [name] }) => name)])).toEqual([
    ['Närvarande', ['Ledamot']],
    ['Till och med § 9', ['Revisor', 'Lekmannarevisor']],
    ['Från och med § 4', ['Gäst']],
    ['Närvarande § 2–3', ['Föredragande']],
    ['Närvarande § 7', ['Gästföreläsare']],
    ['Närvarande en del av mötet', ['Besökare']],
    ['Anmält förhinder', ['Frånvarande']],
  ])
})

test('where nobody represents an organisation, there is no column for it', () => {
  const [table] = tablesOf(blocksOf({ attendance: [attendance({ organisation: '' })] }))
  expect(table?.rows).toEqual([{ cells: ['Anna Öst', 'ledamot'] }])
})

test('a paragraph has its text, and its decision set apart with the reference', () => {
  const given = paragraph({
    title: 'Budget',
    text: 'Samtal.',
    decision: 'Styrelsen antog.',
    reference: 'Bilaga 3 a, b',
  })
  expect(blocksOf({ paragraphs: [given] })).toContainEqual({
    kind: 'numbered',
    number: '§ 1',
    title: 'Budget',
    place: 'paragraph-1',
    blocks: [
      { kind: 'paragraph', runs: [{ text: 'Samtal.' }] },
      {
        kind: 'apart',
        label: 'Beslut',
        showLabel: true,
        tone: 'decision',
        blocks: [{ kind: 'paragraph', runs: [{ text: 'Styrelsen antog.' }] }],
        reference: { text: 'Bilaga 3 a, b' },
      },
    ],
  })
})

test('the secretary signs apart from those who adjust; a date not yet set is empty', () => {
  const signatories = [
    signatory({ role: 'chair', name: 'Britt Ek', signedOn: '2026-03-20' as never }),
    signatory({ role: 'secretary', name: 'Carl Dahl', title: 'sekreterare' }),
    signatory({ role: 'adjuster', name: 'Eva Fors', title: '' }),
  ]
  expect(blocksOf({ signatories }).at(-1)).toEqual({
    kind: 'signatures',
    dateLabel: 'Datum',
    groups: [
      { label: 'Vid protokollet', signers: [{ name: 'Carl Dahl', title: 'sekreterare', date: '' }] },
      {
        label: 'Justeras',
        signers: [
          { name: 'Britt Ek', title: 'ordförande', date: '20 mars 2026' },
          { name: 'Eva Fors', title: '', date: '' },
        ],
      },
    ],
  })
})

test('the day they were written down stands above the signatures', () => {
  expect(blocksOf({}).at(-2)).toEqual({ kind: 'paragraph', runs: [{ text: 'Antecknat den 12 mars 2026' }] })
})

test('minutes per capsulam say that no meeting was held, and who took part in the decision instead', () => {
  const people = [
    attendance({ name: 'Ledamot' }),
    attendance({ presence: 'part', fromParagraph: 2, untilParagraph: 2, name: 'Jävig' }),
    attendance({ presence: 'absent', name: 'Tyst' }),
  ]
  const given = meeting({ kind: 'perCapsulam', minutes: minutes({ attendance: people }) })
  const { blocks } = minutesDocument(given, sv)
  expect(JSON.stringify(blocks)).toContain('Något sammanträde har inte hållits.')
  expect(tablesOf(blocks).map(({ title }) => title)).toEqual([
    'Deltog i beslutet',
    'Deltog i § 2',
    'Deltog inte i beslutet',
  ])
})

test('nothing of the agenda is printed in the minutes, since the seal does not cover it', () => {
  const held: MeetingDetail = meeting({ minutes: minutes() })
  const other = {
    ...held,
    place: 'Annan plats',
    start: null,
    end: null,
    items: [item({ title: 'Annat' }, 2)],
  }
  expect(minutesDocument(other, sv)).toEqual(minutesDocument(held, sv))
})

test('a meeting without minutes has none to print', () => {
  expect(() => minutesDocument(meeting(), sv)).toThrow(expect.objectContaining({ code: 'NO_MINUTES' }))
})
