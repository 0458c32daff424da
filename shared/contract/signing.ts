/** The part of the contract about signing: the copy that is signed, and the signed copies that come back. */
import { z } from 'zod'
import { Exported } from '../model/results.ts'
import { SignedCopy, SigningCopy } from '../model/sign-off.ts'
import { ChosenFile } from '../model/state.ts'
import { FileToken, Line, LocalDate, SignedCopyId } from '../values.ts'
import { byMeeting, FilePassword, job, nothing, read, shell } from './call.ts'

/** What a PDF is to a board file. `sameText`: it says the same, but is another file · `altered`: it bears the seal and says otherwise. */
export const PdfIdentity = z.object({
  fileName: z.string(),
  kind: z.enum(['minutes', 'signingCopy', 'signedCopy', 'sameText', 'altered', 'unknown']),
  /** Of the meeting; null where it is unknown. */
  date: LocalDate.nullable(),
  signatures: SignedCopy.shape.signatures,
  /** Why it is no more what it was: a failure's code with what it tells. */
  failure: z
    .object({ code: z.string(), params: z.record(z.string(), z.union([z.string(), z.number()])) })
    .nullable(),
})
export type PdfIdentity = z.infer<typeof PdfIdentity>

export const signingCalls = {
  'app.chooseCertificate': shell(nothing, ChosenFile.nullable()),
  'signing.state': read(
    byMeeting,
    z.object({
      /** Whether the latest signing copy says what the minutes say now; null without one. */
      isCurrent: z.boolean().nullable(),
    }),
  ),
  /**
   * Makes the PDF to be signed and keeps it; where one with the same content is kept, that is given out. With `to` it is
   * written there.
   * @throws AppError MINUTES_NOT_READY, SIGNED_OFF
   */
  'signing.makeCopy': job(
    byMeeting.extend({ to: FileToken.optional() }),
    z.object({ copy: SigningCopy, exported: Exported.nullable() }),
  ),
  /** Keeps what was signed on paper; several files become one PDF, in their order. */
  'signing.attachScan': job(
    byMeeting.extend({ files: z.array(FileToken).min(1).max(500), password: FilePassword }),
    SignedCopy,
  ),
  /** Keeps a PDF that was signed elsewhere, if it is the same document and its signatures hold. */
  'signing.importSigned': job(byMeeting.extend({ file: FileToken }), SignedCopy),
  /**
   * Adds a signature to the latest signed PDF, or to the copy itself, and keeps what comes of it. The passphrase opens the
   * certificate file and is not kept.
   */
  'signing.signLocally': job(
    byMeeting.extend({
      certificate: FileToken,
      passphrase: z.string().max(1000),
      /** The one whose signature it is; empty leaves it to the certificate. */
      signer: Line,
    }),
    SignedCopy,
  ),
  /** Writes a signed copy, byte for byte; a scanned picture that is wanted as a PDF becomes its page. */
  'signing.save': job(z.object({ id: SignedCopyId, to: FileToken }), Exported),
  /** Says what a PDF is: the minutes, a copy of them, or something else. */
  'signing.identify': job(z.object({ file: FileToken }), PdfIdentity),
} as const
