/**
 * One part of a review in a process of its own: `node review-child.ts send|answer|merge SETTINGS FILE OUT [kill]`. With
 * `kill` it ends itself by force in the middle of it.
 */
import path from 'node:path'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { type CommentId, noWork } from '../../shared/model/review.ts'
import { targetsOf } from '../../shared/rules/review.ts'
import type { Instant } from '../../shared/values.ts'
import { reviewWords } from './review-words.ts'

const [part = '', settingsFolder = '', file = '', out = '', end] = process.argv.slice(2)
const { passphrase } = reviewWords
const at = '2026-11-20T12:00:00.000Z' as Instant
const middle = () => end === 'kill' && process.kill(process.pid, 'SIGKILL')

const gate = createGate({
  ...{ desktop: noDesktop, settingsFolder, version: '0.0.0', platform: 'test' },
  emit: (event) => part === 'send' && event === 'progress' && middle(),
  now: () => new Date(at),
  sealingCost: { logN: 10, r: 1, p: 1 },
})
const call = callThrough(gate)
const grant = (name: string) => gate.tokens.grant(name)

async function send(): Promise<void> {
  await call('board.open', { file: grant(file) })
  const [meeting] = await call('meeting.list', {})
  const names = ['Åsa Öberg', 'Bo Ström', 'Cecilia Ros']
  const reviewers = names.map((name, index) => ({
    ...({ name, role: index === 0 ? 'chair' : 'adjuster', passphrase } as const),
  }))
  const asked = { meeting: meeting!.id, reviewers, folder: grant(out), note: reviewWords.note }
  const { files } = await call('review.send', { ...asked, attachments: true, paper: false })
  process.stdout.write(path.join(out, files[0] ?? ''))
}

async function answer(): Promise<void> {
  const { request } = await call('review.open', { file: grant(file), passphrase })
  const paragraph = request.meeting.minutes!.paragraphs[0]!.id
  const id = '00000000000000a1' as CommentId
  const said = { id, paragraph, marked: null, about: 'wording', at } as const
  const suggestions = [{ paragraph, field: 'text', text: reviewWords.suggestion, at } as const]
  const comments = [{ ...said, text: reviewWords.comment }]
  await call('review.save', { work: { ...noWork, comments } })
  await call('review.save', { work: { ...noWork, verdict: 'changes', comments, suggestions } })
  for (const { sha256, bytes } of request.files) await call('review.range', { sha256, from: 0, to: bytes })
  middle()
  await call('review.answer', { to: grant(path.join(out, 'svar.justera-review')) })
}

async function merge(): Promise<void> {
  await call('board.open', { file: grant(file) })
  const [meeting] = await call('meeting.list', {})
  const svar = grant(path.join(out, 'svar.justera-review'))
  const round = await call('review.bring', { meeting: meeting!.id, file: svar, passphrase })
  const [target] = targetsOf(round)
  const decided = { request: round.id, target: target!, outcome: 'accepted', text: null, reply: '' } as const
  middle()
  await call('review.decide', decided)
  await call('review.acceptAll', { meeting: meeting!.id })
}

const parts: Readonly<Record<string, () => Promise<void>>> = { send, answer, merge }
await parts[part]?.()
await gate.close()
