/**
 * What a paragraph said, each time somebody had written on it. Triggers of the connection keep it, as those of
 * `history-recording.ts` do, so that every way leads past them: typing, decisions for many, fixes, imports, undo and redo.
 * A connection whose triggers know of no writer refuses the change.
 */
import { AppError } from '../../shared/errors.ts'
import type { ParagraphVersion } from '../../shared/model/paragraph-version.ts'
import { noRecords, type ParagraphRecords } from '../../shared/model/records.ts'
import type { Instant, ParagraphId, ParagraphVersionId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'
import { type Stored, structureOf } from './structure.ts'

/**
 * Seconds from a version's beginning during which typing by the same person brings it up to date. From its beginning, and
 * not from the last key: so what stood for longer is kept, however long somebody writes without a pause.
 */
const typingSpan = 120

/** Characters. What takes away more begins a version of its own: a sentence that was deleted at once is still found. */
const mostTakenAway = 20

export interface Writer {
  readonly at: Instant
  readonly actor: string
  /** The call's name. */
  readonly call: string
  /** Follows the keys. */
  readonly typing: boolean
}

const content = ['title', 'text', 'decision', 'reference', 'text_doc', 'decision_doc', 'records'] as const
const of = (row: string) => content.map((name) => `${row}.${name}`).join(', ')
const latest = (paragraph: string) =>
  `(SELECT v.id FROM paragraph_version v WHERE v.paragraph_id = ${paragraph} ORDER BY v.id DESC LIMIT 1)`
const differs = (one: string, other: string) =>
  content.map((name) => `${one}.${name} IS NOT ${other}.${name}`).join(' OR ')
const length = (row: string) => `(length(${row}.title) + length(${row}.text) + length(${row}.decision))`

const columns = `paragraph_id, since, at, by_name, call, ${content.join(', ')}`
const checkWriter = `SELECT RAISE(ABORT, 'a paragraph is written by nobody') WHERE NOT EXISTS (SELECT 1 FROM writing)`

/** To be called once for each connection that writes. */
export function prepareVersions(db: Database): void {
  db.exec(`
    -- Who writes now; empty while nobody does.
    CREATE TEMP TABLE writing (at TEXT NOT NULL, actor TEXT NOT NULL, call TEXT NOT NULL, typing INTEGER NOT NULL);

    CREATE TEMP TRIGGER version_paragraph_insert AFTER INSERT ON main.paragraph BEGIN
      ${checkWriter};
      INSERT INTO paragraph_version (${columns})
        SELECT NEW.id, w.at, w.at, w.actor, w.call, ${of('NEW')} FROM writing w;
    END;

    CREATE TEMP TRIGGER version_paragraph_update AFTER UPDATE ON main.paragraph WHEN ${differs('OLD', 'NEW')} BEGIN
      ${checkWriter};
      -- Whatever stood there is kept, also what was there before versions were.
      INSERT INTO paragraph_version (${columns})
        SELECT OLD.id, NULL, NULL, '', '', ${of('OLD')}
        WHERE NOT EXISTS (
          SELECT 1 FROM paragraph_version v WHERE v.id = ${latest('OLD.id')} AND NOT (${differs('v', 'OLD')}));
      UPDATE paragraph_version AS v
        SET at = w.at, ${content.map((name) => `${name} = NEW.${name}`).join(', ')}
        FROM writing w
        WHERE v.id = ${latest('NEW.id')} AND w.typing AND v.call = w.call AND v.by_name = w.actor
          AND unixepoch(w.at) - unixepoch(v.since) BETWEEN 0 AND ${typingSpan}
          AND ${length('v')} - ${length('NEW')} <= ${mostTakenAway};
      INSERT INTO paragraph_version (${columns})
        SELECT NEW.id, w.at, w.at, w.actor, w.call, ${of('NEW')}
        FROM writing w JOIN paragraph_version v ON v.id = ${latest('NEW.id')}
        WHERE ${differs('v', 'NEW')};
    END;`)
}

/** Runs `change` as the deed of `writer`. To be called in a transaction. */
export function asWriter<T>(db: Database, { at, actor, call, typing }: Writer, change: () => T): T {
  db.prepare('INSERT INTO temp.writing (at, actor, call, typing) VALUES (?, ?, ?, ?)').run(
    at,
    actor,
    call,
    typing ? 1 : 0,
  )
  const result = change()
  db.prepare('DELETE FROM temp.writing').run()
  return result
}

/**
 * The latest first. A paragraph that nobody has changed since versions are kept has one: as it is.
 * @throws AppError NOT_FOUND
 */
export function listParagraphVersions(db: Database, paragraph: ParagraphId): ParagraphVersion[] {
  const select = (from: string) =>
    db
      .prepare<[number], Omit<Stored<ParagraphVersion>, 'records'> & { records: string }>(from)
      .all(paragraph)
      .map((version) => ({
        ...version,
        textDoc: structureOf(version.textDoc),
        decisionDoc: structureOf(version.decisionDoc),
        records: { ...noRecords, ...(JSON.parse(version.records) as Partial<ParagraphRecords>) },
      }))
  const shown = 'title, text, decision, reference, text_doc AS textDoc, decision_doc AS decisionDoc, records'
  const kept = select(
    `SELECT id, since, at, by_name AS "by", call, ${shown} FROM paragraph_version
     WHERE paragraph_id = ? ORDER BY id DESC`,
  )
  if (kept.length > 0) return kept
  const asItIs = select(
    `SELECT NULL AS id, NULL AS since, NULL AS at, '' AS "by", '' AS call, ${shown} FROM paragraph WHERE id = ?`,
  )
  if (asItIs.length === 0) throw new AppError('NOT_FOUND')
  return asItIs
}

/**
 * Makes the paragraph say what it said in a version.
 * @throws AppError NOT_FOUND where the paragraph or the version is gone; the triggers raise SIGNED_OFF and MINUTES_READY
 */
export function restoreParagraphVersion(
  db: Database,
  paragraph: ParagraphId,
  version: ParagraphVersionId,
): void {
  mustChange(
    db
      .prepare(
        `UPDATE paragraph AS p SET ${content.map((name) => `${name} = v.${name}`).join(', ')}
         FROM paragraph_version v
         WHERE v.id = ? AND v.paragraph_id = p.id AND p.id = ? AND p.removed_at IS NULL`,
      )
      .run(version, paragraph),
  )
}
