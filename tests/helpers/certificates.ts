/** Certificates for tests, made anew: a person's own, or one issued by an authority. */
import forge from 'node-forge'

export interface CertificateWish {
  readonly name: string
  readonly passphrase: string
  readonly from?: Date
  readonly until?: Date
}

/** RSA keys take a while to make: one serves all certificates of a test file. */
let keys: forge.pki.rsa.KeyPair | undefined

/** A certificate file (PKCS#12) with a key and the certificate of a person, signed by itself. */
export function certificateFile(wish: CertificateWish): Buffer {
  keys ??= forge.pki.rsa.generateKeyPair({ bits: 2048 })
  const { name, passphrase } = wish
  const store = forge.pkcs12.toPkcs12Asn1(keys.privateKey, [certificateOf(wish, keys)], passphrase, {
    algorithm: '3des',
    friendlyName: name,
  })
  return Buffer.from(forge.asn1.toDer(store).getBytes(), 'binary')
}

function certificateOf(
  { name, from = new Date('2025-01-01'), until = new Date('2035-01-01') }: CertificateWish,
  { publicKey, privateKey }: forge.pki.rsa.KeyPair,
): forge.pki.Certificate {
  const certificate = forge.pki.createCertificate()
  certificate.publicKey = publicKey
  certificate.serialNumber = `0${Buffer.from(name).toString('hex').slice(0, 16)}`
  certificate.validity.notBefore = from
  certificate.validity.notAfter = until
  const subject = [
    // As UTF8String (12), or what is not ASCII is lost.
    { name: 'commonName', value: name, valueTagClass: 12 as never },
    { name: 'countryName', value: 'SE' },
  ]
  certificate.setSubject(subject)
  certificate.setIssuer(subject)
  certificate.setExtensions([
    { name: 'keyUsage', digitalSignature: true, nonRepudiation: true, critical: true },
  ])
  certificate.sign(privateKey, forge.md.sha256.create())
  return certificate
}
