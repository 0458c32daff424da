import { deflateSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { PDFContext, PDFRawStream, PDFRef } from '../../../../electron/pdf/pdf-lib.ts'
import { decode, decodeAll } from '../../../../electron/pdf/read/page-content.ts'

function stream(content: Uint8Array, ...filters: string[]): PDFRawStream {
  return PDFRawStream.of(PDFContext.create().obj({ Filter: filters }), content)
}

const hex = (bytes: Uint8Array) => Buffer.from(`${Buffer.from(bytes).toString('hex')}>`)
const plain = Buffer.from('q 1 0 0 1 0 0 cm Q')

test('content is read through one filter or several', () => {
  expect(decode(stream(plain))).toEqual(plain)
  expect(Buffer.from(decode(stream(deflateSync(plain), 'FlateDecode'))!)).toEqual(plain)
  expect(Buffer.from(decode(stream(hex(deflateSync(plain)), 'ASCIIHexDecode', 'FlateDecode'))!)).toEqual(
    plain,
  )
})

test('content that would grow beyond all need is left as it is, whatever it is wrapped in', () => {
  const bomb = deflateSync(Buffer.alloc(80 << 20))
  expect(decode(stream(bomb, 'FlateDecode'))).toBeUndefined()
  expect(decode(stream(hex(bomb), 'ASCIIHexDecode', 'FlateDecode'))).toBeUndefined()
  expect(decode(stream(deflateSync(bomb), 'FlateDecode', 'FlateDecode'))).toBeUndefined()
  expect(decode(stream(Buffer.alloc(100_000), 'RunLengthDecode'))).toBeUndefined()
})

test('content with an unknown filter is left as it is', () => {
  expect(decode(stream(plain, 'SecretDecode'))).toBeUndefined()
})

test('streams that are small each but too much together are left as they are', () => {
  const part = { ref: PDFRef.of(1), stream: stream(deflateSync(Buffer.alloc(20 << 20)), 'FlateDecode') }
  expect(decodeAll([part, part, part])?.length).toBe(3)
  expect(decodeAll([part, part, part, part])).toBeUndefined()
})
