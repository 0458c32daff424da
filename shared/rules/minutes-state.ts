/**
 * The way of minutes: utkast → hos ordföranden → ändring begärd → klart för justering → justerat → of a committee
 * anslaget → överklagandetid ute → arkiverat. Where they are follows from what is recorded; it is never stored itself.
 */
import { AppError } from '../errors.ts'
import type { Minutes } from '../model/minutes.ts'
import type { MinutesState, MinutesStep, StepInput, StepRecord } from '../model/sign-off.ts'
import type { WayFacts } from '../model/way.ts'
import type { LocalDate } from '../values.ts'
import { cameDownEarly, currentPosting } from './posting.ts'
import { earliestRemoval } from './posting-limits.ts'

export type Way = Pick<WayFacts, 'date' | 'body' | 'adjustedOn' | 'records' | 'steps'>

export interface MinutesStanding {
  readonly state: MinutesState
  /** The day it came there; null for a draft that has not been anywhere. */
  readonly since: LocalDate | null
  /** Whom it was sent to, who asked for changes, approved or recorded it; empty where nobody is named. */
  readonly person: string
  readonly note: string
}

/** Who takes a step: the chair is responsible for the minutes (kommunallagen 5:65, aktiebolagslagen 8:24), the secretary keeps them. */
export const takenBy: Readonly<Record<MinutesStep, 'secretary' | 'chair'>> = {
  withChair: 'secretary',
  changesAsked: 'chair',
  ready: 'chair',
  reopened: 'secretary',
  archived: 'secretary',
}

const stepsFrom: Readonly<Record<MinutesState, readonly MinutesStep[]>> = {
  draft: ['withChair', 'ready'],
  withChair: ['ready', 'changesAsked', 'reopened'],
  changesAsked: ['withChair', 'ready', 'reopened'],
  ready: ['reopened'],
  adjusted: ['archived'],
  posted: [],
  appealOver: ['archived'],
  archived: [],
}

/** Whether minutes stand still until they are signed or opened again, as the file's triggers have it. */
export function isReady({ signOff, steps }: Pick<Minutes, 'signOff' | 'steps'>): boolean {
  return signOff === null && steps.at(-1)?.step === 'ready'
}

/** Where minutes are on a day. */
export function minutesState(way: Way, today: LocalDate): MinutesStanding {
  return way.adjustedOn ? adjustedState(way, way.adjustedOn, today) : openState(way)
}

function openState({ steps }: Way): MinutesStanding {
  const last = steps.at(-1)
  if (!last || last.step === 'archived') return { state: 'draft', since: null, person: '', note: '' }
  return { ...at(last), state: last.step === 'reopened' ? 'draft' : last.step }
}

function adjustedState(way: Way, adjustedOn: LocalDate, today: LocalDate): MinutesStanding {
  const last = way.steps.at(-1)
  if (last?.step === 'archived') return { ...at(last), state: 'archived' }
  const posting = way.body === 'committee' ? currentPosting(way.records) : null
  // One that came down too early has to go up again: nothing of it counts.
  if (!posting || cameDownEarly(posting)) {
    return { state: 'adjusted', since: adjustedOn, person: '', note: '' }
  }
  const { postedOn, by } = posting
  const over = earliestRemoval(postedOn)
  return today < over
    ? { state: 'posted', since: postedOn, person: by, note: '' }
    : { state: 'appealOver', since: over, person: '', note: '' }
}

function at({ on, person, note }: StepRecord): Omit<MinutesStanding, 'state'> {
  return { since: on, person, note }
}

/** The steps that may be recorded on a day; none before the meeting. */
export function possibleSteps(way: Way, today: LocalDate): readonly MinutesStep[] {
  if (today < way.date) return []
  const { state } = minutesState(way, today)
  // A committee's minutes are posted before they are put away (kommunallagen 8:12).
  if (state === 'adjusted' && way.body === 'committee') return []
  return stepsFrom[state]
}

/** The first day that the next step may bear: that of the last one, of the sign-off, of the end of the time for appeals. */
export function earliestStep(way: Way, today: LocalDate): LocalDate {
  const { since } = minutesState(way, today)
  const days = [way.date, way.adjustedOn, way.steps.at(-1)?.on, since]
  return days.reduce<LocalDate>((latest, day) => (day && day > latest ? day : latest), way.date)
}

/**
 * Whether a step can be true after the others.
 * @throws AppError STEP_IN_FUTURE, STEP_BEFORE_MEETING, STEP_NOT_POSSIBLE, STEP_BEFORE_LAST
 */
export function checkStep(way: Way, { step, on }: Pick<StepInput, 'step' | 'on'>, today: LocalDate): void {
  if (on > today) throw new AppError('STEP_IN_FUTURE', { date: on })
  if (on < way.date) throw new AppError('STEP_BEFORE_MEETING', { date: way.date })
  if (!possibleSteps(way, today).includes(step)) {
    throw new AppError('STEP_NOT_POSSIBLE', { step, state: minutesState(way, today).state })
  }
  const earliest = earliestStep(way, today)
  if (on < earliest) throw new AppError('STEP_BEFORE_LAST', { date: earliest })
}
