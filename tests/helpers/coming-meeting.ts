/** A board file with a committee's meeting that is about to begin, to be played through the window. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import type { Role } from '../../shared/model/board.ts'
import { LocalTime } from '../../shared/values.ts'
import { aMeeting, anItem, today } from './board.ts'

const members: readonly (readonly [name: string, role: Role, organisation: string])[] = [
  ['Åsa Öberg', 'chair', 'S'],
  ['Bengt Lund', 'viceChair', 'M'],
  ['Cecilia Ros', 'member', 'C'],
  ['Dan Vik', 'member', 'V'],
  ['Eva Holm', 'member', 'MP'],
  ['Filip Åker', 'deputy', 'S'],
  ['Greta Sand', 'deputy', 'M'],
  ['Hanna Ek', 'secretary', ''],
]

const items: readonly (readonly [title: string, proposal: string])[] = [
  ['Mötets öppnande', ''],
  ['Val av justerare', 'Kulturnämnden föreslås utse Bengt Lund att justera protokollet.'],
  [
    'Budget för nästa år',
    'Kulturnämnden föreslås besluta\n\natt fastställa budgeten för nästa år, och\n\natt uppdra åt förvaltningen att följa upp den varje kvartal.',
  ],
  ['Öppettider på huvudbiblioteket', 'Kulturnämnden föreslås godkänna de nya öppettiderna.'],
  ['Rapport om besöken', 'Kulturnämnden föreslås anteckna rapporten.'],
  ['Stöd till föreningar', 'Kulturnämnden föreslås bevilja föreningarna stöd enligt listan.'],
  ['Mötets avslutande', ''],
]

/** Makes the file at `path`; minutes are not begun. */
export async function makeComingMeeting(path: string): Promise<void> {
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
  for (const [name, role, organisation] of members)
    await call('member.add', { name, role, organisation, from: null, to: null })
  const { id: meeting } = await call('meeting.add', {
    ...aMeeting,
    start: LocalTime.parse('06:10'),
    end: null,
  })
  for (const [title, proposal] of items)
    await call('item.add', {
      meeting,
      item: {
        ...anItem,
        title,
        proposal,
        text: '',
        kind: proposal === '' ? 'formality' : 'decision',
        presenter: proposal === '' ? '' : 'Ida Berg',
      },
      after: null,
    })
  await gate.close()
}
