/** Makes decision lists and attendance lists. */
import { attendanceListDocument } from '../../../shared/documents/attendance-list.ts'
import { decisionListDocument, isDecided } from '../../../shared/documents/decision-list.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { Person } from '../../../shared/model/board.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { BodyId, LocalDate } from '../../../shared/values.ts'
import { bodyOf } from '../../db/bodies.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { listMeetings } from '../../db/meetings.ts'
import type { Database } from '../../db/open.ts'
import { listPeople } from '../../db/people.ts'
import type { JobHandlers } from '../handler.ts'
import { knownOf, withSecretChoice } from './secret.ts'
import { writeFormatted } from './write.ts'

const words = wordsOf('sv')

export const exportDecisions: JobHandlers['export.decisions'] = async (
  context,
  { of, secret, format, to },
) => {
  const { db } = context
  const meetings = 'meeting' in of ? [getMeetingDetail(db, of.meeting)] : heldBetween(db, of)
  const chosen = meetings.map((meeting) => withSecretChoice(db, meeting, decidedPlaces(meeting), secret))
  const period = 'meeting' in of ? null : of
  const model = decisionListDocument(
    chosen.map(({ meeting }) => meeting),
    period,
    words,
  )
  return {
    ...(await writeFormatted(context, model, context.pathOf(to), format)),
    ...knownOf(model, {
      withheld: chosen.flatMap(({ withheld }) => withheld),
      secret: chosen.flatMap(({ secret }) => secret),
    }),
    adjusted: areSigned(meetings),
  }
}

export const exportAttendance: JobHandlers['export.attendance'] = async (
  context,
  { year, body, format, to },
) => {
  const span = { from: `${year}-01-01` as LocalDate, until: `${year}-12-31` as LocalDate }
  const meetings = heldBetween(context.db, { ...span, body })
  const model = attendanceListDocument(meetings, year, words, namesakesOf(listPeople(context.db)))
  return {
    ...(await writeFormatted(context, model, context.pathOf(to), format)),
    ...knownOf(model, { withheld: [], secret: [] }),
    adjusted: areSigned(meetings),
  }
}

/** Names that the register has more than one person of. */
function namesakesOf(people: readonly Pick<Person, 'name'>[]): readonly string[] {
  const byName = Map.groupBy(people, ({ name }) => name)
  return [...byName].filter(([, { length }]) => length > 1).map(([name]) => name)
}

interface Period {
  readonly from: LocalDate
  readonly until: LocalDate
  readonly body?: BodyId | undefined
}

/** Meetings that have minutes, in the order of their days. */
function heldBetween(db: Database, { from, until, body }: Period): readonly MeetingDetail[] {
  return listMeetings(db, bodyOf(db, body))
    .filter(({ date }) => from <= date && date <= until)
    .toReversed()
    .map(({ id }) => getMeetingDetail(db, id))
    .filter(({ minutes }) => minutes !== null)
}

function decidedPlaces({ minutes }: MeetingDetail): readonly number[] {
  return (minutes?.paragraphs ?? []).flatMap((paragraph, index) => (isDecided(paragraph) ? [index + 1] : []))
}

function areSigned(meetings: readonly MeetingDetail[]): boolean {
  return meetings.every(({ minutes }) => minutes?.signOff != null)
}
