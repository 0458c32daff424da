/** The name of the one who made a signature, from the certificate in it (CMS, RFC 5652, 5). */
import { X509Certificate } from 'node:crypto'

interface Element {
  readonly tag: number
  readonly content: Buffer
  /** With its head. */
  readonly whole: Buffer
}

const explicit0 = 0xa0

/** The common name of the signer; empty where none can be read. */
export function signerOf(contents: Uint8Array): string {
  try {
    const [contentInfo] = elements(Buffer.from(contents), 1)
    const [, wrapped] = inside(contentInfo)
    const signedData = inside(inside(wrapped)[0])
    const certificates = inside(signedData.find(({ tag }) => tag === explicit0)).map(
      ({ whole }) => new X509Certificate(whole),
    )
    // Of the first signer: version, then issuer and serial number.
    const [, issuerAndSerial] = inside(inside(signedData.at(-1))[0])
    const serial = numberOf(inside(issuerAndSerial)[1]?.content.toString('hex') ?? '')
    const own = certificates.find(({ serialNumber }) => numberOf(serialNumber) === serial)
    return /^CN=(.*)$/m.exec((own ?? certificates[0])?.subject ?? '')?.[1] ?? ''
  } catch {
    return ''
  }
}

function inside(element: Element | undefined): readonly Element[] {
  return element ? elements(element.content) : []
}

/** The elements of DER, one after the other (ITU-T X.690, 8.1). @throws RangeError when one is cut */
function elements(der: Buffer, most = 1000): readonly Element[] {
  const found: Element[] = []
  for (let at = 0; at < der.length && found.length < most; ) {
    const first = der.readUInt8(at + 1)
    const lengthBytes = first < 0x80 ? 0 : first & 0x7f
    if (lengthBytes > 4 || first === 0x80) throw new RangeError('length')
    const length = lengthBytes === 0 ? first : der.readUIntBE(at + 2, lengthBytes)
    const start = at + 2 + lengthBytes
    if (start + length > der.length) throw new RangeError('cut')
    found.push({
      tag: der.readUInt8(at),
      content: der.subarray(start, start + length),
      whole: der.subarray(at, start + length),
    })
    at = start + length
  }
  return found
}

function numberOf(hex: string): string {
  return hex.toLowerCase().replace(/^0+/, '')
}
