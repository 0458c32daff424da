/** A committee's meeting whose minutes hold what must not leave them: a secret matter, and personal data in a public one. */
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import type { MakeCall } from '../../shared/contract.ts'
import { noRecords, type ParagraphRecords } from '../../shared/model/records.ts'
import type { MeetingId } from '../../shared/values.ts'
import { aMeeting, anItem, theChair, today } from './board.ts'

export const ground = 'OSL 21 kap. 1 §'

/** Words of the secret matter: of its title, text, decision, records. None may be left in a public document. */
export const secretWords = ['Hemlighamn', 'Tystlund', 'Dolberg', 'Gömgatan', 'Smyglind', 'HEMDNR'] as const
export const personalWords = ['19121212', '1212', 'vera.lind', '0123-456'] as const

const person = { ...theChair, role: 'ledamot' }

/** Paragraphs: 1 opening, 2 a budget with recipients, 3 a secret matter, 4 a matter adjusted at once. */
export async function addMinutesToExtract(call: MakeCall): Promise<MeetingId> {
  const { id: meeting } = await call('meeting.add', aMeeting)
  let after: Awaited<ReturnType<typeof call<'item.add'>>>['id'] | null = null
  for (const title of ['Mötets öppnande', 'Budget', 'Ärende om Hemlighamn', 'Bidrag']) {
    const item = { ...anItem, title, proposal: '', text: '' }
    after = (await call('item.add', { meeting, item, after })).id
    if (title.includes('Hemlighamn')) await call('item.secrecy', { id: after, ground })
  }
  await call('minutes.start', { meeting })
  await call('attendance.add', { meeting, attendance: theChair })
  const part = { presence: 'part', fromParagraph: 2, untilParagraph: 2 } as const
  await call('attendance.add', { meeting, attendance: { ...person, name: 'Vera Lind', ...part } })
  for (const [role, name] of [
    ['secretary', 'Per Ek'],
    ['chair', 'Åsa Öberg'],
  ] as const)
    await call('signatory.add', { meeting, signatory: { role, name, title: '', signedOn: '2026-02-20' } })
  await write(call, meeting, 1, { text: 'Ordföranden öppnade mötet.', decision: '' })
  await write(call, meeting, 2, {
    text: 'Vera Lind, 19121212-1212, vera.lind@example.se, telefon 0123-456 78, lämnade en skrivelse.',
    decision: 'Nämnden fastställde budgeten.',
    records: { caseNumber: '0341/26', recipients: 'Genom kansliet till:\nRevisorerna\n- Kommunstyrelsen' },
  })
  await write(call, meeting, 3, {
    text: 'Tystlund bor på Gömgatan.',
    decision: 'Nämnden beslutade enligt Dolbergs förslag.',
    records: { notes: [{ authors: 'Smyglind', text: 'Antecknas.' }], caseNumber: 'HEMDNR 7' },
  })
  await write(call, meeting, 4, {
    text: '',
    decision: 'Nämnden beviljade bidraget.',
    records: { adjustedAtOnce: true, recipients: 'Kommunstyrelsen' },
  })
  return meeting
}

interface Written {
  readonly text: string
  readonly decision: string
  readonly records?: Partial<ParagraphRecords>
}

async function write(call: MakeCall, meeting: MeetingId, place: number, written: Written): Promise<void> {
  const { minutes } = await call('meeting.get', { meeting })
  const paragraph = minutes?.paragraphs[place - 1]
  if (!paragraph) throw new Error(`no paragraph ${place}`)
  const { id, title, reference } = paragraph
  const { text, decision, records = {} } = written
  await call('paragraph.update', {
    id,
    paragraph: { title, reference, text, decision, records: { ...noRecords, ...records } },
  })
}

/** A board file with these minutes at `path`. */
export async function makeBoardToExtract(path: string): Promise<void> {
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
  await addMinutesToExtract(call)
  await gate.close()
}
