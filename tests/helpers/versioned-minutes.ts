/** A board file with two meetings whose minutes two people have written on: one is being written, one is signed. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import type { LocalDate } from '../../shared/values.ts'
import { aMeeting, anItem, theChair } from './board.ts'

const texts = [
  ['Per Ek', 'Taxan diskuterades.'],
  ['Karin Alm', 'Styrelsen gick igenom taxan, som är oförändrad.\n\nAnna Öst redogjorde för läget.'],
  ['Per Ek', 'Styrelsen gick igenom taxan, som höjs med två procent.\n\nAnna Öst redogjorde för läget.'],
] as const

export async function makeVersionedMinutes(path: string): Promise<void> {
  let minutes = 0
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => new Date(Date.UTC(2026, 10, 20, 12, minutes)),
  })
  const call = callThrough(gate)
  const file = gate.tokens.grant(path)
  await call('board.create', { file, name: 'Granviks Energi AB', kind: 'company', orgnr: '556000-0001' })
  for (const [index, date] of ['2026-01-15', '2026-02-12'].entries()) {
    const { id: meeting } = await call('meeting.add', {
      ...aMeeting,
      number: index + 1,
      date: date as LocalDate,
    })
    for (const title of ['Mötets öppnande', 'Taxa'])
      await call('item.add', { meeting, item: { ...anItem, title, text: '' }, after: null })
    await call('minutes.start', { meeting })
    const rate = (await call('meeting.get', { meeting })).minutes?.paragraphs[1]
    if (!rate) throw new Error('no paragraph of the rate')
    for (const [userName, text] of texts) {
      minutes += 7
      await call('app.settings', { userName })
      const { title, decision, reference } = rate
      await call('paragraph.update', { id: rate.id, paragraph: { title, decision, reference, text } })
    }
    if (index > 0) continue
    await call('attendance.add', { meeting, attendance: theChair })
    for (const [role, name] of [
      ['secretary', 'Per Ek'],
      ['chair', 'Åsa Öberg'],
    ] as const)
      await call('signatory.add', {
        meeting,
        signatory: { role, name, title: '', signedOn: '2026-02-20' as LocalDate },
      })
    await call('minutes.signOff', { meeting })
  }
  await gate.close()
}
