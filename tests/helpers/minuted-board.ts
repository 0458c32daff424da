/** A board file with a meeting whose minutes lack what the law asks for, to be put right through the window. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { aMeeting, anItem, theChair, today } from './board.ts'

/** Makes the file at `path`: no chair signs, an interval is reversed, a decision is still a proposal. */
export async function makeUnlawfulMinutes(path: string): Promise<void> {
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
  const { id: meeting } = await call('meeting.add', aMeeting)
  for (const title of ['Mötets öppnande', 'Budget', 'Taxa'])
    await call('item.add', { meeting, item: { ...anItem, title }, after: null })
  await call('minutes.start', { meeting })
  const guest = { ...theChair, name: 'Vera Lind', role: 'revisor', presence: 'part' } as const
  await call('attendance.add', { meeting, attendance: theChair })
  await call('attendance.add', { meeting, attendance: { ...guest, fromParagraph: 3, untilParagraph: 1 } })
  const signatory = { role: 'secretary', name: 'Per Ek', title: '', signedOn: '2026-02-20' } as const
  await call('signatory.add', { meeting, signatory })
  const { minutes } = await call('meeting.get', { meeting })
  const budget = minutes?.paragraphs[1]
  if (!budget) throw new Error('no paragraph for the budget')
  const { id, title, reference } = budget
  const text = 'Kostnaden är XX kronor.'
  await call('paragraph.update', { id, paragraph: { title, reference, text, decision: '' } })
  await gate.close()
}
