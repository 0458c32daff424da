/** A committee's board file with meetings at every stage of the justering clock, reckoned from a day. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { addDays } from '../../shared/rules/calendar-days.ts'
import type { LocalDate } from '../../shared/values.ts'
import { addCommitteeMeeting } from './committee.ts'

/** Makes the file at `path`. Answers with the days of the meetings that were held, the earliest first. */
export async function makeCommitteeBoard(path: string, now: Date): Promise<readonly LocalDate[]> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => now,
  })
  const call = callThrough(gate)
  await call('app.settings', { userName: 'Per Ek' })
  await call('board.create', {
    file: gate.tokens.grant(path),
    name: 'Granviks kommun',
    kind: 'committee',
    orgnr: '212000-0001',
    bodyName: 'Kulturnämnden',
  })
  const today = now.toISOString().slice(0, 10) as LocalDate
  const ago = (days: number) => addDays(today, -days)
  // Long done; up since two weeks; adjusted, with the notice overdue; not adjusted in time; to be adjusted.
  const done = await addCommitteeMeeting({ call }, { date: ago(80), signedOn: ago(75), number: 1 })
  await call('minutes.signOff', { meeting: done })
  await call('posting.post', { meeting: done, on: ago(74), place: 'Kommunkansliet' })
  await call('posting.takeDown', { meeting: done, on: ago(40) })
  const up = await addCommitteeMeeting({ call }, { date: ago(24), signedOn: ago(16), number: 2 })
  await call('minutes.signOff', { meeting: up })
  await call('posting.post', { meeting: up, on: ago(14), place: 'Kommunkansliet' })
  const unposted = await addCommitteeMeeting({ call }, { date: ago(20), signedOn: ago(9), number: 3 })
  await call('minutes.signOff', { meeting: unposted })
  await addCommitteeMeeting({ call }, { date: ago(19), number: 4 })
  await addCommitteeMeeting({ call }, { date: ago(6), number: 5 })
  const place = 'Kommunhuset'
  const next = {
    number: 6,
    kind: 'ordinary',
    date: addDays(today, 8),
    start: '13:00',
    end: null,
    place,
  } as const
  const { id: meeting } = await call('meeting.add', next)
  const item = { text: '', presenter: '', kind: 'decision' } as const
  const proposal = 'Kulturnämnden föreslås fastställa planen.'
  await call('item.add', { meeting, item: { ...item, title: 'Plan för biblioteken', proposal }, after: null })
  await call('item.add', {
    meeting,
    item: { ...item, title: 'Bidrag till föreningar', proposal: '' },
    after: null,
  })
  await gate.close()
  return [80, 24, 20, 19, 6].map(ago)
}
