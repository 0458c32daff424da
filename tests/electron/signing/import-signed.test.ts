/** PDFs that come back signed: kept where they are the same document and hold, refused with the reason where not. */
import { PDFDocument, rgb, StandardFonts } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { openIdentity } from '../../../electron/pdf/sign/pkcs12.ts'
import { signPdf } from '../../../electron/pdf/sign/sign-pdf.ts'
import { writeDocument } from '../../../electron/pdf/write/write-document.ts'
import { minutesDocument } from '../../../shared/documents/minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { type TestApp, testBoard, today } from '../../helpers/board.ts'
import { certificateFile } from '../../helpers/certificates.ts'
import { pixel } from '../../helpers/command-line.ts'
import { fileIn, madeCopy, markReady, passphrase, readyMinutes } from '../../helpers/signing.ts'

const at = new Date('2026-02-21T09:30:00Z')

/** As a program elsewhere signs. */
async function signedBy(name: string, bytes: Uint8Array, when = at): Promise<Uint8Array> {
  const file = certificateFile({ name, passphrase })
  const identity = await openIdentity(file, { fileName: 'x.p12', passphrase, now: when })
  return signPdf(bytes, identity, { at: when, reason: 'Justering' })
}

type Change = (document: PDFDocument) => Promise<void> | void

/** With an addition at the end that keeps all that was there. */
async function addedTo(bytes: Uint8Array, change: Change): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { forIncrementalUpdate: true, updateMetadata: false })
  await change(document)
  return document.commit()
}

/** Written anew, as some services do. */
async function rewritten(bytes: Uint8Array, change: Change = () => {}): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false })
  await change(document)
  return document.save()
}

const writes =
  (text: string): Change =>
  async (document) => {
    const font = await document.embedFont(StandardFonts.Helvetica)
    document.getPage(0).drawText(text, { x: 200, y: 20, size: 8, font })
  }
const covers: Change = (document) => {
  document.getPage(0).drawRectangle({ x: 70, y: 300, width: 400, height: 300, color: rgb(1, 1, 1) })
}

function take(app: TestApp, meeting: Parameters<typeof madeCopy>[1], bytes: Uint8Array, name = 'retur.pdf') {
  return app.call('signing.importSigned', { meeting, file: fileIn(app, name, bytes).token })
}

async function copyOf(given = {}) {
  const app = await testBoard()
  const meeting = await readyMinutes(app, given)
  return { app, meeting, ...(await madeCopy(app, meeting)) }
}

test('a copy that was signed elsewhere is kept with its signers, their times and what they cover', async () => {
  const { app, meeting, bytes, copy } = await copyOf()
  const signed = await signedBy('Åsa Öberg', await signedBy('Per Ek', bytes))
  const kept = await take(app, meeting, signed)
  expect(kept).toMatchObject({
    kind: 'esigned',
    of: copy.pdfSha256,
    file: 'retur.pdf',
    remarks: [],
    signatures: [
      { signer: 'Per Ek', issuer: 'Per Ek', at: at.toISOString(), coversFile: false, intact: true },
      { signer: 'Åsa Öberg', issuer: 'Åsa Öberg', at: at.toISOString(), coversFile: true, intact: true },
    ],
  })
  expect(await take(app, meeting, signed, 'igen.pdf')).toEqual(kept)
  const { minutes } = await app.call('meeting.get', { meeting })
  expect(minutes?.signedCopies).toEqual([kept])
  expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
})

test('a copy that a service has written anew before it was signed is the same document', async () => {
  const { app, meeting, bytes } = await copyOf()
  expect(await take(app, meeting, await signedBy('Per Ek', await rewritten(bytes)))).toMatchObject({
    remarks: [],
  })
})

test.each<[string, (bytes: Uint8Array) => Promise<Uint8Array>, object[]]>([
  [
    'what was added after the last signature',
    async (bytes) => addedTo(await signedBy('Per Ek', bytes), (document) => document.setSubject('Arkiv')),
    [{ code: 'notWhole', params: {} }],
  ],
  [
    'text beside what was sealed',
    async (bytes) => signedBy('Per Ek', await addedTo(bytes, writes('Kuvert 4711'))),
    [{ code: 'addedText', params: { page: 1, text: 'Kuvert 4711' } }],
  ],
  [
    'a mark on the page',
    async (bytes) =>
      signedBy(
        'Per Ek',
        await addedTo(bytes, (document) =>
          document.getPage(0).drawRectangle({ x: 400, y: 40, width: 90, height: 30, color: rgb(0, 0, 0) }),
        ),
      ),
    [{ code: 'addedMarks', params: { page: 1 } }],
  ],
  [
    'a certificate that was not valid then',
    async (bytes) => {
      const identity = await openIdentity(
        certificateFile({ name: 'Per Ek', passphrase, until: new Date('2026-02-01') }),
        { fileName: 'x.p12', passphrase, now: new Date('2026-01-15') },
      )
      return signPdf(bytes, identity, { at, reason: '' })
    },
    [{ code: 'notInTime', params: { signer: 'Per Ek' } }],
  ],
])('%s is kept with a remark', async (_, make, remarks) => {
  const { app, meeting, bytes } = await copyOf()
  expect(await take(app, meeting, await make(bytes))).toMatchObject({ remarks })
})

test('a copy that a newer one has taken the place of is kept with a remark', async () => {
  const { app, meeting, bytes } = await copyOf()
  await markReady(app, meeting, 'reopened')
  const { minutes } = await app.call('meeting.get', { meeting })
  const { id, ...paragraph } = minutes!.paragraphs[0]!
  await app.call('paragraph.update', { id, paragraph: { ...paragraph, text: 'Ändrat.' } })
  await markReady(app, meeting)
  await madeCopy(app, meeting, 'nytt.pdf')
  expect(await take(app, meeting, await signedBy('Per Ek', bytes))).toMatchObject({
    remarks: [{ code: 'earlierWording', params: {} }],
  })
})

/** The minutes with one word changed, under the seal of those that were given out. */
async function alteredCopy(app: TestApp, meeting: Parameters<typeof madeCopy>[1], seal: string) {
  const detail = await app.call('meeting.get', { meeting })
  const paragraphs = detail.minutes!.paragraphs.map((paragraph) => ({
    ...paragraph,
    decision: paragraph.decision.replace('fastställer', 'förkastar').replace('fastställde', 'förkastade'),
  }))
  const words = wordsOf('sv')
  const altered = { ...detail, minutes: { ...detail.minutes!, paragraphs } }
  const model = minutesDocument(altered, words, seal, words.signing.copySeal)
  const pages = { first: 1, total: 'own' } as const
  return (await writeDocument(model, { createdAt: today, archival: true, pageNumbers: pages })).bytes
}

test('one altered word is refused with its page and both words', async () => {
  const { app, meeting, copy } = await copyOf()
  const altered = await signedBy('Per Ek', await alteredCopy(app, meeting, copy.contentSha256))
  await expect(take(app, meeting, altered)).rejects.toMatchObject({
    code: 'SIGNED_PDF_ALTERED',
    params: {
      page: 1,
      was: expect.stringMatching(/^fastställ/),
      is: expect.stringMatching(/^förkasta/),
    },
  })
})

test.each<[string, (bytes: Uint8Array) => Promise<Uint8Array>, string]>([
  ['the copy itself, unsigned', async (bytes) => bytes, 'SIGNED_PDF_NO_SIGNATURE'],
  ['a picture', async () => pixel, 'SIGNED_PDF_NO_SIGNATURE'],
  [
    'a copy with a page more',
    async (bytes) => signedBy('Per Ek', await rewritten(bytes, (document) => void document.addPage())),
    'SIGNED_PDF_PAGES',
  ],
  [
    'a page added after it was signed',
    async (bytes) => addedTo(await signedBy('Per Ek', bytes), (document) => void document.addPage()),
    'SIGNED_PDF_PAGES',
  ],
  [
    'a copy of which something is covered',
    async (bytes) => signedBy('Per Ek', await addedTo(bytes, covers)),
    'SIGNED_PDF_COVERED',
  ],
  [
    'a copy of which something was covered after it was signed',
    async (bytes) => addedTo(await signedBy('Per Ek', bytes), covers),
    'SIGNED_PDF_COVERED',
  ],
  [
    'a signed document of something else',
    async () => {
      const other = await PDFDocument.create()
      other.addPage()
      return signedBy('Per Ek', await other.save())
    },
    'SIGNED_PDF_OTHER',
  ],
  [
    'a signature that was cut out of another copy',
    async (bytes) => {
      const signed = Buffer.from(await signedBy('Per Ek', bytes))
      const later = Buffer.from(await signedBy('Per Ek', bytes, new Date('2026-02-22T09:30:00Z')))
      const [from, to] = [
        signed.lastIndexOf('/Contents <'),
        signed.lastIndexOf('>', signed.lastIndexOf('/M ')),
      ]
      later.subarray(from, to).copy(signed, from)
      return signed
    },
    'SIGNED_PDF_BROKEN',
  ],
])('%s is refused, and nothing is kept', async (_, make, code) => {
  const { app, meeting, bytes } = await copyOf()
  const name = code === 'SIGNED_PDF_NO_SIGNATURE' && (await make(bytes)) === pixel ? 'bild.png' : 'retur.pdf'
  await expect(take(app, meeting, await make(bytes), name)).rejects.toMatchObject({ code })
  const { minutes } = await app.call('meeting.get', { meeting })
  expect(minutes?.signedCopies).toEqual([])
})

test('minutes of another meeting are refused with its date', async () => {
  const { app, bytes } = await copyOf()
  const other = await readyMinutes(app, { number: 2, date: '2026-02-14' as never })
  await madeCopy(app, other, 'annat.pdf')
  await expect(take(app, other, await signedBy('Per Ek', bytes))).rejects.toMatchObject({
    code: 'SIGNED_PDF_OTHER_MEETING',
    params: { date: '2026-02-12' },
  })
})

test('wherever a byte of what is signed is turned, the PDF is refused', async () => {
  const { app, meeting, bytes } = await copyOf()
  const signed = await signedBy('Per Ek', bytes)
  const places = Array.from({ length: 24 }, (_, index) => Math.floor(((index + 0.5) / 24) * bytes.length))
  for (const place of places) {
    const turned = Uint8Array.from(signed)
    turned[place] = (turned[place] ?? 0) ^ 0x04
    const outcome = await take(app, meeting, turned).then(
      () => 'kept',
      ({ code }: { code: string }) => code,
    )
    expect(outcome, `byte ${place}`).toMatch(/^(SIGNED_PDF_|ATTACHMENT_)/)
  }
})

test('a signature whose byte range leaves a hole does not hold', async () => {
  const { app, meeting, bytes } = await copyOf()
  const signed = Buffer.from(await signedBy('Per Ek', bytes))
  const text = signed.toString('latin1')
  const [whole = '', length = '', next = '', rest = ''] =
    /\/ByteRange \[0 (\d+) (\d+) (\d+)\s*\]\s*/.exec(text) ?? []
  const holed = `/ByteRange [0 ${Number(length) - 10} ${next} ${rest}]`.padEnd(whole.length)
  signed.write(holed, text.indexOf(whole), 'latin1')
  await expect(take(app, meeting, signed)).rejects.toMatchObject({ code: 'SIGNED_PDF_BROKEN' })
})
