/** pkijs with the cryptography of Node. */
import { webcrypto } from 'node:crypto'
import * as pkijs from 'pkijs'

pkijs.setEngine('node', new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never }))

export { pkijs }

/** Object identifiers of CMS (RFC 5652, 11), of its protection of the certificate (RFC 5035, 5.4.1), and of names. */
export const oids = {
  data: '1.2.840.113549.1.7.1',
  signedData: '1.2.840.113549.1.7.2',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingTime: '1.2.840.113549.1.9.5',
  signingCertificate: '1.2.840.113549.1.9.16.2.47',
  sha256: '2.16.840.1.101.3.4.2.1',
  commonName: '2.5.4.3',
  organisation: '2.5.4.10',
} as const

/** What a certificate calls its holder, or who issued it: the common name, else the organisation. */
export function nameIn({ typesAndValues }: pkijs.RelativeDistinguishedNames): string {
  const named = (type: string) => typesAndValues.find((each) => each.type === type)?.value.valueBlock.value
  const name = named(oids.commonName) ?? named(oids.organisation)
  return typeof name === 'string' ? name : ''
}

/** Bytes in a buffer of their own, as the standards of the web want them. */
export function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer
}
