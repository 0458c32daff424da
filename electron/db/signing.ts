/** Copies to be signed and signed ones, each kept as it was. */
import type { SignedCopy, SigningCopy } from '../../shared/model/sign-off.ts'
import type { LocalDate, MeetingId, Sha256, SignedCopyId, SigningCopyId } from '../../shared/values.ts'
import { listSignedCopies } from './minutes-records.ts'
import type { Database } from './open.ts'

/** A PDF with a seal, which can be signed: a signing copy, or the minutes as they were signed off. */
export interface SealedPaper {
  readonly kind: 'minutes' | 'signingCopy'
  readonly meeting: MeetingId
  readonly date: LocalDate
  readonly sha256: Sha256
  readonly contentSha256: Sha256
  readonly pages: number
}

/** Of all meetings, or of one; what is signed now before what was signed earlier. */
export function listSealedPapers(db: Database, meeting: MeetingId | null = null): readonly SealedPaper[] {
  return db
    .prepare<[number | null, number | null], SealedPaper>(
      `SELECT paper.kind, meeting_id AS meeting, date, pdf_sha256 AS sha256, content_sha256 AS contentSha256, pages FROM (
         SELECT 'minutes' AS kind, meeting_id, pdf_sha256, content_sha256, pdf_pages AS pages, 1 AS rank, 0 AS made
         FROM sign_off
         UNION ALL
         SELECT 'signingCopy', meeting_id, pdf_sha256, content_sha256, pages, 2, id FROM signing_copy
       ) paper JOIN meeting ON meeting.id = meeting_id
       WHERE ? IS NULL OR meeting_id = ? ORDER BY rank, made DESC`,
    )
    .all(meeting, meeting)
}

export function addSigningCopy(
  db: Database,
  meeting: MeetingId,
  { at, by, contentSha256, pdfSha256, pages }: Omit<SigningCopy, 'id'>,
): SigningCopyId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO signing_copy (meeting_id, at, by_name, content_sha256, pdf_sha256, pages)
       VALUES (?, ?, ?, ?, ?, ?)`,
    )
    .run(meeting, at, by, contentSha256, pdfSha256, pages)
  return Number(lastInsertRowid) as SigningCopyId
}

/** Its bytes are stored as a blob already. */
export function addSignedCopy(
  db: Database,
  meeting: MeetingId,
  copy: Omit<SignedCopy, 'id' | 'bytes'>,
): SignedCopyId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO signed_copy (meeting_id, kind, sha256, file, pages, added_at, by_name, of_sha256, signatures, remarks)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      meeting,
      copy.kind,
      copy.sha256,
      copy.file,
      copy.pages,
      copy.addedAt,
      copy.by,
      copy.of,
      JSON.stringify(copy.signatures),
      JSON.stringify(copy.remarks),
    )
  return Number(lastInsertRowid) as SignedCopyId
}

/** With the meeting that it is of; of all meetings. */
export function findSignedCopy(
  db: Database,
  where: { readonly id: SignedCopyId } | { readonly sha256: string; readonly meeting: MeetingId | null },
): { readonly meeting: MeetingId; readonly date: LocalDate; readonly copy: SignedCopy } | null {
  const [id, sha256, meeting] = 'id' in where ? [where.id, null, null] : [null, where.sha256, where.meeting]
  const found = db
    .prepare<unknown[], { id: SignedCopyId; meeting: MeetingId; date: LocalDate }>(
      `SELECT signed_copy.id, meeting_id AS meeting, date FROM signed_copy JOIN meeting ON meeting.id = meeting_id
       WHERE signed_copy.id = @id OR (sha256 = @sha256 AND (@meeting IS NULL OR meeting_id = @meeting)) LIMIT 1`,
    )
    .get({ id, sha256, meeting })
  const copy = found && listSignedCopies(db, found.meeting).find((each) => each.id === found.id)
  return copy ? { ...found, copy } : null
}
