import { expect, test } from 'vitest'
import { noRecords, type ParagraphRecords } from '../../../shared/model/records.ts'
import { changesBetween, withChange } from '../../../shared/rules/attendance-changes.ts'
import type { AttendanceId, MeetingId } from '../../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testBoard, theChair } from '../../helpers/board.ts'

async function minuted(app: TestApp, number = 1): Promise<MeetingId> {
  const { id: meeting } = await app.call('meeting.add', { ...aMeeting, number })
  for (const title of ['Öppnande', 'Budget', 'Taxa'])
    await app.call('item.add', { meeting, item: { ...anItem, title }, after: null })
  await app.call('minutes.start', { meeting })
  await app.call('attendance.add', { meeting, attendance: theChair })
  await app.call('attendance.add', {
    meeting,
    attendance: { ...theChair, name: 'Bo Al', role: 'suppleant' },
  })
  return meeting
}
const peopleOf = async (app: TestApp, meeting: MeetingId) =>
  (await app.call('meeting.get', { meeting })).minutes!.attendance

test('a change that concerns two people is one step to undo', async () => {
  const app = await testBoard()
  const meeting = await minuted(app)
  const before = await peopleOf(app, meeting)
  const [chair, deputy] = before
  const left = withChange(before, { kind: 'leaves', person: chair!.id, last: 1 })
  const served = withChange(left, { kind: 'serves', person: deputy!.id, for: chair!.id, first: 2 })
  const changes = changesBetween(before, served)
  expect(changes.map(({ id }) => id)).toEqual([chair!.id, deputy!.id])
  await app.call('attendance.change', { meeting, changes })
  expect(await peopleOf(app, meeting)).toEqual(served)
  const { undo } = await app.call('history.state', {})
  expect(undo).toMatchObject({ call: 'attendance.change', thing: 'attendance', act: 'changed', count: 2 })
  await app.call('history.undo', {})
  expect(await peopleOf(app, meeting)).toEqual(before)
})

test('somebody of another meeting is neither changed nor served for', async () => {
  const app = await testBoard()
  const here = await minuted(app)
  const there = await minuted(app, 2)
  const [own] = await peopleOf(app, here)
  const [other] = await peopleOf(app, there)
  const { id: _, ...attendance } = own!
  const changed = { ...attendance, presence: 'absent' as const }
  const change = (...changes: ReturnType<typeof changesBetween>) =>
    app.call('attendance.change', { meeting: here, changes })
  await expect(change({ id: own!.id, attendance: changed }, { id: other!.id, attendance })).rejects.toThrow(
    'NOT_FOUND',
  )
  const serves = [{ from: null, until: null, for: other!.id }]
  await expect(change({ id: own!.id, attendance: { ...attendance, serves } })).rejects.toThrow('NOT_FOUND')
  expect(await peopleOf(app, here)).toContainEqual(own)
})

const naming: readonly (readonly [string, (id: AttendanceId) => Partial<ParagraphRecords>])[] = [
  [
    'a vote',
    (id) => {
      const ballots = [{ attendance: id, vote: 'yes' as const }]
      return { votes: [{ yes: '', no: '', secret: false, ballots, counted: null, tie: null }] }
    },
  ],
  ['a jäv', (id) => ({ conflicts: [{ attendance: id, reason: '' }] })],
  ['a reservation', (id) => ({ reservations: [{ by: [id], text: '', at: null }] })],
]

test.each(naming)('%s of somebody of another meeting is not written down, by any call', async (_, given) => {
  const app = await testBoard()
  const here = await minuted(app)
  const there = await minuted(app, 2)
  const [own] = await peopleOf(app, here)
  const [other] = await peopleOf(app, there)
  const [first] = (await app.call('meeting.get', { meeting: here })).minutes!.paragraphs
  const { id, itemId: _itemId, ...paragraph } = first!
  const recordsOf = (person: AttendanceId) => ({ ...noRecords, ...given(person) })
  const foreign = { ...paragraph, records: recordsOf(other!.id) }
  const refused = { code: 'NOT_IN_ATTENDANCE' }
  await expect(app.call('paragraph.record', { id, records: foreign.records })).rejects.toMatchObject(refused)
  await expect(app.call('paragraph.update', { id, paragraph: foreign })).rejects.toMatchObject(refused)
  const added = { meeting: here, paragraph: foreign, after: null }
  await expect(app.call('paragraph.add', added)).rejects.toMatchObject(refused)
  expect((await app.call('meeting.get', { meeting: here })).minutes!.paragraphs).toHaveLength(3)
  await app.call('paragraph.record', { id, records: recordsOf(own!.id) })
  // Whoever is taken out of the attendance may come back: typing goes on meanwhile.
  await app.call('attendance.remove', { id: own!.id })
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, records: recordsOf(own!.id) } })
})

test('nobody serves for somebody of another meeting, whichever call says so', async () => {
  const app = await testBoard()
  const here = await minuted(app)
  const there = await minuted(app, 2)
  const [own] = await peopleOf(app, here)
  const [other] = await peopleOf(app, there)
  const { id, ...stored } = own!
  const attendance = { ...stored, serves: [{ from: null, until: null, for: other!.id }] }
  const refused = { code: 'NOT_IN_ATTENDANCE' }
  await expect(app.call('attendance.update', { id, attendance })).rejects.toMatchObject(refused)
  await expect(app.call('attendance.add', { meeting: here, attendance })).rejects.toMatchObject(refused)
  expect(await peopleOf(app, here)).toHaveLength(2)
})
