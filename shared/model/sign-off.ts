/** The way of minutes from draft to archive, as dated records that are only ever added. */
import { z } from 'zod'
import {
  CorrectionId,
  Instant,
  LocalDate,
  NonEmptyLine,
  Prose,
  Sha256,
  SignedCopyId,
  SigningCopyId,
  StepId,
} from '../values.ts'

/**
 * `withChair`: sent to the chair · `changesAsked`: sent back · `ready`: nothing more to change, for signing ·
 * `reopened`: taken back from any of these to write on · `archived`.
 */
export const minutesSteps = ['withChair', 'changesAsked', 'ready', 'reopened', 'archived'] as const
export const MinutesStep = z.enum(minutesSteps)
export type MinutesStep = z.infer<typeof MinutesStep>

export const StepInput = z.object({
  step: MinutesStep,
  on: LocalDate,
  /** Whom it was sent to, who asked, who approved, who opened it again or put it away. */
  person: NonEmptyLine,
  note: Prose.default(''),
})
export type StepInput = z.infer<typeof StepInput>
export const StepRecord = StepInput.extend({
  id: StepId,
  person: z.string(),
  note: z.string(),
  recordedAt: Instant,
  by: z.string(),
})
export type StepRecord = z.infer<typeof StepRecord>

/** Utkast · hos ordföranden · ändring begärd · klart för justering · justerat · anslaget · överklagandetid ute · arkiverat. */
export const minutesStates = [
  'draft',
  'withChair',
  'changesAsked',
  'ready',
  'adjusted',
  'posted',
  'appealOver',
  'archived',
] as const
export const MinutesState = z.enum(minutesStates)
export type MinutesState = z.infer<typeof MinutesState>

/** Rättelse: what is to be read instead, beside minutes that never change (JO 581-2013, JO 3339-2013). */
export const CorrectionInput = z.object({
  /** Place of the paragraph in the minutes, from 1; null for what stands before or after them. */
  paragraph: z.int().positive().nullable(),
  on: LocalDate,
  /** What was wrong and why. */
  reason: NonEmptyLine,
  /** What is to be read. */
  text: Prose.refine((text) => text.trim() !== '', { error: 'EMPTY' }),
  /** Who decided on it. */
  person: NonEmptyLine,
})
export type CorrectionInput = z.infer<typeof CorrectionInput>
export const Correction = z.object({
  id: CorrectionId,
  paragraph: z.int().positive().nullable(),
  on: LocalDate,
  reason: z.string(),
  text: z.string(),
  person: z.string(),
  recordedAt: Instant,
  by: z.string(),
})
export type Correction = z.infer<typeof Correction>

/** The PDF that was made to be signed, with empty lines for the signatures, while the minutes wait to be adjusted. */
export const SigningCopy = z.object({
  id: SigningCopyId,
  at: Instant,
  by: z.string(),
  /** SHA-256 of `canonicalMinutes` with no day of signing. */
  contentSha256: Sha256,
  pdfSha256: Sha256,
  pages: z.int().positive(),
})
export type SigningCopy = z.infer<typeof SigningCopy>

/** A signature that a PDF carries, as it says of itself. */
export const PdfSignature = z.object({
  /** Of the certificate; empty where it can't be read. */
  signer: z.string(),
  /** Who vouches for the certificate, as it says itself: nobody is asked. */
  issuer: z.string(),
  /** By the signature's own clock; null where it names none. */
  at: Instant.nullable(),
  /** Whether the signed byte range is the whole file, but for the signature itself. */
  coversFile: z.boolean(),
  /** Whether the digest in the signature is that of the bytes it covers, and the signature that of its certificate. */
  intact: z.boolean(),
  /** Whether the certificate was valid at that time; by the day it was kept here where it names none. */
  inTime: z.boolean(),
})
export type PdfSignature = z.infer<typeof PdfSignature>

/**
 * What a careful person should know of a signed PDF. `notWhole`: the last signature leaves out what was added after it ·
 * `addedText`: {page, text} beside the sealed · `addedMarks`: something else is drawn on {page} · `pagesDiffer`: a scan of
 * {pages} where {expected} were printed · `earlierWording`: of a signing copy that a newer one has taken the place of.
 */
export const signedRemarks = [
  'notWhole',
  'notInTime',
  'addedText',
  'addedMarks',
  'pagesDiffer',
  'earlierWording',
] as const
export const SignedRemark = z.object({
  code: z.enum(signedRemarks),
  params: z.record(z.string(), z.union([z.string(), z.number()])),
})
export type SignedRemark = z.infer<typeof SignedRemark>

/** A signed copy kept beside the minutes. `scan`: of paper · `esigned`: signed elsewhere · `local`: with a certificate file, here. */
export const SignedCopy = z.object({
  id: SignedCopyId,
  kind: z.enum(['scan', 'esigned', 'local']),
  sha256: Sha256,
  file: z.string(),
  bytes: z.int(),
  pages: z.int(),
  addedAt: Instant,
  by: z.string(),
  /** SHA-256 of the PDF that it is a copy of: a signing copy's or the adjusted minutes'. */
  of: Sha256,
  signatures: z.array(PdfSignature),
  remarks: z.array(SignedRemark),
})
export type SignedCopy = z.infer<typeof SignedCopy>
