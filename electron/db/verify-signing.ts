/** Checks that what was given out to be signed and what came back are what the log says, and belong together. */
import type { Finding } from '../../shared/model/results.ts'
import type { Database } from './open.ts'

/** The bytes themselves are checked with all others. */
export function verifySigning(db: Database): readonly Finding[] {
  const findings = [
    ...rows(db, unloggedCopies).map(
      (meeting) => `meeting ${meeting}: a signing copy is other than the log says`,
    ),
    ...rows(db, unloggedSigned).map(
      (meeting) => `meeting ${meeting}: a signed copy is other than the log says`,
    ),
    ...rows(db, strayCopies).map((meeting) => `meeting ${meeting}: a signed copy of something else`),
  ]
  return findings.map((detail) => ({ check: 'signing', detail }))
}

function rows(db: Database, query: string): readonly number[] {
  return db.prepare<[], number>(query).pluck().all()
}

const unloggedCopies = `
  SELECT DISTINCT coalesce(c.meeting_id, e.detail ->> 'meeting') FROM signing_copy c
  FULL JOIN (SELECT * FROM audit WHERE action = 'signing.makeCopy') e
    ON e.detail ->> 'meeting' = c.meeting_id AND e.at = c.at AND e.actor = c.by_name
    AND e.detail ->> 'contentSha256' = c.content_sha256 AND e.detail ->> 'pdfSha256' = c.pdf_sha256
  WHERE c.meeting_id IS NULL OR e.seq IS NULL`

const unloggedSigned = `
  SELECT DISTINCT coalesce(c.meeting_id, e.detail ->> 'meeting') FROM signed_copy c
  FULL JOIN (SELECT * FROM audit
    WHERE action IN ('signing.attachScan', 'signing.importSigned', 'signing.signLocally')) e
    ON e.detail ->> 'meeting' = c.meeting_id AND e.at = c.added_at AND e.actor = c.by_name
    AND e.detail ->> 'kind' = c.kind AND e.detail ->> 'sha256' = c.sha256 AND e.detail ->> 'of' = c.of_sha256
  WHERE c.meeting_id IS NULL OR e.seq IS NULL`

/** Each is of a signing copy of its own meeting, or of its minutes as they were signed off. */
const strayCopies = `
  SELECT DISTINCT meeting_id FROM signed_copy c
  WHERE NOT EXISTS (SELECT 1 FROM signing_copy s WHERE s.meeting_id = c.meeting_id AND s.pdf_sha256 = c.of_sha256)
    AND NOT EXISTS (SELECT 1 FROM sign_off o WHERE o.meeting_id = c.meeting_id AND o.pdf_sha256 = c.of_sha256)`
