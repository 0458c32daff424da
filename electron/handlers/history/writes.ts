/** Undoing and doing again: each turns one step, in a transaction with an entry of the log that tells which. */
import { turnLogged } from '../../db/history.ts'
import type { WriteHandlers } from '../handler.ts'

export const historyWrites = {
  'history.undo': ({ db, now, actor }, { step }) =>
    turnLogged(db, 'undo', step, { at: now, actor, action: 'history.undo' }),
  'history.redo': ({ db, now, actor }, { step }) =>
    turnLogged(db, 'redo', step, { at: now, actor, action: 'history.redo' }),
} satisfies Partial<WriteHandlers>
