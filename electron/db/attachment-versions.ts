/** Files that an attachment had before the one it has; none is ever taken away. */
import { AppError } from '../../shared/errors.ts'
import type { AttachmentVersion, PageTurns, StoredFile } from '../../shared/model/meeting.ts'
import type { AttachmentId, Instant, VersionId } from '../../shared/values.ts'
import { attachmentFile, attachmentTurns, setAttachmentFile } from './attachments.ts'
import type { Database } from './open.ts'

/** Who changes a file, and when. */
export interface Moment {
  readonly now: Instant
  readonly actor: string
}

/**
 * Gives an attachment another file, whose bytes are already stored, and keeps the one that it had.
 * @throws AppError SAME_FILE {fileName}; ATTACHMENT_SENT {label}: what was sent is replaced, not changed
 */
export function replaceFile(
  db: Database,
  id: AttachmentId,
  file: StoredFile,
  { now, actor }: Moment,
  turns: PageTurns = {},
): void {
  const former = attachmentFile(db, id)
  if (former?.sha256 === file.sha256) throw new AppError('SAME_FILE', { fileName: file.fileName })
  const formerTurns = attachmentTurns(db, id)
  setAttachmentFile(db, id, file, turns)
  if (!former) return
  db.prepare(
    `INSERT INTO attachment_version (attachment_id, sha256, original_sha256, file, turns, replaced_at, by_name)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    id,
    former.sha256,
    former.original?.sha256 ?? null,
    JSON.stringify(former),
    JSON.stringify(formerTurns),
    now,
    actor,
  )
}

interface VersionRow extends Omit<AttachmentVersion, 'file' | 'turns'> {
  readonly attachment: AttachmentId
  readonly file: string
  readonly turns: string
}

const columns = `id, attachment_id AS attachment, file, turns, replaced_at AS replacedAt, by_name AS "by"`

/** The latest first; a file that came back later, or that the attachment has now, is not told again. */
export function listVersions(db: Database, id: AttachmentId): AttachmentVersion[] {
  const told = new Set([attachmentFile(db, id)?.sha256])
  return db
    .prepare<[number], VersionRow>(
      `SELECT ${columns} FROM attachment_version WHERE attachment_id = ? ORDER BY id DESC`,
    )
    .all(id)
    .map(versionOf)
    .filter(({ file }) => {
      const isNew = !told.has(file.sha256)
      told.add(file.sha256)
      return isNew
    })
}

/** Gives an attachment the file and the turns that it had; what it has now becomes a version. @throws AppError NOT_FOUND */
export function restoreVersion(db: Database, id: VersionId, moment: Moment): void {
  const row = db
    .prepare<[number], VersionRow>(`SELECT ${columns} FROM attachment_version WHERE id = ?`)
    .get(id)
  if (!row) throw new AppError('NOT_FOUND')
  const { file, turns } = versionOf(row)
  replaceFile(db, row.attachment, file, moment, turns)
}

function versionOf({ id, file, turns, replacedAt, by }: VersionRow): AttachmentVersion {
  return {
    id,
    file: JSON.parse(file) as StoredFile,
    turns: JSON.parse(turns) as PageTurns,
    replacedAt,
    by,
  }
}
