import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { rawPage, rawStream } from '../../../helpers/make-pdf.ts'
import {
  complaints,
  pdfToolsAvailable,
  pixelsOf,
  plainObjects,
  temporaryFolder,
} from '../../../helpers/pdf.ts'
import { packed } from './packing.ts'

const folder = temporaryFolder()

describe.runIf(pdfToolsAvailable())('a pack for the screen', () => {
  /** A picture of many colours, as wide as high. */
  function photograph(side: number, channels: 1 | 3): Buffer {
    return Buffer.from(
      Array.from({ length: side * side * channels }, (_, at) => {
        const [x, y] = [Math.floor(at / channels) % side, Math.floor(at / channels / side)]
        return Math.round(127 + 90 * Math.sin(x / 23) + 37 * Math.cos((y + (at % channels) * 40) / 31))
      }),
    )
  }
  const image = (side: number, data: Buffer, space: string, rest = '') =>
    rawStream(
      data.toString('latin1'),
      `/Type/XObject/Subtype/Image/Width ${side}/Height ${side}/BitsPerComponent 8/ColorSpace/${space}${rest}`,
    )
  const drawn = (object: string, points: number, more: readonly string[] = []) =>
    rawPage(`q ${points} 0 0 ${points} 0 0 cm /Im Do Q`, {
      page: '/Resources<</XObject<</Im 6 0 R>>>>',
      more: [object, ...more],
    })
  const deflated = (side: number, channels: 1 | 3) => deflateSync(photograph(side, channels))
  const flate = '/Filter/FlateDecode'

  test.each([
    ['grey', 'DeviceGray', 1],
    ['colour', 'DeviceRGB', 3],
  ] as const)(
    'has a picture in %s of 150 pixels to the inch, looking the same',
    async (_, space, channels) => {
      const bytes = drawn(image(900, deflated(900, channels), space, flate), 216)
      const full = await packed(folder, [{ bytes }])
      const before = pixelsOf(full.file, 2, 72)
      const small = await packed(folder, [{ bytes }], { screen: true })
      expect(complaints(small.file)).toBe('')
      expect(small.images.count).toBe(1)
      expect(small.images.after).toBeLessThan(small.images.before / 2)
      expect(plainObjects(small.file)).toMatch(/\/Height 450/)
      const after = pixelsOf(small.file, 2, 72)
      for (let at = 10; at < 200; at += 7) {
        expect(Math.abs(after.at(at, 300 - at) - before.at(at, 300 - at))).toBeLessThan(12)
      }
    },
  )

  test('has a picture whose rows say what they differ from the row above, looking the same', async () => {
    const [side, pixels] = [900, photograph(900, 1)]
    const rows = Array.from({ length: side }, (_, y) => {
      const row = Array.from({ length: side }, (_, x) => {
        return (pixels[y * side + x] ?? 0) - (y > 0 ? (pixels[(y - 1) * side + x] ?? 0) : 0)
      })
      return [2, ...row]
    })
    const predicted = `${flate}/DecodeParms<</Predictor 15/Colors 1/Columns ${side}>>`
    const data = deflateSync(Buffer.from(rows.flat()))
    const bytes = drawn(image(side, data, 'DeviceGray', predicted), 216)
    const before = pixelsOf((await packed(folder, [{ bytes }])).file, 2, 72)
    const small = await packed(folder, [{ bytes }], { screen: true })
    expect(small.images.count).toBe(1)
    const after = pixelsOf(small.file, 2, 72)
    for (let at = 10; at < 200; at += 7) {
      expect(Math.abs(after.at(at, 300 - at) - before.at(at, 300 - at))).toBeLessThan(12)
    }
  })

  test('leaves alone what has no more pixels, few colours, or colours that JPEG does not have', async () => {
    const few = Buffer.from(Array.from({ length: 900 * 900 }, (_, at) => (at % 3) * 100))
    const cmyk = deflateSync(Buffer.alloc(600 * 600 * 4, 40))
    const attachments = [
      { bytes: drawn(image(400, deflated(400, 3), 'DeviceRGB', flate), 216) },
      { bytes: drawn(image(900, deflateSync(few), 'DeviceGray', flate), 100) },
      { bytes: drawn(image(600, cmyk, 'DeviceCMYK', flate), 100) },
      { bytes: drawn(image(900, deflated(900, 1), 'DeviceGray', `${flate}/Decode[1 0]`), 100) },
    ]
    const pack = await packed(folder, attachments, { screen: true })
    expect(pack.images).toEqual({ count: 0, before: 0, after: 0 })
    expect((await packed(folder, attachments)).bytes).toBe(pack.bytes)
  })

  test('goes by the largest drawing of a picture, and finds it in a form', async () => {
    const form = rawStream(
      'q 200 0 0 200 0 0 cm /Im Do Q',
      '/Type/XObject/Subtype/Form/BBox[0 0 400 300]/Matrix[2 0 0 2 0 0]/Resources<</XObject<</Im 6 0 R>>>>',
    )
    const object = image(900, deflated(900, 1), 'DeviceGray', flate)
    const bytes = rawPage('q 50 0 0 50 0 0 cm /Im Do Q q .5 0 0 .5 0 0 cm /Fm Do Q', {
      page: '/Resources<</XObject<</Im 6 0 R/Fm 7 0 R>>>>',
      more: [object, form],
    })
    const pack = await packed(folder, [{ bytes }], { screen: true })
    expect(plainObjects(pack.file)).toMatch(/\/Height 417/)
  })
})
