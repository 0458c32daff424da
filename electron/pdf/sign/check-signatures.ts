/** The signatures that a PDF carries, each verified against the bytes that it covers. */

import type { PdfSignature } from '../../../shared/model/sign-off.ts'
import type { Instant } from '../../../shared/values.ts'
import { moment, oneLine, signatureValues, signedRange } from '../inspect/signatures.ts'
import type { PDFContext, PDFDict } from '../pdf-lib.ts'
import { nameAt, textAt } from '../read/objects.ts'
import { type CmsFacts, verifyCms } from './cms.ts'

/** Those whose form is known: CMS beside the bytes that it signs (PDF 1.7, 12.8.3.3; ETSI EN 319 142-1, 5). */
const knownForms: readonly unknown[] = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached']

/** @param now what a certificate's time is compared with where the signature tells none */
export async function checkSignatures(
  context: PDFContext,
  file: Uint8Array,
  now: Date,
): Promise<readonly PdfSignature[]> {
  const found: PdfSignature[] = []
  for (const dict of signatureValues(context)) {
    // A time stamp of the whole document is nobody's signature.
    if (nameAt(dict, 'SubFilter') === 'ETSI.RFC3161') continue
    found.push(await checked(dict, file, now))
  }
  return found
}

async function checked(dict: PDFDict, file: Uint8Array, now: Date): Promise<PdfSignature> {
  const range = signedRange(dict, file)
  const isKnown = knownForms.includes(nameAt(dict, 'SubFilter'))
  const facts = range ? await verifyCms(Buffer.from(range.signature, 'hex'), range.content) : null
  const at = facts?.at ?? dateOf(moment(textAt(dict, 'M')))
  return {
    signer: oneLine(facts?.signer || textAt(dict, 'Name') || ''),
    issuer: oneLine(facts?.issuer ?? ''),
    at: at ? (at.toISOString() as Instant) : null,
    coversFile: range?.coversFile ?? false,
    intact: isKnown && (facts?.intact ?? false),
    inTime: isInTime(facts, at ?? now),
  }
}

function isInTime(facts: CmsFacts | null, at: Date): boolean {
  return facts?.valid ? at >= facts.valid.from && at <= facts.valid.until : false
}

/** A moment without a zone is taken as UTC, as PDF 2.0 has it (7.9.4). */
function dateOf(text: string | null): Date | null {
  if (text === null) return null
  const isLocal = text.includes('T') && !/(Z|[+-]\d\d:\d\d)$/.test(text)
  const date = new Date(isLocal ? `${text}Z` : text)
  return Number.isNaN(date.getTime()) ? null : date
}
