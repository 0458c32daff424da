import { expect, test } from 'vitest'
import { usualBodySettings } from '../../../shared/model/board.ts'
import type { LocalDate, MeetingId } from '../../../shared/values.ts'
import { aMeeting, type TestApp, testBoard, theChair } from '../../helpers/board.ts'

const plain = { title: 'Punkt', text: '', decision: 'Styrelsen beslutade så.', reference: '' }

/** A board whose § run on through the year. */
async function runningBoard(): Promise<TestApp> {
  const app = await testBoard()
  await setNumbering(app, 'year')
  return app
}

async function setNumbering(app: TestApp, paragraphs: 'meeting' | 'year'): Promise<void> {
  const [body] = await app.call('body.list', {})
  const { id, name, kind } = body!
  await app.call('body.update', { id, body: { name, kind, settings: { ...usualBodySettings, paragraphs } } })
}

/** A meeting with minutes of so many paragraphs, and all that is needed to sign them. */
async function minuted(app: TestApp, number: number, date: string, paragraphs: number): Promise<MeetingId> {
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, number, date: date as LocalDate })
  await app.call('minutes.start', { meeting })
  await app.call('attendance.add', { meeting, attendance: theChair })
  for (let count = 0; count < paragraphs; count++)
    await app.call('paragraph.add', { meeting, paragraph: plain, after: null })
  for (const role of ['secretary', 'chair'] as const)
    await app.call('signatory.add', {
      meeting,
      signatory: { role, name: theChair.name, title: '', signedOn: '2026-11-02' },
    })
  return meeting
}

const firstOf = async (app: TestApp, meeting: MeetingId) =>
  (await app.call('meeting.get', { meeting })).minutes!.firstParagraph

test('§ go on through the year and begin anew with the next', async () => {
  const app = await runningBoard()
  const may = await minuted(app, 2, '2026-05-07', 4)
  const february = await minuted(app, 1, '2026-02-12', 5)
  const next = await minuted(app, 1, '2027-02-11', 1)
  expect([await firstOf(app, february), await firstOf(app, may), await firstOf(app, next)]).toEqual([1, 6, 1])
  const [decision] = await app.call('decision.latest', {})
  expect(decision).toMatchObject({ meeting: next, paragraph: 1 })
  expect((await app.call('decision.latest', {}))[1]).toMatchObject({ meeting: may, paragraph: 6 })
  await setNumbering(app, 'meeting')
  expect(await firstOf(app, may)).toBe(1)
})

test('another body’s minutes are not counted', async () => {
  const app = await runningBoard()
  await minuted(app, 1, '2026-02-12', 5)
  const settings = { paragraphs: 'year' } as const
  const { id: body } = await app.call('body.add', { name: 'Utskottet', kind: 'committee', settings })
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, date: '2026-05-07', body })
  await app.call('minutes.start', { meeting })
  expect(await firstOf(app, meeting)).toBe(1)
})

test('what is signed keeps its numbers, and later minutes go on from them', async () => {
  const app = await runningBoard()
  const first = await minuted(app, 1, '2026-02-12', 5)
  const second = await minuted(app, 2, '2026-05-07', 4)
  await expect(app.call('minutes.signOff', { meeting: second })).rejects.toThrow('EARLIER_MINUTES_OPEN')
  await app.call('minutes.signOff', { meeting: first })
  await app.call('minutes.signOff', { meeting: second })
  const early = await minuted(app, 3, '2026-01-15', 2)
  const late = await minuted(app, 4, '2026-09-03', 1)
  await setNumbering(app, 'meeting')
  expect([await firstOf(app, first), await firstOf(app, second), await firstOf(app, late)]).toEqual([1, 6, 1])
  await setNumbering(app, 'year')
  expect([await firstOf(app, early), await firstOf(app, second), await firstOf(app, late)]).toEqual([
    10, 6, 12,
  ])
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, signOffs: 2 })
  await expect(app.call('minutes.number', { meeting: second, first: 9 })).rejects.toThrow('SIGNED_OFF')
})

test('a file that is opened for reading only, and minutes signed before, begin with § 1', async () => {
  const app = await testBoard()
  const meeting = await minuted(app, 1, '2026-02-12', 5)
  await app.call('minutes.signOff', { meeting })
  await setNumbering(app, 'year')
  const second = await minuted(app, 2, '2026-05-07', 1)
  expect([await firstOf(app, meeting), await firstOf(app, second)]).toEqual([1, 6])
})

test('a stated number holds until it is taken back', async () => {
  const app = await runningBoard()
  const meeting = await minuted(app, 1, '2026-05-07', 8)
  const later = await minuted(app, 2, '2026-06-07', 1)
  await app.call('minutes.number', { meeting, first: 45 })
  expect([await firstOf(app, meeting), await firstOf(app, later)]).toEqual([45, 53])
  await app.call('minutes.number', { meeting, first: null })
  expect([await firstOf(app, meeting), await firstOf(app, later)]).toEqual([1, 9])
})

const printed = [
  'Protokoll',
  'Styrelsemöte den 7 maj 2026',
  'Närvarande',
  'Anna Berg, ordförande',
  'Till och med § 46',
  'Bo Ek, revisor',
  '§ 45 Mötets öppnande',
  'Ordföranden öppnade mötet.',
  '§ 46 Revision',
  'Revisorn redogjorde.',
  '§ 47 Budget',
  'Styrelsen beslutade att fastställa budgeten.',
].join('\n')

test.each([
  ['year', 45, []],
  ['meeting', 1, [{ line: 1, text: '§ 45, § 46, § 47' }]],
] as const)('imported minutes that begin with § 45: numbered by %s', async (paragraphs, first, shown) => {
  const app = await testBoard()
  await setNumbering(app, paragraphs)
  const { minutes } = await app.call('meeting.import', { agenda: null, minutes: printed, attachments: null })
  expect(minutes!.unread.filter(({ text }) => text.startsWith('§'))).toEqual(shown)
  const detail = await app.call('meeting.get', { meeting: minutes!.meeting })
  expect(detail.minutes).toMatchObject({ firstParagraph: first })
  const [part] = detail.minutes!.attendance.filter(({ presence }) => presence === 'part')
  expect(part).toMatchObject({ name: 'Bo Ek', untilParagraph: 2 })
})
