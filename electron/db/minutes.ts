/** Minutes: attendance, paragraphs, signatories, sign-off. */

import { AppError } from '../../shared/errors.ts'
import type { Board, BodySettings } from '../../shared/model/board.ts'
import type {
  AttendanceInput,
  Minutes,
  MinutesInput,
  Paragraph,
  ParagraphInput,
  Signatory,
  SignatoryInput,
  SignOff,
} from '../../shared/model/minutes.ts'
import { noRecords, type ParagraphRecords, recordsMade } from '../../shared/model/records.ts'
import { namedIn } from '../../shared/rules/participants.ts'
import { voiceOf } from '../../shared/rules/tense.ts'
import type {
  AttendanceId,
  ItemId,
  MeetingId,
  ParagraphId,
  Sha256,
  SignatoryId,
} from '../../shared/values.ts'
import { listAttendance, moreColumn, mustBeOfMeeting } from './attendance.ts'
import { minutesNumber } from './minutes-numbers.ts'
import { recordsOf } from './minutes-records.ts'
import type { Database } from './open.ts'
import { firstParagraph } from './paragraph-numbers.ts'
import { keepingStays } from './paragraph-order.ts'
import {
  attendanceTable,
  mustChange,
  openPosition,
  paragraphTable,
  parentOf,
  signatoryTable,
} from './rows.ts'
import { type Stored, structureColumn, structureOf } from './structure.ts'

/** The minutes of a meeting, or null where none have been begun. */
export function getMinutes(db: Database, meeting: MeetingId): Minutes | null {
  const head = db
    .prepare<[number], MinutesInput>(
      `SELECT start_time AS start, end_time AS "end", place, recorded_on AS recordedOn,
         case_number AS caseNumber FROM minutes WHERE meeting_id = ?`,
    )
    .get(meeting)
  if (!head) return null
  return {
    ...head,
    number: minutesNumber(db, meeting),
    firstParagraph: firstParagraph(db, meeting),
    attendance: listAttendance(db, meeting),
    paragraphs: listParagraphs(db, meeting),
    signatories: listSignatories(db, meeting),
    signOff: getSignOff(db, meeting),
    ...recordsOf(db, meeting),
  }
}

export function addMinutes(db: Database, meeting: MeetingId, m: MinutesInput): void {
  db.prepare(
    `INSERT INTO minutes (meeting_id, start_time, end_time, place, recorded_on, case_number)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(meeting, m.start, m.end, m.place, m.recordedOn, m.caseNumber)
}

export function updateMinutes(db: Database, meeting: MeetingId, m: MinutesInput): void {
  mustChange(
    db
      .prepare(
        `UPDATE minutes SET start_time = ?, end_time = ?, place = ?, recorded_on = ?, case_number = ?
         WHERE meeting_id = ?`,
      )
      .run(m.start, m.end, m.place, m.recordedOn, m.caseNumber, meeting),
  )
}

export function addAttendance(db: Database, meeting: MeetingId, a: AttendanceInput): AttendanceId {
  mustHaveMinutes(db, meeting)
  mustBeOfMeeting(db, meeting, seatsOf(a))
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO attendance (meeting_id, position, name, role, organisation, presence, from_paragraph, until_paragraph, more)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      meeting,
      openPosition(db, attendanceTable, meeting, null),
      a.name,
      a.role,
      a.organisation,
      a.presence,
      a.fromParagraph,
      a.untilParagraph,
      moreColumn(a),
    )
  return Number(lastInsertRowid) as AttendanceId
}

export function updateAttendance(db: Database, id: AttendanceId, a: AttendanceInput): void {
  mustBeOfMeeting(db, parentOf(db, attendanceTable, id) as MeetingId, seatsOf(a))
  mustChange(
    db
      .prepare(
        `UPDATE attendance SET name = ?, role = ?, organisation = ?, presence = ?, from_paragraph = ?, until_paragraph = ?,
           more = ? WHERE id = ? AND removed_at IS NULL`,
      )
      .run(a.name, a.role, a.organisation, a.presence, a.fromParagraph, a.untilParagraph, moreColumn(a), id),
  )
}

function seatsOf({ serves }: AttendanceInput): readonly (AttendanceId | null)[] {
  return serves.map((service) => service.for)
}

/** Adds a paragraph after another, or last; `item` is the agenda item that it treats. */
export function addParagraph(
  db: Database,
  meeting: MeetingId,
  p: ParagraphInput,
  { after = null, item = null }: { after?: ParagraphId | null; item?: ItemId | null } = {},
): ParagraphId {
  mustHaveMinutes(db, meeting)
  mustBeOfMeeting(db, meeting, namedIn(p.records))
  const insert = db.prepare(
    `INSERT INTO paragraph (meeting_id, position, item_id, title, text, decision, reference, text_doc, decision_doc, records)
       VALUES (@meeting, @position, @item, @title, @text, @decision, @reference, @textDoc, @decisionDoc, @records)`,
  )
  const { lastInsertRowid } = keepingStays(db, meeting, () => {
    const position = openPosition(db, paragraphTable, meeting, after)
    return insert.run({ ...paragraphColumns(p), meeting, position, item })
  })
  return Number(lastInsertRowid) as ParagraphId
}

export function updateParagraph(db: Database, id: ParagraphId, p: ParagraphInput): void {
  mustNameOwn(db, id, p.records)
  mustChange(
    db
      .prepare(
        `UPDATE paragraph SET title = @title, text = @text, decision = @decision, reference = @reference,
           text_doc = @textDoc, decision_doc = @decisionDoc, records = @records WHERE id = @id AND removed_at IS NULL`,
      )
      .run({ ...paragraphColumns(p), id }),
  )
}

export function setRecords(db: Database, id: ParagraphId, records: ParagraphRecords): void {
  mustNameOwn(db, id, records)
  const made = JSON.stringify(recordsMade(records))
  mustChange(db.prepare(`UPDATE paragraph SET records = ? WHERE id = ? AND removed_at IS NULL`).run(made, id))
}

function mustNameOwn(db: Database, id: ParagraphId, records: ParagraphRecords): void {
  mustBeOfMeeting(db, parentOf(db, paragraphTable, id) as MeetingId, namedIn(records))
}

function paragraphColumns(p: ParagraphInput): object {
  return {
    ...p,
    textDoc: structureColumn(p.textDoc),
    decisionDoc: structureColumn(p.decisionDoc),
    records: JSON.stringify(recordsMade(p.records)),
  }
}

export function addSignatory(db: Database, meeting: MeetingId, s: SignatoryInput): SignatoryId {
  mustHaveMinutes(db, meeting)
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO signatory (meeting_id, position, role, name, title, signed_on) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(meeting, openPosition(db, signatoryTable, meeting, null), s.role, s.name, s.title, s.signedOn)
  return Number(lastInsertRowid) as SignatoryId
}

export function updateSignatory(db: Database, id: SignatoryId, s: SignatoryInput): void {
  mustChange(
    db
      .prepare(
        'UPDATE signatory SET role = ?, name = ?, title = ?, signed_on = ? WHERE id = ? AND removed_at IS NULL',
      )
      .run(s.role, s.name, s.title, s.signedOn, id),
  )
}

/** From here on the triggers keep the meeting as it is. `board` is kept as it was called that day. */
export function addSignOff(
  db: Database,
  meeting: MeetingId,
  signOff: SignOff,
  { board, pdfPages }: { readonly board: Board; readonly pdfPages: number },
): void {
  db.prepare(
    `INSERT INTO sign_off (meeting_id, at, by_name, organisation_name, orgnr, body_name, body_kind, tense, content_sha256, pdf_sha256, pdf_pages)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    meeting,
    signOff.at,
    signOff.by,
    board.name,
    board.orgnr,
    board.bodyName,
    board.kind,
    voiceOf(board).tense,
    signOff.contentSha256,
    signOff.pdfSha256,
    pdfPages,
  )
}

/** The PDF that was kept when the minutes were signed off; null where they are not. */
export function signedPdf(
  db: Database,
  meeting: MeetingId,
): { readonly sha256: Sha256; readonly bytes: number; readonly pages: number } | null {
  const found = db
    .prepare<[number], { sha256: Sha256; bytes: number; pages: number }>(
      `SELECT sha256, bytes, pdf_pages AS pages FROM sign_off JOIN blob ON blob.sha256 = pdf_sha256 WHERE meeting_id = ?`,
    )
    .get(meeting)
  return found ?? null
}

type Names = Pick<Board, 'name' | 'orgnr' | 'kind' | 'bodyName'>

/** The organisation and body as they were when the minutes were signed, and as they are where they are not. */
export function boardAsSigned(db: Database, meeting: MeetingId, board: Board): Board {
  const signed = db
    .prepare<[number], Names & Pick<BodySettings, 'tense'>>(
      `SELECT organisation_name AS name, orgnr, body_kind AS kind, body_name AS bodyName, tense FROM sign_off WHERE meeting_id = ?`,
    )
    .get(meeting)
  if (!signed) return board
  const { tense, ...names } = signed
  return { ...board, ...names, settings: { ...board.settings, tense: tense ?? board.settings.tense } }
}

function getSignOff(db: Database, meeting: MeetingId): SignOff | null {
  const signOff = db
    .prepare<[number], SignOff>(
      `SELECT at, by_name AS "by", content_sha256 AS contentSha256, pdf_sha256 AS pdfSha256
       FROM sign_off WHERE meeting_id = ?`,
    )
    .get(meeting)
  return signOff ?? null
}

export function listParagraphs(db: Database, meeting: MeetingId): Paragraph[] {
  return db
    .prepare<[number], Omit<Stored<Paragraph>, 'records'> & { records: string }>(
      `SELECT id, item_id AS itemId, title, text, decision, reference, text_doc AS textDoc,
         decision_doc AS decisionDoc, records
       FROM paragraph WHERE meeting_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(meeting)
    .map((paragraph) => ({
      ...paragraph,
      textDoc: structureOf(paragraph.textDoc),
      decisionDoc: structureOf(paragraph.decisionDoc),
      records: { ...noRecords, ...(JSON.parse(paragraph.records) as Partial<ParagraphRecords>) },
    }))
}

function listSignatories(db: Database, meeting: MeetingId): Signatory[] {
  return db
    .prepare<[number], Signatory>(
      `SELECT id, role, name, title, signed_on AS signedOn
       FROM signatory WHERE meeting_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(meeting)
}

function mustHaveMinutes(db: Database, meeting: MeetingId): void {
  if (!db.prepare('SELECT 1 FROM minutes WHERE meeting_id = ?').get(meeting)) throw new AppError('NO_MINUTES')
}
