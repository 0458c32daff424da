/** What several reviewers say, taken over together, and what the overview tells of them. */
import { expect, test } from 'vitest'
import type { LocalDate } from '../../../shared/values.ts'
import { addSignedReadyMinutes, testApp } from '../../helpers/board.ts'
import {
  adjuster,
  answer,
  bring,
  chair,
  comment,
  drafted,
  passphrase,
  send,
  suggestion,
} from '../../helpers/reviewing.ts'

const before = 'Mötet öppnas klockan nio. Alla hälsas välkomna.'

async function sentToBoth() {
  const { app, meeting, paragraphs } = await drafted()
  const [first] = await paragraphs()
  const { id, itemId: _, ...paragraph } = first!
  const write = (text: string) => app.call('paragraph.update', { id, paragraph: { ...paragraph, text } })
  await write(before)
  const files = await send(app, meeting, { reviewers: [chair, adjuster] })
  const brought = async (file: string | undefined, text: string) =>
    bring(app, meeting, await answer(file!, ([seen]) => ({ suggestions: [suggestion(seen!, 'text', text)] })))
  return { app, meeting, paragraphs, files, write, brought }
}

test('all that strives against nothing is accepted at once, and is undone at once', async () => {
  const { app, meeting, paragraphs, files, brought } = await sentToBoth()
  await brought(files[0], before.replace('nio', 'tio'))
  await brought(files[1], before.replace('välkomna', 'varmt välkomna'))
  expect(await app.call('review.acceptAll', { meeting })).toEqual({ accepted: 2, left: 0 })
  expect((await paragraphs())[0]?.text).toBe('Mötet öppnas klockan tio. Alla hälsas varmt välkomna.')
  await app.call('history.undo', {})
  expect((await paragraphs())[0]?.text).toBe(before)
  const rounds = await app.call('review.rounds', { meeting })
  expect(rounds.flatMap(({ decisions }) => decisions)).toEqual([])
})

test('what two want otherwise, what she has written otherwise, and comments are left to her', async () => {
  const { app, meeting, paragraphs, files, write, brought } = await sentToBoth()
  await brought(files[0], before.replace('nio', 'tio'))
  await brought(files[1], before.replace('nio', 'elva'))
  expect(await app.call('review.acceptAll', { meeting })).toEqual({ accepted: 0, left: 2 })
  await write(before.replace('nio', 'åtta'))
  expect(await app.call('review.acceptAll', { meeting })).toEqual({ accepted: 0, left: 2 })
  expect((await paragraphs())[0]?.text).toContain('åtta')
  const [again] = await send(app, meeting)
  await bring(app, meeting, await answer(again!, () => ({ comments: [comment(1, 'Stämmer datumet?')] })))
  expect(await app.call('review.acceptAll', { meeting })).toEqual({ accepted: 0, left: 3 })
})

test('once one of two rivals is rejected, nothing strives against the other', async () => {
  const { app, meeting, paragraphs, files, brought } = await sentToBoth()
  await brought(files[0], before.replace('nio', 'tio'))
  const rival = await brought(files[1], before.replace('nio', 'elva'))
  const { paragraph, field } = rival.answer!.work.suggestions[0]!
  const target = { kind: 'suggestion', paragraph, field } as const
  const rejected = { request: rival.id, target, outcome: 'rejected', text: null, reply: '' } as const
  await app.call('review.decide', rejected)
  expect(await app.call('review.acceptAll', { meeting })).toEqual({ accepted: 1, left: 0 })
  expect((await paragraphs())[0]?.text).toBe(before.replace('nio', 'tio'))
})

test('the overview tells who has the draft, who has answered how, and what is left to decide', async () => {
  const { app, meeting, files, brought } = await sentToBoth()
  const unsent = await addSignedReadyMinutes(app, { number: 2, date: '2026-02-13' as LocalDate })
  await brought(files[0], before.replace('nio', 'tio'))
  const standings = await app.call('review.standings', {})
  expect(standings.map((one) => one.meeting)).toEqual([meeting])
  expect(standings[0]?.reviewers).toMatchObject([
    { reviewer: chair, round: 1, verdict: 'changes', open: 1 },
    { reviewer: adjuster, round: 1, verdict: null, answeredAt: null, open: 0 },
  ])
  await send(app, meeting)
  const [again] = await app.call('review.standings', {})
  expect(again?.reviewers[0]).toMatchObject({ round: 2, verdict: null, answeredAt: null, open: 1 })
  for (const signed of [unsent, meeting]) await app.call('minutes.signOff', { meeting: signed })
  expect(await app.call('review.standings', {})).toEqual([])
})

test('who has a passphrase of their own opens no other’s file, and answers in no other’s name', async () => {
  const { app, meeting } = await drafted()
  const own = [
    { ...chair, passphrase },
    { ...adjuster, passphrase: 'fyra andra ord till justeraren' },
  ]
  const { files } = await app.call('review.send', {
    ...{ meeting, folder: app.gate.tokens.grant(app.folder), note: '', attachments: false, paper: false },
    reviewers: own,
  })
  const codes = await Promise.all(
    files.flatMap((file) =>
      own.map(async ({ passphrase }) => {
        const other = testApp()
        const opening = { file: other.gate.tokens.grant(`${app.folder}/${file}`), passphrase }
        return other.call('review.open', opening).then(
          ({ request }) => request.reviewer,
          (error: { code: string }) => error.code,
        )
      }),
    ),
  )
  expect(codes).toEqual([chair, 'REVIEW_PASSPHRASE', 'REVIEW_PASSPHRASE', adjuster])
})

test('the steps that a review takes stand in the log, and the file holds by it', async () => {
  const { app, files, brought } = await sentToBoth()
  await brought(files[0], before.replace('nio', 'tio'))
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
})
