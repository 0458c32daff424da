/** What tables of ordered, removable rows have in common: order, removal, and its undoing. */
import { AppError } from '../../shared/errors.ts'
import type { Instant } from '../../shared/values.ts'
import type { Database } from './open.ts'

/** A table whose rows have `position` among the rows with the same `parent`, and `removed_at`. */
export interface OrderedTable {
  readonly table: 'item' | 'attachment' | 'attendance' | 'paragraph' | 'signatory'
  readonly parent: 'meeting_id' | 'item_id'
}

export const itemTable: OrderedTable = { table: 'item', parent: 'meeting_id' }
export const attachmentTable: OrderedTable = { table: 'attachment', parent: 'item_id' }
export const attendanceTable: OrderedTable = { table: 'attendance', parent: 'meeting_id' }
export const paragraphTable: OrderedTable = { table: 'paragraph', parent: 'meeting_id' }
export const signatoryTable: OrderedTable = { table: 'signatory', parent: 'meeting_id' }

/** Ids of the rows of a parent, in order. */
export function orderOf(db: Database, { table, parent }: OrderedTable, parentId: number): number[] {
  return db
    .prepare<[number], number>(
      `SELECT id FROM ${table} WHERE ${parent} = ? AND removed_at IS NULL ORDER BY position, id`,
    )
    .pluck()
    .all(parentId)
}

/** The position for a new row: after the row `after`, or last. Rows behind it move one down. */
export function openPosition(
  db: Database,
  ordered: OrderedTable,
  parentId: number,
  after: number | null,
): number {
  const order = orderOf(db, ordered, parentId)
  const index = after === null ? -1 : order.indexOf(after)
  const position = index === -1 ? order.length : index + 1
  renumber(db, ordered, order, (place) => (place < position ? place : place + 1))
  return position
}

/** Moves a row to `position`, from 0; the last place where that is beyond the end. */
export function moveRow(db: Database, ordered: OrderedTable, id: number, position: number): void {
  const order = orderOf(db, ordered, parentOf(db, ordered, id)).filter((other) => other !== id)
  order.splice(position, 0, id)
  renumber(db, ordered, order, (place) => place)
}

/**
 * Moves rows of one parent, as a block in the order they are given, to `position`, from 0, among its others.
 * @throws AppError NOT_FOUND
 */
export function moveRows(
  db: Database,
  ordered: OrderedTable,
  ids: readonly number[],
  position: number,
): void {
  const [first] = ids
  if (first === undefined) return
  const order = orderOf(db, ordered, parentOf(db, ordered, first))
  if (!ids.every((id) => order.includes(id))) throw new AppError('NOT_FOUND')
  const others = order.filter((id) => !ids.includes(id))
  others.splice(position, 0, ...ids)
  renumber(db, ordered, others, (place) => place)
}

/** Takes a row out of every reading; `restoreRow` brings it back to its place. */
export function removeRow(db: Database, table: string, id: number, now: Instant): void {
  mustChange(
    db.prepare(`UPDATE ${table} SET removed_at = ? WHERE id = ? AND removed_at IS NULL`).run(now, id),
  )
}

export function restoreRow(db: Database, table: string, id: number): void {
  mustChange(
    db.prepare(`UPDATE ${table} SET removed_at = NULL WHERE id = ? AND removed_at IS NOT NULL`).run(id),
  )
}

/** Fails with NOT_FOUND when an update met no row. */
export function mustChange({ changes }: { readonly changes: number }): void {
  if (changes === 0) throw new AppError('NOT_FOUND')
}

/** @throws AppError NOT_FOUND */
export function parentOf(db: Database, { table, parent }: OrderedTable, id: number): number {
  const found = db
    .prepare<[number], number>(`SELECT ${parent} FROM ${table} WHERE id = ? AND removed_at IS NULL`)
    .pluck()
    .get(id)
  if (found === undefined) throw new AppError('NOT_FOUND')
  return found
}

function renumber(
  db: Database,
  { table }: OrderedTable,
  order: readonly number[],
  positionAt: (place: number) => number,
): void {
  const update = db.prepare(`UPDATE ${table} SET position = ? WHERE id = ? AND position <> ?`)
  for (const [place, id] of order.entries()) update.run(positionAt(place), id, positionAt(place))
}
