/** Signing: copies to be signed, signed copies that come back, signatures with a certificate. */

import type { signingErrors as swedishErrors } from '../sv/signing.ts'
import type { Words } from '../sv.ts'

export const signing: Words['signing'] = {
  title: 'Signed copy',
  notReady: 'When the minutes are ready for sign-off, a copy to be signed is made here.',
  copy: 'Signing copy',
  copyText: 'The minutes with empty lines for the signatures, sealed with their content.',
  copyAgain: 'Made {{date}} by {{by}} · {{pages}} · seal {{seal}}',
  copyOutdated: 'The minutes have changed since the copy was made. Make a new one and have it signed.',
  finalText: 'The minutes are signed off: it is the locked copy that is signed.',
  makeCopy: 'Make signing copy …',
  saveCopy: 'Save signing copy …',
  writing: 'Writing {{file}} …',
  attachScan: 'Attach scan …',
  importSigned: 'Import e-signed PDF …',
  signLocally: 'Sign with certificate …',
  dropHint: 'Or drop the files here: an e-signed PDF is checked, anything else is attached as a scan.',
  dropHere: 'Drop the signed copy here',
  working: 'Checking the signed copy …',
  copies: 'Signed copies',
  none: 'No signed copy has come yet.',
  kind: { scan: 'Scanned', esigned: 'E-signed', local: 'Signed here' },
  added: '{{date}} by {{by}}',
  show: 'Show',
  save: 'Save …',
  showName: 'Show {{file}}',
  saveName: 'Save {{file}}',
  sha: 'SHA-256 {{sha256}}',
  signatures: 'Signatures in {{file}}',
  signatureBy: '{{signer}}, {{date}} at {{time}}',
  signatureUndated: '{{signer}}, no time given',
  unnamed: 'Certificate without a name',
  intact: 'Valid signature',
  broken: 'The signature is not valid',
  coversFile: 'covers the whole file',
  coversPart: 'covers the file up to what was added later',
  ownIssuer: 'the certificate was issued by its holder',
  issuedBy: 'certificate from {{issuer}}',
  notTrusted: 'Whether the issuer of a certificate can be trusted is not checked here.',
  received: 'The check is done. It is the same document and is kept with the minutes.',
  receivedScan: 'Kept with the minutes.',
  remark: {
    notWhole: 'No signature covers the whole file: something was added after the last one.',
    notInTime: 'The certificate of {{signer}} was not valid when it was used.',
    addedText: 'Text added on page {{page}}: “{{text}}”',
    addedMarks: 'Page {{page}} shows something that was not in the copy.',
    pagesDiffer: '{{pages}} of {{expected}} pages.',
    earlierWording: 'It is an earlier signing copy, not the latest.',
  },
  days: {
    offer: 'Fill in the days from the signatures',
    which: '{{name}}: {{date}}',
  },
  sign: {
    title: 'Sign with a certificate file',
    intro: 'The signature is added to the PDF. Those that it has already stay.',
    who: 'Who signs',
    whoHint: 'The certificate says who it is; the name here helps to notice a mix-up.',
    file: 'Certificate file',
    choose: 'Choose file (.p12, .pfx) …',
    noFile: 'No file is chosen.',
    passphrase: 'Password of the file',
    passphraseHint: 'Is not kept.',
    submit: 'Sign',
    signing: 'Signing …',
  },
  reason: 'Sign-off of minutes',
  cli: {
    copied: 'Signing copy: {{file}}, {{pages}}, seal {{contentSha256}}',
    kept: 'Kept: {{kind}}, {{file}}, {{pages}}, SHA-256 {{sha256}}',
    none: 'No signed copy.',
    passphrase: 'Password of the certificate file: ',
    saved: 'Saved: {{file}}',
  },
  identity: {
    minutes: '{{file}} is the signed-off minutes of {{date}}, byte for byte.',
    signingCopy: '{{file}} is a signing copy of {{date}}, byte for byte.',
    signedCopy: '{{file}} is a signed copy of {{date}}, byte for byte.',
    sameText: '{{file}} says the same as the minutes of {{date}}, but is not the file that was kept.',
    altered:
      '{{file}} bears the seal of the minutes of {{date}} but holds something else than what was locked. Later corrections count as that. {{reason}}',
    unknown: '{{file}} belongs to no minutes in the board file.',
  },
}

/** What happened, what is safe, what to do. */
export const signingErrors: Record<keyof typeof swedishErrors, string> = {
  MINUTES_NOT_READY:
    'The minutes are not ready for sign-off, so the text can still change. No copy was made; mark them as ready first.',
  NO_SIGNING_COPY:
    'There is no copy to compare with or to sign. Make a signing copy first; nothing was stored.',
  SIGNED_PDF_NO_SIGNATURE:
    '{{fileName}} holds no electronic signature. Nothing was stored; if it was signed on paper, attach it as a scan.',
  SIGNED_PDF_BROKEN:
    'The signature of {{signer}} in {{fileName}} does not hold for the file: it was changed afterwards, or can’t be checked. Nothing was stored; ask for the file again.',
  SIGNED_PDF_ALTERED:
    '{{fileName}} is not the same document: page {{page}} said “{{was}}”, now it says “{{is}}”. Nothing was stored; have the signing copy itself signed.',
  SIGNED_PDF_COVERED:
    'In {{fileName}} something on page {{page}} is covered or looks other than in the copy. Nothing was stored; have the signing copy itself signed.',
  SIGNED_PDF_PAGES:
    '{{fileName}} has {{pages}} pages and the copy {{expected}}. Nothing was stored; have the signing copy itself signed.',
  SIGNED_PDF_OTHER_MEETING:
    '{{fileName}} is the minutes of the meeting on {{date}}, not of this one. Nothing was stored; import it at its own meeting.',
  SIGNED_PDF_OTHER:
    '{{fileName}} is not these minutes: their seal does not stand in it. Nothing was stored; check that it is the right file.',
  CERTIFICATE_PASSPHRASE:
    'The password does not open {{fileName}} (or the file was changed). Nothing was signed; write it again.',
  CERTIFICATE_DAMAGED:
    '{{fileName}} is not a whole certificate file (PKCS#12). Nothing was signed; export it again from where it came.',
  CERTIFICATE_NO_KEY:
    '{{fileName}} lacks a private key with its certificate. Nothing was signed; export the file with the key.',
  CERTIFICATE_EXPIRED:
    'The certificate in {{fileName}} expired on {{date}}. Nothing was signed; get a new certificate.',
  CERTIFICATE_NOT_YET:
    'The certificate in {{fileName}} is valid only from {{date}}. Nothing was signed; check the computer’s clock.',
  CERTIFICATE_OTHER_PERSON:
    'The certificate is made out to {{name}}, not to {{signer}}. Nothing was signed; choose the right person or the right file.',
}

/** Printed on a copy to be signed, and on sealed minutes. */
export const signingDocuments = {
  copy: 'Signing copy',
  /** Name of a file. */
  signedFile: 'Minutes {{date}}, signed by {{name}}.pdf',
  seal: 'Seal: SHA-256 of the content of the minutes {{seal}}',
  copySeal: 'Signing copy. Seal: SHA-256 of the content of the minutes without the days of signing {{seal}}',
}
