/** The follow-up report of each period, and the scorecard's indicators. */
import { followUpTemplate } from '../../shared/accounts/follow-up-template.ts'
import { FollowUp, type Indicator, type IndicatorInput } from '../../shared/model/accounts.ts'
import type { IndicatorId, LocalDate } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

/** As saved for the period; else the sections of the newest earlier report without their texts; else the shipped template. */
export function getFollowUp(db: Database, period: LocalDate): FollowUp {
  const own = contentAt(db, 'period = ?', period)
  if (own) return own
  const earlier = contentAt(db, 'period < ?', period)
  if (!earlier) return followUpTemplate
  const rowsOf = (rows: FollowUp['personnel']) => rows.map(({ label }) => ({ label, values: [] }))
  return {
    ...earlier,
    sections: earlier.sections.map((section) => ({ ...section, text: '' })),
    personnel: rowsOf(earlier.personnel),
    investments: rowsOf(earlier.investments),
    figures: {},
  }
}

function contentAt(db: Database, where: string, period: LocalDate): FollowUp | null {
  const content = db
    .prepare<[LocalDate], string>(`SELECT content FROM follow_up WHERE ${where} ORDER BY period DESC`)
    .pluck()
    .get(period)
  return content === undefined ? null : FollowUp.parse(JSON.parse(content))
}

export function saveFollowUp(db: Database, period: LocalDate, report: FollowUp): void {
  db.prepare(
    'INSERT INTO follow_up (period, content) VALUES (?, ?) ON CONFLICT DO UPDATE SET content = excluded.content',
  ).run(period, JSON.stringify(report))
}

export function listIndicators(db: Database): Indicator[] {
  const values = db.prepare<[number], { date: LocalDate; value: string }>(
    'SELECT date, value FROM indicator_value WHERE indicator_id = ? ORDER BY date',
  )
  return db
    .prepare<[], Omit<Indicator, 'values'>>(
      `SELECT id, group_name AS "group", name, unit, source FROM indicator
       WHERE removed_at IS NULL ORDER BY position, id`,
    )
    .all()
    .map((indicator) => ({ ...indicator, values: values.all(indicator.id) }))
}

export function addIndicator(db: Database, { group, name, unit, source }: IndicatorInput): IndicatorId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO indicator (position, group_name, name, unit, source)
       VALUES ((SELECT coalesce(max(position) + 1, 0) FROM indicator), ?, ?, ?, ?)`,
    )
    .run(group, name, unit, source)
  return Number(lastInsertRowid) as IndicatorId
}

export function updateIndicator(
  db: Database,
  id: IndicatorId,
  { group, name, unit, source }: IndicatorInput,
): void {
  mustChange(
    db
      .prepare(
        'UPDATE indicator SET group_name = ?, name = ?, unit = ?, source = ? WHERE id = ? AND removed_at IS NULL',
      )
      .run(group, name, unit, source, id),
  )
}

/** Moves an indicator to a place in the whole scorecard, from 0. */
export function moveIndicator(db: Database, id: IndicatorId, position: number): void {
  const order = listIndicators(db).map((indicator) => indicator.id)
  if (!order.includes(id)) mustChange({ changes: 0 })
  const moved = order.filter((other) => other !== id)
  moved.splice(position, 0, id)
  const update = db.prepare('UPDATE indicator SET position = ? WHERE id = ?')
  for (const [place, each] of moved.entries()) update.run(place, each)
}

/** What an indicator came to at a date; an empty value takes it away. */
export function setIndicatorValue(db: Database, id: IndicatorId, date: LocalDate, value: string): void {
  mustChange(db.prepare('UPDATE indicator SET name = name WHERE id = ? AND removed_at IS NULL').run(id))
  if (value === '') {
    db.prepare('DELETE FROM indicator_value WHERE indicator_id = ? AND date = ?').run(id, date)
    return
  }
  db.prepare(
    `INSERT INTO indicator_value (indicator_id, date, value) VALUES (?, ?, ?)
     ON CONFLICT DO UPDATE SET value = excluded.value`,
  ).run(id, date, value)
}
