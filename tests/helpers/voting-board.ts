/** A committee's board file with a draft of minutes in which something can be moved, voted on and reserved against. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import type { Role } from '../../shared/model/board.ts'
import { aMeeting, anItem, today } from './board.ts'

const members: readonly (readonly [name: string, role: Role, party: string])[] = [
  ['Anna Ek', 'chair', 'S'],
  ['Olle Ask', 'viceChair', 'M'],
  ['Vera Lind', 'member', 'V'],
  ['Per Ros', 'member', 'C'],
  ['Siv Lund', 'member', 'MP'],
  ['Ulf Holm', 'secretary', ''],
]

/** Makes the file at `path`: five who may vote, and a matter with a case number. */
export async function makeVotingMinutes(path: string): Promise<void> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => today,
  })
  const call = callThrough(gate)
  await call('board.create', {
    file: gate.tokens.grant(path),
    name: 'Granviks kommun',
    kind: 'committee',
    orgnr: '212000-0001',
    bodyName: 'Kulturnämnden',
  })
  const open = { from: null, to: null }
  for (const [name, role, organisation] of members)
    await call('member.add', { ...open, name, role, organisation })
  const { id: meeting } = await call('meeting.add', aMeeting)
  const proposal = 'Kulturnämnden föreslås anta planen för biblioteken.'
  const library = { title: 'Plan för biblioteken', caseNumber: 'KN 2026/14', presenter: 'Bibliotekschefen' }
  await call('item.add', {
    meeting,
    item: { ...anItem, title: 'Mötets öppnande', proposal: '' },
    after: null,
  })
  await call('item.add', { meeting, item: { ...anItem, ...library, proposal }, after: null })
  await call('minutes.start', { meeting })
  await gate.close()
}
