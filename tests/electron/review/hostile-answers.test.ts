import { randomBytes } from 'node:crypto'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { writeReview } from '../../../electron/review/review-file.ts'
import {
  type CommentId,
  noWork,
  type ReviewAnswer,
  type ReviewComment,
  type Reviewer,
  type ReviewRound,
} from '../../../shared/model/review.ts'
import type { Instant, LocalDate, MeetingId, ParagraphId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, leastCost, type TestApp, testBoard } from '../../helpers/board.ts'

const passphrase = 'fyra ord som inte hör ihop'
const at = '2026-11-20T12:00:00.000Z' as Instant
const chair = { name: 'Åsa Öberg', role: 'chair' } as const
const adjuster = { name: 'Bo Ström', role: 'adjuster' } as const

async function drafted() {
  const app = await testBoard()
  return { app, meeting: await addSignedReadyMinutes(app) }
}

const paragraphsOf = async (app: TestApp, meeting: MeetingId) => [
  ...(await app.call('meeting.get', { meeting })).minutes!.paragraphs,
]

/** Sends to reviewers, and tells what was sent to each. */
async function sent(app: TestApp, meeting: MeetingId, reviewers: readonly Reviewer[] = [chair]) {
  const folder = app.gate.tokens.grant(app.folder)
  const to = reviewers.map((reviewer) => ({ ...reviewer, passphrase }))
  await app.call('review.send', {
    ...{ meeting, reviewers: to, folder, note: '', attachments: false, paper: false },
  })
  return (await app.call('review.rounds', { meeting })).slice(-reviewers.length)
}

const approval: ReviewAnswer['work'] = { ...noWork, verdict: 'approved' }

/** An answer as anybody who knows the passphrase can make it, with whatever program. */
async function forged(
  app: TestApp,
  { id, contentSha256, reviewer }: ReviewRound,
  more: Partial<ReviewAnswer> = {},
) {
  const content = {
    ...{ format: 'justera-review-1', kind: 'answer', request: id, contentSha256, reviewer },
    ...{ answeredAt: at, work: approval, ...more },
  } as ReviewAnswer
  const file = path.join(app.folder, `${randomBytes(4).toString('hex')}.justera-review`)
  await writeReview(file, { passphrase, random: randomBytes, cost: leastCost }, { content, pieces: () => [] })
  return app.gate.tokens.grant(file)
}

const bring = async (app: TestApp, meeting: MeetingId, file: Promise<Awaited<ReturnType<typeof forged>>>) =>
  app.call('review.bring', { meeting, file: await file, passphrase })
const codeOf = (call: Promise<unknown>) =>
  call.then(
    () => 'carried out',
    (error: { code: string }) => error.code,
  )
const stateOf = async (app: TestApp, meeting: MeetingId) =>
  (await app.call('minutes.way', { meeting })).steps.at(-1)?.step

describe('an answer is brought in only', () => {
  test('by the one whom the request was sent to, in that role', async () => {
    const { app, meeting } = await drafted()
    const [toChair, toAdjuster] = await sent(app, meeting, [chair, adjuster])
    for (const reviewer of [adjuster, { ...chair, role: 'other' as const }])
      expect(await codeOf(bring(app, meeting, forged(app, toChair!, { reviewer })))).toBe('REVIEW_OF_OTHERS')
    const swapped = forged(app, toChair!, { request: toAdjuster!.id })
    expect(await codeOf(bring(app, meeting, swapped))).toBe('REVIEW_OF_OTHERS')
    expect(await stateOf(app, meeting)).toBe('withChair')
  })
})

describe('the chair’s approval does not make minutes ready', () => {
  const asking = (id: ParagraphId): ReviewAnswer['work'] => ({
    ...{ ...noWork, verdict: 'changes' },
    suggestions: [{ paragraph: id, field: 'text', text: 'Något annat.', at }],
  })

  test('while something that another reviewer wants is left to decide', async () => {
    const { app, meeting } = await drafted()
    const [own] = await paragraphsOf(app, meeting)
    const [toChair, toAdjuster] = await sent(app, meeting, [chair, adjuster])
    await bring(app, meeting, forged(app, toAdjuster!, { work: asking(own!.id) }))
    await bring(app, meeting, forged(app, toChair!))
    expect(await stateOf(app, meeting)).toBe('withChair')
  })

  test('while something of an earlier round is left to decide, and does once it is decided', async () => {
    const { app, meeting } = await drafted()
    const [own] = await paragraphsOf(app, meeting)
    const [first] = await sent(app, meeting)
    await bring(app, meeting, forged(app, first!, { work: asking(own!.id) }))
    const [second] = await sent(app, meeting)
    await bring(app, meeting, forged(app, second!))
    expect(await stateOf(app, meeting)).toBe('withChair')
    await app.call('review.decide', {
      ...{ request: first!.id, outcome: 'rejected', text: null, reply: '' },
      target: { kind: 'suggestion', paragraph: own!.id, field: 'text' },
    })
    const [third] = await sent(app, meeting)
    await bring(app, meeting, forged(app, third!))
    expect(await stateOf(app, meeting)).toBe('ready')
  })

  test('that have been changed since they were sent', async () => {
    const { app, meeting } = await drafted()
    const [request] = await sent(app, meeting)
    const [first] = await paragraphsOf(app, meeting)
    const { id, itemId: _, ...paragraph } = first!
    await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Något helt annat.' } })
    const round = await bring(app, meeting, forged(app, request!))
    expect(round.answer?.work.verdict).toBe('approved')
    expect(await stateOf(app, meeting)).toBe('withChair')
  })

  test('of which a newer draft has been sent, nor does the older answer ask for changes of that', async () => {
    for (const verdict of ['approved', 'changes'] as const) {
      const { app, meeting } = await drafted()
      const [first] = await sent(app, meeting)
      await sent(app, meeting)
      await bring(app, meeting, forged(app, first!, { work: { ...approval, verdict } }))
      expect(await stateOf(app, meeting)).toBe('withChair')
    }
  })
})

describe('what an answer suggests touches nothing but the paragraphs that were sent', () => {
  const suggestion = (paragraph: ParagraphId, text = 'Kapat.') =>
    ({ paragraph, field: 'text', text, at }) as const
  const comment = (paragraph: ParagraphId, text = 'Stämmer det?'): ReviewComment => ({
    ...{ id: 'ab'.repeat(8) as CommentId, paragraph, marked: null, about: 'wording', text, at },
  })
  const work = (more: Partial<ReviewAnswer['work']>): ReviewAnswer['work'] => ({
    ...noWork,
    verdict: 'changes',
    ...more,
  })

  test('not those of another meeting, nor what nobody has suggested', async () => {
    const { app, meeting } = await drafted()
    const other = await addSignedReadyMinutes(app, { number: 2, date: '2026-10-01' as LocalDate })
    const [own] = await paragraphsOf(app, meeting)
    const [foreign] = await paragraphsOf(app, other)
    const before = [await paragraphsOf(app, meeting), await paragraphsOf(app, other)]
    const [request] = await sent(app, meeting)
    const target = (id: ParagraphId) => ({ kind: 'suggestion', paragraph: id, field: 'text' }) as const
    const decide = (paragraph: ParagraphId, outcome: 'accepted' | 'edited' | 'rejected') =>
      codeOf(
        app.call('review.decide', {
          ...{ request: request!.id, target: target(paragraph), outcome, reply: '' },
          text: outcome === 'edited' ? 'Kapat.' : null,
        }),
      )
    expect(await decide(own!.id, 'rejected'), 'before it is answered').toBe('NOT_FOUND')
    const suggested = forged(app, request!, { work: work({ suggestions: [suggestion(own!.id)] }) })
    await bring(app, meeting, suggested)
    for (const outcome of ['accepted', 'edited'] as const) {
      expect(await decide(foreign!.id, outcome)).toBe('NOT_FOUND')
      expect(await decide(99_999 as ParagraphId, outcome)).toBe('NOT_FOUND')
    }
    for (const outcome of ['accepted', 'edited', 'rejected'] as const)
      expect(await decide(foreign!.id, outcome), 'never suggested').toBe('NOT_FOUND')
    expect(await decide(own!.id, 'rejected')).toBe('carried out')
    expect([await paragraphsOf(app, meeting), await paragraphsOf(app, other)]).toEqual(before)
  })

  test.each<[string, (id: ParagraphId) => Partial<ReviewAnswer['work']>]>([
    ['a suggestion', (id) => ({ suggestions: [suggestion(id)] })],
    ['a comment', (id) => ({ comments: [comment(id)] })],
  ])('an answer with %s on one that was not sent is refused whole', async (_, given) => {
    const { app, meeting } = await drafted()
    const other = await addSignedReadyMinutes(app, { number: 2, date: '2026-10-01' as LocalDate })
    const [foreign] = await paragraphsOf(app, other)
    const [request] = await sent(app, meeting)
    for (const id of [foreign!.id, 99_999 as ParagraphId]) {
      const file = forged(app, request!, { work: work(given(id)) })
      expect(await codeOf(bring(app, meeting, file))).toBe('REVIEW_TAMPERED')
    }
    expect(await app.call('review.rounds', { meeting })).toMatchObject([{ answer: null }])
  })

  test('not minutes that are ready or signed', async () => {
    const { app, meeting } = await drafted()
    const [own] = await paragraphsOf(app, meeting)
    const [request] = await sent(app, meeting)
    await bring(app, meeting, forged(app, request!, { work: work({ suggestions: [suggestion(own!.id)] }) }))
    const accept = () =>
      codeOf(
        app.call('review.decide', {
          ...{ request: request!.id, outcome: 'accepted', text: null, reply: '' },
          target: { kind: 'suggestion', paragraph: own!.id, field: 'text' },
        }),
      )
    const step = {
      meeting,
      step: 'ready',
      on: '2026-11-20' as LocalDate,
      person: chair.name,
      note: '',
    } as const
    await app.call('minutes.step', step)
    expect(await accept()).toBe('MINUTES_READY')
    await app.call('minutes.signOff', { meeting })
    expect(await accept()).toBe('SIGNED_OFF')
  })

  test.each<[string, (id: ParagraphId) => Partial<ReviewAnswer['work']>]>([
    [
      'a suggestion of the same text twice',
      (id) => ({ suggestions: [suggestion(id, 'Ett.'), suggestion(id, 'Två.')] }),
    ],
    [
      'two comments of one name',
      (id) => ({
        comments: [comment(id, 'Ja.'), comment(id, 'Nej.')],
      }),
    ],
    ...['Två\nrader', ' ', 'x'.repeat(1001)].map(
      (text): [string, (id: ParagraphId) => Partial<ReviewAnswer['work']>] => [
        `a title that no paragraph can have (${text.length})`,
        (id) => ({ suggestions: [{ ...suggestion(id, text), field: 'title' }] }),
      ],
    ),
    ['a text that grows past its limit as it is kept', () => ({ note: '\u0958'.repeat(150_000) })],
  ])('%s is no answer that this program makes', async (_, given) => {
    const { app, meeting } = await drafted()
    const [own] = await paragraphsOf(app, meeting)
    const [request] = await sent(app, meeting)
    const outcome = await codeOf(bring(app, meeting, forged(app, request!, { work: work(given(own!.id)) })))
    expect(outcome).toBe('REVIEW_TAMPERED')
    expect(await app.call('review.rounds', { meeting })).toMatchObject([{ answer: null }])
  })
})
