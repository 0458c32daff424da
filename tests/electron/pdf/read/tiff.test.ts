import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { group3, lzw, packBits, type TiffImage, tiff } from '../../../helpers/tiff.ts'
import { darkCorner } from './dark-corner.ts'

/** What a TIFF has become: its pages, and where the first one is dark, in shares of the picture. */
async function shown(
  images: readonly TiffImage[],
): Promise<{ pages: number; corner: string; bytes: Buffer }> {
  const { converted, pages } = await examineFile(tiff(images), 'skannat.tif')
  const bytes = Buffer.from(converted ?? [])
  return { pages, corner: await darkCorner(bytes), bytes }
}

const size = { width: 64, height: 64 }
/** The upper left quarter set, in bits. */
const bits = Buffer.from(Array.from({ length: 64 * 8 }, (_, byte) => (byte % 8 < 4 && byte < 256 ? 255 : 0)))
/** One byte a pixel: `dark` in the upper left quarter, `light` elsewhere. */
const bytes = (dark: number, light: number) =>
  Buffer.from(Array.from({ length: 64 * 64 }, (_, pixel) => (pixel % 64 < 32 && pixel < 2048 ? dark : light)))
const colours = Buffer.from(
  Array.from({ length: 64 * 64 * 3 }, (_, at) => {
    const pixel = Math.floor(at / 3)
    return pixel % 64 < 32 && pixel < 2048 ? 0 : 255
  }),
)

describe('a TIFF', () => {
  test('gives a page for each of its images', async () => {
    expect((await shown([size, size, { width: 100, height: 50 }])).pages).toBe(3)
  })

  const kinds: readonly (readonly [string, TiffImage])[] = [
    ['bytes of grey', size],
    ['bits where white is zero', { ...size, tags: { 258: 1, 262: 0 }, data: bits }],
    [
      'bits where black is zero',
      { ...size, tags: { 258: 1, 262: 1 }, data: Buffer.from(bits.map((byte) => 255 - byte)) },
    ],
    ['colours', { ...size, tags: { 262: 2, 277: 3 }, data: colours }],
    ['grey, as LZW', { ...size, tags: { 259: 5 }, data: lzw(bytes(0, 255)) }],
    ['grey in runs of bytes', { ...size, tags: { 259: 32773 }, data: packBits(bytes(0, 255)) }],
    ['bits, as a fax of group 3', { ...size, tags: { 258: 1, 259: 3, 262: 0 }, data: group3() }],
    [
      'a palette',
      {
        ...size,
        tags: { 262: 3, 320: Array.from({ length: 768 }, (_, at) => (at % 256 === 7 ? 0 : 65_535)) },
        data: bytes(7, 9),
      },
    ],
    [
      'inks',
      {
        ...size,
        tags: { 262: 5, 277: 4 },
        data: Buffer.from([...bytes(255, 0)].flatMap((black) => [0, 0, 0, black])),
      },
    ],
    ['tiles', { ...size, tags: { 322: 64, 323: 64, 324: 'here', 325: 64 * 64 }, data: bytes(0, 255) }],
    [
      'grey in 16 bits',
      {
        ...size,
        tags: { 258: 16 },
        data: Buffer.from([...bytes(0, 255)].flatMap((value) => [value, value])),
      },
    ],
    ['colours, deflated', { ...size, tags: { 259: 8, 262: 2, 277: 3 }, data: deflateSync(colours) }],
  ]
  test.each(kinds)('of %s shows what it shows', async (_, image) => {
    expect((await shown([image])).corner).toBe('left top')
  })

  test.each([
    [1, 'left top'],
    [3, 'right bottom'],
    [6, 'right top'],
    [8, 'left bottom'],
  ])('with the orientation %i is turned upright', async (orientation, corner) => {
    expect((await shown([{ ...size, tags: { 274: orientation } }])).corner).toBe(corner)
  })

  test('from a fax machine is not compressed anew', async () => {
    // Group 4: 64 white rows are 64 bits of "vertical 0", then the end of the block.
    const data = Buffer.concat([Buffer.alloc(8, 0xff), Buffer.from('001001', 'hex')])
    const { bytes, corner } = await shown([{ ...size, tags: { 258: 1, 259: 4, 262: 0 }, data }])
    expect(bytes.includes('/CCITTFaxDecode')).toBe(true)
    expect(bytes.includes(data)).toBe(true)
    expect(corner).toBe('none')
  })

  test('that is cut, goes in circles or has no image is refused', async () => {
    const whole = tiff([size, size])
    const circle = Buffer.from(whole)
    circle.writeUInt32LE(circle.readUInt32LE(4), circle.length - 4)
    const refused = { code: 'ATTACHMENT_UNREADABLE', params: { fileName: 'skannat.tif' } }
    for (const bytes of [
      whole.subarray(0, 3000),
      whole.subarray(0, 8),
      circle,
      tiff([{ ...size, tags: { 273: 999_999 } }]),
    ]) {
      await expect(examineFile(bytes, 'skannat.tif')).rejects.toMatchObject(refused)
    }
  })

  test('that says it is larger than any scan is refused before it is decoded', async () => {
    const bytes = tiff([{ ...size, tags: { 256: 40_000, 257: 40_000 } }])
    await expect(examineFile(bytes, 'karta.tif')).rejects.toMatchObject({
      code: 'IMAGE_TOO_LARGE',
      params: { fileName: 'karta.tif', width: 40_000, height: 40_000 },
    })
  })
})
