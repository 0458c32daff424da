/** The minutes of a meeting: attendance, paragraphs, signatories, sign-off. */
import { z } from 'zod'
import { saysTheSame } from '../rich-text/stored.ts'
import {
  AttendanceId,
  Instant,
  ItemId,
  Line,
  LocalDate,
  LocalTime,
  NonEmptyLine,
  ParagraphId,
  Prose,
  Sha256,
  SignatoryId,
} from '../values.ts'
import { noRecords, ParagraphRecords } from './records.ts'
import { RichText } from './rich-text.ts'
import { Correction, SignedCopy, SigningCopy, StepRecord } from './sign-off.ts'

/** Närvarande · en del av mötet · anmält förhinder. */
export const Presence = z.enum(['present', 'part', 'absent'])
export type Presence = z.infer<typeof Presence>

const place = z.int().positive()

/** A span of the minutes, by places of paragraphs from 1; null for the beginning or the end. */
export const Span = z.object({ from: place.nullable(), until: place.nullable() })
export type Span = z.infer<typeof Span>

export const AttendanceInput = z.object({
  name: NonEmptyLine,
  /** As printed: "vice ordförande", "Kommunal revisor". */
  role: Line,
  organisation: Line,
  presence: Presence,
  /** For presence `part`: place in the minutes, from 1, of the first paragraph attended; null for the beginning. Its number is printed. */
  fromParagraph: z.int().positive().nullable(),
  /** As `fromParagraph`, of the last paragraph attended; null for the end. */
  untilParagraph: z.int().positive().nullable(),
  /** Paragraphs between those, by place, that the person was not there at: from the first missed to the last. */
  gaps: z
    .array(z.object({ from: place, until: place }))
    .max(100)
    .default([]),
  /** In whose seat a deputy serves; null for whom is not said. */
  serves: z
    .array(Span.extend({ for: AttendanceId.nullable() }))
    .max(100)
    .default([]),
  /** By sound and picture (kommunallagen 6:24). */
  remote: z.boolean().default(false),
})
export type AttendanceInput = z.infer<typeof AttendanceInput>
export const Attendance = AttendanceInput.extend({
  id: AttendanceId,
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
})
export type Attendance = z.infer<typeof Attendance>
/** There from where the rest of the row says to where it says, in a seat of their own, in the room. */
export const plainAttendance = { gaps: [], serves: [], remote: false } satisfies Partial<AttendanceInput>

export const ParagraphInput = z
  .object({
    title: Line,
    text: Prose,
    decision: Prose,
    /** Which attachments it refers to, as printed: "Bilaga 3 a, b"; may be empty. */
    reference: Line,
    /**
     * `text` and `decision` with their structure, where they have more than plain text can say; else null. A structure
     * whose plain text is another is refused.
     */
    textDoc: RichText.nullable().default(null),
    decisionDoc: RichText.nullable().default(null),
    records: ParagraphRecords.default(noRecords),
  })
  .refine((paragraph) => saysTheSame({ text: paragraph.text, doc: paragraph.textDoc }), {
    path: ['textDoc'],
    error: 'TEXTS_DIFFER',
  })
  .refine((paragraph) => saysTheSame({ text: paragraph.decision, doc: paragraph.decisionDoc }), {
    path: ['decisionDoc'],
    error: 'TEXTS_DIFFER',
  })
export type ParagraphInput = z.infer<typeof ParagraphInput>
/** A paragraph whose plain texts say it all. */
export const plainParagraph = {
  textDoc: null,
  decisionDoc: null,
  records: noRecords,
} as const satisfies Partial<ParagraphInput>
export const Paragraph = z.object({
  id: ParagraphId,
  itemId: ItemId.nullable(),
  title: z.string(),
  text: z.string(),
  decision: z.string(),
  reference: z.string(),
  textDoc: RichText.nullable().default(null),
  decisionDoc: RichText.nullable().default(null),
  records: ParagraphRecords.default(noRecords),
})
export type Paragraph = z.infer<typeof Paragraph>

/** Who signs: the secretary "vid protokollet", the chair and the adjusters (justerare) "justeras". */
export const SignatoryRole = z.enum(['secretary', 'chair', 'adjuster'])
export type SignatoryRole = z.infer<typeof SignatoryRole>
export const SignatoryInput = z.object({
  role: SignatoryRole,
  name: NonEmptyLine,
  /** Title under the name, as printed: "vice ordförande". */
  title: Line,
  signedOn: LocalDate.nullable(),
})
export type SignatoryInput = z.infer<typeof SignatoryInput>
export const Signatory = z.object({
  id: SignatoryId,
  role: SignatoryRole,
  name: z.string(),
  title: z.string(),
  signedOn: LocalDate.nullable(),
})
export type Signatory = z.infer<typeof Signatory>

export const MinutesInput = z.object({
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: Line,
  /** "Antecknat den": the day the secretary wrote them down. */
  recordedOn: LocalDate.nullable(),
  /** Diarienummer of the minutes; may be empty. */
  caseNumber: Line.default(''),
})
export type MinutesInput = z.infer<typeof MinutesInput>

export const SignOff = z.object({
  at: Instant,
  by: z.string(),
  /** SHA-256 of the canonical content (`canonicalMinutes`). */
  contentSha256: Sha256,
  /** SHA-256 of the PDF kept in the file. */
  pdfSha256: Sha256,
})
export type SignOff = z.infer<typeof SignOff>

export const Minutes = z.object({
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: z.string(),
  recordedOn: LocalDate.nullable(),
  caseNumber: z.string().default(''),
  /**
   * In the body's series without gaps (aktiebolagslagen 8:26), given when the minutes are begun and fixed when they are
   * signed; null for those that were signed before there was one.
   */
  number: z.int().positive().nullable().default(null),
  /** Number of the first paragraph: 1, or where the year has come to. */
  firstParagraph: z.int().positive().default(1),
  attendance: z.array(Attendance),
  paragraphs: z.array(Paragraph),
  signatories: z.array(Signatory),
  signOff: SignOff.nullable(),
  /** In the order in which they were recorded, as the next two. */
  steps: z.array(StepRecord).default([]),
  corrections: z.array(Correction).default([]),
  signedCopies: z.array(SignedCopy).default([]),
  /** The latest; null while there is none that is to be signed. */
  signingCopy: SigningCopy.nullable().default(null),
})
export type Minutes = z.infer<typeof Minutes>
/** Nothing recorded of their way to the archive, and no number yet. */
export const plainMinutes = {
  caseNumber: '',
  number: null,
  steps: [],
  corrections: [],
  signedCopies: [],
  signingCopy: null,
} satisfies Partial<Minutes>
