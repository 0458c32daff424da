/**
 * The clock that runs from a meeting: until when its minutes are to be adjusted, until when the notice is to be posted,
 * from when it may be taken down. Only kommunallagen sets such limits; a company's board (aktiebolagslagen 8:24) and an
 * association's have none in days.
 */
import type { BodyKind } from '../model/board.ts'
import type { ClockFacts } from '../model/posting.ts'
import { assertNever, type LocalDate } from '../values.ts'
import { daysBetween } from './calendar-days.ts'
import { cameDownEarly, currentPosting } from './posting.ts'
import { adjustLimit, appealLimit, earliestRemoval, type Limit, postLimit } from './posting-limits.ts'

export type ClockStep = 'adjust' | 'post' | 'takeDown'

export type Standing =
  /** Done, that many days after the limit; 0 in time. */
  | { readonly kind: 'done'; readonly on: LocalDate; readonly late: number }
  /** To be done within that many days; 0 is today. */
  | { readonly kind: 'due'; readonly days: number }
  | { readonly kind: 'overdue'; readonly days: number }
  /** To be done, but no law says until when. */
  | { readonly kind: 'open' }
  /** Must not be done yet: in that many days it may. */
  | { readonly kind: 'notYet'; readonly days: number }
  /** May be done from now on. */
  | { readonly kind: 'free' }
  /** Was done that many days too early. */
  | { readonly kind: 'early'; readonly on: LocalDate; readonly days: number }

export interface ClockEntry {
  readonly step: ClockStep
  /** Section of law, short: "KL 5:69"; null where the body's own rules decide. */
  readonly section: 'KL 5:69' | 'KL 8:12' | 'KL 13:5' | 'ABL 8:24' | null
  /** Last day of what is limited; of `takeDown`, the last day to appeal. Null without a limit. */
  readonly limit: Limit | null
  /** Of `takeDown`: the first day on which the notice may come down. */
  readonly from: LocalDate | null
  readonly standing: Standing
  /** `attention` is amber, `late` is red. */
  readonly tone: 'calm' | 'attention' | 'late'
}

/** From which day after the meeting minutes that are not adjusted ask for attention. */
const attentionAfter = 10

/** What runs of a meeting, in order; nothing before it has been held. */
export function clockOf(facts: ClockFacts, today: LocalDate): readonly ClockEntry[] {
  if (facts.date > today) return []
  switch (facts.body) {
    case 'committee':
      return committeeClock(facts, today)
    case 'company':
    case 'association':
      return [unlimited(facts, facts.body)]
    default:
      return assertNever(facts.body)
  }
}

function committeeClock(facts: ClockFacts, today: LocalDate): readonly ClockEntry[] {
  const { date, adjustedOn, records } = facts
  const adjusting = limited('adjust', 'KL 5:69', adjustLimit(date), adjustedOn, today)
  const waits = adjusting.standing.kind === 'due' && daysBetween(date, today) < attentionAfter
  const adjust: ClockEntry = waits ? { ...adjusting, tone: 'calm' } : adjusting
  if (!adjustedOn) return [adjust]
  const posting = currentPosting(records)
  const post = limited('post', 'KL 8:12', postLimit(adjustedOn), posting?.postedOn ?? null, today)
  if (!posting) return [adjust, post]
  const removal = {
    step: 'takeDown',
    section: 'KL 13:5',
    limit: appealLimit(posting.postedOn),
    from: earliestRemoval(posting.postedOn),
  } as const
  const standing = removalStanding(removal.from, posting.takenDown?.on ?? null, today)
  return [adjust, post, { ...removal, standing, tone: cameDownEarly(posting) ? 'late' : 'calm' }]
}

function limited(
  step: ClockStep,
  section: ClockEntry['section'],
  limit: Limit,
  on: LocalDate | null,
  today: LocalDate,
): ClockEntry {
  const over = daysBetween(limit.until, on ?? today)
  const entry = { step, section, limit, from: null }
  if (on) return { ...entry, standing: { kind: 'done', on, late: Math.max(0, over) }, tone: 'calm' }
  if (over > 0) return { ...entry, standing: { kind: 'overdue', days: over }, tone: 'late' }
  return { ...entry, standing: { kind: 'due', days: -over + 0 }, tone: 'attention' }
}

function removalStanding(from: LocalDate, on: LocalDate | null, today: LocalDate): Standing {
  if (on && on < from) return { kind: 'early', on, days: daysBetween(on, from) }
  if (on) return { kind: 'done', on, late: 0 }
  return today < from ? { kind: 'notYet', days: daysBetween(today, from) } : { kind: 'free' }
}

/** Minutes without a limit in days: they wait until they are adjusted. */
function unlimited({ adjustedOn, kind }: ClockFacts, body: Exclude<BodyKind, 'committee'>): ClockEntry {
  // Of a general meeting's minutes the law says something else than of a board's.
  const section = body === 'company' && kind !== 'general' ? 'ABL 8:24' : null
  const standing: Standing = adjustedOn ? { kind: 'done', on: adjustedOn, late: 0 } : { kind: 'open' }
  return { step: 'adjust', section, limit: null, from: null, standing, tone: 'calm' }
}

/** Whether something is still to be done, or to be waited for. */
export function isRunning({ standing }: ClockEntry): boolean {
  return standing.kind !== 'done'
}

const tones = ['late', 'attention', 'calm'] as const

/** Orders running entries: what is overdue first, the latest of it on top; then by the day that each leads to. */
export function byUrgency(one: ClockEntry, other: ClockEntry): number {
  const byTone = tones.indexOf(one.tone) - tones.indexOf(other.tone)
  const byDay = dayOf(one).localeCompare(dayOf(other))
  return byTone || (one.tone === 'late' ? -byDay : byDay)
}

/** What has no day comes last. */
function dayOf({ limit, from }: ClockEntry): string {
  return from ?? limit?.until ?? '9999'
}
