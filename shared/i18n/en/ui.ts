/** The frame of the program, the start page, the board, the list of meetings, import and settings. */
import type { Words } from '../sv.ts'

export const ui: Words['ui'] = {
  undo: 'Undo',
  dismiss: 'Close',
  cancel: 'Cancel',
  save: {
    saved: 'Saved',
    savedAt: 'Saved {{time}}',
    saving: 'Saving …',
    failed: 'Could not save.',
    retry: 'Try again',
  },
}
