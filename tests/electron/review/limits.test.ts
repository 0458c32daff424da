/** What is longer than a paragraph or a review file can hold stops before anything is written. */
import { expect, test } from 'vitest'
import {
  adjuster,
  answer,
  bring,
  chair,
  comment,
  drafted,
  send,
  suggestion,
} from '../../helpers/reviewing.ts'

const words = (count: number, word: string) => Array.from({ length: count }, () => word).join(' ')

/** Two reviewers who each make a title longer, at either end of it: together too long for a paragraph. */
async function withLongTitles() {
  const { app, meeting, paragraphs } = await drafted()
  const files = await send(app, meeting, { reviewers: [chair, adjuster] })
  const suggested = [
    (title: string) => `${words(120, 'före')} ${title}`,
    (title: string) => `${title} ${words(120, 'efter')}`,
  ]
  for (const [index, wording] of suggested.entries()) {
    const svar = await answer(files[index]!, ([first]) => ({
      suggestions: [suggestion(first!, 'title', wording(first!.title))],
    }))
    await bring(app, meeting, svar)
  }
  return { app, meeting, paragraphs }
}

test('a title that becomes too long is refused where it stands, and nothing is changed', async () => {
  const { app, meeting, paragraphs } = await withLongTitles()
  const [, second] = await app.call('review.rounds', { meeting })
  const before = await paragraphs()
  const target = { kind: 'suggestion', paragraph: before[0]!.id, field: 'title' } as const
  const longer = {
    request: second!.id,
    target,
    outcome: 'edited',
    text: 'x'.repeat(5000),
    reply: '',
  } as const
  await expect(app.call('review.decide', longer)).rejects.toMatchObject({
    code: 'BAD_INPUT',
    params: { place: 'title' },
  })
  expect(await paragraphs()).toEqual(before)
  const [, after] = await app.call('review.rounds', { meeting })
  expect(after?.decisions).toEqual([])
})

test('a title of several lines is written as one', async () => {
  const { app, meeting, paragraphs } = await withLongTitles()
  const [first] = await paragraphs()
  const [round] = await app.call('review.rounds', { meeting })
  const target = { kind: 'suggestion', paragraph: first!.id, field: 'title' } as const
  const edited = { request: round!.id, target, outcome: 'edited', text: 'Mötet\nöppnas', reply: '' } as const
  await app.call('review.decide', edited)
  expect((await paragraphs())[0]?.title).toBe('Mötet öppnas')
})

test('accepting all passes over what no paragraph can hold', async () => {
  const { app, meeting, paragraphs } = await withLongTitles()
  expect(await app.call('review.acceptAll', { meeting })).toEqual({ accepted: 1, left: 1 })
  const [first] = await paragraphs()
  expect(first?.title).toContain('före')
  expect(first?.title).not.toContain('efter')
})

test('a draft is not sent with more of earlier rounds than its reader takes', async () => {
  const { app, meeting } = await drafted()
  const comments = Array.from({ length: 1900 }, (_, index) => comment(index, 'Stämmer det?'))
  for (let round = 0; round < 3; round++) {
    const [file] = await send(app, meeting, { reviewers: [adjuster] })
    await bring(app, meeting, await answer(file!, () => ({ comments })))
  }
  const sending = send(app, meeting, { reviewers: [adjuster] })
  await expect(sending).rejects.toMatchObject({ code: 'REVIEW_TOO_LARGE' })
  expect(await app.call('review.rounds', { meeting })).toHaveLength(3)
})
