/** New meetings whose agendas begin with what the body's template has due. */
import type { MeetingInput } from '../../../shared/model/meeting.ts'
import type { SeriesMeeting } from '../../../shared/model/year-plan.ts'
import { dueItems } from '../../../shared/rules/template-items.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { addItem, addMeeting, listMeetings, nextNumber } from '../../db/meetings.ts'
import type { Database } from '../../db/open.ts'
import { listTemplateItems } from '../../db/year-plan.ts'

/** To be called in a transaction. */
export function addMeetingFromTemplate(db: Database, meeting: MeetingInput): MeetingId {
  const items = dueItems(listTemplateItems(db), meeting, listMeetings(db))
  const id = addMeeting(db, meeting)
  for (const item of items) addItem(db, id, item, null)
  return id
}

/** Makes the meetings in the order of their days, numbered on within each year. To be called in a transaction. */
export function addSeries(
  db: Database,
  meetings: readonly SeriesMeeting[],
  template: boolean,
): readonly MeetingId[] {
  const add = template ? addMeetingFromTemplate : addMeeting
  return meetings
    .toSorted((one, other) => one.date.localeCompare(other.date))
    .map((meeting) => add(db, { ...meeting, number: nextNumber(db, meeting.date) }))
}
