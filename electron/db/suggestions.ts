/** What can be suggested when an item's facts are written: what earlier items say, and who is a member. */
import type { ItemSuggestions } from '../../shared/model/items.ts'
import type { Database } from './open.ts'

/** Of each; older ones are seldom meant. */
const most = 200

export function suggestionsFor(db: Database): ItemSuggestions {
  const people = db
    .prepare<[], string>(
      `SELECT DISTINCT person.name FROM person JOIN mandate ON person_id = person.id
       WHERE removed_at IS NULL ORDER BY person.name LIMIT ${most}`,
    )
    .pluck()
    .all()
  return {
    presenters: unique([...used(db, 'presenter'), ...people]),
    guests: unique([...used(db, 'guests'), ...people]),
    caseNumbers: used(db, 'case_number'),
  }
}

function used(db: Database, column: 'presenter' | 'guests' | 'case_number'): string[] {
  return db
    .prepare<[], string>(
      `SELECT item.${column} FROM item JOIN meeting ON meeting.id = meeting_id
       WHERE item.${column} <> '' AND item.removed_at IS NULL AND meeting.removed_at IS NULL
       GROUP BY item.${column} ORDER BY max(meeting.date) DESC, item.${column} LIMIT ${most}`,
    )
    .pluck()
    .all()
}

function unique(texts: readonly string[]): string[] {
  return [...new Set(texts)]
}
