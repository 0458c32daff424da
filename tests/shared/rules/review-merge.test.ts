import { describe, expect, test } from 'vitest'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import {
  type CommentId,
  type Decision,
  noWork,
  type RequestId,
  type ReviewRound,
  type ReviewWork,
} from '../../../shared/model/review.ts'
import { partsAsSeen, rivalParts } from '../../../shared/rules/review.ts'
import {
  isUncontested,
  matterPlaces,
  mattersOf,
  reviewStandings,
  type SaidWording,
  shownRounds,
} from '../../../shared/rules/review-merge.ts'
import type { Instant, MeetingId, Sha256 } from '../../../shared/values.ts'
import { minutes, paragraph } from '../documents/meetings.ts'

const at = '2026-11-20T12:00:00.000Z' as Instant
const opening = paragraph({ title: 'Mötets öppnande', text: 'Mötet öppnas klockan nio.' })
const budget = paragraph({ title: 'Budget', text: 'Budgeten fastställs.' })
const draft = minutes({ paragraphs: [opening, budget], firstParagraph: 11 })

const wording = ({ id }: Paragraph, text: string) =>
  ({ paragraph: id, field: 'text', text, at }) as ReviewWork['suggestions'][number]
const comment = (number: number, about: Paragraph | null): ReviewWork['comments'][number] => ({
  id: String(number).padStart(16, '0') as CommentId,
  ...{ paragraph: about?.id ?? null, marked: null, about: 'wording', text: 'Stämmer det?', at },
})

type Answered = NonNullable<ReviewRound['answer']>['work']

let seq = 0
/** What was sent to a reviewer; answered where there is work. */
function round(name: string, work: Partial<Answered> | null, given: Partial<ReviewRound> = {}): ReviewRound {
  const by = 'Per Ek'
  return {
    id: (seq++).toString(16).padStart(32, '0') as RequestId,
    ...{ meeting: 1 as MeetingId, round: 1, reviewer: { name, role: 'adjuster' }, sentAt: at, by, note: '' },
    ...{ contentSha256: 'a'.repeat(64) as Sha256, paragraphs: draft.paragraphs },
    answer: work && { answeredAt: at, broughtAt: at, by, work: { ...noWork, verdict: 'changes', ...work } },
    decisions: [],
    ...given,
  }
}
const decision = (target: Decision['target'], outcome: Decision['outcome']): Decision => ({
  ...{ target, outcome, reply: '', at, by: 'Per Ek' },
})
const onText = ({ id }: Paragraph) => ({ kind: 'suggestion', paragraph: id, field: 'text' }) as const
const wordingsIn = (rounds: readonly ReviewRound[], now = draft): readonly SaidWording[] =>
  matterPlaces(now, rounds)
    .flatMap(mattersOf)
    .filter((matter) => matter.kind === 'suggestion')

describe('rounds that are shown', () => {
  test('are of each reviewer the last answer, and those before it in which something is left', () => {
    const left = round('Åsa', { suggestions: [wording(opening, 'Mötet öppnas.')] })
    const done = {
      ...left,
      id: 'd'.repeat(32) as RequestId,
      decisions: [decision(onText(opening), 'accepted')],
    }
    const last = round('Åsa', {}, { round: 3 })
    const unanswered = round('Åsa', null, { round: 4 })
    const other = round('Bo', {})
    expect(shownRounds([left, done, last, unanswered, other])).toEqual([left, last, other])
  })
})

describe('places', () => {
  test('are the whole, each paragraph under the number it has now, and those that are gone', () => {
    const said = round('Åsa', { comments: [comment(1, null), comment(2, budget)] })
    const now = { ...draft, paragraphs: [paragraph({ title: 'Nytt' }), opening] }
    const places = matterPlaces(now, [said])
    expect(places.map(({ number, title }) => [number, title])).toEqual([
      [null, ''],
      [11, 'Nytt'],
      [12, 'Mötets öppnande'],
      [null, 'Budget'],
    ])
    expect(places.map(({ comments }) => comments.length)).toEqual([1, 0, 0, 1])
    expect(places.at(-1)?.fields.map(({ current }) => current)).toEqual([null, null, null])
  })

  test('name a paragraph that is gone once, however many were sent it', () => {
    const rounds = ['Åsa', 'Bo'].map((name) => round(name, {}))
    expect(matterPlaces({ ...draft, paragraphs: [] }, rounds)).toHaveLength(3)
  })

  test('give every matter a key of its own', () => {
    const work = { suggestions: [wording(opening, 'Mötet öppnas.')], comments: [comment(1, opening)] }
    const keys = matterPlaces(draft, [round('Åsa', work), round('Bo', work)]).flatMap(mattersOf)
    expect(new Set(keys.map(({ key }) => key)).size).toBe(4)
  })
})

describe('a wording', () => {
  const ten = round('Åsa', { suggestions: [wording(opening, 'Mötet öppnas klockan tio.')] })
  const eleven = round('Bo', { suggestions: [wording(opening, 'Mötet öppnas klockan elva.')] })
  const withText = (text: string) => ({ ...draft, paragraphs: [{ ...opening, text }, budget] })

  test('is put together with what was written elsewhere meanwhile', () => {
    const [said] = wordingsIn([ten], withText('Ordföranden: Mötet öppnas klockan nio.'))
    expect(said?.merged).toBe('Ordföranden: Mötet öppnas klockan tio.')
    expect(isUncontested(said!)).toBe(true)
  })

  test('strives against what was written at the same place', () => {
    const [said] = wordingsIn([ten], withText('Mötet öppnas klockan åtta.'))
    expect(said?.merged).toBeNull()
    expect(isUncontested(said!)).toBe(false)
  })

  test('strives against another’s until one of them is rejected', () => {
    const [one, other] = wordingsIn([ten, eleven])
    expect([one, other].map((said) => said?.rivals.map(({ id }) => id))).toEqual([[eleven.id], [ten.id]])
    const rejected = { ...eleven, decisions: [decision(onText(opening), 'rejected')] }
    const [left] = wordingsIn([ten, rejected])
    expect(isUncontested(left!)).toBe(true)
  })

  test('tells whose was followed in its place, and is not taken over without a look', () => {
    const followed = { ...eleven, decisions: [decision(onText(opening), 'accepted')] }
    const now = { ...draft, paragraphs: [{ ...opening, text: 'Mötet öppnas klockan elva.' }, budget] }
    const [left] = wordingsIn([ten, followed], now)
    expect(left?.rivals).toEqual([])
    expect(left?.followed.map(({ id }) => id)).toEqual([eleven.id])
    expect(left?.draft).toBe('Mötet öppnas klockan elva / tio.')
    // Also where the secretary has gone back to what both had seen.
    const [again] = wordingsIn([ten, followed])
    expect([again?.merged !== null, isUncontested(again!)]).toEqual([true, false])
  })

  test('of a paragraph that is gone is shown in what the reviewer saw', () => {
    const [gone] = wordingsIn([ten], { ...draft, paragraphs: [budget] })
    expect(partsAsSeen(ten, gone!.suggestion).filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'theirs', base: 'nio', mine: 'nio', theirs: 'tio' },
    ])
  })

  test('is set against another’s word by word', () => {
    const [said] = wordingsIn([ten, eleven])
    expect(rivalParts(ten, said!.suggestion, eleven)).toContainEqual({
      kind: 'conflict',
      base: 'nio',
      mine: 'elva',
      theirs: 'tio',
    })
    expect(rivalParts(ten, said!.suggestion, round('Bo', {}))).toEqual([])
  })

  test('strives against nobody’s of another draft', () => {
    const later = { ...eleven, contentSha256: 'b'.repeat(64) as Sha256 }
    expect(wordingsIn([ten, later]).flatMap(({ rivals }) => rivals)).toEqual([])
  })

  test('of a paragraph that is gone can’t be followed, and neither can what is decided', () => {
    const [gone] = wordingsIn([ten], { ...draft, paragraphs: [budget] })
    expect([gone?.compared, gone?.merged]).toEqual([null, null])
    const [decided] = wordingsIn([{ ...ten, decisions: [decision(onText(opening), 'accepted')] }])
    expect([gone, decided].map((said) => isUncontested(said!))).toEqual([false, false])
  })

  test('is never a comment', () => {
    const matters = matterPlaces(draft, [round('Åsa', { comments: [comment(1, opening)] })]).flatMap(
      mattersOf,
    )
    expect(matters.map(isUncontested)).toEqual([false])
  })
})

describe('where a reviewer stands', () => {
  test('is told of the last round, with what is left of all of them', () => {
    const first = round('Åsa', { suggestions: [wording(opening, 'Mötet öppnas.')] })
    const second = round('Åsa', null, { round: 2 })
    const other = round('Bo', { verdict: 'approved' })
    expect(reviewStandings([first, other, second])).toMatchObject([
      { reviewer: { name: 'Åsa' }, round: 2, answeredAt: null, verdict: null, open: 1 },
      { reviewer: { name: 'Bo' }, round: 1, answeredAt: at, verdict: 'approved', open: 0 },
    ])
    expect(reviewStandings([])).toEqual([])
  })
})
