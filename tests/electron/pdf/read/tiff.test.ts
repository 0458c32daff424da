import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { openRendering } from '../../../../electron/pdf/render/rendering.ts'
import { type TiffImage, tiff } from '../../../helpers/tiff.ts'

/** What a TIFF has become: its pages, and where the first one is dark, in shares of the picture. */
async function shown(
  images: readonly TiffImage[],
): Promise<{ pages: number; corner: string; bytes: Buffer }> {
  const { converted, pages } = await examineFile(tiff(images), 'skannat.tif')
  const bytes = Buffer.from(converted ?? [])
  const { width, height, grey } = (await openRendering(bytes, 'a.pdf')).render(1, 595)
  const dark = { left: 0, right: 0, top: 0, bottom: 0 }
  for (let at = 0; at < grey.length; at++) {
    if ((grey[at] ?? 255) > 100) continue
    dark[at % width < width / 2 ? 'left' : 'right'] += 1
    dark[Math.floor(at / width) < height / 2 ? 'top' : 'bottom'] += 1
  }
  const corner = `${dark.left > dark.right ? 'left' : 'right'} ${dark.top > dark.bottom ? 'top' : 'bottom'}`
  return { pages, corner: dark.left + dark.right === 0 ? 'none' : corner, bytes }
}

const size = { width: 64, height: 64 }
/** The upper left quarter set, in bits. */
const bits = Buffer.from(Array.from({ length: 64 * 8 }, (_, byte) => (byte % 8 < 4 && byte < 256 ? 255 : 0)))
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
