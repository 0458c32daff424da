/** What the main thread and a job's worker say to each other. */
import type { CallsOf } from '../../shared/contract.ts'
import type { Failure } from '../../shared/errors.ts'
import type { Language } from '../../shared/model/state.ts'
import type { Instant, LocalDate } from '../../shared/values.ts'
import type { Cost } from '../review/header.ts'

export interface JobOrder {
  readonly name: CallsOf<'job'>
  /** Already checked against the contract. */
  readonly input: unknown
  readonly boardPath: string
  readonly readOnly: boolean
  /** Who else has the file open for writing. */
  readonly heldBy: string | null
  readonly now: Instant
  readonly today: LocalDate
  readonly actor: string
  readonly userName: string
  readonly language: Language
  readonly sealingCost: Cost
  /** Paths by file token. */
  readonly paths: ReadonlyMap<string, string>
  /** One Int32: not 0 once the person has cancelled. */
  readonly cancelFlag: SharedArrayBuffer
}

export type JobMessage =
  | { readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly kind: 'done'; readonly value: unknown }
  | { readonly kind: 'failed'; readonly failure: Failure }
