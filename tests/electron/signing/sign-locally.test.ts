/** Signatures with a certificate file, judged by poppler. */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { testBoard } from '../../helpers/board.ts'
import { certificateFile } from '../../helpers/certificates.ts'
import { available } from '../../helpers/material.ts'
import { complaints, pdfToolsAvailable, run } from '../../helpers/pdf.ts'
import {
  fileIn,
  madeCopy,
  markReady,
  passphrase,
  readyMinutes,
  savedCopy,
  sign,
} from '../../helpers/signing.ts'

const canJudge = pdfToolsAvailable()
const openssl = available(
  'openssl',
  spawnSync('openssl', ['version']).error === undefined,
  'apt-get install openssl',
)

function verdicts(file: string): readonly string[] {
  return run('pdfsig', [file])
    .toString('utf8')
    .split('\n')
    .filter((line) => /Common Name|Validation: Sign|ocument signed/.test(line))
    .map((line) => line.replace(/^ *- /, ''))
}

test.runIf(canJudge)('two people sign one after the other, and both signatures hold', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  const { copy, bytes } = await madeCopy(app, meeting)
  const first = await sign(app, meeting, 'Per Ek')
  expect(first).toMatchObject({ kind: 'local', of: copy.pdfSha256, pages: copy.pages, remarks: [] })
  const second = await sign(app, meeting, 'Åsa Öberg')
  expect(second.signatures).toMatchObject([
    { signer: 'Per Ek', coversFile: false, intact: true, inTime: true },
    { signer: 'Åsa Öberg', coversFile: true, intact: true, inTime: true },
  ])
  const signed = await savedCopy(app, second.id, 'signed.pdf')
  expect(signed.bytes.subarray(0, bytes.length)).toEqual(bytes)
  expect(complaints(signed.file)).toBe('')
  expect(verdicts(signed.file)).toEqual([
    'Signer Certificate Common Name: Per Ek',
    'Not total document signed',
    'Signature Validation: Signature is Valid.',
    'Signer Certificate Common Name: Åsa Öberg',
    'Total document signed',
    'Signature Validation: Signature is Valid.',
  ])
})

test('signed-off minutes are signed themselves, and stay as they were', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  const { minutes } = await app.call('meeting.get', { meeting })
  for (const { id, role, name, title } of minutes!.signatories)
    await app.call('signatory.update', { id, signatory: { role, name, title, signedOn: '2026-02-20' } })
  const { pdfSha256 } = await app.call('minutes.signOff', { meeting })
  const signed = await sign(app, meeting, 'Åsa Öberg')
  expect(signed).toMatchObject({ of: pdfSha256, signatures: [{ intact: true, coversFile: true }] })
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
})

test.each<[string, () => Buffer, string, string]>([
  [
    'a wrong passphrase',
    () => certificateFile({ name: 'Per Ek', passphrase }),
    'fel',
    'CERTIFICATE_PASSPHRASE',
  ],
  ['no passphrase', () => certificateFile({ name: 'Per Ek', passphrase }), '', 'CERTIFICATE_PASSPHRASE'],
  [
    'a certificate that has expired',
    () => certificateFile({ name: 'Per Ek', passphrase, until: new Date('2026-01-31') }),
    passphrase,
    'CERTIFICATE_EXPIRED',
  ],
  [
    'a certificate of the future',
    () => certificateFile({ name: 'Per Ek', passphrase, from: new Date('2031-01-31') }),
    passphrase,
    'CERTIFICATE_NOT_YET',
  ],
  [
    'a file that is cut',
    () => certificateFile({ name: 'Per Ek', passphrase }).subarray(0, 900),
    passphrase,
    'CERTIFICATE_DAMAGED',
  ],
  ['a file of something else', () => Buffer.from('%PDF-1.7'), passphrase, 'CERTIFICATE_DAMAGED'],
  [
    'another person’s certificate',
    () => certificateFile({ name: 'Vera Lind', passphrase }),
    passphrase,
    'CERTIFICATE_OTHER_PERSON',
  ],
])('%s is told as what it is, and nothing is kept', async (_, file, given, code) => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  const { token } = fileIn(app, 'egen.p12', file())
  const refused = sign(app, meeting, 'Per Ek', { certificate: token, passphrase: given })
  await expect(refused).rejects.toMatchObject({ code })
  const { minutes } = await app.call('meeting.get', { meeting })
  expect(minutes?.signedCopies).toEqual([])
})

test('the passphrase is nowhere in the board file', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  await sign(app, meeting, 'Per Ek')
  await app.call('board.close', {})
  expect(readFileSync(app.file).includes(passphrase)).toBe(false)
})

test('without a copy there is nothing to sign, nor with one that the minutes have left behind', async () => {
  const app = await testBoard()
  const meeting = await readyMinutes(app)
  await expect(sign(app, meeting, 'Per Ek')).rejects.toMatchObject({ code: 'NO_SIGNING_COPY' })
  await madeCopy(app, meeting)
  await markReady(app, meeting, 'reopened')
  const { minutes } = await app.call('meeting.get', { meeting })
  const { id, ...paragraph } = minutes!.paragraphs[0]!
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Ändrat.' } })
  await expect(sign(app, meeting, 'Per Ek')).rejects.toMatchObject({ code: 'NO_SIGNING_COPY' })
})

test.runIf(openssl && canJudge).each([
  ['RSA', ['-newkey', 'rsa:2048']],
  ['elliptic curves', ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256']],
])('a certificate file that openssl has made with %s signs', async (_, newKey) => {
  // It is valid from the moment that it is made.
  const app = await testBoard({ now: () => new Date(Date.now() + 86_400_000) })
  const meeting = await readyMinutes(app)
  await madeCopy(app, meeting)
  const at = (name: string) => path.join(app.folder, name)
  const subject = ['-utf8', '-subj', '/CN=Åsa Öberg', '-days', '3650', '-nodes']
  const openssl = (...args: string[]) => spawnSync('openssl', args, { encoding: 'utf8' })
  openssl('req', '-x509', ...newKey, ...subject, '-keyout', at('key.pem'), '-out', at('own.pem'))
  const pack = ['pkcs12', '-export', '-inkey', at('key.pem'), '-in', at('own.pem'), '-out', at('own.p12')]
  openssl(...pack, '-passout', `pass:${passphrase}`)
  const { token } = fileIn(app, 'own.p12')
  const { id, addedAt } = await sign(app, meeting, 'Åsa Öberg', { certificate: token })
  const { file } = await savedCopy(app, id, 'signed.pdf')
  expect(addedAt).not.toBe('')
  expect(verdicts(file)).toContain('Signature Validation: Signature is Valid.')
})

test.runIf(openssl)(
  'openssl finds the signature valid, with its certificate bound in as PAdES asks for',
  async () => {
    const app = await testBoard()
    const meeting = await readyMinutes(app)
    await madeCopy(app, meeting)
    const { id } = await sign(app, meeting, 'Per Ek')
    const { bytes } = await savedCopy(app, id, 'signed.pdf')
    const [length = 0, next = 0, rest = 0] = /ByteRange \[0 (\d+) (\d+) (\d+)/
      .exec(bytes.toString('latin1'))!
      .slice(1)
      .map(Number)
    const at = (name: string) => path.join(app.folder, name)
    writeFileSync(
      at('content'),
      Buffer.concat([bytes.subarray(0, length), bytes.subarray(next, next + rest)]),
    )
    writeFileSync(at('signature'), Buffer.from(bytes.toString('latin1', length + 1, next - 1), 'hex'))
    const pass = ['-passin', `pass:${passphrase}`]
    spawnSync('openssl', [
      'pkcs12',
      '-in',
      at('Per Ek.p12'),
      '-nokeys',
      '-legacy',
      ...pass,
      '-out',
      at('own.pem'),
    ])
    const source = ['-inform', 'DER', '-in', at('signature'), '-content', at('content'), '-out', at('out')]
    const trust = ['-cades', '-CAfile', at('own.pem'), '-purpose', 'any']
    const verdict = spawnSync('openssl', ['cms', '-verify', '-binary', ...source, ...trust], {
      encoding: 'utf8',
    })
    expect(verdict.stderr).toContain('successful')
  },
)
