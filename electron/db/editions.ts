/** What was sent: editions, what each brought, and the numbers that follow from them. */
import { AppError } from '../../shared/errors.ts'
import type { Edition, Sent, SentAttachment } from '../../shared/model/pack.ts'
import { Snapshot } from '../../shared/model/snapshot.ts'
import type { LastSending } from '../../shared/rules/recipients.ts'
import { sentBy } from '../../shared/rules/sent.ts'
import type { AttachmentId, EditionId, LocalDate, MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { waitingReplacements } from './replacements.ts'

interface EditionRow extends Omit<Edition, 'recipients' | 'attachments'> {
  readonly recipients: string
}

const columns = `edition.id, number, kind, sent_at AS sentAt, sent_on AS sentOn, by_name AS "by", recipients, note,
  file_name AS fileName, pdf_pages AS pages, blob.bytes, pdf_sha256 AS sha256`

/** In the order in which they were sent. */
export function listEditions(db: Database, meeting: MeetingId): Edition[] {
  return db
    .prepare<[number], EditionRow>(
      `SELECT ${columns} FROM edition JOIN blob ON blob.sha256 = pdf_sha256 WHERE meeting_id = ? ORDER BY number`,
    )
    .all(meeting)
    .map((row) => editionOf(db, row))
}

/** The last sending of any meeting of that meeting's body. */
export function lastSending(
  db: Database,
  meeting: MeetingId,
): (LastSending & { readonly recipients: string[] }) | null {
  const row = db
    .prepare<[number], { readonly recipients: string; readonly sentOn: LocalDate }>(
      `SELECT recipients, sent_on AS sentOn FROM edition JOIN meeting ON meeting.id = meeting_id
       WHERE body_id = (SELECT body_id FROM meeting WHERE id = ?) ORDER BY sent_at DESC, edition.id DESC LIMIT 1`,
    )
    .get(meeting)
  return row ? { ...row, recipients: JSON.parse(row.recipients) as string[] } : null
}

/** @throws AppError NOT_FOUND */
export function getEdition(db: Database, id: EditionId): Edition {
  const row = db
    .prepare<[number], EditionRow>(
      `SELECT ${columns} FROM edition JOIN blob ON blob.sha256 = pdf_sha256 WHERE edition.id = ?`,
    )
    .get(id)
  if (!row) throw new AppError('NOT_FOUND')
  return editionOf(db, row)
}

/** @throws AppError NOT_FOUND */
export function snapshotOf(db: Database, id: EditionId): Snapshot {
  const text = db.prepare<[number], string>('SELECT snapshot FROM edition WHERE id = ?').pluck().get(id)
  if (text === undefined) throw new AppError('NOT_FOUND')
  return Snapshot.parse(JSON.parse(text))
}

export interface NewEdition extends Omit<Edition, 'id' | 'number' | 'attachments' | 'bytes'> {
  readonly meeting: MeetingId
  /** Canonical JSON of a `Snapshot`, whose number and attachments are the edition's. */
  readonly snapshot: string
}

/** Its PDF is stored already. To be called in a transaction. */
export function addEdition(db: Database, edition: NewEdition): EditionId {
  const { number, attachments } = Snapshot.parse(JSON.parse(edition.snapshot))
  const id = db.prepare<[], number>('SELECT coalesce(max(id), 0) + 1 FROM edition').pluck().get() as EditionId
  const insert = db.prepare(
    `INSERT INTO edition_attachment (edition_id, position, attachment_id, item_id, label, title, sha256, pages, change)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  for (const [position, one] of attachments.entries()) {
    const { attachment, item, label, title, sha256, pages, change } = one
    insert.run(id, position, attachment, item, label, title, sha256, JSON.stringify(pages), change)
  }
  db.prepare(
    `UPDATE replacement SET edition_id = ? WHERE edition_id IS NULL AND removed_at IS NULL AND attachment_id IN
       (SELECT attachment_id FROM edition_attachment WHERE edition_id = ? AND change <> 'withdrawn')`,
  ).run(id, id)
  const { meeting, kind, sentAt, sentOn, by, recipients, note, fileName, snapshot, sha256, pages } = edition
  db.prepare(
    `INSERT INTO edition (id, meeting_id, number, kind, sent_at, sent_on, by_name, recipients, note, file_name, snapshot,
       pdf_sha256, pdf_pages) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    meeting,
    number,
    kind,
    sentAt,
    sentOn,
    by,
    JSON.stringify(recipients),
    note,
    fileName,
    snapshot,
    sha256,
    pages,
  )
  return id
}

/** All that was sent of a meeting, the latest of each; null where nothing was. */
export function getSent(db: Database, meeting: MeetingId): Sent | null {
  const [first, ...later] = db
    .prepare<[number], EditionId>('SELECT id FROM edition WHERE meeting_id = ? ORDER BY number')
    .pluck()
    .all(meeting)
    .map((id) => snapshotOf(db, id))
  if (!first) return null
  return sentBy([first, ...later], first.frontPages, waitingReplacements(db, meeting))
}

/** What was sent last of an attachment; undefined where nothing was. */
export function sentAttachment(db: Database, attachment: AttachmentId): SentAttachment | undefined {
  const row = db
    .prepare<[number], AttachmentRow>(
      `SELECT ${attachmentColumns} FROM edition_attachment WHERE attachment_id = ? ORDER BY edition_id DESC LIMIT 1`,
    )
    .get(attachment)
  return row && attachmentOf(row)
}

const attachmentColumns = `attachment_id AS attachment, item_id AS item, label, title, sha256, pages, change`

type AttachmentRow = Omit<SentAttachment, 'pages'> & { readonly pages: string }

function attachmentOf({ pages, ...row }: AttachmentRow): SentAttachment {
  return { ...row, pages: JSON.parse(pages) as SentAttachment['pages'] }
}

function editionOf(db: Database, { recipients, ...row }: EditionRow): Edition {
  const attachments = db
    .prepare<[number], AttachmentRow>(
      `SELECT ${attachmentColumns} FROM edition_attachment WHERE edition_id = ? ORDER BY position`,
    )
    .all(row.id)
    .map(attachmentOf)
  return { ...row, recipients: JSON.parse(recipients) as string[], attachments }
}
