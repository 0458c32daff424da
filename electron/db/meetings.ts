/** Meetings, agenda items and attachments. */

import { AppError } from '../../shared/errors.ts'
import type {
  Attachment,
  FromAccounts,
  Item,
  ItemInput,
  Meeting,
  MeetingInput,
  MeetingRow,
  StoredFile,
  UnreadLine,
} from '../../shared/model/meeting.ts'
import type { AttachmentId, ItemId, LocalDate, MeetingId } from '../../shared/values.ts'
import { bodyId } from './board.ts'
import type { Database } from './open.ts'
import { attachmentTable, itemTable, mustChange, openPosition } from './rows.ts'

const meetingColumns = `meeting.id, number, kind, date, start_time AS start, end_time AS "end", place,
  CASE WHEN EXISTS (SELECT 1 FROM sign_off s WHERE s.meeting_id = meeting.id) THEN 'adjusted'
    WHEN EXISTS (SELECT 1 FROM minutes m WHERE m.meeting_id = meeting.id) THEN 'minuted'
    WHEN EXISTS (SELECT 1 FROM edition e WHERE e.meeting_id = meeting.id) THEN 'sent' ELSE 'draft' END AS state`

/** The latest first. */
export function listMeetings(db: Database): MeetingRow[] {
  return db
    .prepare<[], MeetingRow>(
      `SELECT ${meetingColumns},
        (SELECT count(*) FROM item i WHERE i.meeting_id = meeting.id AND i.removed_at IS NULL) AS items,
        (SELECT count(*) FROM attachment a JOIN item i ON i.id = a.item_id
          WHERE i.meeting_id = meeting.id AND i.removed_at IS NULL AND a.removed_at IS NULL) AS attachments,
        (SELECT count(*) FROM paragraph p WHERE p.meeting_id = meeting.id AND p.removed_at IS NULL) AS paragraphs
       FROM meeting WHERE removed_at IS NULL ORDER BY date DESC, number DESC`,
    )
    .all()
}

export function getMeeting(db: Database, id: MeetingId): Meeting {
  const meeting = db
    .prepare<[number], Meeting>(`SELECT ${meetingColumns} FROM meeting WHERE id = ? AND removed_at IS NULL`)
    .get(id)
  if (!meeting) throw new AppError('NOT_FOUND')
  return meeting
}

/** Meetings of a day; more than one where an extra meeting follows an ordinary one. */
export function meetingsOn(db: Database, date: LocalDate): Meeting[] {
  return db
    .prepare<[string], Meeting>(
      `SELECT ${meetingColumns} FROM meeting WHERE date = ? AND removed_at IS NULL ORDER BY start_time, number`,
    )
    .all(date)
}

/** The next number in a date's year, from 1. */
export function nextNumber(db: Database, date: LocalDate): number {
  const highest = db
    .prepare<[string], number | null>(
      'SELECT max(number) FROM meeting WHERE substr(date, 1, 4) = ? AND removed_at IS NULL',
    )
    .pluck()
    .get(date.slice(0, 4))
  return (highest ?? 0) + 1
}

export function addMeeting(db: Database, m: MeetingInput): MeetingId {
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO meeting (body_id, number, kind, date, start_time, end_time, place) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(bodyId, m.number, m.kind, m.date, m.start, m.end, m.place)
  return Number(lastInsertRowid) as MeetingId
}

export function updateMeeting(db: Database, id: MeetingId, m: MeetingInput): void {
  mustChange(
    db
      .prepare(
        'UPDATE meeting SET number = ?, kind = ?, date = ?, start_time = ?, end_time = ?, place = ? WHERE id = ? AND removed_at IS NULL',
      )
      .run(m.number, m.kind, m.date, m.start, m.end, m.place, id),
  )
}

export function listItems(db: Database, meeting: MeetingId): Item[] {
  const attachments = attachmentsByItem(db, meeting)
  return db
    .prepare<[number], Omit<Item, 'attachments'>>(
      `SELECT id, title, kind, text, proposal, presenter, secrecy FROM item
       WHERE meeting_id = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .all(meeting)
    .map((item) => ({ ...item, attachments: attachments.get(item.id) ?? [] }))
}

export function addItem(db: Database, meeting: MeetingId, item: ItemInput, after: ItemId | null): ItemId {
  getMeeting(db, meeting)
  const { lastInsertRowid } = db
    .prepare(
      'INSERT INTO item (meeting_id, position, title, kind, text, proposal, presenter) VALUES (?, ?, ?, ?, ?, ?, ?)',
    )
    .run(
      meeting,
      openPosition(db, itemTable, meeting, after),
      item.title,
      item.kind,
      item.text,
      item.proposal,
      item.presenter,
    )
  return Number(lastInsertRowid) as ItemId
}

export function updateItem(db: Database, id: ItemId, item: ItemInput): void {
  mustChange(
    db
      .prepare(
        'UPDATE item SET title = ?, kind = ?, text = ?, proposal = ?, presenter = ? WHERE id = ? AND removed_at IS NULL',
      )
      .run(item.title, item.kind, item.text, item.proposal, item.presenter, id),
  )
}

/** Appends an attachment to an item; without a file it is awaited. */
export function addAttachment(
  db: Database,
  item: ItemId,
  title: string,
  file: StoredFile | null,
): AttachmentId {
  if (!db.prepare('SELECT 1 FROM item WHERE id = ? AND removed_at IS NULL').get(item))
    throw new AppError('NOT_FOUND')
  const position = openPosition(db, attachmentTable, item, null)
  const { lastInsertRowid } = db
    .prepare('INSERT INTO attachment (item_id, position, title) VALUES (?, ?, ?)')
    .run(item, position, title)
  const id = Number(lastInsertRowid) as AttachmentId
  if (file) setAttachmentFile(db, id, file)
  return id
}

/**
 * Gives an attachment its file, whose bytes are already stored as a blob.
 * @throws AppError ATTACHMENT_SENT {label}: what was sent is replaced, not changed
 */
export function setAttachmentFile(db: Database, id: AttachmentId, file: StoredFile): void {
  const label = sentLabel(db, id)
  if (label !== undefined) throw new AppError('ATTACHMENT_SENT', { label })
  putAttachmentFile(db, id, file)
}

/** As `setAttachmentFile`, also for what was sent: only a replacement may do that, and the file's triggers see to it. */
export function putAttachmentFile(db: Database, id: AttachmentId, file: StoredFile): void {
  mustChange(
    db
      .prepare(
        `UPDATE attachment SET sha256 = @sha256, file_name = @fileName, media_type = @mediaType, pages = @pages,
           findings = @findings, original_sha256 = @originalSha256, original_name = @originalName, report = @report
         WHERE id = @id AND removed_at IS NULL`,
      )
      .run({
        ...file,
        findings: JSON.stringify(file.findings),
        originalSha256: file.original?.sha256 ?? null,
        originalName: file.original?.fileName ?? null,
        report: file.report && JSON.stringify(file.report),
        id,
      }),
  )
}

export function renameAttachment(db: Database, id: AttachmentId, title: string): void {
  mustChange(db.prepare('UPDATE attachment SET title = ? WHERE id = ? AND removed_at IS NULL').run(title, id))
}

/** The label that an attachment was sent under; undefined while it has not been. */
export function sentLabel(db: Database, id: AttachmentId): string | undefined {
  return db
    .prepare<[number], string>('SELECT label FROM edition_attachment WHERE attachment_id = ? LIMIT 1')
    .pluck()
    .get(id)
}

export function setItemSecrecy(db: Database, id: ItemId, ground: string): void {
  mustChange(db.prepare('UPDATE item SET secrecy = ? WHERE id = ? AND removed_at IS NULL').run(ground, id))
}

export function setAttachmentSecrecy(db: Database, id: AttachmentId, ground: string): void {
  mustChange(
    db.prepare('UPDATE attachment SET secrecy = ? WHERE id = ? AND removed_at IS NULL').run(ground, id),
  )
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

interface AttachmentRow extends FileRow {
  readonly itemId: number
  readonly id: AttachmentId
  readonly title: string
  readonly secrecy: string
  readonly madeReport: FromAccounts['report'] | null
  readonly period: LocalDate
}

interface FileRow {
  readonly sha256: StoredFile['sha256'] | null
  readonly fileName: string
  readonly mediaType: StoredFile['mediaType']
  readonly pages: number
  readonly bytes: number
  readonly findings: string
  readonly originalSha256: StoredFile['sha256'] | null
  readonly originalName: string
  readonly report: string | null
}

const fileColumns = `a.sha256, a.file_name AS fileName, a.media_type AS mediaType, a.pages, blob.bytes, a.findings,
  a.original_sha256 AS originalSha256, a.original_name AS originalName, a.report`

/** The file that an attachment has now; null while it is awaited. */
export function attachmentFile(db: Database, id: AttachmentId): StoredFile | null {
  const row = db
    .prepare<[number], FileRow>(
      `SELECT ${fileColumns} FROM attachment a LEFT JOIN blob ON blob.sha256 = a.sha256 WHERE a.id = ?`,
    )
    .get(id)
  return row?.sha256 ? storedFile(row, row.sha256) : null
}

function attachmentsByItem(db: Database, meeting: MeetingId): Map<number, Attachment[]> {
  const rows = db
    .prepare<[number], AttachmentRow>(
      `SELECT a.item_id AS itemId, a.id, a.title, a.secrecy, made.report AS madeReport, made.period, ${fileColumns}
       FROM attachment a JOIN item ON item.id = a.item_id LEFT JOIN blob ON blob.sha256 = a.sha256
         LEFT JOIN report_attachment made ON made.attachment_id = a.id
       WHERE item.meeting_id = ? AND item.removed_at IS NULL AND a.removed_at IS NULL ORDER BY a.position, a.id`,
    )
    .all(meeting)
  const byItem = new Map<number, Attachment[]>()
  for (const { itemId, id, title, secrecy, madeReport, period, ...row } of rows) {
    const file = row.sha256 && storedFile(row, row.sha256)
    const fromAccounts = madeReport && { report: madeReport, period }
    byItem.set(itemId, [...(byItem.get(itemId) ?? []), { id, title, secrecy, file, fromAccounts }])
  }
  return byItem
}

function storedFile(row: FileRow, sha256: StoredFile['sha256']): StoredFile {
  const { fileName, mediaType, pages, bytes, originalSha256, originalName } = row
  return {
    sha256,
    fileName,
    mediaType,
    pages,
    bytes,
    findings: JSON.parse(row.findings) as StoredFile['findings'],
    original: originalSha256 && { sha256: originalSha256, fileName: originalName },
    report: row.report === null ? null : (JSON.parse(row.report) as StoredFile['report']),
  }
}
