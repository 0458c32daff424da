/** A signature's own data (CMS, RFC 5652): made as PAdES-B-B asks for (ETSI EN 319 142-1, 6.3), and verified. */
import { createHash } from 'node:crypto'
import * as asn1js from 'asn1js'
import type { Identity } from './pkcs12.ts'
import { nameIn, oids, ownBuffer, pkijs } from './pkijs-engine.ts'

/** The signature of `content`, in DER. When it was made stands in the PDF, not in here (EN 319 142-1, 6.3). */
export async function signCms(content: Uint8Array, identity: Identity): Promise<Uint8Array> {
  const { key, certificate, certificates } = identity
  const digest = createHash('sha256').update(content).digest()
  const signer = new pkijs.SignerInfo({
    version: 1,
    sid: new pkijs.IssuerAndSerialNumber({
      issuer: certificate.issuer,
      serialNumber: certificate.serialNumber,
    }),
    signedAttrs: new pkijs.SignedAndUnsignedAttributes({
      type: 0,
      attributes: [
        attribute(oids.contentType, new asn1js.ObjectIdentifier({ value: oids.data })),
        attribute(oids.messageDigest, new asn1js.OctetString({ valueHex: ownBuffer(digest) })),
        attribute(oids.signingCertificate, signingCertificate(certificate)),
      ],
    }),
  })
  const signedData = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: oids.data }),
    signerInfos: [signer],
    certificates: [...certificates],
  })
  await signedData.sign(key as never, 0, 'SHA-256', ownBuffer(content))
  const info = new pkijs.ContentInfo({
    contentType: oids.signedData,
    content: signedData.toSchema(true),
  })
  return new Uint8Array(info.toSchema().toBER())
}

function attribute(type: string, value: unknown): pkijs.Attribute {
  return new pkijs.Attribute({ type, values: [value] })
}

/** ESS signing-certificate-v2: the signature holds for this certificate and no other (RFC 5035, 3). SHA-256 is understood. */
function signingCertificate(certificate: pkijs.Certificate): asn1js.Sequence {
  const hash = createHash('sha256')
    .update(Buffer.from(certificate.toSchema(true).toBER()))
    .digest()
  const certificateId = new asn1js.Sequence({
    value: [new asn1js.OctetString({ valueHex: ownBuffer(hash) })],
  })
  return new asn1js.Sequence({ value: [new asn1js.Sequence({ value: [certificateId] })] })
}

export interface CmsFacts {
  readonly signer: string
  /** Who vouches for the certificate; nobody has been asked whether that is so. */
  readonly issuer: string
  /** By the signature's own clock; null where it says none. */
  readonly at: Date | null
  /** Whether the digest is that of `content` and the signature that of the certificate. */
  readonly intact: boolean
  readonly valid: { readonly from: Date; readonly until: Date } | null
}

const unreadable: CmsFacts = { signer: '', issuer: '', at: null, intact: false, valid: null }

/** What a signature says and whether it holds for `content`. One that can't be read or is of a kind unknown here does not. */
export async function verifyCms(der: Uint8Array, content: Uint8Array): Promise<CmsFacts> {
  try {
    const { result } = asn1js.fromBER(ownBuffer(der))
    const signedData = new pkijs.SignedData({
      schema: new pkijs.ContentInfo({ schema: result }).content,
    })
    const certificate = signersCertificate(signedData)
    if (!certificate) return unreadable
    const { notBefore, notAfter } = certificate
    return {
      signer: nameIn(certificate.subject),
      issuer: nameIn(certificate.issuer),
      at: signingTime(signedData),
      intact: await isIntact(signedData, content),
      valid: { from: notBefore.value, until: notAfter.value },
    }
  } catch {
    return unreadable
  }
}

/** What signs something else that lies in it, and what has more than one signer, PDF does not know (EN 319 142-1, 5). */
async function isIntact(signedData: pkijs.SignedData, content: Uint8Array): Promise<boolean> {
  if (signedData.signerInfos.length !== 1 || signedData.encapContentInfo.eContent) return false
  try {
    const attributes = signedData.signerInfos[0]?.signedAttrs?.attributes ?? []
    // Without signed attributes the content itself is signed, which the library's own comparison covers.
    const isBound = attributes.length === 0 || attributes.some(({ type }) => type === oids.messageDigest)
    return isBound && (await signedData.verify({ signer: 0, data: ownBuffer(content), checkChain: false }))
  } catch {
    return false
  }
}

function signersCertificate({ certificates = [], signerInfos }: pkijs.SignedData) {
  const held = certificates.filter((each) => each instanceof pkijs.Certificate)
  const id: unknown = signerInfos[0]?.sid
  if (!(id instanceof pkijs.IssuerAndSerialNumber)) return held[0]
  return held.find(
    ({ serialNumber, issuer }) => serialNumber.isEqual(id.serialNumber) && issuer.isEqual(id.issuer),
  )
}

function signingTime({ signerInfos }: pkijs.SignedData): Date | null {
  const attributes = signerInfos[0]?.signedAttrs?.attributes ?? []
  const [time] = attributes.find(({ type }) => type === oids.signingTime)?.values ?? []
  return time instanceof asn1js.UTCTime || time instanceof asn1js.GeneralizedTime ? time.toDate() : null
}
