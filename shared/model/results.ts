/** What the long jobs take and give: import, export, verification. */
import { z } from 'zod'
import { BodyId, FileToken, LocalDate, MeetingId, Sha256 } from '../values.ts'

export const MeetingImport = z
  .object({
    agenda: z.string().max(2_000_000).nullable(),
    minutes: z.string().max(2_000_000).nullable(),
    /** A folder whose files are matched to the labels that the agenda prints. */
    attachments: FileToken.nullable(),
    /** Left out: the one that the texts name, or the file's only one. */
    body: BodyId.optional(),
  })
  .refine((input) => input.agenda !== null || input.minutes !== null, { error: 'EMPTY' })
export type MeetingImport = z.infer<typeof MeetingImport>

const Reading = z.object({
  meeting: MeetingId,
  date: LocalDate,
  number: z.int(),
  unread: z.array(z.object({ line: z.int(), text: z.string() })),
})
/** Agenda and minutes of one date become one meeting; of two dates, two. */
export const ImportResult = z.object({
  agenda: Reading.extend({
    items: z.int(),
    proposals: z.int(),
    attachments: z.array(z.object({ label: z.string(), fileName: z.string(), pages: z.int() })),
    /** Whose label follows the item's place and is another than the printed one, as all labels here are. */
    relabelled: z.array(z.object({ printed: z.string(), label: z.string(), title: z.string() })),
    /** Labels that the agenda prints and no file answers to; kept as awaited attachments. */
    unmatchedLabels: z.array(z.string()),
    /** Files that no label asks for; left alone. */
    unmatchedFiles: z.array(z.string()),
  }).nullable(),
  minutes: Reading.extend({
    paragraphs: z.int(),
    decisions: z.int(),
    present: z.int(),
    part: z.int(),
    absent: z.int(),
    signatories: z.int(),
  }).nullable(),
})
export type ImportResult = z.infer<typeof ImportResult>

export const PrintedReference = z.object({
  /** The item's number. */
  item: z.int(),
  /** As printed: "Bilaga 2 a, b s 5". */
  text: z.string(),
})
export type PrintedReference = z.infer<typeof PrintedReference>

/**
 * What a careful person should know of an attachment in a pack. `fieldLost`: a form field holds text that could not be
 * drawn. `tooManyAnnotations`: comments beyond the 9,999th of a page were left out.
 */
export const PackWarning = z.enum([
  'repaired',
  'salvaged',
  'signed',
  'form',
  'active',
  'fieldLost',
  'tooManyAnnotations',
])
export type PackWarning = z.infer<typeof PackWarning>

export const Exported = z.object({
  fileName: z.string(),
  pages: z.int(),
  sha256: Sha256,
  bytes: z.int(),
  seconds: z.number(),
  /** Empty for anything but a pack. */
  references: z.array(PrintedReference),
  /** Each with the label it concerns. */
  warnings: z.array(z.object({ label: z.string(), code: PackWarning })),
  /** For the screen: pictures that got fewer pixels, and their bytes before and after. */
  images: z.object({ count: z.int(), before: z.int(), after: z.int() }).optional(),
})
export type Exported = z.infer<typeof Exported>

/** One thing that `verify` found wrong. */
export const Finding = z.object({
  check: z.enum([
    'integrity',
    'foreignKeys',
    'blob',
    'signOff',
    'signing',
    'edition',
    'lockedReport',
    'steps',
    'corrections',
    'numbers',
    'audit',
    'locks',
  ]),
  detail: z.string(),
})
export type Finding = z.infer<typeof Finding>
export const VerifyReport = z.object({
  ok: z.boolean(),
  blobs: z.int(),
  bytes: z.int(),
  signOffs: z.int(),
  auditEntries: z.int(),
  findings: z.array(Finding),
})
export type VerifyReport = z.infer<typeof VerifyReport>
