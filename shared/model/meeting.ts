/** A meeting, its agenda and the attachments of its items. */
import { z } from 'zod'
import {
  AttachmentId,
  ItemId,
  Line,
  LocalDate,
  LocalTime,
  MeetingId,
  NonEmptyLine,
  Prose,
  Sha256,
} from '../values.ts'
import { PdfReport } from './pack.ts'

export const meetingKinds = ['ordinary', 'extra', 'constituting', 'perCapsulam', 'general'] as const
export const MeetingKind = z.enum(meetingKinds)
export type MeetingKind = z.infer<typeof MeetingKind>

export const itemKinds = ['formality', 'decision', 'information', 'discussion'] as const
export const ItemKind = z.enum(itemKinds)
export type ItemKind = z.infer<typeof ItemKind>

/** Where a meeting is in its life; derived from what is stored, never stored itself. */
export const MeetingState = z.enum(['draft', 'sent', 'minuted', 'adjusted'])
export type MeetingState = z.infer<typeof MeetingState>

export const MeetingInput = z.object({
  /** Number within the year, from 1. */
  number: z.int().min(1).max(999),
  kind: MeetingKind,
  date: LocalDate,
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: Line,
})
export type MeetingInput = z.infer<typeof MeetingInput>

export const Meeting = z.object({
  id: MeetingId,
  number: z.int(),
  kind: MeetingKind,
  date: LocalDate,
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: z.string(),
  state: MeetingState,
})
export type Meeting = z.infer<typeof Meeting>

export const MeetingRow = Meeting.extend({ items: z.int(), attachments: z.int(), paragraphs: z.int() })
export type MeetingRow = z.infer<typeof MeetingRow>

/** What an attachment's file was found to be when it was attached. Pages are those of the resulting PDF. */
export const StoredFile = z.object({
  sha256: Sha256,
  fileName: z.string(),
  mediaType: z.enum(['application/pdf', 'image/jpeg', 'image/png']),
  bytes: z.int(),
  pages: z.int().positive(),
  /** What a careful person should know: it was repaired, signed, held scripts, … */
  findings: z.array(z.enum(['repaired', 'salvaged', 'encrypted', 'signed', 'form', 'active'])),
  /** The file as it came, where what is shown was made from it: an office file, a scan as TIFF, a PDF with a password. */
  original: z.object({ sha256: Sha256, fileName: z.string() }).nullable(),
  /** Null for what was attached before reports were made. */
  report: PdfReport.nullable(),
})
export type StoredFile = z.infer<typeof StoredFile>

/** What an attachment that the program makes from the accounts is: made anew until something of its meeting is sent. */
export const FromAccounts = z.object({
  report: z.enum(['result', 'balance', 'followup']),
  /** The period's last day. */
  period: LocalDate,
})
export type FromAccounts = z.infer<typeof FromAccounts>

export const Attachment = z.object({
  id: AttachmentId,
  title: z.string(),
  /** Null while the file is awaited: the agenda names it, nobody has handed it in. */
  file: StoredFile.nullable(),
  /** The legal ground for keeping it secret, or empty. */
  secrecy: z.string(),
  /** Null for what somebody handed in. */
  fromAccounts: FromAccounts.nullable().default(null),
})
export type Attachment = z.infer<typeof Attachment>

export const ItemInput = z.object({
  title: Line,
  kind: ItemKind,
  text: Prose,
  /** Förslag till beslut, in the body's wording: "Styrelsen föreslås …". */
  proposal: Prose,
  /** Föredragande. */
  presenter: Line,
})
export type ItemInput = z.infer<typeof ItemInput>

export const Item = z.object({
  id: ItemId,
  title: z.string(),
  kind: ItemKind,
  text: z.string(),
  proposal: z.string(),
  presenter: z.string(),
  /** The legal ground for keeping the item and its attachments secret, or empty. */
  secrecy: z.string(),
  attachments: z.array(Attachment),
})
export type Item = z.infer<typeof Item>

/** A line of an imported text that was not understood; kept until a person has dealt with it. */
export const UnreadLine = z.object({
  id: z.int(),
  source: z.enum(['agenda', 'minutes']),
  /** Line number in the imported text, from 1. */
  line: z.int(),
  text: z.string(),
})
export type UnreadLine = z.infer<typeof UnreadLine>

export const NewTitle = NonEmptyLine
