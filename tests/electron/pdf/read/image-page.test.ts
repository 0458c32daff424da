import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32, deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { imageToPdf } from '../../../../electron/pdf/read/image-page.ts'
import { makePdf } from '../../../helpers/make-pdf.ts'
import { pdfToolsAvailable, pixelsOf, temporaryFolder, wordsOf } from '../../../helpers/pdf.ts'
import { darkCorner } from './dark-corner.ts'

const folder = temporaryFolder()

/** The seven passes of an interlaced PNG: first column and row, and the steps between them. */
const adam7 = ['0 0 8 8', '4 0 8 8', '0 4 4 8', '2 0 4 4', '0 2 2 4', '1 0 2 2', '0 1 1 2'].map((pass) =>
  pass.split(' ').map(Number),
)

/** A PNG: white, its upper left quarter dark. */
function png(
  width: number,
  height: number,
  { colourType = 2, depth = 8, perMetre = 0, interlaced = false, orientation = 0, filter = 0 } = {},
): Buffer {
  const samples = { 0: 1, 2: 3, 4: 2, 6: 4 }[colourType] ?? 1
  const [dark, light] = [0, 255].map((value) => {
    const isAlpha = (sample: number) => colourType >= 4 && sample === samples - 1
    return Array.from({ length: samples }, (_, sample) =>
      Array(depth / 8).fill(isAlpha(sample) ? 255 : value),
    ).flat()
  })
  const pixel = (x: number, y: number) => (x < width / 2 && y < height / 2 ? dark : light) as number[]
  const steps = (first: number, step: number, end: number) => {
    return Array.from({ length: Math.ceil((end - first) / step) }, (_, index) => first + index * step)
  }
  const rows = (interlaced ? adam7 : [[0, 0, 1, 1]]).flatMap(([left = 0, top = 0, across = 1, down = 1]) => {
    const plain = steps(top, down, height).map((y) => steps(left, across, width).flatMap((x) => pixel(x, y)))
    return plain.map((row, y) => [
      filter,
      ...filtered(row, plain[y - 1] ?? [], filter, (samples * depth) / 8),
    ])
  })
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([depth, colourType, 0, 0, interlaced ? 1 : 0], 8)
  const density = Buffer.alloc(9)
  density.writeUInt32BE(perMetre, 0)
  density.writeUInt32BE(perMetre, 4)
  density[8] = 1
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    ...(perMetre ? [chunk('pHYs', density)] : []),
    ...(orientation ? [chunk('eXIf', exif(orientation))] : []),
    chunk('IDAT', deflateSync(Buffer.from(rows.flat()))),
    chunk('IEND', Buffer.alloc(0)),
  ])
}

/** A row of a PNG as it is written with one of the filters (PNG, 9.2). */
function filtered(row: readonly number[], above: readonly number[], filter: number, pixel: number): number[] {
  return row.map((value, at) => {
    const [a = 0, b = 0, c = 0] = [row[at - pixel], above[at], above[at - pixel]]
    const nearest = [a, b, c].toSorted(
      (one, other) => Math.abs(a + b - c - one) - Math.abs(a + b - c - other),
    )
    return value - ([0, a, b, (a + b) >> 1, nearest[0]][filter] ?? 0)
  })
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length, 0)
  frame.writeUInt32BE(crc32(body), 4)
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)])
}

/** A JPEG of 200 × 100 points at `dpi`: white, its upper left quarter dark. */
async function jpeg(dpi = 72): Promise<Buffer> {
  const drawn = path.join(folder, 'drawn.pdf')
  writeFileSync(
    drawn,
    await makePdf((document) => document.rect(0, 0, 100, 50).fill('#000'), { size: [200, 100], margin: 0 }),
  )
  execFileSync('pdftoppm', ['-jpeg', '-r', String(dpi), '-singlefile', drawn, path.join(folder, 'drawn')])
  return readFileSync(path.join(folder, 'drawn.jpg'))
}

/** A block of EXIF that holds an orientation. */
function exif(orientation: number): Buffer {
  const tiff = Buffer.from('4d4d002a00000008000101120003000000010000000000000000', 'hex')
  tiff.writeUInt16BE(orientation, 18)
  return tiff
}

/** The same JPEG with an EXIF orientation. */
function turned(file: Buffer, orientation: number): Buffer {
  const segment = Buffer.concat([Buffer.from('Exif\0\0', 'latin1'), exif(orientation)])
  const head = Buffer.from([0xff, 0xe1, 0, segment.length + 2])
  return Buffer.concat([file.subarray(0, 2), head, segment, file.subarray(2)])
}

async function page(bytes: Buffer, mediaType: 'image/jpeg' | 'image/png'): Promise<string> {
  const file = path.join(folder, 'page.pdf')
  writeFileSync(file, await imageToPdf(bytes, mediaType))
  return file
}

/** Where the picture's dark quarter lies: the box of dark pixels, in points from the upper left. */
function darkBox(file: string): { left: number; top: number; right: number; bottom: number } {
  const { width, height, at } = pixelsOf(file, 1)
  const box = { left: width, top: height, right: 0, bottom: 0 }
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      if (at(x, y) > 100) continue
      box.left = Math.min(box.left, x)
      box.top = Math.min(box.top, y)
      box.right = Math.max(box.right, x + 1)
      box.bottom = Math.max(box.bottom, y + 1)
    }
  }
  return box
}

describe.runIf(pdfToolsAvailable())('a picture', () => {
  test('becomes one A4 page, upright where it is upright and on its side where it is wide', async () => {
    expect(wordsOf(await page(png(100, 200), 'image/png'), 1)).toMatchObject({
      width: 595.28,
      height: 841.89,
    })
    const wide = png(1600, 900)
    expect(wordsOf(await page(wide, 'image/png'), 1)).toMatchObject({ width: 841.89, height: 595.28 })
  })

  test('that is smaller than the page keeps its true size, from its density or 96 to the inch', async () => {
    const usual = darkBox(await page(png(192, 192), 'image/png'))
    expect(usual.right - usual.left).toBeCloseTo(72, -1)
    const dense = darkBox(await page(png(288, 288, { perMetre: 5669 }), 'image/png'))
    expect(dense.right - dense.left).toBeCloseTo(72, -1)
    const jfif = darkBox(await page(await jpeg(144), 'image/jpeg'))
    expect(jfif.right - jfif.left).toBeCloseTo(100, -1)
  })

  test('that is larger than the page is made to fit inside the margins', async () => {
    const box = darkBox(await page(png(1200, 1200), 'image/png'))
    expect(box.left).toBeGreaterThanOrEqual(35)
    expect(box.right - box.left).toBeCloseTo((595.28 - 72) / 2, -1)
  })

  test.each([
    [1, 'left top'],
    [2, 'right top'],
    [3, 'right bottom'],
    [4, 'left bottom'],
    [5, 'left top'],
    [6, 'right top'],
    [7, 'right bottom'],
    [8, 'left bottom'],
  ])(
    'taken with the camera in position %i is turned upright: its dark corner is %s',
    async (orientation, corner) => {
      const file = await page(turned(await jpeg(), orientation), 'image/jpeg')
      const { width, height } = pixelsOf(file, 1)
      const box = darkBox(file)
      const sides = [
        box.right <= width / 2 + 2 ? 'left' : 'right',
        box.bottom <= height / 2 + 2 ? 'top' : 'bottom',
      ]
      expect(sides.join(' ')).toBe(corner)
      const isTall = box.bottom - box.top > box.right - box.left
      expect(isTall).toBe(orientation > 4)
    },
  )

  test.each([
    [3, 'right bottom'],
    [6, 'right top'],
    [8, 'left bottom'],
  ])('as PNG with the orientation %i is turned upright', async (orientation, corner) => {
    for (const colourType of [2, 6]) {
      const made = await imageToPdf(png(64, 32, { colourType, orientation }), 'image/png')
      expect(await darkCorner(made)).toBe(corner)
    }
  })

  test.each([
    ['grey', { colourType: 0 }],
    ['grey in 16 bits', { colourType: 0, depth: 16 }],
    ['grey with transparency', { colourType: 4 }],
    ['colour', { colourType: 2 }],
    ['colour in 16 bits', { colourType: 2, depth: 16 }],
    ['colour, interlaced', { colourType: 2, interlaced: true }],
    ['colour with transparency', { colourType: 6 }],
    ['colour with transparency in 16 bits', { colourType: 6, depth: 16 }],
  ])('as PNG in %s is shown', async (_, kind) => {
    const { left, right } = darkBox(await page(png(200, 200, kind), 'image/png'))
    expect(right - left).toBeCloseTo(75, -1)
  })

  test.each([1, 2, 3, 4])('as PNG whose rows have the filter %i is shown', async (filter) => {
    const { left, right } = darkBox(await page(png(200, 200, { colourType: 6, filter }), 'image/png'))
    expect(right - left).toBeCloseTo(75, -1)
  })

  test('as JPEG is not compressed anew, and gives the same bytes each time', async () => {
    const file = await jpeg()
    const made = Buffer.from(await imageToPdf(file, 'image/jpeg'))
    expect(made.includes(file)).toBe(true)
    expect(made.equals(await imageToPdf(file, 'image/jpeg'))).toBe(true)
  })

  test('that is cut or changed is refused', async () => {
    const unreadable = { code: 'ATTACHMENT_UNREADABLE', params: { fileName: 'bild' } }
    const [jpg, lossless] = [await jpeg(), png(64, 64)]
    const flipped = Buffer.from(lossless)
    flipped[50] = 255 - (flipped[50] ?? 0)
    for (const bytes of [jpg.subarray(0, -2), jpg.subarray(0, jpg.length / 2), jpg.subarray(0, 40)]) {
      await expect(examineFile(bytes, 'bild')).rejects.toMatchObject(unreadable)
    }
    for (const bytes of [lossless.subarray(0, -12), lossless.subarray(0, 40), flipped]) {
      await expect(examineFile(bytes, 'bild')).rejects.toMatchObject(unreadable)
    }
  })

  test('is known as what it is, whichever ending of a picture its name has', async () => {
    expect(await examineFile(png(8, 8), 'bild.jpg')).toMatchObject({
      mediaType: 'image/png',
      pages: 1,
      findings: [],
      converted: null,
      report: { fileName: 'bild.jpg', pages: 1, textShare: 0, removed: [] },
    })
    expect((await examineFile(await jpeg(), 'BILD.PNG')).mediaType).toBe('image/jpeg')
  })
})

test('a picture that says it has more pixels than it has is refused before they are made', async () => {
  const lying = png(8, 8)
  lying.writeUInt32BE(60_000, 16)
  lying.writeUInt32BE(60_000, 20)
  lying.writeUInt32BE(crc32(lying.subarray(12, 29)), 29)
  await expect(imageToPdf(lying, 'image/png', 'stor.png')).rejects.toMatchObject({
    code: 'IMAGE_TOO_LARGE',
    params: { fileName: 'stor.png', width: 60_000, height: 60_000 },
  })
})
