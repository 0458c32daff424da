/** The kinds of call, and how a part of the contract writes them down. */
import { z } from 'zod'
import { errorCodes } from '../errors.ts'
import { BodyId, FileToken, MeetingId } from '../values.ts'

/** `read`: synchronous, changes nothing · `write`: one transaction, audited · `job`: in a worker, with progress and
 * cancel · `shell`: what needs the desktop (dialogs, opening of files). */
export type CallKind = 'read' | 'write' | 'job' | 'shell'
export interface Call {
  readonly kind: CallKind
  readonly input: z.ZodType
  readonly output: z.ZodType
  /** A write that follows the keys (autosave): runs of it on the same thing become one entry of the audit log. */
  readonly typing?: true
  /** Parts of the input that the audit log never holds. */
  readonly unlogged?: readonly string[]
  /** A write whose handler sees to its transaction and its entry of the audit log. */
  readonly logsItself?: true
}

const callOf =
  <K extends CallKind>(kind: K) =>
  <I extends z.ZodType, O extends z.ZodType>(input: I, output: O) =>
    ({ kind, input, output }) as const
export const read = callOf('read')
export const write = callOf('write')
export const job = callOf('job')
export const shell = callOf('shell')

export const nothing = z.object({})
export const done = z.null()
export const typing = <I extends z.ZodType>(input: I) => ({ ...write(input, done), typing: true }) as const

/** Concerns one body; the file's first where none is named. */
export const byBody = z.object({ body: BodyId.optional() })
export const byMeeting = z.object({ meeting: MeetingId })
export const toFile = byMeeting.extend({ to: FileToken })
/** Of the user, for a PDF that asks for one; it opens the file and is not kept. */
export const FilePassword = z.string().min(1).max(127).optional()
export const failure = z.object({
  code: z.enum(errorCodes),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
