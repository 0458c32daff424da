/** What a step was about, told from the rows that it changed. */
import type { HistoryAct, HistorySubject, HistoryThing } from '../../shared/model/history.ts'
import type { ItemId, MeetingId } from '../../shared/values.ts'
import { keyOf } from './history-recording.ts'
import type { Database } from './open.ts'

/** One changed row. */
export interface Change {
  readonly seq: number
  readonly step: number
  readonly table: string
  readonly key: number | string
  readonly meeting: MeetingId | null
  /** The changed columns as they were; null where the row was not there. */
  readonly before: Columns | null
  readonly after: Columns | null
}
export type Columns = Readonly<Record<string, string | number | null>>

/** The tables, the one that a step is most likely about first. */
const things: readonly (readonly [table: string, thing: HistoryThing])[] = [
  ['meeting', 'meeting'],
  ['minutes', 'minutes'],
  ['item', 'item'],
  ['attachment', 'attachment'],
  ['paragraph', 'paragraph'],
  ['attendance', 'attendance'],
  ['signatory', 'signatory'],
  ['mandate', 'member'],
  ['person', 'member'],
  ['body', 'body'],
  ['organisation', 'board'],
  ['template_item', 'templateItem'],
  ['unread', 'unread'],
  ['setting', 'setting'],
  ['item_note', 'note'],
  ['carried_item', 'item'],
  ['attachment_version', 'attachment'],
  ['minutes_attachment', 'attachment'],
  ['report_attachment', 'attachment'],
  ['review_decision', 'review'],
]

/** @param asked the input of the call, which names what it moved */
export function subjectOf(db: Database, changes: readonly Change[], asked: object): HistorySubject {
  const main = mainChanges(changes, asked)
  const [first] = main
  if (!first) throw new Error('a step without changes')
  const row = rowOf(db, first)
  const thing = things.find(([table]) => table === first.table)?.[1] ?? 'setting'
  return {
    thing,
    act: actOf(first),
    count: isShifted(first) ? movedBy(asked).length : new Set(main.map(({ key }) => key)).size,
    title: titleOf(db, row),
    id: typeof first.key === 'number' ? first.key : null,
    meeting: first.meeting,
    item: (first.table === 'item' ? first.key : (row.item_id ?? null)) as ItemId | null,
  }
}

/** The rows that the step is about; those that only made way for them are left out. */
function mainChanges(changes: readonly Change[], asked: object): readonly Change[] {
  const telling = changes.filter((change) => !isShifted(change) && !isFollowing(change, changes))
  if (telling.length === 0) {
    const ids = movedBy(asked)
    const named = changes.filter(({ key }) => ids.includes(key))
    return named.length > 0 ? named : changes.slice(0, 1)
  }
  const table = things.find(([table]) => telling.some((change) => change.table === table))?.[0]
  const inTable = telling.filter((change) => change.table === table)
  const act = inTable[0] && actOf(inTable[0])
  return inTable.filter((change) => actOf(change) === act)
}

/** What the call names; a row of a block may stay where it was. */
function movedBy(asked: object): readonly unknown[] {
  const { id, ids = [id] } = asked as { id?: unknown; ids?: readonly unknown[] }
  return ids
}

function isShifted({ before, after }: Change): boolean {
  return before !== null && after !== null && Object.keys(after).every((name) => name === 'position')
}

/** Whether it is a stay that follows its paragraphs. */
function isFollowing({ table, before, after }: Change, changes: readonly Change[]): boolean {
  const isUpdate = table === 'attendance' && before !== null && after !== null
  return isUpdate && changes.some((change) => change.table === 'paragraph')
}

function actOf(change: Change): HistoryAct {
  const { before, after } = change
  if (before === null) return 'added'
  if (after === null) return 'removed'
  for (const name of ['removed_at', 'dismissed_at'])
    if (name in after) return after[name] === null ? 'restored' : 'removed'
  return isShifted(change) || 'meeting_id' in after ? 'moved' : 'changed'
}

/** The row as it is; as it was where it is gone. */
function rowOf(db: Database, { table, key, before }: Change): Columns {
  const found = db
    .prepare<[number | string], Columns>(`SELECT * FROM ${table} WHERE ${keyOf(db, table)} = ?`)
    .get(key)
  return found ?? before ?? {}
}

function titleOf(db: Database, row: Columns): string {
  if (typeof row.person_id === 'number') {
    const name = db.prepare<[number], string>('SELECT name FROM person WHERE id = ?').pluck()
    return name.get(row.person_id) ?? ''
  }
  // A signatory has a title beside the name.
  return String(row.name ?? row.title ?? row.date ?? '')
}
