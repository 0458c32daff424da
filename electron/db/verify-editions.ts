/** Checks that what was sent is still what the log says was sent. */
import { createHash } from 'node:crypto'
import type { Finding } from '../../shared/model/results.ts'
import { Snapshot } from '../../shared/model/snapshot.ts'
import type { EditionId } from '../../shared/values.ts'
import { getEdition } from './editions.ts'
import type { Database } from './open.ts'

/** The PDFs themselves are checked with all other blobs. */
export function verifyEditions(db: Database): readonly Finding[] {
  const ids = db.prepare<[], EditionId>('SELECT id FROM edition ORDER BY id').pluck().all()
  return [
    ...ids
      .filter((id) => !isWhole(db, id))
      .map((id): Finding => ({ check: 'edition', detail: `edition ${id}` })),
    ...unlogged(db).map(
      (detail): Finding => ({ check: 'edition', detail: `${detail}: other than the log says` }),
    ),
  ]
}

/** The edition tells the same as the snapshot that it was made from. */
function isWhole(db: Database, id: EditionId): boolean {
  const text = db.prepare<[number], string>('SELECT snapshot FROM edition WHERE id = ?').pluck().get(id) ?? ''
  const snapshot = Snapshot.safeParse(parsed(text)).data
  if (!snapshot) return false
  const edition = getEdition(db, id)
  const told = ({ number, kind, sentAt, sentOn, attachments }: Omit<Snapshot, 'format'> | typeof edition) =>
    JSON.stringify([number, kind, sentAt, sentOn, attachments.map(inOrder)])
  return told(snapshot) === told(edition)
}

function inOrder(attachment: Snapshot['attachments'][number]): readonly unknown[] {
  const { pages, ...one } = attachment
  const { label, title, sha256, change } = one
  const numbers = pages.map(({ number, replacedOn }) => [number, replacedOn])
  return [one.attachment, one.item, label, title, sha256, change, numbers]
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Editions and entries of the log that don't tell the same: one of the two was changed, made or taken away. */
function unlogged(db: Database): readonly string[] {
  const entries = db
    .prepare<[], { at: string; actor: string; detail: string }>(
      // A job that sends may log other steps before: reports that it made anew.
      `SELECT at, actor, detail FROM audit
       WHERE action = 'edition.send' AND detail ->> 'pdfSha256' IS NOT NULL ORDER BY seq`,
    )
    .all()
    .map(({ at, actor, detail }) => {
      const { meeting, number, pdfSha256, snapshotSha256 } = (parsed(detail) ?? {}) as Record<string, unknown>
      return JSON.stringify([meeting, number, at, actor, pdfSha256, snapshotSha256])
    })
  const editions = db
    .prepare<[], readonly [number, number, string, string, string, string]>(
      'SELECT meeting_id, number, sent_at, by_name, pdf_sha256, snapshot FROM edition ORDER BY id',
    )
    .raw()
    .all()
    .map(([meeting, number, at, by, pdf, snapshot]) => {
      const hash = createHash('sha256').update(snapshot).digest('hex')
      return JSON.stringify([meeting, number, at, by, pdf, hash])
    })
  const logged = new Set(entries)
  const kept = new Set(editions)
  return [...entries.filter((one) => !kept.has(one)), ...editions.filter((one) => !logged.has(one))].map(
    (one) => {
      const [meeting, number] = JSON.parse(one) as [unknown, unknown]
      return `meeting ${meeting}, edition ${number}`
    },
  )
}
