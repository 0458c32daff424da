/** Small values that travel through the whole program: dates, times, hashes, ids, file tokens. */
import { z } from 'zod'

/** A date of the Gregorian calendar as `YYYY-MM-DD` that exists (no 30 February), years 1900–2199. */
export const LocalDate = z.string().refine(isDate, { error: 'NO_SUCH_DATE' }).brand<'LocalDate'>()
export type LocalDate = z.infer<typeof LocalDate>

/** A time of day as `HH:MM`, 00:00–23:59. */
export const LocalTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, { error: 'NO_SUCH_TIME' })
  .brand<'LocalTime'>()
export type LocalTime = z.infer<typeof LocalTime>

/** A moment as ISO 8601 in UTC with milliseconds, as `Date#toISOString` gives it. */
export const Instant = z.iso.datetime({ precision: 3 }).brand<'Instant'>()
export type Instant = z.infer<typeof Instant>

/** SHA-256 as 64 lower-case hexadecimal digits. */
export const Sha256 = z
  .string()
  .regex(/^[0-9a-f]{64}$/)
  .brand<'Sha256'>()
export type Sha256 = z.infer<typeof Sha256>

/** Stands for a file that a person chose in a dialog or named on the command line; its path never reaches the renderer. */
export const FileToken = z.string().min(1).max(64).brand<'FileToken'>()
export type FileToken = z.infer<typeof FileToken>

const id = z.int().positive()
export const MeetingId = id.brand<'MeetingId'>()
export type MeetingId = z.infer<typeof MeetingId>
export const ItemId = id.brand<'ItemId'>()
export type ItemId = z.infer<typeof ItemId>
export const AttachmentId = id.brand<'AttachmentId'>()
export type AttachmentId = z.infer<typeof AttachmentId>
export const MemberId = id.brand<'MemberId'>()
export type MemberId = z.infer<typeof MemberId>
export const AttendanceId = id.brand<'AttendanceId'>()
export type AttendanceId = z.infer<typeof AttendanceId>
export const ParagraphId = id.brand<'ParagraphId'>()
export type ParagraphId = z.infer<typeof ParagraphId>
export const ParagraphVersionId = id.brand<'ParagraphVersionId'>()
export type ParagraphVersionId = z.infer<typeof ParagraphVersionId>
export const SignatoryId = id.brand<'SignatoryId'>()
export type SignatoryId = z.infer<typeof SignatoryId>
export const EditionId = id.brand<'EditionId'>()
export type EditionId = z.infer<typeof EditionId>
export const ReplacementId = id.brand<'ReplacementId'>()
export type ReplacementId = z.infer<typeof ReplacementId>
export const AccountSourceId = id.brand<'AccountSourceId'>()
export type AccountSourceId = z.infer<typeof AccountSourceId>
export const TemplateId = id.brand<'TemplateId'>()
export type TemplateId = z.infer<typeof TemplateId>
export const IndicatorId = id.brand<'IndicatorId'>()
export type IndicatorId = z.infer<typeof IndicatorId>
export const TemplateItemId = id.brand<'TemplateItemId'>()
export type TemplateItemId = z.infer<typeof TemplateItemId>
export const BodyId = id.brand<'BodyId'>()
export type BodyId = z.infer<typeof BodyId>
export const PersonId = id.brand<'PersonId'>()
export type PersonId = z.infer<typeof PersonId>
export const VersionId = id.brand<'VersionId'>()
export type VersionId = z.infer<typeof VersionId>
export const PostingId = id.brand<'PostingId'>()
export type PostingId = z.infer<typeof PostingId>
export const StepId = id.brand<'StepId'>()
export type StepId = z.infer<typeof StepId>
export const CorrectionId = id.brand<'CorrectionId'>()
export type CorrectionId = z.infer<typeof CorrectionId>
export const SigningCopyId = id.brand<'SigningCopyId'>()
export type SigningCopyId = z.infer<typeof SigningCopyId>
export const SignedCopyId = id.brand<'SignedCopyId'>()
export type SignedCopyId = z.infer<typeof SignedCopyId>

/** Money in whole öre; never a fraction, never "-0". */
export const Ore = z.int().transform((ore) => ore + 0)
export type Ore = z.infer<typeof Ore>

/** At most `longest` characters as it comes and as it is kept: NFC can be longer than what it is made from. */
const textOf = (longest: number, kept: (text: string) => string) =>
  z.string().max(longest).transform(kept).pipe(z.string().max(longest))

/** One line of text: trimmed, NFC, white space folded, no control characters. */
export const Line = textOf(1000, (text) =>
  text
    .normalize('NFC')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim(),
)

/** Running text: NFC, LF line ends, no control characters but tab and LF. A line that starts with `- ` is a list item. */
export const Prose = textOf(200_000, (text) =>
  text
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\t\n]/gu, ''),
)

/** A line that must hold something. */
export const NonEmptyLine = Line.refine((text) => text !== '', { error: 'EMPTY' })

/** Whether `text` is a date that exists, as `YYYY-MM-DD`, 1900–2199. */
export function isDate(text: string): boolean {
  const match = /^(19|2[01])(\d\d)-(\d\d)-(\d\d)$/.exec(text)
  if (!match) return false
  const [year, month, day] = text.split('-').map(Number) as [number, number, number]
  return day >= 1 && month >= 1 && month <= 12 && day <= daysIn(year, month)
}

/** Days in a month of the Gregorian calendar; `month` 1–12. */
function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** The year of a date. */
export function yearOf(date: LocalDate): number {
  return Number(date.slice(0, 4))
}

/** Fails to compile when a case of a union is forgotten. */
export function assertNever(value: never): never {
  throw new Error(`unexpected ${JSON.stringify(value)}`)
}
