/**
 * The one way in: checks a call against the contract, runs its handler (in a transaction, in a worker, …) and turns
 * whatever goes wrong into a code. The window and the command line both come through here.
 */
import { basename, isAbsolute } from 'node:path'
import { type ZodError, z } from 'zod'
import type { Call } from '../shared/contract/call.ts'
import {
  type CallName,
  type CallsOf,
  contract,
  type EventData,
  type EventName,
  type MakeCall,
  type Reply,
} from '../shared/contract.ts'
import { AppError, type ErrorCode, errorCodes, fromFailure, toFailure } from '../shared/errors.ts'
import type { Instant, LocalDate } from '../shared/values.ts'
import { createBoardPlace } from './board-place.ts'
import { describe } from './db/audit.ts'
import { changeRecorded } from './db/history.ts'
import type { Desktop } from './desktop-port.ts'
import { asAppError } from './failures.ts'
import { createFileTokens, type FileTokens } from './file-tokens.ts'
import { gathered } from './handlers/attachments/gathered.ts'
import { reads } from './handlers/reads.ts'
import { shell } from './handlers/shell.ts'
import type { ShellContext } from './handlers/shell-context.ts'
import { writes } from './handlers/writes.ts'
import { createRunningJobs } from './jobs/running.ts'
import { createShellJobs } from './jobs/shell-jobs.ts'
import { moment } from './moment.ts'
import type { OpenBoard } from './open-board.ts'
import { type Cost, usualCost } from './review/header.ts'
import { createReviewPlace } from './review/review-place.ts'
import { createSettings } from './settings.ts'
import { createSpelling } from './spelling/spelling.ts'

export interface GateOptions {
  readonly desktop: Desktop
  /** Where settings are kept; null for none. */
  readonly settingsFolder: string | null
  readonly emit: <E extends EventName>(event: E, data: EventData<E>) => void
  readonly version: string
  readonly platform: string
  readonly now: () => Date
  /** Open files only for reading, whatever could be done with them. */
  readonly readOnly?: boolean
  /** Of deriving the key of a review file; the usual one unless told. */
  readonly sealingCost?: Cost
}

export interface Gate {
  call(name: string, input: unknown, job?: string): Promise<Reply<unknown>>
  /** What a person let fall on the window: the paths that the preload knows, answered with `GatheredFiles`. */
  dropped(paths: unknown): Promise<Reply<unknown>>
  cancel(job: string): void
  /** Cancels what runs, closes the board file. */
  close(): Promise<void>
  readonly tokens: FileTokens
}

/** Calls through a gate as code does that has no window: the reply's value, or its failure as an `AppError`. */
export function callThrough(gate: Gate): MakeCall {
  return async (name, input, job) => {
    const reply = await gate.call(name, input, job)
    if (!reply.ok) throw fromFailure(reply.failure)
    return reply.value as never
  }
}

/** What has no path, a picture dragged from a page, comes as an empty one. */
const DroppedPaths = z.array(z.string().refine(isAbsolute, { error: 'FILE_NOT_READABLE' })).max(10_000)

type Handler = (context: unknown, input: unknown) => unknown

function createServices(settingsFolder: string | null) {
  const settings = createSettings(settingsFolder)
  const spelling = createSpelling(settings.words())
  return { tokens: createFileTokens(), settings, spelling, review: createReviewPlace() }
}

export function createGate(options: GateOptions): Gate {
  const services = createServices(options.settingsFolder)
  const { tokens, settings } = services
  const { sealingCost = usualCost } = options
  const onProgress = (job: string, done: number, total: number) =>
    options.emit('progress', { job, done, total })
  const jobs = createRunningJobs(onProgress)
  const shellJobs = createShellJobs(onProgress)
  const place = createBoardPlace(settings, options.readOnly ?? false)
  const shellContext = (job: string): ShellContext => ({
    ...options,
    sealingCost,
    ...services,
    ...place,
    ...shellJobs.begin(job),
  })

  const readContext = () => {
    const board = place.board()
    if (!board) throw new AppError('NO_BOARD_OPEN')
    board.check()
    return { ...board, ...moment(options.now()), language: settings.get().language }
  }
  const context = () => ({ ...readContext(), ...settings.person() })

  const runners = {
    async shell(name: CallName, input: unknown, job: string) {
      // A job works in the open file: neither its connection nor its lock may be taken from under it.
      const board = place.board()
      if (board && name.startsWith('board.') && !(await jobs.makeWay())) throw about(board, 'FILE_BUSY')
      return handlerOf(shell, name)(shellContext(job), input)
    },
    read: (name: CallName, input: unknown) => handlerOf(reads, name)(readContext(), input),
    write: (name: CallName, input: unknown) => write(name, input, context()),
    job: (name: CallName, input: unknown, job: string) => {
      const { path: boardPath, readOnly, heldBy, language, now, today, actor, userName } = context()
      const order = { boardPath, readOnly, heldBy, language, now, today, actor, userName }
      const paths = tokens.all()
      return jobs.run(job, { name: name as CallsOf<'job'>, input, sealingCost, paths, ...order })
    },
  }

  return {
    tokens,
    async call(name, input, job = '') {
      try {
        if (!Object.hasOwn(contract, name)) throw new AppError('UNKNOWN_CALL', { name })
        const { kind, input: takes, output } = contract[name as CallName]
        const value = await runners[kind](name as CallName, checked(takes, input), job)
        return { ok: true, value: fitting(output, value, place.board()) }
      } catch (error) {
        return { ok: false, failure: toFailure(asAppError(error, place.board()?.path ?? '')) }
      }
    },
    dropped: (paths) => droppedFiles(tokens, paths),
    cancel(job) {
      shellJobs.cancel(job)
      jobs.cancel(job)
    },
    async close() {
      await jobs.cancelAll()
      place.close()
    },
  }
}

async function droppedFiles(tokens: FileTokens, paths: unknown): Promise<Reply<unknown>> {
  try {
    return { ok: true, value: await gathered(tokens, checked(DroppedPaths, paths) as string[]) }
  } catch (error) {
    return { ok: false, failure: toFailure(asAppError(error, '')) }
  }
}

function write(
  name: CallName,
  input: unknown,
  context: OpenBoard & { readonly now: Instant; readonly today: LocalDate; readonly actor: string },
): unknown {
  context.checkWritable()
  const { db, now, actor } = context
  const { unlogged = [], logsItself, typing }: Call = contract[name]
  const entry = { at: now, actor, action: name, detail: describe(input, unlogged) }
  const change = () => handlerOf(writes, name)(context, input)
  if (logsItself) return change()
  return changeRecorded(db, change, entry, typing ? 'typing' : 'alone')
}

/** The contract's kinds and the tables of handlers have the same names; the types of those tables see to it. */
function handlerOf(table: object, name: CallName): Handler {
  return (table as Record<string, Handler>)[name] as Handler
}

/** @throws AppError BAD_INPUT with place and reason, or the code that the schema names */
function checked(schema: z.ZodType, input: unknown): unknown {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw badInput(result.error)
}

/** What was read from a file fits the contract unless somebody else has written there. @throws AppError FILE_DAMAGED */
function fitting(schema: z.ZodType, value: unknown, board: OpenBoard | null): unknown {
  const result = schema.safeParse(value)
  if (result.success) return result.data
  throw board ? about(board, 'FILE_DAMAGED', result.error) : result.error
}

function about({ path }: OpenBoard, code: ErrorCode, cause?: unknown): AppError {
  return new AppError(code, { file: basename(path) }, { cause })
}

function badInput(error: ZodError): AppError {
  const [issue] = error.issues
  const place = issue?.path.map(String).join('.') || '–'
  const reason = issue?.message ?? ''
  if ((errorCodes as readonly string[]).includes(reason)) return new AppError(reason as ErrorCode, { place })
  return new AppError('BAD_INPUT', { place, reason: reason || z.prettifyError(error) })
}
