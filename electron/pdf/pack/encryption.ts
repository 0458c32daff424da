/** A pack that opens with a password only: AES-256, security handler revision 6 (ISO 32000-2, 7.6). */
import { createCipheriv, createHash } from 'node:crypto'

export interface PackLock {
  /** At most 127 bytes of it count. */
  readonly password: string
  /** So many bytes of chance. */
  readonly random: (bytes: number) => Uint8Array
}

export interface Encryption {
  /** Of the file's Encrypt entry, in PDF syntax. */
  readonly dictionary: string
  /** `data` of a stream, encrypted. */
  bytes(data: Uint8Array): Uint8Array
  /** An object in PDF syntax with its strings encrypted. */
  strings(syntax: string): string
}

/** Everything is allowed to one who has the password. */
const permissions = -4
const longestPassword = 127

export function encryptionOf({ password, random }: PackLock): Encryption {
  const key = random(32)
  const bytes = (data: Uint8Array): Buffer => {
    const start = random(16)
    const cipher = createCipheriv('aes-256-cbc', key, start)
    return Buffer.concat([start, cipher.update(data), cipher.final()])
  }
  return {
    dictionary: lockDictionary(
      Buffer.from(password.normalize('NFKC')).subarray(0, longestPassword),
      key,
      random,
    ),
    bytes,
    strings: (syntax) => withStrings(syntax, (text) => `<${bytes(text).toString('hex').toUpperCase()}>`),
  }
}

/** Algorithms 8, 9 and 10: who opens the file as reader may do as its owner. */
function lockDictionary(password: Buffer, key: Uint8Array, random: PackLock['random']): string {
  const entry = (user: Uint8Array): readonly [Buffer, Buffer] => {
    const [check, salt] = [random(8), random(8)]
    const verifier = Buffer.concat([hardened(password, check, user), check, salt])
    return [verifier, encryptedBlocks('aes-256-cbc', hardened(password, salt, user), Buffer.alloc(16), key)]
  }
  const [user, userKey] = entry(new Uint8Array())
  const [owner, ownerKey] = entry(user)
  const rights = Buffer.alloc(16, 0xff)
  rights.writeInt32LE(permissions, 0)
  rights.write('Tadb', 8, 'latin1')
  rights.set(random(4), 12)
  const sealed = encryptedBlocks('aes-256-ecb', key, null, rights)
  const hex = (value: Buffer) => `<${value.toString('hex').toUpperCase()}>`
  return (
    `<</Filter/Standard/V 5/R 6/Length 256/P ${permissions}/EncryptMetadata true/StmF/StdCF/StrF/StdCF` +
    `/CF<</StdCF<</Type/CryptFilter/CFM/AESV3/AuthEvent/DocOpen/Length 32>>>>` +
    `/U ${hex(user)}/UE ${hex(userKey)}/O ${hex(owner)}/OE ${hex(ownerKey)}/Perms ${hex(sealed)}>>`
  )
}

/** Algorithm 2.B: slow on purpose. */
function hardened(password: Uint8Array, salt: Uint8Array, user: Uint8Array): Buffer {
  let key = createHash('sha256').update(password).update(salt).update(user).digest()
  for (let round = 1; ; round++) {
    const once = Buffer.concat([password, key, user])
    const repeated = Buffer.concat(Array.from({ length: 64 }, () => once))
    const mixed = encryptedBlocks('aes-128-cbc', key.subarray(0, 16), key.subarray(16, 32), repeated)
    // 256 is 1 modulo 3, so the sum of the digits is the number's own remainder.
    const remainder = mixed.subarray(0, 16).reduce((sum, digit) => sum + digit, 0) % 3
    key = createHash(['sha256', 'sha384', 'sha512'][remainder] ?? 'sha256')
      .update(mixed)
      .digest()
    if (round >= 64 && (mixed.at(-1) ?? 0) <= round - 32) return key.subarray(0, 32)
  }
}

function encryptedBlocks(kind: string, key: Uint8Array, start: Uint8Array | null, data: Uint8Array): Buffer {
  return createCipheriv(kind, key, start).setAutoPadding(false).update(data) as Buffer
}

/** Replaces each string of an object in PDF syntax; names hold neither parentheses nor angles (ISO 32000-2, 7.3.5). */
function withStrings(syntax: string, replace: (text: Buffer) => string): string {
  let result = ''
  let done = 0
  for (let at = nextString(syntax, 0); at !== -1; at = nextString(syntax, done)) {
    const end = syntax[at] === '(' ? endOfLiteral(syntax, at) : syntax.indexOf('>', at) + 1
    const source = syntax.slice(at, end)
    result += syntax.slice(done, at)
    result += replace(
      source.startsWith('(') ? literalBytes(source.slice(1, -1)) : hexBytes(source.slice(1, -1)),
    )
    done = end
  }
  return result + syntax.slice(done)
}

function nextString(syntax: string, from: number): number {
  for (let at = from; at < syntax.length; at++) {
    if (syntax[at] === '(') return at
    if (syntax[at] === '<') {
      if (syntax[at + 1] !== '<') return at
      at += 1
    }
  }
  return -1
}

function endOfLiteral(syntax: string, start: number): number {
  let depth = 0
  for (let at = start; at < syntax.length; at++) {
    if (syntax[at] === '\\') at += 1
    else if (syntax[at] === '(') depth += 1
    else if (syntax[at] === ')') depth -= 1
    if (depth === 0) return at + 1
  }
  return syntax.length
}

function hexBytes(digits: string): Buffer {
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** What a literal string means (ISO 32000-2, 7.3.4.2). */
function literalBytes(text: string): Buffer {
  const plain = text
    .replace(/(?<!\\)((?:\\\\)*)\r\n?/g, '$1\n')
    .replace(/\\([0-7]{1,3}|\r\n|[\s\S])/g, (_, escaped: string) => {
      if (/^[0-7]/.test(escaped)) return String.fromCharCode(Number.parseInt(escaped, 8) & 0xff)
      return /^[\r\n]/.test(escaped) ? '' : (escapes[escaped] ?? escaped)
    })
  return Buffer.from(plain, 'latin1')
}
