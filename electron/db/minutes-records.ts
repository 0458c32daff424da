/** What is recorded of minutes on their way to the archive; nothing of it is ever changed. */
import type { Minutes } from '../../shared/model/minutes.ts'
import type { Correction, SignedCopy, SigningCopy, StepRecord } from '../../shared/model/sign-off.ts'
import type { MeetingId } from '../../shared/values.ts'
import type { Database } from './open.ts'

export function recordsOf(
  db: Database,
  meeting: MeetingId,
): Pick<Minutes, 'steps' | 'corrections' | 'signedCopies' | 'signingCopy'> {
  return {
    steps: listSteps(db, meeting),
    corrections: listCorrections(db, meeting),
    signedCopies: listSignedCopies(db, meeting),
    signingCopy: latestSigningCopy(db, meeting),
  }
}

/** In the order in which they were recorded, as all lists here. */
export function listSteps(db: Database, meeting: MeetingId): StepRecord[] {
  return db
    .prepare<[number], StepRecord>(
      `SELECT id, step, on_date AS "on", person, note, recorded_at AS recordedAt, by_name AS "by"
       FROM minutes_step WHERE meeting_id = ? ORDER BY id`,
    )
    .all(meeting)
}

function listCorrections(db: Database, meeting: MeetingId): Correction[] {
  return db
    .prepare<[number], Correction>(
      `SELECT id, paragraph, on_date AS "on", reason, text, person, recorded_at AS recordedAt, by_name AS "by"
       FROM correction WHERE meeting_id = ? ORDER BY id`,
    )
    .all(meeting)
}

export function listSignedCopies(db: Database, meeting: MeetingId): SignedCopy[] {
  return db
    .prepare<[number], Omit<SignedCopy, 'signatures' | 'remarks'> & { signatures: string; remarks: string }>(
      `SELECT id, kind, signed_copy.sha256, file, bytes, pages, signed_copy.added_at AS addedAt, by_name AS "by",
         of_sha256 AS "of", signatures, remarks
       FROM signed_copy JOIN blob ON blob.sha256 = signed_copy.sha256 WHERE meeting_id = ? ORDER BY id`,
    )
    .all(meeting)
    .map((copy) => ({
      ...copy,
      signatures: JSON.parse(copy.signatures) as SignedCopy['signatures'],
      remarks: JSON.parse(copy.remarks) as SignedCopy['remarks'],
    }))
}

function latestSigningCopy(db: Database, meeting: MeetingId): SigningCopy | null {
  const copy = db
    .prepare<[number], SigningCopy>(
      `SELECT id, at, by_name AS "by", content_sha256 AS contentSha256, pdf_sha256 AS pdfSha256, pages
       FROM signing_copy WHERE meeting_id = ? ORDER BY id DESC LIMIT 1`,
    )
    .get(meeting)
  return copy ?? null
}
