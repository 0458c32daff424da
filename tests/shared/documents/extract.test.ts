import { expect, test } from 'vitest'
import type { Block, Table } from '../../../shared/documents/block.ts'
import { extractDocument, numbersText } from '../../../shared/documents/extract.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { noRecords } from '../../../shared/model/records.ts'
import { placesFor, recipientsAt, recipientsOf } from '../../../shared/rules/extract-recipients.ts'
import { attendance, meeting, minutes, paragraph, signatory } from './meetings.ts'

const sv = wordsOf('sv')
const anna = attendance({ name: 'Anna Ek', role: 'ordförande' })
const bo = attendance({ name: 'Bo Alm', role: 'ledamot', presence: 'part', fromParagraph: 2 })
const cia = attendance({ name: 'Cia Berg', role: 'ledamot', presence: 'absent' })
const paragraphs = [
  paragraph({ title: 'Öppnande', text: 'Mötet öppnades.' }),
  paragraph({ title: 'Budget', decision: 'Styrelsen fastställde budgeten.' }),
  paragraph({
    title: 'Bidrag',
    decision: 'Styrelsen beviljade bidraget.',
    records: { ...noRecords, adjustedAtOnce: true },
  }),
]
const held = (given: Partial<Minutes> = {}): MeetingDetail =>
  meeting({
    minutes: minutes({ attendance: [anna, bo, cia], paragraphs, firstParagraph: 10, ...given }),
  })
const seal = '3f9a21c0de3f9a21'.padEnd(64, '0')
const signOff = { at: '2026-03-20T10:00:00.000Z', by: 'Per', contentSha256: seal, pdfSha256: seal } as never
const extract = (of: MeetingDetail, numbers: readonly number[], given = {}) =>
  extractDocument(of, { numbers, recipients: [], isWithheld: false, ...given }, sv)
const tables = (blocks: readonly Block[]) =>
  blocks
    .filter((block): block is Table => block.kind === 'table')
    .map(({ title, rows }) => [title, ...rows.map(({ cells }) => cells[0])])

test('the paragraphs stand as they do in the minutes, in their order', () => {
  const of = held()
  const isNumbered = ({ kind }: Block) => kind === 'numbered'
  const whole = minutesDocument(of, sv).blocks.filter(isNumbered)
  expect(extract(of, [12, 10, 12]).blocks.filter(isNumbered)).toEqual([whole[0], whole[2]])
})

test('those who took part are told by paragraph, and nobody who was not there', () => {
  expect(tables(extract(held(), [10, 11]).blocks)).toEqual([
    ['Deltagande', 'Anna Ek'],
    ['Deltagande vid §\u00a011', 'Bo Alm'],
  ])
  expect(tables(extract(held(), [11]).blocks)).toEqual([['Deltagande', 'Anna Ek', 'Bo Alm']])
})

test('one with jäv is not told as taking part', () => {
  const records = { ...noRecords, conflicts: [{ attendance: anna.id, reason: 'delägare' }] }
  const of = held({ paragraphs: [paragraph({ title: 'Avtal', records }), ...paragraphs.slice(1)] })
  expect(tables(extract(of, [10]).blocks)).toEqual([])
  expect(tables(extract(of, [10, 11]).blocks)).toEqual([['Deltagande vid §\u00a011', 'Anna Ek', 'Bo Alm']])
})

test('minutes that are not adjusted say so across the page, but for what was adjusted at once', () => {
  expect(extract(held(), [11]).watermark).toBe('EJ JUSTERAT')
  expect(extract(held(), [11, 12]).watermark).toBe('EJ JUSTERAT')
  const atOnce = extract(held(), [12])
  expect(atOnce.watermark).toBeUndefined()
  expect(plainText(atOnce, sv)).toContain('§ 12 är omedelbart justerad')
})

test('an extract of adjusted minutes has their seal, who adjusted them and when', () => {
  const signatories = [
    signatory({ role: 'secretary', name: 'Per Ek', signedOn: '2026-03-19' as never }),
    signatory({ role: 'chair', name: 'Anna Ek', signedOn: '2026-03-20' as never }),
  ]
  const signed = extract(held({ signOff, signatories }), [11])
  expect(signed.watermark).toBeUndefined()
  expect(signed.foot).toContain('Sigill\u00a03f9a')
  const text = plainText(signed, sv)
  expect(text).toMatch(/Dag för justering: +20 mars 2026/)
  expect(text).toMatch(/Justerat av: +Anna Ek/)
  expect(text).toContain('Rätt utdraget intygar')
})

test('an extract in which something is withheld has no seal, which is of the whole', () => {
  expect(extract(held({ signOff }), [11], { isWithheld: true }).foot).not.toContain('Sigill')
})

test('recipients are listed', () => {
  expect(plainText(extract(held(), [11], { recipients: ['Revisorn', 'Vd'] }), sv)).toMatch(
    /Utdraget skickas till\n\n- Revisorn\n- Vd\n/,
  )
})

test('recipients whom the paragraphs themselves name are not named twice', () => {
  const records = { ...noRecords, recipients: 'Revisorn' }
  const of = held({ paragraphs: [paragraph({ title: 'Budget', records })] })
  const textFor = (recipients: readonly string[]) => plainText(extract(of, [10], { recipients }), sv)
  expect(textFor(['Revisorn'])).not.toContain('Utdraget skickas till')
  expect(textFor(['Revisorn', 'Vd'])).toContain('Utdraget skickas till')
})

test.each([
  ['nothing chosen', [], 'NOTHING_CHOSEN'],
  ['a number before the first', [9], 'NO_SUCH_PARAGRAPH'],
  ['a number after the last', [10, 13], 'NO_SUCH_PARAGRAPH'],
])('%s is refused', (_name, numbers, code) => {
  expect(() => extract(held(), numbers)).toThrow(expect.objectContaining({ code }))
})

test('minutes that are not begun are refused', () => {
  expect(() => extract(meeting({ minutes: null }), [1])).toThrow(AppError)
})

test('numbers are told as spans', () => {
  expect(numbersText([3], sv)).toBe('§\u00a03')
  expect(numbersText([3, 5, 6, 7], sv)).toBe('§§\u00a03 och 5–7')
})

test('recipients come from the paragraphs; a line that introduces others is nobody', () => {
  const named = (recipients: string) => paragraph({ records: { ...noRecords, recipients } })
  const all = minutes({ paragraphs: [named('Genom kansliet till:\nA\n- B\n\n'), named('B\nC'), named('')] })
  expect(recipientsOf(all.paragraphs[0])).toEqual(['A', 'B'])
  expect(recipientsAt(all, [1, 2, 3])).toEqual(['A', 'B', 'C'])
  expect(placesFor(all, [1, 2, 3], 'B')).toEqual([1, 2])
  expect(placesFor(all, [1, 2, 3], 'X')).toEqual([1, 2, 3])
})
