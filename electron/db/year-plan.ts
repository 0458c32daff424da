/** The template of recurring items, and what calendars know meetings by. */
import type { TemplateItem, TemplateItemInput } from '../../shared/model/year-plan.ts'
import type { MeetingId, TemplateItemId } from '../../shared/values.ts'
import { bodyId } from './board.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'

const columns = 'place, due, months, title, kind, text, proposal, presenter'

/** In the order of an agenda. */
export function listTemplateItems(db: Database): TemplateItem[] {
  return db
    .prepare<[number], Omit<TemplateItem, 'months'> & { readonly months: string }>(
      `SELECT id, ${columns} FROM template_item WHERE body_id = ? AND removed_at IS NULL
       ORDER BY CASE place WHEN 'beginning' THEN 0 ELSE 1 END, position, id`,
    )
    .all(bodyId)
    .map((item) => ({ ...item, months: JSON.parse(item.months) as number[] }))
}

export function addTemplateItem(db: Database, item: TemplateItemInput): TemplateItemId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO template_item (body_id, position, ${columns})
       VALUES (@bodyId, (SELECT coalesce(max(position) + 1, 0) FROM template_item),
         @place, @due, @months, @title, @kind, @text, @proposal, @presenter)`,
    )
    .run({ ...item, months: JSON.stringify(item.months), bodyId })
  return Number(lastInsertRowid) as TemplateItemId
}

export function updateTemplateItem(db: Database, id: TemplateItemId, item: TemplateItemInput): void {
  mustChange(
    db
      .prepare(
        `UPDATE template_item SET place = @place, due = @due, months = @months, title = @title, kind = @kind,
           text = @text, proposal = @proposal, presenter = @presenter WHERE id = @id AND removed_at IS NULL`,
      )
      .run({ ...item, months: JSON.stringify(item.months), id }),
  )
}

/** Moves an item to a place in the whole template, from 0. */
export function moveTemplateItem(db: Database, id: TemplateItemId, position: number): void {
  const order = listTemplateItems(db).map((item) => item.id)
  if (!order.includes(id)) mustChange({ changes: 0 })
  const moved = order.filter((other) => other !== id)
  moved.splice(position, 0, id)
  const update = db.prepare('UPDATE template_item SET position = ? WHERE id = ?')
  for (const [place, each] of moved.entries()) update.run(place, each)
}

/** What a calendar knows a meeting by, and how often the meeting has been changed since it was made. */
export function calendarIdentity(
  db: Database,
  meeting: MeetingId,
): { readonly uid: string; readonly sequence: number } {
  const file = db.prepare<[], string>('SELECT id FROM calendar').pluck().get()
  const sequence = db
    .prepare<[number], number>(
      `SELECT count(*) FROM audit WHERE action = 'meeting.update' AND json_extract(detail, '$.id') = ?`,
    )
    .pluck()
    .get(meeting)
  return { uid: `meeting-${meeting}@${file}.justera`, sequence: sequence ?? 0 }
}
