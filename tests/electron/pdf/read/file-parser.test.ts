import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type PDFContext, PDFParser, PDFRawStream } from '../../../../electron/pdf/pdf-lib.ts'
import { claimsTooMany } from '../../../../electron/pdf/read/claimed-objects.ts'
import { FileParser } from '../../../../electron/pdf/read/file-parser.ts'
import { rawPage, rawStream } from '../../../helpers/make-pdf.ts'
import { oddPdfs } from '../../../helpers/odd-pdfs.ts'

/** All that a parser has understood, or its failure. */
async function read(parser: { parseDocument(): Promise<PDFContext> }): Promise<readonly string[]> {
  try {
    const context = await parser.parseDocument()
    const objects = context.enumerateIndirectObjects().map(([reference, object]) => {
      const data = object instanceof PDFRawStream ? Buffer.from(object.contents).toString('latin1') : ''
      return `${reference} ${object} ${data}`
    })
    return [...objects, ...Object.entries(context.trailerInfo).map(([key, value]) => `${key} ${value}`)]
  } catch (error) {
    return [(error as Error).constructor.name]
  }
}

/** Copies, so that neither can hold views of what the other reads. */
async function expectSame(file: Uint8Array): Promise<void> {
  const ours = await read(new FileParser(Buffer.from(file), 500))
  expect(ours).toEqual(await read(PDFParser.forBytesWithOptions(Buffer.from(file), 500)))
}

describe('what the quick parser reads is what the package’s own reads', () => {
  test.each(oddPdfs().map(({ name, bytes }) => [name, bytes] as const))('of %s', async (_, bytes) => {
    // Those never get as far as a parser.
    const isRefused = await claimsTooMany(Buffer.from(bytes), async () => {})
    if (!isRefused) await expectSame(bytes)
  })

  /** Pieces that streams, their ends and names are told by, and others. */
  const piece = fc.oneof(
    fc.constantFrom(
      'stream',
      'endstream',
      '\r\n',
      '\n',
      '\r',
      'end',
      'endobj',
      ' ',
      '/Na#6de',
      '/A',
      '#',
      '(',
    ),
    fc.constantFrom('<<', '>>', '<', '>', '[', ']', '1 0 R', '-2.5', 'true', '%', 'q Q', '5 0 obj', 'null'),
  )
  const pieces = fc.array(piece, { maxLength: 14 }).map((all) => all.join(''))

  test('of any data whose length is said elsewhere', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (data) => {
        const more = [`<</Length 7 0 R>>\nstream\n${data}\nendstream`, String(data.length), rawStream(data)]
        await expectSame(rawPage('q Q', { more }))
      }),
    )
  })

  test('of any object', async () => {
    await fc.assert(
      fc.asyncProperty(pieces, async (object) => {
        await expectSame(rawPage('q Q', { more: [`<</Key ${object} /Last 1>>`, object] }))
      }),
    )
  })
})
