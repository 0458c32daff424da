/** The calls that change the board file; each runs in one transaction with its entry of the audit log. */

import { updateBoard } from '../db/board.ts'
import { bodyOf, restoreBodyOf } from '../db/bodies.ts'
import { addMeeting, listItems, updateMeeting } from '../db/meetings.ts'
import {
  addAttendance,
  addParagraph,
  addSignatory,
  updateAttendance,
  updateMinutes,
  updateParagraph,
  updateSignatory,
} from '../db/minutes.ts'
import { keepingSeries } from '../db/minutes-numbers.ts'
import { keepingReady } from '../db/ready-minutes.ts'
import { itemTable, moveRow, removeRow, restoreRow } from '../db/rows.ts'
import { accountWrites } from './accounts/writes.ts'
import { attachmentWrites } from './attachments/writes.ts'
import type { WriteContext, WriteHandlers } from './handler.ts'
import { historyWrites } from './history/writes.ts'
import { itemsManyWrites } from './items/many.ts'
import { minutesRestored } from './items/previous-minutes.ts'
import { itemWrites } from './items/writes.ts'
import { attendanceChangeWrites } from './minutes/attendance-changes.ts'
import { packWrites } from './pack/writes.ts'
import { paragraphWrites } from './paragraphs/writes.ts'
import { postingWrites } from './posting/writes.ts'
import { registerWrites } from './registers/writes.ts'
import { acceptAll, decide } from './review/decide.ts'
import { startMinutes } from './start-minutes.ts'
import { versionWrites } from './versions/writes.ts'
import { wayWrites } from './way/writes.ts'
import { addMeetingFromTemplate } from './year-plan/add-meeting.ts'
import { yearPlanWrites } from './year-plan/writes.ts'

interface ById {
  readonly id: number
}

const remove =
  (table: string) =>
  ({ db, now }: WriteContext, { id }: ById): null => {
    removeRow(db, table, id, now)
    return null
  }

const restore =
  (table: string) =>
  ({ db }: WriteContext, { id }: ById): null => {
    restoreRow(db, table, id)
    return null
  }

/** A handler that answers with nothing but that it is done. */
const quietly =
  <I>(change: (context: WriteContext, input: I) => void) =>
  (context: WriteContext, input: I): null => {
    change(context, input)
    return null
  }

export const writes: WriteHandlers = {
  ...attachmentWrites,
  ...attendanceChangeWrites,
  ...registerWrites,
  'review.decide': decide,
  'review.acceptAll': acceptAll,
  ...itemWrites,
  ...packWrites,
  ...accountWrites,
  ...historyWrites,
  ...versionWrites,
  ...itemsManyWrites,
  ...paragraphWrites,
  ...postingWrites,
  ...yearPlanWrites,
  ...wayWrites,
  'board.update': quietly(({ db }, { body, ...board }) =>
    keepingReady(db, () => updateBoard(db, board, bodyOf(db, body))),
  ),

  'meeting.add': ({ db }, { template, body, ...meeting }) => ({
    id: (template ? addMeetingFromTemplate : addMeeting)(db, meeting, bodyOf(db, body)),
  }),
  'meeting.update': quietly(({ db }, { id, meeting }) =>
    keepingSeries(db, () => updateMeeting(db, id, meeting)),
  ),
  'meeting.remove': quietly(({ db, now }, { id }) => {
    keepingSeries(db, () => removeRow(db, 'meeting', id, now))
  }),
  'meeting.restore': quietly(({ db }, { id }) => {
    restoreRow(db, 'meeting', id)
    restoreBodyOf(db, id)
    for (const item of listItems(db, id)) minutesRestored(db, item.id)
  }),
  'unread.dismiss': quietly(({ db, now }, { id }) => {
    db.prepare('UPDATE unread SET dismissed_at = ? WHERE id = ? AND dismissed_at IS NULL').run(now, id)
  }),
  'unread.restore': quietly(({ db }, { id }) => {
    db.prepare('UPDATE unread SET dismissed_at = NULL WHERE id = ?').run(id)
  }),

  'item.move': quietly(({ db }, { id, position }) => moveRow(db, itemTable, id, position)),
  'item.remove': remove('item'),
  'item.restore': quietly(({ db }, { id }) => {
    restoreRow(db, 'item', id)
    minutesRestored(db, id)
  }),

  'minutes.start': quietly(startMinutes),
  'minutes.update': quietly(({ db }, { meeting, minutes }) => updateMinutes(db, meeting, minutes)),
  'attendance.add': ({ db }, { meeting, attendance }) => ({ id: addAttendance(db, meeting, attendance) }),
  'attendance.update': quietly(({ db }, { id, attendance }) => updateAttendance(db, id, attendance)),
  'attendance.remove': remove('attendance'),
  'attendance.restore': restore('attendance'),
  'paragraph.add': ({ db }, { meeting, paragraph, after }) => ({
    id: addParagraph(db, meeting, paragraph, { after }),
  }),
  'paragraph.update': quietly(({ db }, { id, paragraph }) => updateParagraph(db, id, paragraph)),
  'signatory.add': ({ db }, { meeting, signatory }) => ({ id: addSignatory(db, meeting, signatory) }),
  'signatory.update': quietly(({ db }, { id, signatory }) => updateSignatory(db, id, signatory)),
  'signatory.remove': remove('signatory'),
  'signatory.restore': restore('signatory'),
}
