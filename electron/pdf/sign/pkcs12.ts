/** Opens a certificate file (PKCS#12): the key, its certificate and those that it was issued under. */
import { webcrypto } from 'node:crypto'
import forge from 'node-forge'
import { AppError } from '../../../shared/errors.ts'
import { nameIn, ownBuffer, pkijs } from './pkijs-engine.ts'

export interface Identity {
  readonly key: webcrypto.CryptoKey
  readonly certificate: pkijs.Certificate
  /** Its own first. */
  readonly certificates: readonly pkijs.Certificate[]
  /** Whom the certificate names. */
  readonly name: string
}

interface Asked {
  readonly fileName: string
  readonly passphrase: string
  readonly now: Date
}

type Bags = readonly forge.pkcs12.Bag[]

/**
 * @throws AppError CERTIFICATE_DAMAGED, CERTIFICATE_PASSPHRASE (also where somebody has changed the file: the two can't
 *   be told apart), CERTIFICATE_NO_KEY, CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET, each with {fileName}
 */
export async function openIdentity(bytes: Uint8Array, asked: Asked): Promise<Identity> {
  const { fileName, now } = asked
  const store = openStore(bytes, asked)
  const { pkcs8ShroudedKeyBag, keyBag, certBag } = forge.pki.oids as Record<string, string>
  const bagsOf = (type = ''): Bags => store.getBags({ bagType: type })[type] ?? []
  const [key] = [...bagsOf(pkcs8ShroudedKeyBag), ...bagsOf(keyBag)]
  const certificates = bagsOf(certBag).map(certificateOf)
  try {
    if (!key || certificates.length === 0) throw new AppError('CERTIFICATE_NO_KEY', { fileName })
    const found = await pairOf(keyInfoOf(key), certificates)
    if (!found) throw new AppError('CERTIFICATE_NO_KEY', { fileName })
    checkTime(found.certificate, { fileName, now })
    const others = certificates.filter((each) => each !== found.certificate)
    return {
      ...found,
      certificates: [found.certificate, ...others],
      name: nameIn(found.certificate.subject),
    }
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('CERTIFICATE_DAMAGED', { fileName }, { cause })
  }
}

function openStore(bytes: Uint8Array, { fileName, passphrase }: Asked): forge.pkcs12.Pkcs12Pfx {
  const reads = [
    () => forge.pkcs12.pkcs12FromAsn1(asn1Of(bytes), false, passphrase),
    () => withEncodedPassphrase(bytes, passphrase),
  ]
  for (const read of reads) {
    try {
      return read()
    } catch (cause) {
      // Nothing of it goes on: what the library says may quote what it was given.
      const isWrong = cause instanceof Error && /MAC could not be verified/.test(cause.message)
      if (isWrong) throw new AppError('CERTIFICATE_PASSPHRASE', { fileName })
    }
  }
  throw new AppError('CERTIFICATE_DAMAGED', { fileName })
}

/**
 * The check of the whole takes the passphrase in UTF-16, newer encryption of the parts in UTF-8 (RFC 7292, B.1; RFC 8018, 3),
 * and forge gives both the same: once the first has held, the parts are opened without it.
 */
function withEncodedPassphrase(bytes: Uint8Array, passphrase: string): forge.pkcs12.Pkcs12Pfx {
  const asn1 = asn1Of(bytes)
  if (Array.isArray(asn1.value)) asn1.value = asn1.value.slice(0, 2)
  return forge.pkcs12.pkcs12FromAsn1(asn1, false, forge.util.encodeUtf8(passphrase))
}

function asn1Of(bytes: Uint8Array): forge.asn1.Asn1 {
  return forge.asn1.fromDer(forge.util.createBuffer(Buffer.from(bytes).toString('binary')))
}

/** forge itself reads only RSA; what it can't read it leaves as ASN.1. */
function certificateOf({ cert, asn1 }: forge.pkcs12.Bag): pkijs.Certificate {
  return pkijs.Certificate.fromBER(derOf(cert ? forge.pki.certificateToAsn1(cert) : asn1))
}

/** PKCS#8 */
function keyInfoOf({ key, asn1 }: forge.pkcs12.Bag): ArrayBuffer {
  return derOf(key ? forge.pki.wrapRsaPrivateKey(forge.pki.privateKeyToAsn1(key)) : asn1)
}

function derOf(asn1: forge.asn1.Asn1): ArrayBuffer {
  return ownBuffer(Buffer.from(forge.asn1.toDer(asn1).getBytes(), 'binary'))
}

/** The certificate that the key belongs to: the one that verifies what the key has signed. */
async function pairOf(
  keyInfo: ArrayBuffer,
  certificates: readonly pkijs.Certificate[],
): Promise<Pick<Identity, 'key' | 'certificate'> | undefined> {
  const probe = new Uint8Array(32)
  const { subtle } = webcrypto
  for (const certificate of certificates) {
    try {
      const algorithm = algorithmOf(certificate)
      const key = await subtle.importKey('pkcs8', keyInfo, algorithm, false, ['sign'])
      const spki = certificate.subjectPublicKeyInfo.toSchema().toBER()
      const publicKey = await subtle.importKey('spki', spki, algorithm, false, ['verify'])
      const signed = await subtle.sign(algorithm, key, probe)
      if (await subtle.verify(algorithm, publicKey, signed, probe)) return { key, certificate }
    } catch {
      // A key of another kind than this certificate's.
    }
  }
  return undefined
}

const ellipticCurves: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
}

/** RSA of PKCS #1 1.5, or ECDSA, with SHA-256. */
function algorithmOf({ subjectPublicKeyInfo }: pkijs.Certificate) {
  const { algorithmParams } = subjectPublicKeyInfo.algorithm
  const curve = ellipticCurves[String(algorithmParams?.valueBlock?.toString() ?? '')]
  return curve
    ? { name: 'ECDSA', namedCurve: curve, hash: 'SHA-256' }
    : { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' }
}

/** @throws AppError CERTIFICATE_EXPIRED, CERTIFICATE_NOT_YET */
function checkTime(
  { notBefore, notAfter }: pkijs.Certificate,
  { fileName, now }: Pick<Asked, 'fileName' | 'now'>,
): void {
  const day = (moment: Date) => moment.toISOString().slice(0, 10)
  if (now > notAfter.value) throw new AppError('CERTIFICATE_EXPIRED', { fileName, date: day(notAfter.value) })
  if (now < notBefore.value)
    throw new AppError('CERTIFICATE_NOT_YET', { fileName, date: day(notBefore.value) })
}
