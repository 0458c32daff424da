/** Meetings and agenda items. */

import { AppError } from '../../shared/errors.ts'
import type {
  Item,
  ItemInput,
  Meeting,
  MeetingInput,
  MeetingRow,
  UnreadLine,
} from '../../shared/model/meeting.ts'
import type { BodyId, ItemId, LocalDate, MeetingId } from '../../shared/values.ts'
import { attachmentsByItem } from './attachments.ts'
import type { Database } from './open.ts'
import { itemTable, mustChange, openPosition } from './rows.ts'
import { type Stored, structureColumn, structureOf } from './structure.ts'

const meetingColumns = `meeting.id, number, kind, date, start_time AS start, end_time AS "end", place,
  remote, absence,
  CASE WHEN EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = meeting.id) THEN 'adjusted'
    WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = meeting.id) THEN 'minuted'
    WHEN EXISTS (SELECT 1 FROM edition e WHERE e.meeting_id = meeting.id) THEN 'sent' ELSE 'draft' END AS state`

/** Of one body or of all, the latest first. */
export function listMeetings(db: Database, body: BodyId | null = null): MeetingRow[] {
  return db
    .prepare<[{ body: number | null }], MeetingRow>(
      `SELECT ${meetingColumns}, body_id AS body,
        (SELECT count(*) FROM item i WHERE i.meeting_id = meeting.id AND i.removed_at IS NULL) AS items,
        (SELECT count(*) FROM attachment a JOIN item i ON i.id = a.item_id
          WHERE i.meeting_id = meeting.id AND i.removed_at IS NULL AND a.removed_at IS NULL) AS attachments,
        (SELECT count(*) FROM paragraph p WHERE p.meeting_id = meeting.id AND p.removed_at IS NULL) AS paragraphs
       FROM meeting WHERE removed_at IS NULL AND (@body IS NULL OR body_id = @body)
       ORDER BY date DESC, number DESC, id DESC`,
    )
    .all({ body })
}

export function getMeeting(db: Database, id: MeetingId): Meeting {
  const meeting = db
    .prepare<[number], Meeting>(`SELECT ${meetingColumns} FROM meeting WHERE id = ? AND removed_at IS NULL`)
    .get(id)
  if (!meeting) throw new AppError('NOT_FOUND')
  return meeting
}

/** A body's meetings of a day; more than one where an extra meeting follows an ordinary one. */
export function meetingsOn(db: Database, date: LocalDate, body: BodyId): Meeting[] {
  return db
    .prepare<[string, number], Meeting>(
      `SELECT ${meetingColumns} FROM meeting WHERE date = ? AND body_id = ? AND removed_at IS NULL ORDER BY start_time, number`,
    )
    .all(date, body)
}

/** The body's next number in a date's year, from 1. */
export function nextNumber(db: Database, date: LocalDate, body: BodyId): number {
  const highest = db
    .prepare<[string, number], number | null>(
      'SELECT max(number) FROM meeting WHERE substr(date, 1, 4) = ? AND body_id = ? AND removed_at IS NULL',
    )
    .pluck()
    .get(date.slice(0, 4), body)
  return (highest ?? 0) + 1
}

export function addMeeting(db: Database, m: MeetingInput, body: BodyId): MeetingId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO meeting (body_id, number, kind, date, start_time, end_time, place, remote, absence)
       VALUES (@body, @number, @kind, @date, @start, @end, @place, @remote, @absence)`,
    )
    .run({ ...m, body })
  return Number(lastInsertRowid) as MeetingId
}

export function updateMeeting(db: Database, id: MeetingId, m: MeetingInput): void {
  mustChange(
    db
      .prepare(
        `UPDATE meeting SET number = @number, kind = @kind, date = @date, start_time = @start, end_time = @end,
           place = @place, remote = @remote, absence = @absence WHERE id = @id AND removed_at IS NULL`,
      )
      .run({ ...m, id }),
  )
}

export function listItems(db: Database, meeting: MeetingId): Item[] {
  const attachments = attachmentsByItem(db, meeting)
  return db
    .prepare<[number], Stored<Omit<Item, 'attachments'>>>(
      `SELECT id, title, kind, text, proposal, presenter, secrecy, text_doc AS textDoc, proposal_doc AS proposalDoc,
         guests, estimate, case_number AS caseNumber FROM item
       WHERE meeting_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(meeting)
    .map((item) => ({
      ...item,
      textDoc: structureOf(item.textDoc),
      proposalDoc: structureOf(item.proposalDoc),
      attachments: attachments.get(item.id) ?? [],
    }))
}

export function addItem(db: Database, meeting: MeetingId, item: ItemInput, after: ItemId | null): ItemId {
  getMeeting(db, meeting)
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO item (meeting_id, position, title, kind, text, proposal, presenter, text_doc, proposal_doc, guests,
         estimate, case_number)
       VALUES (@meeting, @position, @title, @kind, @text, @proposal, @presenter, @textDoc, @proposalDoc, @guests,
         @estimate, @caseNumber)`,
    )
    .run({ ...itemColumns(item), meeting, position: openPosition(db, itemTable, meeting, after) })
  return Number(lastInsertRowid) as ItemId
}

export function updateItem(db: Database, id: ItemId, item: ItemInput): void {
  mustChange(
    db
      .prepare(
        `UPDATE item SET title = @title, kind = @kind, text = @text, proposal = @proposal, presenter = @presenter,
           text_doc = @textDoc, proposal_doc = @proposalDoc, guests = @guests, estimate = @estimate,
           case_number = @caseNumber WHERE id = @id AND removed_at IS NULL`,
      )
      .run({ ...itemColumns(item), id }),
  )
}

function itemColumns(item: ItemInput): object {
  return { ...item, textDoc: structureColumn(item.textDoc), proposalDoc: structureColumn(item.proposalDoc) }
}

export function setItemSecrecy(db: Database, id: ItemId, ground: string): void {
  mustChange(db.prepare('UPDATE item SET secrecy = ? WHERE id = ? AND removed_at IS NULL').run(ground, id))
}

export function addUnread(db: Database, meeting: MeetingId, unread: Omit<UnreadLine, 'id'>): void {
  db.prepare('INSERT INTO unread (meeting_id, source, line, text) VALUES (?, ?, ?, ?)').run(
    meeting,
    unread.source,
    unread.line,
    unread.text,
  )
}

export function listUnread(db: Database, meeting: MeetingId): UnreadLine[] {
  return db
    .prepare<[number], UnreadLine>(
      'SELECT id, source, line, text FROM unread WHERE meeting_id = ? AND dismissed_at IS NULL ORDER BY source, line, id',
    )
    .all(meeting)
}
