/** Several items of an agenda at once. All of it or nothing: to be called in a transaction. */
import { AppError } from '../../../shared/errors.ts'
import type { Item, ItemInput } from '../../../shared/model/meeting.ts'
import { plainItem } from '../../../shared/model/meeting.ts'
import type { ItemId, MeetingId } from '../../../shared/values.ts'
import { copyAttachments } from '../../db/carried-items.ts'
import { addItem, listItems, setItemSecrecy } from '../../db/meetings.ts'
import type { Database } from '../../db/open.ts'
import { itemTable, moveRows, mustChange, removeRow } from '../../db/rows.ts'
import type { WriteHandlers } from '../handler.ts'
import { moveItemTo } from './move-to.ts'

export const itemsManyWrites = {
  'item.moveMany': ({ db }, { ids, position }) => {
    moveRows(db, itemTable, ids, position)
    return null
  },
  'item.removeMany': ({ db, now }, { ids }) => {
    for (const id of ids) removeRow(db, 'item', id, now)
    return null
  },
  'item.changeMany': ({ db }, { ids, kind, secrecy }) => {
    const setKind = db.prepare('UPDATE item SET kind = ? WHERE id = ? AND removed_at IS NULL')
    for (const id of ids) {
      if (kind !== undefined) mustChange(setKind.run(kind, id))
      if (secrecy !== undefined) setItemSecrecy(db, id, secrecy)
    }
    return null
  },
  'item.paste': ({ db }, { meeting, ids, mode, after }) => ({
    ids: mode === 'copy' ? copyItems(db, ids, meeting, after) : moveItems(db, ids, meeting, after),
  }),
  'item.addMany': ({ db }, { meeting, titles, after }) => ({ ids: addTitles(db, meeting, titles, after) }),
} satisfies Partial<WriteHandlers>

/** Null is before the first, undefined after the last. */
type After = ItemId | null | undefined

/** @throws AppError NOT_FOUND, SIGNED_OFF, ITEM_SENT {number} */
function moveItems(db: Database, ids: readonly ItemId[], meeting: MeetingId, after: After): ItemId[] {
  for (const id of ids) moveItemTo(db, { id, meeting })
  if (after === undefined) return [...ids]
  const order = listItems(db, meeting).map(({ id }) => id)
  const before = order.slice(0, after === null ? 0 : order.indexOf(after) + 1)
  moveRows(db, itemTable, ids, before.filter((id) => !ids.includes(id)).length)
  return [...ids]
}

function copyItems(db: Database, ids: readonly ItemId[], meeting: MeetingId, after: After): ItemId[] {
  const copied = ids.map((id): readonly [ItemId, ItemId] => {
    const item = itemAt(db, id)
    const copy = addItem(db, meeting, inputOf(item), null)
    setItemSecrecy(db, copy, item.secrecy)
    copyAttachments(db, id, copy)
    return [id, copy]
  })
  return moveItems(
    db,
    copied.map(([, copy]) => copy),
    meeting,
    after,
  )
}

function addTitles(db: Database, meeting: MeetingId, titles: readonly string[], after: After): ItemId[] {
  const ids = titles.map((title) =>
    addItem(
      db,
      meeting,
      { ...plainItem, title, kind: 'decision', text: '', proposal: '', presenter: '' },
      null,
    ),
  )
  return moveItems(db, ids, meeting, after)
}

/** @throws AppError NOT_FOUND */
function itemAt(db: Database, id: ItemId): Item {
  const meeting = db.prepare<[number], MeetingId>('SELECT meeting_id FROM item WHERE id = ?').pluck().get(id)
  const item = meeting && listItems(db, meeting).find((item) => item.id === id)
  if (!item) throw new AppError('NOT_FOUND')
  return item
}

function inputOf({ id: _id, attachments: _attachments, secrecy: _secrecy, ...item }: Item): ItemInput {
  return item
}
