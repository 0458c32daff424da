/** The calls about an agenda's items that only read. */
import { listNotes } from '../../db/notes.ts'
import { suggestionsFor } from '../../db/suggestions.ts'
import type { ReadHandlers } from '../handler.ts'
import { carriedOver } from './carry-over.ts'

export const itemReads = {
  'item.suggestions': ({ db }) => suggestionsFor(db),
  'notes.list': ({ db }, { meeting }) => listNotes(db, meeting),
  'meeting.carriedOver': ({ db }, { meeting }) => carriedOver(db, meeting),
} satisfies Partial<ReadHandlers>
