/** Signs with a certificate file: the latest signed PDF, so that one signature stands beside the other, or the copy itself. */
import { basename } from 'node:path'
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import { namesPerson } from '../../../shared/rules/certificate-name.ts'
import type { MeetingId, Sha256 } from '../../../shared/values.ts'
import { readBlob } from '../../db/blobs.ts'
import { getMeetingDetail } from '../../db/meeting-detail.ts'
import { listSignedCopies } from '../../db/minutes-records.ts'
import type { SealedPaper } from '../../db/signing.ts'
import { asAppError } from '../../failures.ts'
import { openPdf } from '../../pdf/read/open.ts'
import { checkSignatures } from '../../pdf/sign/check-signatures.ts'
import { type Identity, openIdentity } from '../../pdf/sign/pkcs12.ts'
import { signPdf } from '../../pdf/sign/sign-pdf.ts'
import { readUnchanged, sizeOfFile } from '../../regular-file.ts'
import type { JobContext, JobHandlers } from '../handler.ts'
import { latestPaper } from './attach-scan.ts'
import { unsignedHash } from './content.ts'
import { signatureRemarks } from './import-signed.ts'
import { keepCopy } from './keep-copy.ts'

/** Bytes; a certificate file has a few thousand. */
const largest = 1 << 20

export const signLocally: JobHandlers['signing.signLocally'] = async (context, input) => {
  const { db, now } = context
  const { meeting, signer } = input
  const paper = presentPaper(context, meeting)
  const identity = await identityAt(context.pathOf(input.certificate), input.passphrase, new Date(now))
  if (signer !== '' && !namesPerson(identity.name, signer))
    throw new AppError('CERTIFICATE_OTHER_PERSON', { name: identity.name, signer })
  const before = readBlob(db, latestSigned(context, meeting, paper))
  const bytes = await signPdf(before, identity, { at: new Date(now), reason: sv.signing.reason })
  const { date } = getMeetingDetail(db, meeting)
  const file = fill(wordsOf('sv').signing.signedFile, { date, name: signer || identity.name })
  const { context: objects } = await openPdf(bytes, file)
  const signatures = [...(await checkSignatures(objects, bytes, new Date(now)))]
  const remarks = [...signatureRemarks(signatures)]
  const received = { bytes, file, pages: paper.pages }
  return keepCopy(context, { meeting, paper, kind: 'local', ...received, signatures, remarks })
}

/** A copy that the minutes have left behind is not signed. @throws AppError NO_SIGNING_COPY */
function presentPaper({ db }: JobContext, meeting: MeetingId): SealedPaper {
  const paper = latestPaper(db, meeting)
  if (paper.kind === 'minutes') return paper
  if (paper.contentSha256 !== unsignedHash(getMeetingDetail(db, meeting)))
    throw new AppError('NO_SIGNING_COPY')
  return paper
}

function latestSigned({ db }: JobContext, meeting: MeetingId, paper: SealedPaper): Sha256 {
  const signed = listSignedCopies(db, meeting).filter(
    ({ kind, of }) => kind !== 'scan' && of === paper.sha256,
  )
  return signed.at(-1)?.sha256 ?? paper.sha256
}

/** @throws as `openIdentity`; AppError FILE_MISSING, FILE_NOT_READABLE */
async function identityAt(path: string, passphrase: string, now: Date): Promise<Identity> {
  const fileName = basename(path)
  const bytes = readSmall(path, fileName)
  return openIdentity(bytes, { fileName, passphrase, now })
}

function readSmall(path: string, fileName: string): Uint8Array {
  try {
    const bytes = sizeOfFile(path) > largest ? null : readUnchanged(path)
    if (!bytes) throw new AppError('CERTIFICATE_DAMAGED', { fileName })
    return bytes
  } catch (error) {
    throw asAppError(error, path)
  }
}
