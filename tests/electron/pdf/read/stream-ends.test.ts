import { expect, test } from 'vitest'
import { PDFDocument, PDFRawStream } from '../../../../electron/pdf/pdf-lib.ts'
import { restoreStreamEnds } from '../../../../electron/pdf/read/stream-ends.ts'

/** A PDF whose one stream has its length in an object of its own. */
function pdfWith(data: string, lineEnd: string, length = data.length): Buffer {
  return Buffer.from(
    `%PDF-1.4
1 0 obj <</Type/Catalog/Pages 2 0 R>> endobj
2 0 obj <</Type/Pages/Kids[3 0 R]/Count 1>> endobj
3 0 obj <</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]/Contents 4 0 R>> endobj
4 0 obj <</Length 5 0 R>> stream\n${data}${lineEnd}endstream endobj
5 0 obj ${length} endobj
trailer <</Root 1 0 R/Size 6>>
%%EOF`,
    'latin1',
  )
}

async function contentsOf(file: Buffer): Promise<string> {
  const { context } = await PDFDocument.load(file)
  restoreStreamEnds(context, context.enumerateIndirectObjects(), file)
  const [stream] = context
    .enumerateIndirectObjects()
    .flatMap(([, object]) => (object instanceof PDFRawStream ? [object] : []))
  return Buffer.from(stream!.getContents()).toString('latin1')
}

test.each([
  ['q Q\r', '\n'],
  ['q Q\n', ''],
  ['q Q\r\n', ''],
  ['q Q\r\n', '\n'],
  ['q Q', '\r\n'],
  ['q Q', ''],
])('data %j before the line end %j is kept whole', async (data, lineEnd) => {
  expect(await contentsOf(pdfWith(data, lineEnd))).toBe(data)
})

test('a length that is wrong does not pull in what follows the stream', async () => {
  expect(await contentsOf(pdfWith('q Q', '\n', 40))).toBe('q Q')
})
