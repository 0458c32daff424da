/** What could be undone and done again. */
import { historyState } from '../../db/history.ts'
import type { ReadHandlers } from '../handler.ts'

export const historyReads = {
  'history.state': ({ db, readOnly }) => (readOnly ? { undo: null, redo: null } : historyState(db)),
} satisfies Partial<ReadHandlers>
