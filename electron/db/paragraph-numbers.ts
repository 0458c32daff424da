/** The number of the first paragraph of minutes: as it was signed or stated, else as the body's setting has it. */
import { AppError } from '../../shared/errors.ts'
import { type CountedMinutes, firstParagraphs } from '../../shared/rules/paragraph-numbers.ts'
import type { BodyId, LocalDate, MeetingId } from '../../shared/values.ts'
import { settingsOf } from './bodies.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

interface Numbered {
  readonly body: BodyId
  readonly date: LocalDate
  readonly first: number | null
  readonly isFixed: number
  readonly settings: string
}

/** Signed, or ready to be: no setting changes their numbers any more. */
const isFixed = `(EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = minutes.meeting_id) OR 'ready' IS
  (SELECT step FROM minutes_step s WHERE s.meeting_id = minutes.meeting_id ORDER BY s.id DESC LIMIT 1))`

/** 1 where the meeting has no minutes. */
export function firstParagraph(db: Database, meeting: MeetingId): number {
  const minutes = numberingOf(db, meeting)
  if (!minutes) return 1
  if (minutes.first !== null) return minutes.first
  if (minutes.isFixed === 1 || !runsOn(minutes)) return 1
  const year = minutesOfYear(db, minutes)
  return firstParagraphs(year)[year.findIndex((one) => one.meeting === meeting)] ?? 1
}

/** Fixes the number that minutes have, whatever happens to earlier ones. Called before they are locked, as ready or signed. */
export function keepFirstParagraph(db: Database, meeting: MeetingId): void {
  const minutes = numberingOf(db, meeting)
  if (!minutes || minutes.isFixed === 1 || !runsOn(minutes)) return
  setFirstParagraph(db, meeting, firstParagraph(db, meeting))
}

/** Lets the number follow the body's setting again, unless it was stated to be another. */
export function freeFirstParagraph(db: Database, meeting: MeetingId): void {
  const kept = firstParagraph(db, meeting)
  setFirstParagraph(db, meeting, null)
  if (firstParagraph(db, meeting) !== kept) setFirstParagraph(db, meeting, kept)
}

/** States the number; null lets it follow the body's setting. @throws AppError NOT_FOUND */
export function setFirstParagraph(db: Database, meeting: MeetingId, first: number | null): void {
  mustChange(db.prepare('UPDATE minutes SET first_paragraph = ? WHERE meeting_id = ?').run(first, meeting))
}

/**
 * Where § run on through the year, minutes are signed in the order of their meetings: what comes before must not change
 * any more.
 * @throws AppError EARLIER_MINUTES_OPEN {date}
 */
export function checkEarlierSigned(db: Database, meeting: MeetingId): void {
  const minutes = numberingOf(db, meeting)
  if (!minutes || !runsOn(minutes)) return
  const year = minutesOfYear(db, minutes)
  const earlier = year.slice(
    0,
    year.findIndex((one) => one.meeting === meeting),
  )
  const open = earlier.find(({ isSigned }) => isSigned === 0)
  if (open) throw new AppError('EARLIER_MINUTES_OPEN', { date: open.date })
}

function runsOn({ settings }: Pick<Numbered, 'settings'>): boolean {
  return settingsOf(settings).paragraphs === 'year'
}

function numberingOf(db: Database, meeting: MeetingId): Numbered | undefined {
  return db
    .prepare<[number], Numbered>(
      `SELECT body_id AS body, date, first_paragraph AS first, settings, ${isFixed} AS isFixed
       FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id JOIN body ON body.id = body_id
       WHERE minutes.meeting_id = ?`,
    )
    .get(meeting)
}

interface YearRow {
  readonly meeting: MeetingId
  readonly date: LocalDate
  readonly stated: number | null
  readonly isSigned: number
  readonly isFixed: number
  readonly paragraphs: number
}

/** All minutes of a body in a year, in the order of their meetings. */
function minutesOfYear(
  db: Database,
  { body, date }: Pick<Numbered, 'body' | 'date'>,
): readonly (YearRow & CountedMinutes)[] {
  return db
    .prepare<[number, string], YearRow>(
      `SELECT meeting.id AS meeting, date, first_paragraph AS stated,
         EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = meeting.id) AS isSigned, ${isFixed} AS isFixed,
         (SELECT count(*) FROM paragraph p WHERE p.meeting_id = meeting.id AND p.removed_at IS NULL) AS paragraphs
       FROM minutes JOIN meeting ON meeting.id = minutes.meeting_id
       WHERE body_id = ? AND substr(date, 1, 4) = ? AND removed_at IS NULL ORDER BY date, meeting.number, meeting.id`,
    )
    .all(body, date.slice(0, 4))
    .map((row) => ({ ...row, first: row.stated ?? (row.isFixed === 1 ? 'own' : 'follows') }))
}
