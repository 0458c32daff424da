/** The template of recurring items, and what calendars know meetings by. */
import { AppError } from '../../shared/errors.ts'
import type { TemplateItem, TemplateItemInput } from '../../shared/model/year-plan.ts'
import type { BodyId, MeetingId, TemplateItemId } from '../../shared/values.ts'
import type { Database } from './open.ts'
import { mustChange } from './rows.ts'
import { type Stored, structureColumn, structureOf } from './structure.ts'

const columns =
  'place, due, months, title, kind, text, proposal, presenter, text_doc, proposal_doc, guests, estimate, case_number'

/** Of one body or of all, in the order of an agenda. */
export function listTemplateItems(db: Database, body: BodyId | null = null): TemplateItem[] {
  return db
    .prepare<[{ body: number | null }], Stored<Omit<TemplateItem, 'months'>> & { readonly months: string }>(
      `SELECT id, place, due, months, title, kind, text, proposal, presenter, text_doc AS textDoc,
         proposal_doc AS proposalDoc, guests, estimate, case_number AS caseNumber FROM template_item
       WHERE removed_at IS NULL AND (@body IS NULL OR body_id = @body)
       ORDER BY CASE place WHEN 'beginning' THEN 0 ELSE 1 END, position, id`,
    )
    .all({ body })
    .map((item) => ({
      ...item,
      months: JSON.parse(item.months) as number[],
      textDoc: structureOf(item.textDoc),
      proposalDoc: structureOf(item.proposalDoc),
    }))
}

export function addTemplateItem(db: Database, item: TemplateItemInput, body: BodyId): TemplateItemId {
  const { lastInsertRowid } = db
    .prepare(
      `INSERT INTO template_item (body_id, position, ${columns})
       VALUES (@body, (SELECT coalesce(max(position) + 1, 0) FROM template_item),
         @place, @due, @months, @title, @kind, @text, @proposal, @presenter, @textDoc, @proposalDoc, @guests,
         @estimate, @caseNumber)`,
    )
    .run({ ...templateColumns(item), body })
  return Number(lastInsertRowid) as TemplateItemId
}

export function updateTemplateItem(db: Database, id: TemplateItemId, item: TemplateItemInput): void {
  mustChange(
    db
      .prepare(
        `UPDATE template_item SET place = @place, due = @due, months = @months, title = @title, kind = @kind,
           text = @text, proposal = @proposal, presenter = @presenter, text_doc = @textDoc,
           proposal_doc = @proposalDoc, guests = @guests, estimate = @estimate, case_number = @caseNumber WHERE id = @id AND removed_at IS NULL`,
      )
      .run({ ...templateColumns(item), id }),
  )
}

function templateColumns(item: TemplateItemInput): object {
  return {
    ...item,
    months: JSON.stringify(item.months),
    textDoc: structureColumn(item.textDoc),
    proposalDoc: structureColumn(item.proposalDoc),
  }
}

/** Moves an item to a place in the whole template of its body, from 0. */
export function moveTemplateItem(db: Database, id: TemplateItemId, position: number): void {
  const body = db
    .prepare<[number], BodyId>('SELECT body_id FROM template_item WHERE id = ? AND removed_at IS NULL')
    .pluck()
    .get(id)
  if (body === undefined) throw new AppError('NOT_FOUND')
  const order = listTemplateItems(db, body).map((item) => item.id)
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
      `SELECT count(*) FROM audit WHERE json_extract(detail, '$.id') = ? AND (action = 'meeting.update'
         OR (action IN ('history.undo', 'history.redo') AND json_extract(detail, '$.call') = 'meeting.update'))`,
    )
    .pluck()
    .get(meeting)
  return { uid: `meeting-${meeting}@${file}.justera`, sequence: sequence ?? 0 }
}
