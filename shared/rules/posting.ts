/** What the records of a notice come to, and which records can be true. */
import { AppError } from '../errors.ts'
import type { ClockFacts, PostingRecord } from '../model/posting.ts'
import type { LocalDate, PostingId } from '../values.ts'
import { earliestRemoval } from './posting-limits.ts'

/** One time that the notice was up. */
export interface Posting {
  readonly id: PostingId
  readonly postedOn: LocalDate
  readonly place: string
  readonly by: string
  /** Null while it is up. */
  readonly takenDown: { readonly id: PostingId; readonly on: LocalDate; readonly by: string } | null
}

type Told = Omit<PostingRecord, 'recordedAt'>
type Records = readonly Told[]
export type NewRecord = Omit<Told, 'id' | 'by'>

/** Whether a record says what is so: no later one stands in its place, and it takes nothing back. */
export function isValid({ id, on }: Told, records: Records): boolean {
  return on !== null && !records.some(({ corrects }) => corrects === id)
}

/** The latest time that the notice was up; null where it has not been. */
export function currentPosting(records: Records): Posting | null {
  return postingsOf(records).at(-1) ?? null
}

/** Whether it came down while the decisions could still be appealed: it has to go up again (kommunallagen 13:5). */
export function cameDownEarly({ postedOn, takenDown }: Posting): boolean {
  return takenDown !== null && takenDown.on < earliestRemoval(postedOn)
}

/**
 * Whether a new record can be true beside the others. One that was taken down too early can: what happened is told as
 * it was, and the clock says what to do.
 * @throws AppError NO_NOTICE, NOTICE_NOT_ADJUSTED, NOTICE_BEFORE_ADJUSTING, NOTICE_IN_FUTURE, NOTICE_POSTED,
 *   NOTICE_NOT_POSTED, NOTICE_TAKEN_DOWN, TAKEN_DOWN_BEFORE_POSTED, NOT_FOUND
 */
export function checkRecord(record: NewRecord, facts: ClockFacts, today: LocalDate): void {
  const { body, adjustedOn, records } = facts
  if (body !== 'committee') throw new AppError('NO_NOTICE')
  if (!adjustedOn) throw new AppError('NOTICE_NOT_ADJUSTED')
  if (record.on !== null && record.on > today) throw new AppError('NOTICE_IN_FUTURE', { date: record.on })
  if (record.corrects !== null) checkCorrected(record, records)
  const id = (Math.max(0, ...records.map(({ id }) => id)) + 1) as PostingId
  postingsOf([...records, { ...record, id, by: '' }], adjustedOn)
}

function checkCorrected({ corrects, act }: NewRecord, records: Records): void {
  const former = records.find(({ id }) => id === corrects)
  if (!former || former.act !== act || !isValid(former, records)) throw new AppError('NOT_FOUND')
}

/** With `adjustedOn`, each record is checked against what came before it. */
function postingsOf(records: Records, adjustedOn?: LocalDate): readonly Posting[] {
  const check = adjustedOn !== undefined
  const postings: Posting[] = []
  for (const { id, act, on, place, by } of inOrder(records)) {
    const last = postings.at(-1)
    if (act === 'posted') {
      if (check) checkPosted(on, last, adjustedOn)
      postings.push({ id, postedOn: on, place, by, takenDown: null })
      continue
    }
    if (check) checkTakenDown(on, last)
    if (last) postings[postings.length - 1] = { ...last, takenDown: { id, on, by } }
  }
  return postings
}

function checkPosted(on: LocalDate, last: Posting | undefined, adjustedOn: LocalDate): void {
  if (on < adjustedOn) throw new AppError('NOTICE_BEFORE_ADJUSTING', { date: adjustedOn })
  if (!last) return
  const mayGoUpAgain = cameDownEarly(last) && last.takenDown !== null && on >= last.takenDown.on
  if (!mayGoUpAgain) throw new AppError('NOTICE_POSTED', { date: last.postedOn })
}

function checkTakenDown(on: LocalDate, last: Posting | undefined): void {
  if (!last) throw new AppError('NOTICE_NOT_POSTED')
  if (last.takenDown) throw new AppError('NOTICE_TAKEN_DOWN', { date: last.takenDown.on })
  if (on < last.postedOn) throw new AppError('TAKEN_DOWN_BEFORE_POSTED', { date: last.postedOn })
}

/** The valid ones, a correction in the place of what it corrects. */
function inOrder(records: Records): readonly (Told & { readonly on: LocalDate })[] {
  const byId = new Map(records.map((record) => [record.id, record]))
  const firstOf = (record: Told): PostingId => {
    const former = record.corrects === null ? undefined : byId.get(record.corrects)
    return former ? firstOf(former) : record.id
  }
  return records
    .filter((record): record is Told & { on: LocalDate } => isValid(record, records))
    .toSorted((one, other) => firstOf(one) - firstOf(other))
}
