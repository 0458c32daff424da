/** A review between two computers, as tests play it: the secretary's board, and the reviewer's program without one. */
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Paragraph } from '../../shared/model/minutes.ts'
import { type CommentId, noWork, type Reviewer, type ReviewWork } from '../../shared/model/review.ts'
import type { Instant, MeetingId } from '../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp, testApp, testBoard } from './board.ts'
import { minimalPdf } from './make-pdf.ts'

export const passphrase = 'fyra ord som inte hör ihop'
const at = '2026-11-20T12:00:00.000Z' as Instant
export const chair = { name: 'Åsa Öberg', role: 'chair' } as const
export const adjuster = { name: 'Bo Ström', role: 'adjuster' } as const

export async function drafted(): Promise<{
  app: TestApp
  meeting: MeetingId
  paragraphs: () => Promise<Paragraph[]>
}> {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const detail = await app.call('meeting.get', { meeting })
  await app.call('notes.set', { item: detail.items[0]!.id, text: 'Bara för mig: ring Sundin.' })
  const file = path.join(app.folder, 'budget.pdf')
  writeFileSync(file, await minimalPdf(2, 'Budgetens sida'))
  await app.call('attachment.attach', { item: detail.items[0]!.id, files: [app.gate.tokens.grant(file)] })
  const paragraphs = async () => [...((await app.call('meeting.get', { meeting })).minutes?.paragraphs ?? [])]
  return { app, meeting, paragraphs }
}

interface Sending {
  readonly reviewers?: readonly Reviewer[]
  readonly passphrase?: string
  readonly paper?: boolean
}

export async function send(
  app: TestApp,
  meeting: MeetingId,
  { reviewers = [chair], passphrase: phrase = passphrase, paper = false }: Sending = {},
): Promise<readonly string[]> {
  const { files } = await app.call('review.send', {
    ...{ meeting, folder: app.gate.tokens.grant(app.folder) },
    reviewers: reviewers.map((reviewer) => ({ ...reviewer, passphrase: phrase })),
    ...{ note: 'Läs gärna § 1.', attachments: true, paper },
  })
  return files.map((name) => path.join(app.folder, name))
}

/** The reviewer's computer: no board, other settings. */
export async function answer(
  file: string,
  write: (seen: Paragraph[]) => Partial<ReviewWork>,
): Promise<string> {
  const other = testApp()
  const { request } = await other.call('review.open', { file: other.gate.tokens.grant(file), passphrase })
  const work = { ...noWork, verdict: 'changes' as const, ...write([...request.meeting.minutes!.paragraphs]) }
  await other.call('review.save', { work })
  const to = path.join(other.folder, 'svar.justera-review')
  await other.call('review.answer', { to: other.gate.tokens.grant(to) })
  return to
}

export const bring = (app: TestApp, meeting: MeetingId, file: string, phrase = passphrase) =>
  app.call('review.bring', { meeting, file: app.gate.tokens.grant(file), passphrase: phrase })

export const suggestion = ({ id }: Paragraph, field: 'title' | 'text' | 'decision', text: string) => ({
  ...{ paragraph: id, field, text, at },
})
export const comment = (number: number, text: string): ReviewWork['comments'][number] => ({
  id: number.toString(16).padStart(16, '0') as CommentId,
  ...{ paragraph: null, marked: null, about: 'wording', text, at },
})
