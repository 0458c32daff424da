/** What handlers are given, and their types: one for each call of the contract, by its kind. */
import type { CallsOf, Output, Parsed } from '../../shared/contract.ts'
import type { Language } from '../../shared/model/state.ts'
import type { FileToken, Instant, LocalDate } from '../../shared/values.ts'
import type { Database } from '../db/open.ts'
import type { Cost } from '../review/header.ts'

export interface ReadContext {
  readonly db: Database
  /** The open board file. */
  readonly path: string
  readonly readOnly: boolean
  /** Who else has it open for writing. */
  readonly heldBy: string | null
  /** What messages are written in. */
  readonly language: Language
  readonly today: LocalDate
}

export interface WriteContext extends ReadContext {
  readonly now: Instant
  /** Who works; goes into the audit log. */
  readonly actor: string
  /** As she writes her name: what others read carries it. Empty until she has written it. */
  readonly userName: string
}

export interface JobContext extends WriteContext {
  /** Of deriving the key of a review file. */
  readonly sealingCost: Cost
  pathOf(file: FileToken): string
  progress(done: number, total: number): void
  /** Whether the person has cancelled. */
  cancelled(): boolean
  /** @throws AppError CANCELLED once the person has cancelled */
  checkCancelled(): void
  /** Before long work whose end is a write. @throws AppError FILE_IN_USE, FILE_READ_ONLY */
  checkWritable(): void
  /** Runs `change` in one transaction that also appends to the audit log: as the job's own deed, or as another's. */
  write<T>(detail: unknown, change: () => T, action?: 'accounts.refresh'): T
}

type HandlersOf<Names extends keyof HandlerResult, Context> = {
  readonly [N in Names]: (context: Context, input: Parsed<N>) => HandlerResult[N]
}
type HandlerResult = {
  [N in CallsOf<'read' | 'write'>]: Output<N>
} & { [N in CallsOf<'job'>]: Promise<Output<N>> }

export type ReadHandlers = HandlersOf<CallsOf<'read'>, ReadContext>
export type WriteHandlers = HandlersOf<CallsOf<'write'>, WriteContext>
export type JobHandlers = HandlersOf<CallsOf<'job'>, JobContext>
