/** The way of minutes as it is recorded: steps and corrections, which are only ever added. */
import { AppError } from '../../shared/errors.ts'
import type { CorrectionInput, StepInput } from '../../shared/model/sign-off.ts'
import type { WayFacts } from '../../shared/model/way.ts'
import type { BodyId, CorrectionId, Instant, MeetingId, StepId } from '../../shared/values.ts'
import { listSteps } from './minutes-records.ts'
import type { Database } from './open.ts'
import { getClockFacts, listClockFacts } from './posting.ts'

/** When something was recorded, and by whom. */
interface Recorded {
  readonly now: Instant
  readonly actor: string
}

/** @throws AppError NOT_FOUND, NO_MINUTES */
export function getWay(db: Database, meeting: MeetingId): WayFacts {
  const facts = getClockFacts(db, meeting)
  if (!minuted(db).has(meeting)) throw new AppError('NO_MINUTES')
  return { ...facts, steps: listSteps(db, meeting) }
}

/** Of every meeting of one body or of all whose minutes have been begun, the latest first. */
export function listWays(db: Database, body: BodyId | null = null): WayFacts[] {
  const begun = minuted(db)
  return listClockFacts(db, body)
    .filter(({ meeting }) => begun.has(meeting))
    .map((facts) => ({ ...facts, steps: listSteps(db, facts.meeting) }))
}

function minuted(db: Database): ReadonlySet<MeetingId> {
  return new Set(db.prepare<[], MeetingId>('SELECT meeting_id FROM minutes').pluck().all())
}

export function addStep(db: Database, meeting: MeetingId, s: StepInput, { now, actor }: Recorded): StepId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO minutes_step (meeting_id, step, on_date, person, note, recorded_at, by_name)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(meeting, s.step, s.on, s.person, s.note, now, actor)
  return Number(lastInsertRowid) as StepId
}

export function addCorrection(
  db: Database,
  meeting: MeetingId,
  c: CorrectionInput,
  { now, actor }: Recorded,
): CorrectionId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO correction (meeting_id, paragraph, on_date, reason, text, person, recorded_at, by_name)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(meeting, c.paragraph, c.on, c.reason, c.text, c.person, now, actor)
  return Number(lastInsertRowid) as CorrectionId
}
