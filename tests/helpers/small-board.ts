/** A board file with one meeting and its agenda, for a test that fills in the rest through the window. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { aMeeting, today } from './board.ts'

/** Makes the file at `path`. */
export async function makeSmallBoard(path: string, titles: readonly string[]): Promise<void> {
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
  for (const title of titles)
    await call('item.add', {
      meeting,
      item: { title, kind: 'decision', text: '', proposal: '', presenter: '' },
      after: null,
    })
  await gate.close()
}
