/**
 * The whole contract between the renderer (or the command line) and the handlers: every call with what goes in and
 * what comes out, and every event. Both ends derive their types from this one object; the gate enforces it.
 */
import { z } from 'zod'
import { type CommandName, commands } from './commands.ts'
import { accountCalls } from './contract/accounts.ts'
import { attachmentCalls } from './contract/attachments.ts'
import { attendanceChangeCalls } from './contract/attendance-changes.ts'
import {
  byBody,
  byMeeting,
  type Call,
  type CallKind,
  done,
  job,
  nothing,
  read,
  shell,
  toFile,
  typing,
  write,
} from './contract/call.ts'
import { extractCalls } from './contract/extracts.ts'
import { historyCalls } from './contract/history.ts'
import { itemCalls } from './contract/items.ts'
import { itemsManyCalls } from './contract/items-many.ts'
import { GivenSignatories, lintCalls } from './contract/lint.ts'
import { packCalls } from './contract/pack.ts'
import { paperCalls } from './contract/papers.ts'
import { paragraphCalls } from './contract/paragraphs.ts'
import { postingCalls } from './contract/posting.ts'
import { previewCalls } from './contract/preview.ts'
import { registerCalls } from './contract/registers.ts'
import { reviewCalls } from './contract/review.ts'
import { signingCalls } from './contract/signing.ts'
import { spellingCalls } from './contract/spelling.ts'
import { versionCalls } from './contract/versions.ts'
import { wayCalls } from './contract/way.ts'
import { yearPlanCalls } from './contract/year-plan.ts'
import type { Failure } from './errors.ts'
import { Board, BodyKind } from './model/board.ts'
import { DocumentFormat } from './model/extracts.ts'
import { ItemInput, MeetingInput, MeetingRow } from './model/meeting.ts'
import { MeetingDetail } from './model/meeting-detail.ts'
import { AttendanceInput, MinutesInput, ParagraphInput, SignatoryInput } from './model/minutes.ts'
import { Exported, ImportResult, MeetingImport, VerifyReport } from './model/results.ts'
import { AppState, BoardState, ChosenAccounts, ChosenFile, SettingsInput } from './model/state.ts'
import {
  AttendanceId,
  BodyId,
  FileToken,
  ItemId,
  Line,
  MeetingId,
  NonEmptyLine,
  ParagraphId,
  SignatoryId,
} from './values.ts'

export const contract = {
  // the app and its one open board file
  'app.state': shell(nothing, AppState),
  'app.settings': shell(SettingsInput, AppState),
  'app.chooseBoard': shell(nothing, ChosenFile.nullable()),
  'app.chooseNewBoard': shell(z.object({ name: NonEmptyLine }), ChosenFile.nullable()),
  'app.chooseFolder': shell(nothing, ChosenFile.nullable()),
  'app.chooseText': shell(nothing, ChosenFile.extend({ text: z.string() }).nullable()),
  /** A SIE file or a spreadsheet. */
  'app.chooseAccounts': shell(nothing, ChosenAccounts.nullable()),
  'app.choosePdf': shell(z.object({ name: NonEmptyLine }), ChosenFile.nullable()),
  'app.chooseXlsx': shell(z.object({ name: NonEmptyLine }), ChosenFile.nullable()),
  'app.chooseIcs': shell(z.object({ name: NonEmptyLine }), ChosenFile.nullable()),
  'app.chooseTemplate': shell(nothing, ChosenFile.nullable()),
  'app.chooseJson': shell(z.object({ name: NonEmptyLine }), ChosenFile.nullable()),
  /** Which body of the open file the window shows; remembered with the file. */
  'app.showBody': shell(z.object({ body: BodyId }), AppState),
  'app.reveal': shell(z.object({ file: FileToken }), done),
  'app.openFile': shell(z.object({ file: FileToken }), done),
  'board.create': shell(
    z.object({ file: FileToken, name: NonEmptyLine, kind: BodyKind, orgnr: Line, bodyName: Line.optional() }),
    BoardState,
  ),
  'board.open': shell(z.object({ file: FileToken }), BoardState),
  'board.close': shell(nothing, done),

  // the board: its organisation and one of its bodies
  'board.get': read(byBody, BoardState),
  'board.update': write(Board.pick({ name: true, orgnr: true, bodyName: true }).extend(byBody.shape), done),

  // meetings and agendas
  'meeting.list': read(byBody, z.array(MeetingRow)),
  'meeting.get': read(byMeeting, MeetingDetail),
  /** With `template` the agenda begins with what the body's template has due. */
  'meeting.add': write(
    MeetingInput.extend({ template: z.boolean().optional(), ...byBody.shape }),
    z.object({ id: MeetingId }),
  ),
  'meeting.update': write(z.object({ id: MeetingId, meeting: MeetingInput }), done),
  'meeting.remove': write(z.object({ id: MeetingId }), done),
  'meeting.restore': write(z.object({ id: MeetingId }), done),
  'meeting.import': job(MeetingImport, ImportResult),
  'unread.dismiss': write(z.object({ id: z.int() }), done),
  'unread.restore': write(z.object({ id: z.int() }), done),
  'item.add': write(
    z.object({ meeting: MeetingId, item: ItemInput, after: ItemId.nullable() }),
    z.object({ id: ItemId }),
  ),
  'item.update': typing(z.object({ id: ItemId, item: ItemInput })),
  /** Moves an item to a position, from 0, among the meeting's items. */
  'item.move': write(z.object({ id: ItemId, position: z.int().min(0) }), done),
  'item.remove': write(z.object({ id: ItemId }), done),
  'item.restore': write(z.object({ id: ItemId }), done),

  // minutes
  'minutes.start': write(byMeeting, done),
  'minutes.update': typing(z.object({ meeting: MeetingId, minutes: MinutesInput })),
  'attendance.add': write(
    z.object({ meeting: MeetingId, attendance: AttendanceInput }),
    z.object({ id: AttendanceId }),
  ),
  'attendance.update': typing(z.object({ id: AttendanceId, attendance: AttendanceInput })),
  'attendance.remove': write(z.object({ id: AttendanceId }), done),
  'attendance.restore': write(z.object({ id: AttendanceId }), done),
  'paragraph.add': write(
    z.object({ meeting: MeetingId, paragraph: ParagraphInput, after: ParagraphId.nullable() }),
    z.object({ id: ParagraphId }),
  ),
  'paragraph.update': typing(z.object({ id: ParagraphId, paragraph: ParagraphInput })),
  'paragraph.move': write(z.object({ id: ParagraphId, position: z.int().min(0) }), done),
  'paragraph.remove': write(z.object({ id: ParagraphId }), done),
  'paragraph.restore': write(z.object({ id: ParagraphId }), done),
  'signatory.add': write(
    z.object({ meeting: MeetingId, signatory: SignatoryInput }),
    z.object({ id: SignatoryId }),
  ),
  'signatory.update': typing(z.object({ id: SignatoryId, signatory: SignatoryInput })),
  'signatory.remove': write(z.object({ id: SignatoryId }), done),
  'signatory.restore': write(z.object({ id: SignatoryId }), done),
  /**
   * Locks the minutes and keeps their PDF. Can't be undone. `signatories` take the place of those stored, if it succeeds.
   * @throws AppError LINT_BLOCKS where `minutes.lint` finds what blocks it
   */
  'minutes.signOff': job(
    byMeeting.extend({ signatories: GivenSignatories }),
    z.object({ contentSha256: z.string(), pdfSha256: z.string() }),
  ),

  // documents
  'export.agenda': job(toFile, Exported),
  'export.minutes': job(toFile.extend({ format: DocumentFormat.default('pdf') }), Exported),
  'board.verify': job(nothing, VerifyReport),

  ...registerCalls,
  ...reviewCalls,
  ...attachmentCalls,
  ...attendanceChangeCalls,
  ...extractCalls,
  ...historyCalls,
  ...versionCalls,
  ...itemsManyCalls,
  ...itemCalls,
  ...lintCalls,
  ...packCalls,
  ...paperCalls,
  ...accountCalls,
  ...paragraphCalls,
  ...postingCalls,
  ...previewCalls,
  ...wayCalls,
  ...yearPlanCalls,
  ...signingCalls,
  ...spellingCalls,
} as const satisfies Record<string, Call>

export type Contract = typeof contract
export type CallName = keyof Contract
export type CallsOf<K extends CallKind> = {
  [N in CallName]: Contract[N]['kind'] extends K ? N : never
}[CallName]
/** What a caller hands in (before zod), and what a handler gets (after). */
export type Input<N extends CallName> = z.input<Contract[N]['input']>
export type Parsed<N extends CallName> = z.output<Contract[N]['input']>
export type Output<N extends CallName> = z.output<Contract[N]['output']>
/** Makes a call and answers with its value. @throws AppError the failure, where the reply is one */
export type MakeCall = <N extends CallName>(name: N, input: Input<N>, job?: string) => Promise<Output<N>>

/** What the main process tells the renderer unasked. */
export const events = {
  /** How far a job has come: `done` of `total` steps. */
  progress: z.object({ job: z.string(), done: z.number(), total: z.number() }),
  /** A menu entry or shortcut that the renderer carries out. */
  command: z.object({
    name: z.enum(Object.keys(commands) as [CommandName, ...CommandName[]]),
  }),
  /** The window is about to close: write what is unsaved, then answer with `flushed`. */
  flush: z.object({}),
} as const satisfies Record<string, z.ZodType>
export type EventName = keyof typeof events
export type EventData<E extends EventName> = z.output<(typeof events)[E]>

/** The answer to a call as it crosses the border. */
export type Reply<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly failure: Failure }
