/** A board file with minutes that are ready to be signed, for a test that does the rest through the window. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { aMeeting, anItem, theChair, today } from './board.ts'

/** Makes the file at `path`: Per Ek is the secretary, Åsa Öberg the chair, and nobody has signed. */
export async function makeReadyBoard(path: string): Promise<void> {
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
    name: 'Granviks Energi AB',
    kind: 'company',
    orgnr: '556000-0001',
  })
  const { id: meeting } = await call('meeting.add', aMeeting)
  await call('item.add', { meeting, item: anItem, after: null })
  await call('minutes.start', { meeting })
  await call('attendance.add', { meeting, attendance: theChair })
  for (const [role, name] of [
    ['secretary', 'Per Ek'],
    ['chair', 'Åsa Öberg'],
  ] as const)
    await call('signatory.add', { meeting, signatory: { role, name, title: '', signedOn: null } })
  await call('minutes.step', { meeting, step: 'ready', on: '2026-02-21', person: 'Åsa Öberg', note: '' })
  await gate.close()
}
