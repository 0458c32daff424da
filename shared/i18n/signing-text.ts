/** What signatures and signed copies are said to be, in the window and on the command line. */
import type { PdfSignature, SignedRemark } from '../model/sign-off.ts'
import type { Translate } from './i18n.ts'

/** "Åsa Öberg, 2026-02-20 kl. 10.30" @param local the moment where the reader is; in UTC where it is not given */
export function signerText({ signer, at }: PdfSignature, t: Translate, local?: string): string {
  const name = signer || t('signing.unnamed')
  if (at === null) return t('signing.signatureUndated', { signer: name })
  const [date = '', time = ''] = (local ?? at.slice(0, 16)).split('T')
  return t('signing.signatureBy', { signer: name, date, time: time.slice(0, 5).replace(':', '.') })
}

/** Whether it holds, what it covers, and who vouches for it. */
export function standingText(signature: PdfSignature, t: Translate): string {
  const { signer, issuer, coversFile, intact } = signature
  const own = issuer === '' || issuer === signer
  return [
    t(intact ? 'signing.intact' : 'signing.broken'),
    t(coversFile ? 'signing.coversFile' : 'signing.coversPart'),
    own ? t('signing.ownIssuer') : t('signing.issuedBy', { issuer }),
  ].join(', ')
}

export function signatureText(signature: PdfSignature, t: Translate): string {
  return `${signerText(signature, t)}. ${standingText(signature, t)}`
}

export function remarkText({ code, params }: SignedRemark, t: Translate): string {
  return t(`signing.remark.${code}`, params)
}
