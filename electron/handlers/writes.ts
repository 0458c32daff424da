/** The calls that change the board file; each runs in one transaction with its entry of the audit log. */
import { addMember, updateBoard, updateMember } from '../db/board.ts'
import { addItem, addMeeting, renameAttachment, updateItem, updateMeeting } from '../db/meetings.ts'
import {
  addAttendance,
  addParagraph,
  addSignatory,
  updateAttendance,
  updateMinutes,
  updateParagraph,
  updateSignatory,
} from '../db/minutes.ts'
import { attachmentTable, itemTable, moveRow, paragraphTable, removeRow, restoreRow } from '../db/rows.ts'
import { accountWrites } from './accounts/writes.ts'
import type { WriteContext, WriteHandlers } from './handler.ts'
import { packWrites } from './pack/writes.ts'
import { postingWrites } from './posting/writes.ts'
import { startMinutes } from './start-minutes.ts'
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
  ...packWrites,
  ...accountWrites,
  ...postingWrites,
  ...yearPlanWrites,
  'board.update': quietly(({ db }, board) => updateBoard(db, board)),

  'member.add': ({ db }, member) => ({ id: addMember(db, member) }),
  'member.update': quietly(({ db }, { id, member }) => updateMember(db, id, member)),
  'member.remove': remove('mandate'),
  'member.restore': restore('mandate'),

  'meeting.add': ({ db }, { template, ...meeting }) => ({
    id: (template ? addMeetingFromTemplate : addMeeting)(db, meeting),
  }),
  'meeting.update': quietly(({ db }, { id, meeting }) => updateMeeting(db, id, meeting)),
  'meeting.remove': remove('meeting'),
  'meeting.restore': restore('meeting'),
  'unread.dismiss': quietly(({ db, now }, { id }) => {
    db.prepare('UPDATE unread SET dismissed_at = ? WHERE id = ? AND dismissed_at IS NULL').run(now, id)
  }),
  'unread.restore': quietly(({ db }, { id }) => {
    db.prepare('UPDATE unread SET dismissed_at = NULL WHERE id = ?').run(id)
  }),

  'item.add': ({ db }, { meeting, item, after }) => ({ id: addItem(db, meeting, item, after) }),
  'item.update': quietly(({ db }, { id, item }) => updateItem(db, id, item)),
  'item.move': quietly(({ db }, { id, position }) => moveRow(db, itemTable, id, position)),
  'item.remove': remove('item'),
  'item.restore': restore('item'),

  'attachment.rename': quietly(({ db }, { id, title }) => renameAttachment(db, id, title)),
  'attachment.move': quietly(({ db }, { id, position }) => moveRow(db, attachmentTable, id, position)),
  'attachment.remove': remove('attachment'),
  'attachment.restore': restore('attachment'),

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
  'paragraph.move': quietly(({ db }, { id, position }) => moveRow(db, paragraphTable, id, position)),
  'paragraph.remove': remove('paragraph'),
  'paragraph.restore': restore('paragraph'),
  'signatory.add': ({ db }, { meeting, signatory }) => ({ id: addSignatory(db, meeting, signatory) }),
  'signatory.update': quietly(({ db }, { id, signatory }) => updateSignatory(db, id, signatory)),
  'signatory.remove': remove('signatory'),
  'signatory.restore': restore('signatory'),
}
