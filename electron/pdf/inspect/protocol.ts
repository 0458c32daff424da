/** What the examiner's thread is asked and what it answers. */
import type { Failure } from '../../../shared/errors.ts'
import type { Examination, ExaminedAs } from '../read/examine.ts'

export interface ExaminationOrder extends ExaminedAs {
  readonly fileName: string
  /** Handed over, and handed back. */
  readonly bytes: Uint8Array
}

export type ExaminationReply =
  | { readonly kind: 'done'; readonly examination: Examination; readonly bytes: Uint8Array }
  | { readonly kind: 'failed'; readonly failure: Failure }
