/** Report templates: those that the program ships, and every version that was saved. */
import { standardBalance, standardResult } from '../../shared/accounts/standard-templates.ts'
import type { ReportKind, ReportTemplate, StoredTemplate } from '../../shared/model/accounts.ts'
import type { Instant, TemplateId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

/** Ids of the shipped templates, which no file stores; beyond any that a file will give. */
const shippedIds: Record<ReportKind, TemplateId> = {
  result: 1_000_000_001 as TemplateId,
  balance: 1_000_000_002 as TemplateId,
}
const shipped: Record<ReportKind, ReportTemplate> = { result: standardResult, balance: standardBalance }

interface Row extends Omit<StoredTemplate, 'template' | 'inUse'> {
  readonly report: ReportKind
  readonly content: string
  readonly inUse: 0 | 1
}

/** The saved ones, newest first, and the shipped ones as version 0, in use where no saved one is. */
export function listTemplates(db: Database): StoredTemplate[] {
  const rows = db
    .prepare<[], Row>(
      `SELECT id, report, version, saved_at AS savedAt, by_name AS "by", content, in_use AS inUse
       FROM report_template ORDER BY id DESC`,
    )
    .all()
  const stored = rows.map(
    ({ id, version, savedAt, by, content, inUse }): StoredTemplate => ({
      id,
      version,
      savedAt,
      by,
      inUse: inUse === 1,
      template: JSON.parse(content) as ReportTemplate,
    }),
  )
  const kinds: readonly ReportKind[] = ['result', 'balance']
  const standard = kinds.map((kind): StoredTemplate => {
    const inUse = !rows.some((row) => row.report === kind && row.inUse === 1)
    const savedAt = '1970-01-01T00:00:00.000Z' as Instant
    return { id: shippedIds[kind], version: 0, savedAt, by: '', inUse, template: shipped[kind] }
  })
  return [...stored, ...standard]
}

/** The templates that reports use now. */
export function templatesInUse(db: Database): Record<ReportKind, ReportTemplate> {
  const used = listTemplates(db).filter(({ inUse }) => inUse)
  const find = (kind: ReportKind) =>
    used.find(({ template }) => template.report === kind)?.template ?? shipped[kind]
  return { result: find('result'), balance: find('balance') }
}

/** Saves a new version and uses it. To be called in a transaction. */
export function addTemplate(
  db: Database,
  template: ReportTemplate,
  { at, by }: { readonly at: Instant; readonly by: string },
): TemplateId {
  const { report, name } = template
  const version = db
    .prepare<[string, string], number>(
      'SELECT coalesce(max(version), 0) + 1 FROM report_template WHERE report = ? AND name = ?',
    )
    .pluck()
    .get(report, name)
  db.prepare('UPDATE report_template SET in_use = 0 WHERE report = ?').run(report)
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO report_template (report, name, version, content, saved_at, by_name, in_use)
       VALUES (?, ?, ?, ?, ?, ?, 1)`,
    )
    .run(report, name, version, JSON.stringify(template), at, by)
  return Number(lastInsertRowid) as TemplateId
}

/** Uses a version, saved or shipped, for its report. @throws AppError NOT_FOUND */
export function useTemplate(db: Database, id: TemplateId): void {
  const kind = (Object.keys(shippedIds) as ReportKind[]).find((each) => shippedIds[each] === id)
  if (kind) {
    db.prepare('UPDATE report_template SET in_use = 0 WHERE report = ?').run(kind)
    return
  }
  db.prepare(
    `UPDATE report_template SET in_use = 0
     WHERE report = (SELECT report FROM report_template WHERE id = ?)`,
  ).run(id)
  mustChange(db.prepare('UPDATE report_template SET in_use = 1 WHERE id = ?').run(id))
}
