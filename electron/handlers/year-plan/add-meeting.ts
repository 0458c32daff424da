/** Agendas that begin with what the body's template has due. */
import { AppError } from '../../../shared/errors.ts'
import type { MeetingInput } from '../../../shared/model/meeting.ts'
import type { SeriesMeeting } from '../../../shared/model/year-plan.ts'
import { dueItems } from '../../../shared/rules/template-items.ts'
import type { BodyId, ItemId, MeetingId } from '../../../shared/values.ts'
import { getBoard } from '../../db/board.ts'
import { bodyOfMeeting } from '../../db/bodies.ts'
import { addItem, addMeeting, getMeeting, listItems, listMeetings, nextNumber } from '../../db/meetings.ts'
import type { Database } from '../../db/open.ts'
import { listTemplateItems } from '../../db/year-plan.ts'
import { bringToAgenda } from '../items/previous-minutes.ts'

/** To be called in a transaction. */
export function addMeetingFromTemplate(db: Database, meeting: MeetingInput, body: BodyId): MeetingId {
  const id = addMeeting(db, meeting, body)
  fillFromTemplate(db, id)
  return id
}

/** What was planned before there was a template is filled from it later. @throws AppError NOT_FOUND, AGENDA_BEGUN */
export function fillFromTemplate(db: Database, id: MeetingId): ItemId[] {
  const meeting = getMeeting(db, id)
  if (listItems(db, id).length > 0) throw new AppError('AGENDA_BEGUN')
  const body = bodyOfMeeting(db, id)
  const due = dueItems(listTemplateItems(db, body), meeting, listMeetings(db, body))
  const ids = due.map((item) => addItem(db, id, item, null))
  bringToAgenda(db, id)
  return ids
}

/** Makes the meetings in the order of their days, numbered on within each year. To be called in a transaction. */
export function addSeries(
  db: Database,
  meetings: readonly SeriesMeeting[],
  { template, body }: { readonly template: boolean; readonly body: BodyId },
): readonly MeetingId[] {
  const { remote } = getBoard(db, body).settings
  const add = template ? addMeetingFromTemplate : addMeeting
  return meetings
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((meeting) => {
      const number = nextNumber(db, meeting.date, body)
      return add(db, { remote, absence: '', ...meeting, number }, body)
    })
}
