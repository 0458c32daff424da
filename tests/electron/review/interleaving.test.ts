/**
 * Whatever the secretary writes, two reviewers suggest and she decides, in whatever order and over however many rounds:
 * no word is lost. Every word here is written once, so each can be followed through calls and log.
 */
import path from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Minutes } from '../../../shared/model/minutes.ts'
import {
  type DecisionInput,
  type DecisionTarget,
  noWork,
  type RequestId,
  type ReviewField,
  type ReviewRound,
  type Suggestion,
} from '../../../shared/model/review.ts'
import {
  type Compared,
  compared,
  decisionOn,
  isSameTarget,
  openTargets,
  targetsOf,
} from '../../../shared/rules/review.ts'
import type { Instant, MeetingId, ParagraphId } from '../../../shared/values.ts'
import { addSignedReadyMinutes, type TestApp, testApp, testBoard } from '../../helpers/board.ts'

const passphrase = 'fyra ord som inte hör ihop'
const at = '2026-11-20T12:00:00.000Z' as Instant
const reviewers = [
  { name: 'Åsa Öberg', role: 'chair' },
  { name: 'Bo Ström', role: 'adjuster' },
] as const
const fields = ['text', 'decision'] as const

/** A change of a text: words taken out from a place on, and new ones put there. */
const editing = fc.record({
  field: fc.constantFrom<ReviewField>(...fields),
  place: fc.nat(12),
  removed: fc.nat(3),
  added: fc.nat(2),
})
type Editing = typeof editing extends fc.Arbitrary<infer T> ? T : never

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ kind: fc.constant('write' as const), edit: editing }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('send' as const), to: fc.subarray([0, 1], { minLength: 1 }) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('answer' as const),
      whose: fc.nat(20),
      edits: fc.array(editing, { minLength: 1, maxLength: 3 }),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      kind: fc.constant('decide' as const),
      which: fc.nat(20),
      outcome: fc.constantFrom('accepted', 'rejected', 'edited'),
      reply: fc.constantFrom('', 'Så blir det.'),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('acceptAll' as const) }) },
)
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never
type StepOf<K extends Step['kind']> = Extract<Step, { readonly kind: K }>

const wordsIn = (text: string) => text.split(/\s+/).filter((word) => word !== '')
const without = (words: readonly string[], others: readonly string[]) =>
  words.filter((word) => !others.includes(word))
const changed = (before: string, after: string) => ({
  added: without(wordsIn(after), wordsIn(before)),
  removed: without(wordsIn(before), wordsIn(after)),
})

interface Play {
  readonly app: TestApp
  readonly meeting: MeetingId
  readonly paragraph: ParagraphId
  /** A word that nobody has written yet. */
  readonly newWord: () => string
  /** What each answer suggested, as it left the reviewer. */
  readonly sent: Map<RequestId, readonly Suggestion[]>
  /** Where the last file to each reviewer lies. */
  readonly files: Map<string, string>
  /** Every decision that was carried out, in its order, and by which call. */
  readonly decided: (DecisionInput & { readonly by: 'review.decide' | 'review.acceptAll' })[]
}

async function begun(): Promise<Play> {
  const app = await testBoard()
  const meeting = await addSignedReadyMinutes(app)
  const { minutes } = await app.call('meeting.get', { meeting })
  let number = 0
  const play: Play = {
    ...{ app, meeting, paragraph: minutes!.paragraphs[0]!.id, sent: new Map(), files: new Map() },
    decided: [],
    newWord: () => `ord${(number++).toString(36)}`,
  }
  for (const field of fields) await write(play, field, Array.from({ length: 8 }, play.newWord).join(' '))
  return play
}

const minutesOf = async ({ app, meeting }: Play): Promise<Minutes> =>
  (await app.call('meeting.get', { meeting })).minutes!
const textsOf = async (play: Play) => (await minutesOf(play)).paragraphs[0]!
const roundsOf = ({ app, meeting }: Play) => app.call('review.rounds', { meeting })

async function write(play: Play, field: ReviewField, text: string): Promise<void> {
  const { id, itemId: _, ...paragraph } = await textsOf(play)
  const docs = { textDoc: null, decisionDoc: null }
  await play.app.call('paragraph.update', { id, paragraph: { ...paragraph, ...docs, [field]: text } })
}

function edited({ newWord }: Play, text: string, { place, removed, added }: Editing): string {
  const words = wordsIn(text)
  words.splice(Math.min(place, words.length), removed, ...Array.from({ length: added }, newWord))
  return words.join(' ')
}

async function send({ app, meeting, files }: Play, to: readonly number[]): Promise<void> {
  const asked = to.map((index) => reviewers[index]!)
  const written = await app.call('review.send', {
    ...{ meeting, folder: app.gate.tokens.grant(app.folder), note: '', attachments: false, paper: false },
    reviewers: asked.map((reviewer) => ({ ...reviewer, passphrase })),
  })
  for (const [index, { name }] of asked.entries())
    files.set(name, path.join(app.folder, written.files[index]!))
}

/** The reviewer's own computer reads the file of that round, and its answer is brought in. */
async function answer(play: Play, { whose, edits }: StepOf<'answer'>): Promise<void> {
  const { app, meeting } = play
  const rounds = await roundsOf(play)
  const waiting = rounds.filter((round) => round.answer === null && isNewest(round, rounds))
  const round = waiting[whose % Math.max(1, waiting.length)]
  if (!round) return
  const other = testApp()
  const token = other.gate.tokens.grant(play.files.get(round.reviewer.name)!)
  const { request } = await other.call('review.open', { file: token, passphrase })
  expect(request.id).toBe(round.id)
  const seen = request.meeting.minutes!.paragraphs[0]!
  const suggestions = fields.flatMap((field): Suggestion[] => {
    const own = edits.filter((edit) => edit.field === field)
    const text = own.reduce((text, edit) => edited(play, text, edit), seen[field])
    return text === seen[field] ? [] : [{ paragraph: seen.id, field, text, at }]
  })
  await other.call('review.save', { work: { ...noWork, verdict: 'changes', suggestions } })
  const to = path.join(other.folder, 'svar.justera-review')
  await other.call('review.answer', { to: other.gate.tokens.grant(to) })
  await other.gate.close()
  await app.call('review.bring', { meeting, file: app.gate.tokens.grant(to), passphrase })
  play.sent.set(round.id, suggestions)
}

/** An earlier file to the same reviewer is answered no more. */
const isNewest = ({ id, reviewer }: ReviewRound, rounds: readonly ReviewRound[]) =>
  rounds.findLast((each) => each.reviewer.name === reviewer.name)?.id === id

/** What stands there is what the decision says, with all that was written besides; or nothing has changed at all. */
async function decide(play: Play, { which, outcome, reply }: StepOf<'decide'>) {
  const rounds = await roundsOf(play)
  const targets = rounds.flatMap((round) => targetsOf(round).map((target) => ({ round, target })))
  const chosen = targets[which % Math.max(1, targets.length)]
  if (chosen?.target.kind !== 'suggestion') return
  const { round, target } = chosen
  const { field } = target
  const suggestion = suggestionOf(round, target)
  const before = await textsOf(play)
  const found = compared(round, suggestion, [before])!
  const wasFollowed = ['accepted', 'edited'].includes(decisionOn(round, target)?.outcome ?? '')
  const text = outcome === 'edited' ? `${before[field]} ${play.newWord()}`.trim() : null
  const input: DecisionInput = { request: round.id, target, outcome, text, reply }
  const code = await play.app.call('review.decide', input).then(
    () => null,
    (error: { code: string }) => error.code,
  )
  const after = (await textsOf(play))[field]
  const wanted = changed(found.base, suggestion.text)
  const own = changed(found.base, before[field])
  if (code !== null) {
    expect(code).toBe('REVIEW_CONFLICT')
    expect(outcome).not.toBe('edited')
    expect(after).toBe(before[field])
    return
  }
  play.decided.push({ ...input, by: 'review.decide' })
  if (outcome === 'edited') expect(after).toBe(text)
  if (outcome === 'rejected' && !wasFollowed) expect(after).toBe(before[field])
  if (outcome === 'accepted') {
    expect(found.parts.some(({ kind }) => kind === 'conflict')).toBe(false)
    hasTaken({ before: before[field], after }, wanted)
    expect(wordsIn(after).filter((word) => own.removed.includes(word))).toEqual([])
  }
  if (outcome === 'rejected' && wasFollowed)
    hasTaken({ before: before[field], after }, { added: wanted.removed, removed: wanted.added })
}

/** All that was put in is there, all that was taken out is gone, and of the rest nothing is missing. */
function hasTaken(
  { before, after }: { readonly before: string; readonly after: string },
  { added, removed }: ReturnType<typeof changed>,
): void {
  const words = wordsIn(after)
  expect(without(added, words)).toEqual([])
  expect(words.filter((word) => removed.includes(word))).toEqual([])
  expect(without(wordsIn(before), [...words, ...removed])).toEqual([])
}

const suggestionOf = ({ answer }: ReviewRound, target: DecisionTarget & { kind: 'suggestion' }) =>
  answer!.work.suggestions.find(
    ({ paragraph, field }) => paragraph === target.paragraph && field === target.field,
  )!

const openOf = (round: ReviewRound) => openTargets(round).map((target) => ({ round, target }))

async function acceptAll(play: Play): Promise<void> {
  const { app, meeting } = play
  const openBefore = (await roundsOf(play)).flatMap(openOf)
  const { accepted } = await app.call('review.acceptAll', { meeting })
  const leftOpen = (await roundsOf(play)).flatMap(openOf)
  const taken = openBefore.filter(
    ({ round, target }) =>
      !leftOpen.some((left) => left.round.id === round.id && isSameTarget(left.target, target)),
  )
  expect(taken).toHaveLength(accepted)
  const texts = await textsOf(play)
  for (const { round, target } of taken) {
    const input = { request: round.id, target, outcome: 'accepted', text: null, reply: '' } as const
    play.decided.push({ ...input, by: 'review.acceptAll' })
    if (target.kind !== 'suggestion') throw new Error('a comment was accepted')
    const { field } = target
    const base = round.paragraphs[0]![field]
    for (const word of changed(base, suggestionOf(round, target).text).added)
      expect(wordsIn(texts[field])).toContain(word)
  }
}

/** Each word that a reviewer put in or took out is found in the log: accepted, rejected, reworded, or left to decide. */
async function account(play: Play): Promise<void> {
  const texts = await textsOf(play)
  for (const round of await roundsOf(play)) {
    const own = play.decided.filter(({ request }) => request === round.id)
    expect(round.decisions.map(({ target, outcome, reply }) => ({ target, outcome, reply }))).toEqual(
      own.map(({ target, outcome, reply }) => ({ target, outcome, reply })),
    )
    expect(round.answer?.work.suggestions).toEqual(play.sent.get(round.id))
    for (const target of targetsOf(round)) {
      if (target.kind !== 'suggestion') continue
      const isLeft = !own.some((input) => isSameTarget(input.target, target))
      expect(openTargets(round).some((open) => isSameTarget(open, target))).toBe(isLeft)
      tellsAll(compared(round, suggestionOf(round, target), [texts])!)
    }
  }
  const logged = play.app
    .raw()
    .prepare<[], number>("SELECT count(*) FROM audit WHERE action = 'review.decide'")
  expect(logged.pluck().get()).toBe(play.decided.filter(({ by }) => by === 'review.decide').length)
}

/** What the page of answers is drawn from says each of the three texts to the last character. */
function tellsAll({ base, current, suggested, parts }: Compared): void {
  for (const [side, text] of [
    ['base', base],
    ['mine', current],
    ['theirs', suggested],
  ] as const)
    expect(parts.map((part) => part[side]).join('')).toBe(text)
}

async function carryOut(play: Play, step: Step): Promise<void> {
  if (step.kind === 'write') {
    const { field } = step.edit
    await write(play, field, edited(play, (await textsOf(play))[field], step.edit))
  }
  if (step.kind === 'send') await send(play, step.to)
  if (step.kind === 'answer') await answer(play, step)
  if (step.kind === 'decide') await decide(play, step)
  if (step.kind === 'acceptAll') await acceptAll(play)
}

test('no word is lost, whatever is written, suggested and decided, in whatever order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 40 }), async (steps) => {
      const play = await begun()
      await send(play, [0, 1])
      for (const step of steps) await carryOut(play, step)
      await account(play)
      await play.app.gate.close()
    }),
    { numRuns: 25, endOnFailure: true },
  )
}, 300_000)
