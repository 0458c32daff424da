/** A board file with minutes that lack nothing but the steps to their sign-off. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { addSignedReadyMinutes, today } from './board.ts'

/** Makes the file at `path`. */
export async function makeSignableBoard(path: string): Promise<void> {
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
  await addSignedReadyMinutes({ call })
  await gate.close()
}
