/** What a command of the command line is made of. */
import type { MakeCall } from '../../shared/contract.ts'
import type { Translate } from '../../shared/i18n/i18n.ts'
import type { FileToken } from '../../shared/values.ts'

/** Options by name, as given; a switch is `true`, one that may be given several times a list. */
export type Options = Readonly<Record<string, string | true | readonly string[] | undefined>>

export interface CommandContext {
  readonly t: Translate
  readonly now: () => Date
  /** The app's own calls. */
  readonly call: MakeCall
  /** A token for a path, resolved against the working folder. */
  grant(path: string): FileToken
}

export interface Result {
  /** What `--json` prints. */
  readonly json: object
  /** What a person reads, line by line. */
  readonly lines: readonly string[]
  /** False when the command found something wrong (exit 1), though it was carried out. */
  readonly good?: boolean
}

export interface CommandOption {
  /** What stands for its value in the help; null for a switch. */
  readonly value: string | null
  readonly required?: true
  /** May be given several times. */
  readonly many?: true
}

export interface Command {
  /** Whether a FILE comes first. */
  readonly file: boolean
  /** Further files that must be named, one or from one on: `PDF…`. They come as `rest`. */
  readonly more?: { readonly value: string; readonly many?: true }
  readonly options: Readonly<Record<string, CommandOption>>
  /** Opens board files only for reading: such a command runs beside the open app. */
  readonly readOnly: boolean
  run(context: CommandContext, options: Options, file: string, rest: readonly string[]): Promise<Result>
}

/** A wrong use of the command line: exit 2. */
export class UsageError extends Error {}
