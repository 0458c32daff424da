/** A review file as its reader gets it in the second round, with an earlier answer decided on, and attachments. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { type AttendanceInput, plainAttendance } from '../../shared/model/minutes.ts'
import { type CommentId, noWork } from '../../shared/model/review.ts'
import type { Instant } from '../../shared/values.ts'
import { aMeeting, anItem } from './board.ts'
import { minimalPdf } from './make-pdf.ts'

export const reviewPassphrase = 'grå båt under gammal lind'
const passphrase = reviewPassphrase
const at = '2026-02-16T09:30:00.000Z' as Instant
const chair = { name: 'Åsa Öberg', role: 'chair' } as const

const matters: readonly (readonly [title: string, text: string, decision: string])[] = [
  ['Mötets öppnande', 'Ordföranden Åsa Öberg öppnade mötet klockan 9.00 och hälsade alla välkomna.', ''],
  [
    'Budget för nästa år',
    'Ekonomichefen redogjorde för budgeten. Intäkterna beräknas till 1 302 643 kronor och kostnaderna till 1 280 000 kronor.\n\nStyrelsen diskuterade hur höjningen av nätavgiften tas emot av kunderna.',
    'Styrelsen beslutade\n\natt fastställa budgeten för nästa år, och\n\natt uppdra åt verkställande direktören att följa upp den varje kvartal.',
  ],
  [
    'Ny panna i Granviks värmeverk',
    'Tre anbud har kommit in. Det lägsta anbudet lämnades av Sunnanå Värme AB.',
    'Styrelsen beslutade att anta anbudet från Sunnanå Värme AB.',
  ],
  ['Mötets avslutande', 'Ordföranden avslutade mötet klockan 11.00.', ''],
]

const people: readonly (readonly [name: string, role: string])[] = [
  ['Åsa Öberg', 'ordförande'],
  ['Bengt Lund', 'vice ordförande'],
  ['Cecilia Ros', 'ledamot'],
  ['Dan Vik', 'ledamot'],
]

const person = (name: string, role: string): AttendanceInput => ({
  ...plainAttendance,
  ...{ name, role, organisation: '', presence: 'present', fromParagraph: null, untilParagraph: null },
})

function newGate(now = new Date(at)) {
  const about = { settingsFolder: null, emit: () => {}, version: '0.0.0', platform: 'test' }
  return createGate({ ...about, desktop: noDesktop, now: () => now })
}

/** Makes a board in the folder and a request of the second round beside it; gives the request's path. */
export async function makeReviewRequest(folder: string): Promise<string> {
  const gate = newGate()
  const call = callThrough(gate)
  const grant = (name: string) => gate.tokens.grant(path.join(folder, name))
  await call('app.settings', { userName: 'Gunilla Ek' })
  await call('board.create', {
    file: grant('Granvik.justera'),
    name: 'Granviks Energi AB',
    kind: 'company',
    orgnr: '556000-0001',
  })
  const { id: meeting } = await call('meeting.add', aMeeting)
  for (const [title, text] of matters)
    await call('item.add', { meeting, item: { ...anItem, title, text, proposal: '' }, after: null })
  writeFileSync(path.join(folder, 'budget.pdf'), await minimalPdf(2, 'Budgetens sida'))
  const { items } = await call('meeting.get', { meeting })
  const budget = items.find(({ title }) => title === matters[1]?.[0])
  if (budget) await call('attachment.attach', { item: budget.id, files: [grant('budget.pdf')] })
  await call('minutes.start', { meeting })
  for (const [name, role] of people) await call('attendance.add', { meeting, attendance: person(name, role) })
  const { minutes } = await call('meeting.get', { meeting })
  for (const { id, itemId: _item, ...paragraph } of minutes?.paragraphs ?? []) {
    const [, text = '', decision = ''] = matters.find(([title]) => title === paragraph.title) ?? []
    const texts = { text, decision, textDoc: null, decisionDoc: null }
    await call('paragraph.update', { id, paragraph: { ...paragraph, ...texts } })
  }
  const send = async (note: string) => {
    const sending = {
      ...{ meeting, reviewers: [{ ...chair, passphrase }], folder: gate.tokens.grant(folder), note },
    }
    const { files } = await call('review.send', { ...sending, attachments: true, paper: false })
    return path.join(folder, files[0] ?? '')
  }
  const answer = await answered(await send('Här är utkastet.'), folder)
  const round = await call('review.bring', { meeting, file: gate.tokens.grant(answer), passphrase })
  const [comment] = round.answer?.work.comments ?? []
  const [suggestion] = round.answer?.work.suggestions ?? []
  if (comment && suggestion) {
    const { paragraph, field } = suggestion
    const decided = { request: round.id, text: null }
    await call('review.decide', {
      ...{ ...decided, target: { kind: 'suggestion', paragraph, field }, outcome: 'accepted', reply: '' },
    })
    await call('review.decide', {
      ...{ ...decided, target: { kind: 'comment', id: comment.id }, outcome: 'done' },
      reply: 'Ja, siffran är rättad.',
    })
  }
  const file = await send('Nu är budgetparagrafen rättad. Läs gärna § 2 en gång till.')
  await gate.close()
  return file
}

/** The first round's answer: a suggestion and a comment on the second paragraph. */
async function answered(file: string, folder: string): Promise<string> {
  const gate = newGate()
  const call = callThrough(gate)
  const { request } = await call('review.open', { file: gate.tokens.grant(file), passphrase })
  const second = request.meeting.minutes?.paragraphs[1]
  if (!second) throw new Error('the draft has no second paragraph')
  const paragraph = second.id
  const id = '00000000000000a1' as CommentId
  const words = { field: 'text', words: '1 280 000 kronor' } as const
  const comment = { id, paragraph, marked: words, about: 'wording', text: 'Stämmer siffran?', at } as const
  const text = second.text.replace('hur höjningen', 'hur den föreslagna höjningen')
  const suggestion = { paragraph, field: 'text', text, at } as const
  const work = { ...noWork, comments: [comment], suggestions: [suggestion], verdict: 'changes' } as const
  await call('review.save', { work: { ...work, comments: [comment], suggestions: [suggestion] } })
  const to = path.join(folder, 'första svaret.justera-review')
  await call('review.answer', { to: gate.tokens.grant(to) })
  await gate.close()
  return to
}
