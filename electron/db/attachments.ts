/** The attachments of items: their files, titles and places. */
import { AppError } from '../../shared/errors.ts'
import type { Asked, Attachment, FromAccounts, PageTurns, StoredFile } from '../../shared/model/meeting.ts'
import type { AttachmentId, ItemId, LocalDate, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { attachmentTable, moveRow, mustChange, openPosition } from './rows.ts'

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
export function setAttachmentFile(
  db: Database,
  id: AttachmentId,
  file: StoredFile,
  turns: PageTurns = {},
): void {
  const label = sentLabel(db, id)
  if (label !== undefined) throw new AppError('ATTACHMENT_SENT', { label })
  putAttachmentFile(db, id, file, turns)
}

/** As `setAttachmentFile`, also for what was sent: only a replacement may do that, and the file's triggers see to it. */
export function putAttachmentFile(
  db: Database,
  id: AttachmentId,
  file: StoredFile,
  turns: PageTurns = {},
): void {
  mustChange(
    db
      .prepare(
        `UPDATE attachment SET sha256 = @sha256, file_name = @fileName, media_type = @mediaType, pages = @pages,
           findings = @findings, turns = @turns, original_sha256 = @originalSha256, original_name = @originalName, report = @report
         WHERE id = @id AND removed_at IS NULL`,
      )
      .run({
        ...file,
        findings: JSON.stringify(file.findings),
        turns: JSON.stringify(turns),
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

/** Shows pages turned. @throws AppError ATTACHMENT_SENT_STAYS {label} */
export function turnAttachment(db: Database, id: AttachmentId, turns: PageTurns): void {
  checkUnsent(db, id)
  mustChange(
    db
      .prepare('UPDATE attachment SET turns = ? WHERE id = ? AND sha256 IS NOT NULL AND removed_at IS NULL')
      .run(JSON.stringify(turns), id),
  )
}

/** How its pages are turned now. */
export function attachmentTurns(db: Database, id: AttachmentId): PageTurns {
  const turns = db.prepare<[number], string>('SELECT turns FROM attachment WHERE id = ?').pluck().get(id)
  return turns === undefined ? {} : (JSON.parse(turns) as PageTurns)
}

/** Notes whom an awaited attachment is asked of; null for nobody. */
export function askForAttachment(db: Database, id: AttachmentId, asked: Asked | null): void {
  mustChange(
    db
      .prepare('UPDATE attachment SET asked_of = ?, asked_due = ? WHERE id = ? AND removed_at IS NULL')
      .run(asked?.of ?? '', asked?.due ?? null, id),
  )
}

/**
 * Moves an attachment to a position, from 0, among those of an item, its own or another.
 * @throws AppError ATTACHMENT_SENT_STAYS {label} for another item; NOT_FOUND
 */
export function moveAttachmentTo(db: Database, id: AttachmentId, item: ItemId, position: number): void {
  if (itemOfAttachment(db, id) !== item) {
    checkUnsent(db, id)
    if (!db.prepare('SELECT 1 FROM item WHERE id = ? AND removed_at IS NULL').get(item))
      throw new AppError('NOT_FOUND')
    db.prepare('UPDATE attachment SET item_id = ? WHERE id = ?').run(item, id)
  }
  moveRow(db, attachmentTable, id, position)
}

/** @throws AppError NOT_FOUND, also for a removed one */
export function itemOfAttachment(db: Database, id: AttachmentId): ItemId {
  const item = db
    .prepare<[number], ItemId>('SELECT item_id FROM attachment WHERE id = ? AND removed_at IS NULL')
    .pluck()
    .get(id)
  if (item === undefined) throw new AppError('NOT_FOUND')
  return item
}

function checkUnsent(db: Database, id: AttachmentId): void {
  const label = sentLabel(db, id)
  if (label !== undefined) throw new AppError('ATTACHMENT_SENT_STAYS', { label })
}

/** The label that an attachment was sent under; undefined while it has not been. */
export function sentLabel(db: Database, id: AttachmentId): string | undefined {
  return db
    .prepare<[number], string>('SELECT label FROM edition_attachment WHERE attachment_id = ? LIMIT 1')
    .pluck()
    .get(id)
}

export function setAttachmentSecrecy(db: Database, id: AttachmentId, ground: string): void {
  mustChange(
    db.prepare('UPDATE attachment SET secrecy = ? WHERE id = ? AND removed_at IS NULL').run(ground, id),
  )
}

interface AttachmentRow extends FileRow {
  readonly itemId: number
  readonly id: AttachmentId
  readonly title: string
  readonly secrecy: string
  readonly madeReport: FromAccounts['report'] | null
  readonly period: LocalDate
  readonly fromMinutes: MeetingId | null
  readonly turns: string
  readonly askedOf: string
  readonly askedDue: LocalDate | null
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

/** Those of a meeting's items, in order, by item. */
export function attachmentsByItem(db: Database, meeting: MeetingId): Map<number, Attachment[]> {
  const rows = db
    .prepare<[number], AttachmentRow>(
      `SELECT a.item_id AS itemId, a.id, a.title, a.secrecy, made.report AS madeReport, made.period,
         minuted.meeting_id AS fromMinutes, a.turns, a.asked_of AS askedOf, a.asked_due AS askedDue, ${fileColumns}
       FROM attachment a JOIN item ON item.id = a.item_id LEFT JOIN blob ON blob.sha256 = a.sha256
         LEFT JOIN report_attachment made ON made.attachment_id = a.id
         LEFT JOIN minutes_attachment minuted ON minuted.attachment_id = a.id
       WHERE item.meeting_id = ? AND item.removed_at IS NULL AND a.removed_at IS NULL ORDER BY a.position, a.id`,
    )
    .all(meeting)
  const byItem = new Map<number, Attachment[]>()
  for (const row of rows) byItem.set(row.itemId, [...(byItem.get(row.itemId) ?? []), attachmentOf(row)])
  return byItem
}

function attachmentOf(row: AttachmentRow): Attachment {
  const { id, title, secrecy, madeReport, period, fromMinutes, askedOf, askedDue } = row
  return {
    id,
    title,
    secrecy,
    file: row.sha256 && storedFile(row, row.sha256),
    fromAccounts: madeReport && { report: madeReport, period },
    fromMinutes,
    turns: JSON.parse(row.turns) as Attachment['turns'],
    asked: askedOf === '' ? null : { of: askedOf, due: askedDue },
  }
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
