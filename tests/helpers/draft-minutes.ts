/** A board file with draft minutes that wait for the chair and an adjuster to read them. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { aMeeting, anItem, theChair, today } from './board.ts'

const texts = [
  ['Mötets öppnande', 'Ordföranden öppnade mötet klockan nio.'],
  ['Budget', 'Ekonomichefen redogjorde för budgeten. Styrelsen tackade för redogörelsen.'],
  ['Taxa', 'Taxan höjs med två procent från årsskiftet.'],
  ['Övriga frågor', 'Inga övriga frågor togs upp.'],
] as const

/** Makes the file at `path`. */
export async function makeDraftMinutes(path: string): Promise<void> {
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
  for (const [title] of texts) await call('item.add', { meeting, item: { ...anItem, title }, after: null })
  await call('minutes.start', { meeting })
  await call('attendance.add', { meeting, attendance: theChair })
  await call('attendance.add', {
    meeting,
    attendance: { ...theChair, name: 'Bo Ström', role: 'ledamot' },
  })
  for (const [role, name] of [
    ['secretary', 'Per Ek'],
    ['chair', 'Åsa Öberg'],
    ['adjuster', 'Bo Ström'],
  ] as const)
    await call('signatory.add', { meeting, signatory: { role, name, title: '', signedOn: null } })
  const { minutes } = await call('meeting.get', { meeting })
  for (const [index, { id, itemId: _, ...paragraph }] of (minutes?.paragraphs ?? []).entries())
    await call('paragraph.update', {
      id,
      paragraph: { ...paragraph, text: texts[index]?.[1] ?? '', textDoc: null },
    })
  await gate.close()
}
