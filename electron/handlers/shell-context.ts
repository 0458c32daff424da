/** What the handlers of shell calls are given, and their types. */
import type { CallsOf, Output, Parsed } from '../../shared/contract.ts'
import type { BoardPlace } from '../board-place.ts'
import type { Desktop } from '../desktop-port.ts'
import type { FileTokens } from '../file-tokens.ts'
import type { ShellJob } from '../jobs/shell-jobs.ts'
import type { Cost } from '../review/header.ts'
import type { ReviewPlace } from '../review/review-place.ts'
import type { SettingsStore } from '../settings.ts'
import type { Spelling } from '../spelling/spelling.ts'

export interface ShellContext extends BoardPlace, ShellJob {
  readonly desktop: Desktop
  readonly tokens: FileTokens
  readonly settings: SettingsStore
  readonly spelling: Spelling
  readonly version: string
  readonly platform: string
  readonly now: () => Date
  /** Of deriving the key of a review file. */
  readonly sealingCost: Cost
  /** The review that is open, if any. */
  readonly review: ReviewPlace
}

export type ShellHandlers = {
  readonly [N in CallsOf<'shell'>]: (
    context: ShellContext,
    input: Parsed<N>,
  ) => Promise<Output<N>> | Output<N>
}
