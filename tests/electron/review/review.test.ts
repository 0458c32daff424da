import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { noWork, type ReviewRound } from '../../../shared/model/review.ts'
import { openTargets } from '../../../shared/rules/review.ts'
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

test('a draft goes out, comes back with a suggestion and a comment, and both are decided on', async () => {
  const { app, meeting, paragraphs } = await drafted()
  const [file] = await send(app, meeting)
  const svar = await answer(file!, ([first]) => ({
    suggestions: [suggestion(first!, 'text', 'Ordföranden hälsade alla välkomna.')],
    comments: [comment(1, 'Stämmer datumet?')],
  }))
  const round = await bring(app, meeting, svar)
  expect(openTargets(round)).toHaveLength(2)
  const [target, other] = openTargets(round)
  await app.call('review.decide', {
    request: round.id,
    target: target!,
    outcome: 'accepted',
    text: null,
    reply: '',
  })
  await app.call('review.decide', {
    request: round.id,
    target: other!,
    outcome: 'done',
    text: null,
    reply: 'Ja.',
  })
  expect((await paragraphs())[0]?.text).toBe('Ordföranden hälsade alla välkomna.')
  const [after] = await app.call('review.rounds', { meeting })
  expect(openTargets(after!)).toEqual([])
})

test('a decision is undone with the text that it changed', async () => {
  const { app, meeting, paragraphs } = await drafted()
  const before = (await paragraphs())[0]!.text
  const [file] = await send(app, meeting)
  const svar = await answer(file!, ([first]) => ({ suggestions: [suggestion(first!, 'text', 'Annat.')] }))
  const round = await bring(app, meeting, svar)
  const [target] = openTargets(round)
  await app.call('review.decide', {
    request: round.id,
    target: target!,
    outcome: 'edited',
    text: 'Något tredje.',
    reply: '',
  })
  expect((await paragraphs())[0]?.text).toBe('Något tredje.')
  await app.call('history.undo', {})
  expect((await paragraphs())[0]?.text).toBe(before)
  const [after] = await app.call('review.rounds', { meeting })
  expect(openTargets(after!)).toEqual([target])
})

test('a suggestion that was accepted and is rejected after all leaves what was written besides', async () => {
  const { app, meeting, paragraphs } = await drafted()
  const [first] = await paragraphs()
  const { id, itemId: _, ...paragraph } = first!
  const write = (text: string) => app.call('paragraph.update', { id, paragraph: { ...paragraph, text } })
  await write('Mötet öppnas klockan nio. Alla hälsas välkomna.')
  const [file] = await send(app, meeting)
  const svar = await answer(file!, ([seen]) => ({
    suggestions: [suggestion(seen!, 'text', 'Mötet öppnas klockan tio. Alla hälsas välkomna.')],
  }))
  const round = await bring(app, meeting, svar)
  const [target] = openTargets(round)
  const decide = (outcome: 'accepted' | 'rejected') =>
    app.call('review.decide', { request: round.id, target: target!, outcome, text: null, reply: '' })
  await decide('accepted')
  await write('Mötet öppnas klockan tio. Alla hälsas varmt välkomna.')
  await decide('rejected')
  expect((await paragraphs())[0]?.text).toBe('Mötet öppnas klockan nio. Alla hälsas varmt välkomna.')
  await write('Mötet öppnas klockan nio.')
  await decide('rejected')
  expect((await paragraphs())[0]?.text).toBe('Mötet öppnas klockan nio.')
})

test('what both have changed in the same place is not accepted as it is', async () => {
  const { app, meeting, paragraphs } = await drafted()
  const [first] = await paragraphs()
  const { id, itemId: _, ...paragraph } = first!
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Mötet öppnas klockan nio.' } })
  const [file] = await send(app, meeting)
  const svar = await answer(file!, ([seen]) => ({
    suggestions: [suggestion(seen!, 'text', 'Mötet öppnas klockan tio.')],
  }))
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Mötet öppnas klockan elva.' } })
  const round = await bring(app, meeting, svar)
  const [target] = openTargets(round)
  const accepting = app.call('review.decide', {
    request: round.id,
    target: target!,
    outcome: 'accepted',
    text: null,
    reply: '',
  })
  await expect(accepting).rejects.toMatchObject({ code: 'REVIEW_CONFLICT' })
  expect((await paragraphs())[0]?.text).toBe('Mötet öppnas klockan elva.')
})

test('the next round carries on what was said, and goes to each reviewer alone', async () => {
  const { app, meeting } = await drafted()
  const [file] = await send(app, meeting, { reviewers: [chair, adjuster] })
  const round = await bring(
    app,
    meeting,
    await answer(file!, () => ({ comments: [comment(1, 'Stämmer datumet?')], note: 'Bra skrivet.' })),
  )
  const [target] = openTargets(round)
  await app.call('review.decide', {
    request: round.id,
    target: target!,
    outcome: 'done',
    text: null,
    reply: 'Ja, rättat.',
  })
  const files = await send(app, meeting, { reviewers: [chair, adjuster] })
  const threads = await Promise.all(
    files.map(async (each) => {
      const other = testApp()
      const { request } = await other.call('review.open', { file: other.gate.tokens.grant(each), passphrase })
      // She has not written her name; what the computer calls her is nothing to send.
      expect(request.sentBy).toBe('')
      const names = new Set(request.thread.map(({ by }) => by))
      return [request.round, request.thread.map(({ text, outcome }) => [text, outcome]), [...names]]
    }),
  )
  const said = [
    ['Bra skrivet.', null],
    ['Stämmer datumet?', 'done'],
    ['Ja, rättat.', null],
  ]
  expect(threads).toEqual([
    [2, said, [chair.name, '']],
    [2, [], []],
  ])
})

test('the chair’s word moves the minutes on; an adjuster’s does not', async () => {
  const { app, meeting } = await drafted()
  const steps = async () =>
    (await app.call('minutes.way', { meeting })).steps.map(({ step, person }) => [step, person])
  const [toChair, toAdjuster] = await send(app, meeting, { reviewers: [chair, adjuster] })
  expect(await steps()).toEqual([['withChair', 'Åsa Öberg']])
  await bring(app, meeting, await answer(toAdjuster!, () => ({ verdict: 'changes' })))
  expect(await steps()).toHaveLength(1)
  await bring(app, meeting, await answer(toChair!, () => ({ verdict: 'changes', note: 'Se § 1.' })))
  expect((await steps()).at(-1)).toEqual(['changesAsked', 'Åsa Öberg'])
  const [again] = await send(app, meeting)
  await bring(app, meeting, await answer(again!, () => ({ verdict: 'approved' })))
  expect((await steps()).slice(-2)).toEqual([
    ['withChair', 'Åsa Öberg'],
    ['ready', 'Åsa Öberg'],
  ])
})

test('nothing of the board but the draft and its papers leaves with it', async () => {
  const { app, meeting } = await drafted()
  await app.call('meeting.add', {
    number: 9,
    kind: 'ordinary',
    date: '2026-12-10',
    start: null,
    end: null,
    place: 'Hemliga rummet',
  })
  const [file] = await send(app, meeting)
  const other = testApp()
  const opened = await other.call('review.open', { file: other.gate.tokens.grant(file!), passphrase })
  const told = JSON.stringify(opened)
  for (const secret of ['Sundin', 'Hemliga rummet']) expect(told).not.toContain(secret)
  expect(opened.request.files.map(({ fileName }) => fileName)).toEqual(['budget.pdf'])
  expect(Object.keys(opened.request.meeting.items)).toEqual([])
  const [paper] = opened.request.files
  const range = await other.call('review.range', { sha256: paper!.sha256, from: 0, to: 5 })
  expect(Buffer.from(range).toString()).toBe('%PDF-')
})

test('the passphrase is written nowhere, and the draft nowhere in the clear', async () => {
  const { app, meeting } = await drafted()
  await send(app, meeting)
  const board = readFileSync(app.file)
  expect(board.includes(Buffer.from(passphrase))).toBe(false)
  const files = readdirSync(app.folder).filter((name) => name.endsWith('.justera-review'))
  expect(files).toHaveLength(1)
  expect(readFileSync(path.join(app.folder, files[0]!)).includes(Buffer.from('öppnade'))).toBe(false)
})

test('what a reviewer writes stays in the file, without an answer', async () => {
  const { app, meeting } = await drafted()
  const [file] = await send(app, meeting)
  const first = testApp()
  await first.call('review.open', { file: first.gate.tokens.grant(file!), passphrase })
  await first.call('review.save', { work: { ...noWork, note: 'Halvvägs.' } })
  const again = testApp()
  const { work } = await again.call('review.open', { file: again.gate.tokens.grant(file!), passphrase })
  expect(work.note).toBe('Halvvägs.')
})

describe('it is refused', () => {
  const refusal = (call: Promise<unknown>) =>
    call.then(
      () => 'carried out',
      (error) => error.code,
    )

  test('to send with a passphrase that is guessed too soon, and nothing is left behind', async () => {
    const { app, meeting } = await drafted()
    const before = readdirSync(app.folder)
    expect(await refusal(send(app, meeting, { passphrase: 'kort' }))).toBe('PASSPHRASE_SHORT')
    expect(readdirSync(app.folder)).toEqual(before)
    expect(await app.call('review.rounds', { meeting })).toEqual([])
  })

  test('to bring an answer twice, one of another meeting, one to nothing, or a request', async () => {
    const { app, meeting } = await drafted()
    const other = await addSignedReadyMinutes(app, { number: 2, date: '2026-10-01' as LocalDate })
    const [file] = await send(app, meeting)
    const svar = await answer(file!, () => ({}))
    expect(await refusal(bring(app, other, svar))).toBe('REVIEW_OF_OTHERS')
    expect(await refusal(bring(app, meeting, file!))).toBe('REVIEW_IS_REQUEST')
    expect(await refusal(bring(app, meeting, svar, 'en helt annan fras'))).toBe('REVIEW_PASSPHRASE')
    const stranger = await drafted()
    expect(await refusal(bring(stranger.app, stranger.meeting, svar))).toBe('REVIEW_OF_OTHERS')
    await bring(app, meeting, svar)
    expect(await refusal(bring(app, meeting, svar))).toBe('REVIEW_ANSWERED')
    const rounds: readonly ReviewRound[] = await app.call('review.rounds', { meeting })
    expect(rounds.filter((round) => round.answer)).toHaveLength(1)
  })

  test('to answer without saying whether it is approved, and to read where nothing is open', async () => {
    const { app, meeting } = await drafted()
    const [file] = await send(app, meeting)
    expect(await refusal(answer(file!, () => ({ verdict: null })))).toBe('REVIEW_NO_VERDICT')
    expect(await refusal(testApp().call('review.save', { work: noWork }))).toBe('REVIEW_NONE_OPEN')
  })

  test('to send minutes that are signed', async () => {
    const { app, meeting } = await drafted()
    await app.call('minutes.signOff', { meeting })
    expect(await refusal(send(app, meeting))).toBe('SIGNED_OFF')
  })
})
