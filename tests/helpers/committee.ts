/** A committee (nämnd) with a meeting whose minutes can be signed off, for tests of the justering clock. */
import type { LocalDate, MeetingId } from '../../shared/values.ts'
import { aMeeting, anItem, type TestApp, testApp, theChair } from './board.ts'

/** The day of the meeting that `addCommitteeMeeting` makes. */
export const meetingDay = '2026-03-12' as LocalDate

/** The app with a new committee open. */
export async function testCommittee(options: Parameters<typeof testApp>[0] = {}): Promise<TestApp> {
  const app = testApp(options)
  await app.call('board.create', {
    file: app.gate.tokens.grant(app.file),
    name: 'Granviks kommun',
    kind: 'committee',
    orgnr: '212000-0001',
    bodyName: 'Kulturnämnden',
  })
  return app
}

/** A meeting with minutes and both signatures of `signedOn`; with null nobody has signed. */
export async function addCommitteeMeeting(
  { call }: Pick<TestApp, 'call'>,
  { date = meetingDay, signedOn = null as LocalDate | null, number = 3 } = {},
): Promise<MeetingId> {
  const { id: meeting } = await call('meeting.add', { ...aMeeting, date, number })
  const proposal = 'Kulturnämnden föreslås fastställa budgeten.'
  await call('item.add', { meeting, item: { ...anItem, proposal }, after: null })
  await call('minutes.start', { meeting })
  await call('attendance.add', { meeting, attendance: theChair })
  for (const [role, name] of [
    ['secretary', 'Per Ek'],
    ['chair', 'Åsa Öberg'],
  ] as const)
    await call('signatory.add', { meeting, signatory: { role, name, title: '', signedOn } })
  return meeting
}

/** A meeting whose minutes were adjusted on a day. */
export async function addAdjustedMeeting(
  app: Pick<TestApp, 'call'>,
  signedOn = '2026-03-20' as LocalDate,
): Promise<MeetingId> {
  const meeting = await addCommitteeMeeting(app, { signedOn })
  await app.call('minutes.signOff', { meeting })
  return meeting
}
