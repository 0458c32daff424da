/** Where each draft is stored. */
import { assertNever } from '../../shared/values.ts'
import { call } from '../call.ts'
import type { Draft } from './drafts.ts'

/** Writes the draft. Fails with `AppError`. */
export async function storeDraft(draft: Draft): Promise<void> {
  switch (draft.thing) {
    case 'item':
      await call('item.update', { id: draft.id, item: draft.value })
      break
    case 'note':
      await call('notes.set', { item: draft.id, text: draft.value.text })
      break
    case 'attachment':
      await call('attachment.rename', { id: draft.id, title: draft.value.title })
      break
    case 'minutes':
      await call('minutes.update', { meeting: draft.id, minutes: draft.value })
      break
    case 'attendance':
      await call('attendance.update', { id: draft.id, attendance: draft.value })
      break
    case 'paragraph':
      await call('paragraph.update', { id: draft.id, paragraph: draft.value })
      break
    case 'signatory':
      await call('signatory.update', { id: draft.id, signatory: draft.value })
      break
    default:
      assertNever(draft)
  }
}
