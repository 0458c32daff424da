import { expect, test } from 'vitest'
import { canonicalMinutes } from '../../../shared/documents/canonical.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { attendance, item, meeting, minutes, paragraph, signatory } from './meetings.ts'

const one = meeting({
  minutes: minutes({
    attendance: [attendance({ name: 'Anna Öst' })],
    paragraphs: [paragraph({ title: 'Budget', decision: 'Styrelsen antog budgeten.' })],
    signatories: [signatory({ signedOn: '2026-03-20' as never })],
  }),
})
const held: Minutes = one.minutes!
const changed = (given: Partial<MeetingDetail>, within: Partial<Minutes> = {}) =>
  canonicalMinutes({ ...one, ...given, minutes: { ...held, ...within } })

test('the format is exactly this, for ever', () => {
  expect(canonicalMinutes(one)).toBe(
    '{"format":"justera-minutes-1","signed":{' +
      '"attendance":[{"fromParagraph":null,"name":"Anna Öst","organisation":"Åkern AB","presence":"present",' +
      '"role":"ledamot","untilParagraph":null}],' +
      '"board":{"bodyName":"Styrelsen","kind":"company","name":"Exempelbostäder AB","orgnr":"556000-0001"},' +
      '"meeting":{"date":"2026-03-12","kind":"ordinary","number":2},' +
      '"minutes":{"end":"10:05","place":"Lilla salen","recordedOn":"2026-03-12","start":"08:30"},' +
      '"paragraphs":[{"decision":"Styrelsen antog budgeten.","reference":"","text":"","title":"Budget"}],' +
      '"signatories":[{"name":"Britt Ek","role":"chair","signedOn":"2026-03-20","title":"ordförande"}]}}',
  )
})

test('minutes with structure, or whose numbers go on, have a format of their own, exactly this, for ever', () => {
  const bold = { type: 'text' as const, text: 'antog', marks: [{ type: 'bold' as const }] }
  const decisionDoc = {
    type: 'doc' as const,
    content: [
      {
        type: 'orderedList' as const,
        attrs: { start: 2 },
        content: [{ type: 'listItem' as const, content: [{ type: 'paragraph' as const, content: [bold] }] }],
      },
    ],
  }
  const paragraphs = [paragraph({ title: 'Budget', decision: '2. antog', decisionDoc })]
  expect(changed({}, { paragraphs, attendance: [], signatories: [] })).toBe(
    '{"format":"justera-minutes-2","signed":{"attendance":[],' +
      '"board":{"bodyName":"Styrelsen","kind":"company","name":"Exempelbostäder AB","orgnr":"556000-0001"},' +
      '"meeting":{"date":"2026-03-12","kind":"ordinary","number":2},' +
      '"minutes":{"end":"10:05","firstParagraph":1,"place":"Lilla salen","recordedOn":"2026-03-12","start":"08:30"},' +
      '"paragraphs":[{"decision":"2. antog","decisionDoc":{"content":[{"attrs":{"start":2},"content":[{"content":' +
      '[{"content":[{"marks":[{"type":"bold"}],"text":"antog","type":"text"}],"type":"paragraph"}],' +
      '"type":"listItem"}],"type":"orderedList"}],"type":"doc"},"reference":"","text":"","textDoc":null,"title":"Budget"}],' +
      '"signatories":[]}}',
  )
  expect(changed({}, { firstParagraph: 46 })).toContain('"format":"justera-minutes-2"')
  expect(changed({}, { firstParagraph: 46 })).toContain('"firstParagraph":46')
})

test('minutes with a number or records have a third format, which says what tense those are worded in', () => {
  const third = { number: 4, caseNumber: 'KS 7', attendance: [], paragraphs: [], signatories: [] }
  const board = (tense: 'past' | 'present' | null) => ({
    board: { ...one.board, settings: { ...one.board.settings, tense } },
  })
  const canonical = changed(board(null), third)
  expect(canonical).toBe(
    '{"format":"justera-minutes-3","signed":{"attendance":[],' +
      '"board":{"bodyName":"Styrelsen","kind":"company","name":"Exempelbostäder AB","orgnr":"556000-0001","tense":"past"},' +
      '"meeting":{"date":"2026-03-12","kind":"ordinary","number":2},' +
      '"minutes":{"caseNumber":"KS 7","end":"10:05","firstParagraph":1,"number":4,"place":"Lilla salen",' +
      '"recordedOn":"2026-03-12","start":"08:30"},"paragraphs":[],"signatories":[]}}',
  )
  expect(changed(board('past'), third)).toBe(canonical)
  expect(changed(board('present'), third)).not.toBe(canonical)
  expect(changed(board('present'))).toBe(canonicalMinutes(one))
})

test('nothing that is not signed changes it', () => {
  const again = {
    id: 9_999 as never,
    items: [item({ title: 'Ny punkt' }, 3)],
    state: 'adjusted' as const,
    start: null,
    end: null,
    place: 'Annan plats',
    unread: [{ id: 1, source: 'minutes' as const, line: 3, text: 'oläst' }],
  }
  const signOff = { at: '2026-03-20T10:00:00.000Z', by: 'X', contentSha256: '0', pdfSha256: '0' } as never
  const renumbered = held.paragraphs.map((each) => ({ ...each, id: 777 as never, itemId: 5 as never }))
  expect(changed(again, { signOff, paragraphs: renumbered })).toBe(canonicalMinutes(one))
})

test('the order of keys in memory and decomposed letters do not change it', () => {
  const board = {
    ...one.board,
    orgnr: one.board.orgnr,
    bodyName: 'Styrelsen',
    name: one.board.name.normalize('NFD'),
    kind: 'company',
  } as const
  expect(changed({ board })).toBe(canonicalMinutes(one))
})

test.each<[string, Partial<MeetingDetail>, Partial<Minutes>]>([
  ['the organisation', { board: { ...one.board, name: 'Annat AB' } }, {}],
  ['the number', { number: 3 }, {}],
  ['the date', { date: '2026-03-13' as never }, {}],
  ['the place', {}, { place: 'Annan sal' }],
  ['a role', {}, { attendance: [{ ...held.attendance[0]!, role: 'ordförande' }] }],
  ['who was absent', {}, { attendance: [{ ...held.attendance[0]!, presence: 'absent' }] }],
  [
    'a letter of a decision',
    {},
    { paragraphs: [{ ...held.paragraphs[0]!, decision: 'Styrelsen antog budgeten' }] },
  ],
  ['the order of paragraphs', {}, { paragraphs: [paragraph({ title: 'A' }), ...held.paragraphs] }],
  ['a date of signing', {}, { signatories: [{ ...held.signatories[0]!, signedOn: '2026-03-21' as never }] }],
])('%s is part of what is signed', (_, given, within) => {
  expect(changed(given, within)).not.toBe(canonicalMinutes(one))
})

test('text can not pass for structure', () => {
  const quoted = changed({}, { paragraphs: [paragraph({ title: '","text":"x' })] })
  expect(JSON.parse(quoted).signed.paragraphs[0].title).toBe('","text":"x')
})

test('a meeting without minutes has no content to sign', () => {
  expect(() => canonicalMinutes(meeting())).toThrow(expect.objectContaining({ code: 'NO_MINUTES' }))
})
