/** Writes meetings as a calendar file. */
import { createHash } from 'node:crypto'
import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { calendarFile } from '../../../shared/documents/calendar-file.ts'
import { meetingName } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { type BodyId, type MeetingId, type Sha256, yearOf } from '../../../shared/values.ts'
import { getBoard, getOrganisation } from '../../db/board.ts'
import { bodyOf, listBodies } from '../../db/bodies.ts'
import { listMeetings } from '../../db/meetings.ts'
import type { Database } from '../../db/open.ts'
import { calendarIdentity } from '../../db/year-plan.ts'
import { checkTarget, writeOutput } from '../../output-file.ts'
import type { JobHandlers } from '../handler.ts'

type Wanted =
  | { readonly year: number; readonly body?: BodyId | undefined }
  | { readonly meetings: readonly MeetingId[] }

/** Those that are taken are read by everybody: they speak Swedish, as documents do. */
export const exportCalendar: JobHandlers['export.calendar'] = async ({ db, now, pathOf }, { of, to }) => {
  const path = pathOf(to)
  const wanted = wantedMeetings(db, of)
  const meetings = wanted.filter(({ kind }) => kind !== 'perCapsulam')
  if (meetings.length === 0) throw new AppError('NO_MEETINGS_FOR_CALENDAR')
  const { name } = getOrganisation(db)
  const text = calendarFile({
    name,
    stamp: now,
    events: meetings.map((meeting) => ({
      ...calendarIdentity(db, meeting.id),
      title: titleOf(db, meeting),
      date: meeting.date,
      start: meeting.start,
      end: meeting.end,
      place: meeting.place,
    })),
  })
  const bytes = Buffer.from(text, 'utf8')
  checkTarget(path, 'BEGIN:VCALENDAR')
  writeOutput(path, (file) => writeFileSync(file, bytes))
  return {
    fileName: basename(path),
    bytes: bytes.length,
    sha256: createHash('sha256').update(bytes).digest('hex') as Sha256,
    meetings: idsOf(meetings),
    allDay: idsOf(meetings.filter(({ start }) => start === null)),
    leftOut: idsOf(wanted.filter(({ kind }) => kind === 'perCapsulam')),
  }
}

/** Where the file has several bodies, their names tell their meetings apart. */
function titleOf(db: Database, meeting: MeetingRow): string {
  const { name, kind, bodyName } = getBoard(db, meeting.body)
  const several = listBodies(db).length > 1 ? [bodyName] : []
  return [meetingName(meeting, kind, wordsOf('sv')), ...several, name].join(', ')
}

/** In the order of their days. @throws AppError NOT_FOUND where one is not there */
function wantedMeetings(db: Database, of: Wanted): readonly MeetingRow[] {
  if ('year' in of) {
    const meetings = listMeetings(db, bodyOf(db, of.body))
    return meetings.filter(({ date }) => yearOf(date) === of.year).toReversed()
  }
  const found = listMeetings(db)
    .toReversed()
    .filter(({ id }) => of.meetings.includes(id))
  if (found.length !== new Set(of.meetings).size) throw new AppError('NOT_FOUND')
  return found
}

function idsOf(meetings: readonly MeetingRow[]): MeetingId[] {
  return meetings.map(({ id }) => id)
}
