/** Replacements of sent attachments (utbytesblad); the former file stays. */
import { AppError } from '../../shared/errors.ts'
import { type PageTurns, StoredFile } from '../../shared/model/meeting.ts'
import type { Comparison, Replacement, ReplacementNews, ReplacementText } from '../../shared/model/pack.ts'
import { carriedTurns } from '../../shared/rules/page-turns.ts'
import type { AttachmentId, Instant, LocalDate, MeetingId, ReplacementId } from '../../shared/values.ts'
import { attachmentFile, attachmentTurns, putAttachmentFile } from './attachments.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

interface ReplacementRow extends Omit<Replacement, 'comparison'> {
  readonly comparison: string
}

/** The earliest first; those taken back are left out. */
export function listReplacements(db: Database, meeting: MeetingId): Replacement[] {
  return db
    .prepare<[number], ReplacementRow>(
      `SELECT r.id, r.attachment_id AS attachment, a.title, r.from_sha256 AS fromSha256, r.to_sha256 AS toSha256,
         r.latter ->> 'fileName' AS fileName, r.comparison, r.place, r.wording, r.made_at AS madeAt, r.made_on AS madeOn,
         r.edition_id AS edition,
         (SELECT label FROM edition_attachment e WHERE e.attachment_id = r.attachment_id LIMIT 1) AS label
       FROM replacement r JOIN attachment a ON a.id = r.attachment_id JOIN item ON item.id = a.item_id
       WHERE item.meeting_id = ? AND r.removed_at IS NULL ORDER BY r.id`,
    )
    .all(meeting)
    .map(({ comparison, ...row }) => ({ ...row, comparison: JSON.parse(comparison) as Comparison }))
}

/** Those that have not been sent. */
export function waitingReplacements(db: Database, meeting: MeetingId): ReplacementNews[] {
  return listReplacements(db, meeting)
    .filter(({ edition }) => edition === null)
    .map(newsOf)
}

export function newsOf({ attachment, madeOn, comparison, place, wording }: Replacement): ReplacementNews {
  return { attachment, on: madeOn, comparison, place, wording }
}

/** Takes back the replacement of an attachment that has not been sent, if there is one. */
export function takeBackWaiting(db: Database, attachment: AttachmentId, now: Instant): void {
  const waiting = waitingOf(db, attachment)
  if (waiting !== undefined) removeReplacement(db, waiting, now)
}

export interface NewReplacement {
  readonly attachment: AttachmentId
  /** What was sent, not what an earlier, unsent replacement put in its place. */
  readonly former: StoredFile
  readonly latter: StoredFile
  readonly comparison: Comparison
  readonly text: ReplacementText
  readonly at: Instant
  readonly on: LocalDate
}

/** Its bytes are stored already. A replacement of the same attachment that has not been sent gives way to it. */
export function addReplacement(db: Database, r: NewReplacement): ReplacementId {
  takeBackWaiting(db, r.attachment, r.at)
  const turns = attachmentTurns(db, r.attachment)
  const latter: Standing = { ...r.latter, turns: carriedTurns(r.comparison, turns) }
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO replacement (attachment_id, former, latter, from_sha256, to_sha256, comparison, place, wording,
         made_at, made_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      r.attachment,
      JSON.stringify({ ...r.former, turns }),
      JSON.stringify(latter),
      r.former.sha256,
      r.latter.sha256,
      JSON.stringify(r.comparison),
      r.text.place,
      r.text.wording,
      r.at,
      r.on,
    )
  putStanding(db, r.attachment, latter)
  return Number(lastInsertRowid) as ReplacementId
}

/** A file as an attachment has it. Turns are missing in what was written before pages could be turned. */
type Standing = StoredFile & { readonly turns?: PageTurns }

function putStanding(db: Database, attachment: AttachmentId, { turns, ...file }: Standing): void {
  putAttachmentFile(db, attachment, file, turns)
}

/** The attachment has its former file again. @throws AppError NOT_FOUND, REPLACEMENT_SENT */
export function removeReplacement(db: Database, id: ReplacementId, now: Instant): void {
  const row = replacementRow(db, id)
  if (row?.edition !== null && row !== undefined) throw new AppError('REPLACEMENT_SENT')
  mustChange(
    db.prepare('UPDATE replacement SET removed_at = ? WHERE id = ? AND removed_at IS NULL').run(now, id),
  )
  if (row) putStanding(db, row.attachment, JSON.parse(row.former) as Standing)
}

/** @throws AppError NOT_FOUND, also where another has taken its place */
export function restoreReplacement(db: Database, id: ReplacementId): void {
  const row = replacementRow(db, id)
  if (!row || waitingOf(db, row.attachment) !== undefined) throw new AppError('NOT_FOUND')
  const isStanding = db
    .prepare('SELECT 1 FROM attachment WHERE id = ? AND sha256 = ?')
    .get(row.attachment, row.fromSha256)
  if (!isStanding) throw new AppError('NOT_FOUND')
  mustChange(
    db.prepare('UPDATE replacement SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL').run(id),
  )
  putStanding(db, row.attachment, JSON.parse(row.latter) as Standing)
}

/** The file of an attachment as it was sent last: what an unsent replacement took the place of, or what it has. */
export function standingFile(db: Database, attachment: AttachmentId): StoredFile {
  const waiting = waitingOf(db, attachment)
  const row = waiting === undefined ? undefined : replacementRow(db, waiting)
  const file = row ? StoredFile.parse(JSON.parse(row.former)) : attachmentFile(db, attachment)
  if (!file) throw new AppError('NOT_FOUND')
  return file
}

function waitingOf(db: Database, attachment: AttachmentId): ReplacementId | undefined {
  return db
    .prepare<[number], ReplacementId>(
      'SELECT id FROM replacement WHERE attachment_id = ? AND edition_id IS NULL AND removed_at IS NULL',
    )
    .pluck()
    .get(attachment)
}

function replacementRow(db: Database, id: ReplacementId) {
  return db
    .prepare<
      [number],
      {
        readonly attachment: AttachmentId
        readonly former: string
        readonly latter: string
        readonly fromSha256: string
        readonly edition: number | null
      }
    >(
      `SELECT attachment_id AS attachment, former, latter, from_sha256 AS fromSha256, edition_id AS edition
       FROM replacement WHERE id = ?`,
    )
    .get(id)
}
