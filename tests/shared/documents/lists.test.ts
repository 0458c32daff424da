import { expect, test } from 'vitest'
import { attendanceListDocument, attendanceRows } from '../../../shared/documents/attendance-list.ts'
import type { Table } from '../../../shared/documents/block.ts'
import { decisionListDocument } from '../../../shared/documents/decision-list.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Attendance } from '../../../shared/model/minutes.ts'
import { noRecords } from '../../../shared/model/records.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { attendance, meeting, minutes, paragraph } from './meetings.ts'

const sv = wordsOf('sv')
const year = { from: '2026-01-01' as LocalDate, until: '2026-12-31' as LocalDate }
const held = (date: string, people: readonly Attendance[]): MeetingDetail =>
  meeting({
    date: date as LocalDate,
    minutes: minutes({ attendance: [...people], paragraphs: [paragraph({})] }),
  })

test('decisions stand without what led to them; paragraphs without a decision are left out', () => {
  const paragraphs = [
    paragraph({ title: 'Öppnande', text: 'Mötet öppnades.' }),
    paragraph({
      title: 'Budget',
      text: 'Lång diskussion.',
      decision: 'Styrelsen fastställde budgeten.',
      records: {
        ...noRecords,
        caseNumber: 'dnr 0341/26',
        votes: [
          {
            yes: 'ja',
            no: 'nej',
            secret: true,
            ballots: [],
            counted: { yes: 5, no: 3, abstain: 0 },
            tie: null,
          },
        ],
        reservations: [{ by: [1 as never], text: '', at: null }],
      },
    }),
    paragraph({
      title: 'Val',
      records: { ...noRecords, elections: [{ post: 'Justerare', name: 'Bo Alm' }] },
    }),
  ]
  const text = plainText(decisionListDocument([meeting({ minutes: minutes({ paragraphs }) })], null, sv), sv)
  expect(text).toContain('§ 2 Budget\n\n  Styrelsen fastställde budgeten.')
  expect(text).toContain('Dnr 0341/26 · Omröstning: 5 ja, 3 nej · Avvikande mening')
  expect(text).toContain('Justerare: Bo Alm')
  expect(text).not.toMatch(/Öppnande|diskussion/)
})

test('places of several meetings are told apart', () => {
  const one = () => meeting({ minutes: minutes({ paragraphs: [paragraph({ decision: 'Ja.' })] }) })
  const { blocks, title } = decisionListDocument([one(), { ...one(), id: 99 as never }], year, sv)
  const places = blocks.flatMap((block) => (block.kind === 'numbered' ? [block.place] : []))
  expect(new Set(places).size).toBe(2)
  expect(title).toContain('2026')
})

test('no decisions make no list', () => {
  expect(() =>
    decisionListDocument([meeting({ minutes: minutes({ paragraphs: [paragraph({})] }) })], year, sv),
  ).toThrow(expect.objectContaining({ code: 'NO_DECISIONS' }))
})

const anna = attendance({ name: 'Anna Ek' })
const bo = (given: Partial<Attendance>) => attendance({ name: 'Bo Alm', ...given })

test('each stay has its sign, and one whom minutes do not name has none', () => {
  const rows = attendanceRows([
    minutes({ attendance: [anna, bo({ presence: 'absent' })] }),
    minutes({ attendance: [anna, bo({ presence: 'part', fromParagraph: 2 })] }),
    minutes({ attendance: [bo({ gaps: [{ from: 2, until: 2 }] })] }),
    minutes({ attendance: [bo({ serves: [{ for: anna.id, from: null, until: null }] })] }),
    minutes({ attendance: [bo({ role: 'ersättare för Anna Ek' })] }),
  ])
  expect(rows.map(({ name, stays }) => [name, stays])).toEqual([
    ['Anna Ek', ['present', 'present', null, null, null]],
    ['Bo Alm', ['absent', 'part', 'part', 'served', 'served']],
  ])
})

test('two of one name in the same minutes are two', () => {
  const twins = [
    attendance({ name: 'Bo Alm', organisation: 'S' }),
    attendance({ name: 'Bo Alm', organisation: 'M' }),
  ]
  expect(attendanceRows([minutes({ attendance: twins })])).toHaveLength(2)
})

test('two of one name at different meetings are two where the register has two', () => {
  const all = (['S', 'M'] as const).map((organisation) =>
    minutes({ attendance: [attendance({ name: 'Bo Alm', organisation })] }),
  )
  expect(attendanceRows(all)).toHaveLength(1)
  expect(attendanceRows(all, ['Bo Alm']).map(({ organisation, stays }) => [organisation, stays])).toEqual([
    ['S', ['present', null]],
    ['M', [null, 'present']],
  ])
})

test('sums are right along both sides', () => {
  const days = ['2026-02-12', '2026-03-12', '2026-04-12']
  const { blocks, landscape } = attendanceListDocument(
    days.map((day, index) => held(day, [anna, bo({ presence: index === 0 ? 'absent' : 'present' })])),
    2026,
    sv,
  )
  const [table] = blocks.filter((block): block is Table => block.kind === 'table')
  expect(table?.rows.map(({ cells }) => cells.filter((_, index) => index !== 1))).toEqual([
    ['Anna Ek', 'N', 'N', 'N', '3 av 3'],
    ['Bo Alm', 'F', 'N', 'N', '2 av 3'],
    ['Närvarande', '1', '2', '2', '5'],
  ])
  expect(landscape).toBeUndefined()
})

test('many meetings lie on their side, and very many in several tables with the sum in the last', () => {
  const many = (count: number) =>
    attendanceListDocument(
      Array.from({ length: count }, () => held('2026-02-12', [anna])),
      2026,
      sv,
    )
  expect(many(8).landscape).toBe(true)
  const tables = many(20).blocks.filter((block): block is Table => block.kind === 'table')
  expect(tables.map(({ columns }) => columns.length)).toEqual([16, 9])
  expect(tables[1]?.rows.at(-1)?.cells.at(-1)).toBe('20')
})

test('a year without minutes has no list', () => {
  expect(() => attendanceListDocument([meeting({ minutes: null })], 2026, sv)).toThrow(
    expect.objectContaining({ code: 'NO_MINUTES_OF_YEAR' }),
  )
})
