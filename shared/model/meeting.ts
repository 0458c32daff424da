/** A meeting, its agenda and the attachments of its items. */
import { z } from 'zod'
import { saysTheSame } from '../rich-text/stored.ts'
import {
  AttachmentId,
  BodyId,
  Instant,
  ItemId,
  Line,
  LocalDate,
  LocalTime,
  MeetingId,
  NonEmptyLine,
  Prose,
  Sha256,
  VersionId,
} from '../values.ts'
import { PdfReport } from './pack.ts'
import { RichText } from './rich-text.ts'

export const meetingKinds = ['ordinary', 'extra', 'constituting', 'perCapsulam', 'general'] as const
export const MeetingKind = z.enum(meetingKinds)
export type MeetingKind = z.infer<typeof MeetingKind>

export const itemKinds = ['formality', 'decision', 'information', 'discussion'] as const
export const ItemKind = z.enum(itemKinds)
export type ItemKind = z.infer<typeof ItemKind>

/** Where a meeting is in its life; derived from what is stored, never stored itself. */
export const MeetingState = z.enum(['draft', 'sent', 'minuted', 'adjusted'])
export type MeetingState = z.infer<typeof MeetingState>

/** An address that a browser opens: http or https, with a host and without a password. */
export function isRemoteLink(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+(?:[/?#]\S*)?$/i.test(text)
}

/** Address for remote attendance, or empty. */
export const RemoteLink = Line.refine((text) => text === '' || isRemoteLink(text), { error: 'NO_SUCH_LINK' })

export const MeetingInput = z.object({
  /** Number within the year, from 1. */
  number: z.int().min(1).max(999),
  kind: MeetingKind,
  date: LocalDate,
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: Line,
  remote: RemoteLink.default(''),
  /** Whom to tell about absence; empty leaves it to the body's setting. */
  absence: Line.default(''),
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
  remote: z.string().default(''),
  absence: z.string().default(''),
  state: MeetingState,
})
export type Meeting = z.infer<typeof Meeting>

export const MeetingRow = Meeting.extend({
  body: BodyId,
  items: z.int(),
  attachments: z.int(),
  paragraphs: z.int(),
})
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

/** Pages that are shown turned: quarters clockwise, by page from 1. */
export const PageTurns = z.record(
  z.string().regex(/^[1-9]\d{0,5}$/),
  z.union([z.literal(1), z.literal(2), z.literal(3)]),
)
export type PageTurns = z.infer<typeof PageTurns>

/** Who has been asked for an awaited attachment, and for which day. */
export const Asked = z.object({ of: Line, due: LocalDate.nullable() })
export type Asked = z.infer<typeof Asked>

/** What an attachment is that somebody handed in as it is. */
export const plainAttachment = {
  fromAccounts: null,
  fromMinutes: null,
  turns: {},
  asked: null,
} as const

export const Attachment = z.object({
  id: AttachmentId,
  title: z.string(),
  /** Null while the file is awaited: the agenda names it, nobody has handed it in. */
  file: StoredFile.nullable(),
  /** The legal ground for keeping it secret, or empty. */
  secrecy: z.string(),
  /** Null for what somebody handed in. */
  fromAccounts: FromAccounts.nullable().default(null),
  /** The meeting whose adjusted minutes it is, or will be when they are; null for others. */
  fromMinutes: MeetingId.nullable().default(null),
  turns: PageTurns.default({}),
  asked: Asked.nullable().default(null),
})
export type Attachment = z.infer<typeof Attachment>

export const ItemInput = z
  .object({
    title: Line,
    kind: ItemKind,
    text: Prose,
    /** Förslag till beslut, in the body's wording: "Styrelsen föreslås …". */
    proposal: Prose,
    /** Föredragande. */
    presenter: Line,
    /**
     * `text` and `proposal` with their structure, where they have more than plain text can say; else null. A structure
     * whose plain text is another is refused.
     */
    textDoc: RichText.nullable().default(null),
    proposalDoc: RichText.nullable().default(null),
    /** Others who take part in the item, as printed. */
    guests: Line.default(''),
    /** Time estimate in minutes. */
    estimate: z.int().min(1).max(1440).nullable().default(null),
    /** Case number (diarienummer), or empty. */
    caseNumber: Line.default(''),
  })
  .refine((item) => saysTheSame({ text: item.text, doc: item.textDoc }), {
    path: ['textDoc'],
    error: 'TEXTS_DIFFER',
  })
  .refine((item) => saysTheSame({ text: item.proposal, doc: item.proposalDoc }), {
    path: ['proposalDoc'],
    error: 'TEXTS_DIFFER',
  })
export type ItemInput = z.infer<typeof ItemInput>

/** What an item holds beside its title, kind and texts, until somebody says so. */
export const plainItem = {
  textDoc: null,
  proposalDoc: null,
  guests: '',
  estimate: null,
  caseNumber: '',
} as const satisfies Partial<ItemInput>

/** A file that an attachment had before. */
export const AttachmentVersion = z.object({
  id: VersionId,
  file: StoredFile,
  turns: PageTurns,
  /** When another file took its place, and through whom. */
  replacedAt: Instant,
  by: z.string(),
})
export type AttachmentVersion = z.infer<typeof AttachmentVersion>

export const Item = z.object({
  id: ItemId,
  title: z.string(),
  kind: ItemKind,
  text: z.string(),
  proposal: z.string(),
  presenter: z.string(),
  textDoc: RichText.nullable().default(null),
  proposalDoc: RichText.nullable().default(null),
  guests: z.string().default(''),
  estimate: z.int().nullable().default(null),
  caseNumber: z.string().default(''),
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
