import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { makePdf, rawPage } from '../../../helpers/make-pdf.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'
import { linksOnPage, pdfToolsAvailable, pixelsOf, temporaryFolder, wordsOf } from '../../../helpers/pdf.ts'
import { packed } from './packing.ts'

const folder = temporaryFolder()

/** Distances of the stamp's text from the page's edges as a reader sees it, and its height. */
async function stampPlace(bytes: Uint8Array, page = 1) {
  const { file } = await packed(folder, [{ bytes, stamp: 'Stämpel' }])
  const { width, words } = wordsOf(file, page + 1)
  const stamps = words.filter(({ text }) => text === 'Stämpel')
  expect(stamps).toHaveLength(1)
  const [{ left, right, top, bottom } = { left: 0, right: 0, top: 0, bottom: 0 }] = stamps
  return { left, right: width - right, top, size: bottom - top }
}

describe.runIf(pdfToolsAvailable())(
  'the stamp stands upright at the top right as a reader sees the page',
  () => {
    const boxes: readonly (readonly [string, string])[] = [
      ['plain', ''],
      ['turned by 90°', '/Rotate 90'],
      ['turned by 180°', '/Rotate 180'],
      ['turned by 270°', '/Rotate 270'],
      ['turned by -90°', '/Rotate -90'],
      ['cropped', '/CropBox[50 60 350 260]'],
      ['cropped and turned by 90°', '/CropBox[50 60 350 260]/Rotate 90'],
      ['cropped and turned by 270°', '/CropBox[50 60 350 260]/Rotate 270'],
      ['with an origin elsewhere', '/MediaBox[-100 -200 300 100]'],
      ['with its corners in disorder', '/MediaBox[400 300 0 0]'],
      ['with a crop box that reaches outside', '/CropBox[-100 -100 1000 1000]'],
      ['with a crop box that lies outside', '/CropBox[900 900 1000 1000]'],
      ['with a crop box that is none', '/CropBox[1 2]'],
    ]
    test.each(boxes)('on a page %s', async (_, page) => {
      const place = await stampPlace(rawPage('', { page }))
      expect(place.right).toBeGreaterThan(10)
      expect(place.right).toBeLessThan(20)
      expect(place.top).toBeGreaterThan(10)
      expect(place.top).toBeLessThan(20)
      expect(place.size).toBeGreaterThan(7)
      expect(place.size).toBeLessThan(13)
    })

    test('and larger on a larger page', async () => {
      const place = await stampPlace(rawPage('', { page: '/MediaBox[0 0 2384 3370]' }))
      expect(place.size).toBeGreaterThan(28)
      expect(place.right).toBeLessThan(80)
      expect(place.top).toBeLessThan(80)
    })

    test('and no wider than a page that is narrower than it', async () => {
      const place = await stampPlace(rawPage('', { page: '/MediaBox[0 0 40 60]' }))
      expect(Math.min(place.left, place.right)).toBeGreaterThan(0)
    })

    test('and in points where the page counts in other units', async () => {
      const plain = await stampPlace(rawPage('', { page: '/MediaBox[0 0 595 842]' }))
      const tenfold = await stampPlace(rawPage('', { page: '/MediaBox[0 0 59.5 84.2]/UserUnit 10' }))
      // Poppler knows no units: it shows the page at a tenth of its size.
      expect(tenfold.size * 10).toBeCloseTo(plain.size, 0)
      expect(tenfold.right * 10).toBeCloseTo(plain.right, 0)
    })

    const unbalanced: readonly (readonly [string, string])[] = [
      ['leaves states open', 'q 0.5 0 0 0.5 0 0 cm q 3 0 0 3 9 9 cm'],
      ['closes more than it opens', 'Q Q 0.5 0 0 0.5 0 0 cm'],
      ['does both', 'Q q 0.5 0 0 0.5 0 0 cm Q Q q 2 0 0 2 0 0 cm q'],
      ['leaves a text open', 'BT /F1 12 Tf 30 Tr 50 Tz'],
      ['leaves a marked part open', '/Span <</E(q Q)>> BDC q'],
      ['hides operators in strings', '(q \\) q) <71> Tj q [(Q)] TJ'],
      ['hides operators in a picture', 'BI /W 3 /H 1 /BPC 8 /CS /G ID q q EI q 2 0 0 2 0 0 cm'],
      ['hides operators in a comment', 'q 2 0 0 2 0 0 cm % Q Q\n'],
    ]
    test.each(unbalanced)('on a page whose content %s', async (_, content) => {
      const place = await stampPlace(rawPage(content))
      expect(place.right).toBeCloseTo(17, 0)
      expect(place.size).toBeLessThan(13)
    })

    test('with a link of its size under it', async () => {
      const bytes = rawPage('', { page: '/Rotate 90' })
      const { file } = await packed(folder, [{ bytes, stamp: 'Stämpel' }])
      const [link] = linksOnPage(file, 2)
      // Seen from the page itself, which is turned, the upper right is the upper left.
      const [left = 0, bottom = 0, right = 0, top = 0] = link?.rectangle ?? []
      expect([left, top]).toEqual([12, 286])
      expect(right - left).toBe(14)
      expect(top - bottom).toBeGreaterThan(25)
    })
  },
)

describe.runIf(pdfToolsAvailable())('under the stamp', () => {
  test('a dark page gets light enough to read it, and still shows through', async () => {
    const { file } = await packed(folder, [{ bytes: rawPage('0 g 0 0 400 300 re f') }])
    const page = pixelsOf(file, 2)
    const plate = page.at(page.width - 16, 24)
    expect(plate).toBeGreaterThan(170)
    expect(plate).toBeLessThan(220)
    expect(page.at(page.width - 5, 5)).toBe(0)
    expect(page.at(200, 150)).toBe(0)
  })

  test('a page that closes more than it opens looks as it did alone', async () => {
    const content = '0.5 0 0 0.5 0 0 cm Q 0 g 100 100 200 200 re f'
    const { file } = await packed(folder, [{ bytes: rawPage(content) }])
    const page = pixelsOf(file, 2)
    expect(page.at(100, 200)).toBe(0)
    expect(page.at(250, 100)).toBe(255)
  })

  test('a page without any content is stamped all the same', async () => {
    const bytes = await makePdf((document) => document.addPage())
    const { file } = await packed(folder, [{ bytes }])
    expect(wordsOf(file, 2).words.map(({ text }) => text)).toEqual(['Bilaga', '1', '·', '2', '(3)'])
  })
})

describe.runIf(pdfToolsAvailable() && materialAvailable())('the stamps of odd PDFs', () => {
  test.each(['c06-rotate', 'c07-cropbox', 'c07b-revbox', 'c08-mixed', 'c12-huge'])('%s', async (name) => {
    const bytes = readFileSync(material(`pdf/${name}.pdf`))
    const { file, pages } = await packed(folder, [{ bytes, stamp: 'Stämpel' }])
    for (let page = 2; page <= pages; page++) {
      const { width, height, words } = wordsOf(file, page)
      const stamp = words.find(({ text }) => text === 'Stämpel')
      expect(stamp).toBeDefined()
      const side = Math.min(width, height)
      expect(width - (stamp?.right ?? 0)).toBeLessThan(Math.max(20, side * 0.04))
      expect(stamp?.top).toBeLessThan(Math.max(20, side * 0.04))
    }
  })
})

describe.runIf(pdfToolsAvailable())('the stamp as an organisation sets it', () => {
  const places = [
    ['topLeft', 'left', 'top'],
    ['topRight', 'right', 'top'],
    ['bottomLeft', 'left', 'bottom'],
    ['bottomRight', 'right', 'bottom'],
    ['bottomCentre', 'centre', 'bottom'],
  ] as const
  const turns = [0, 90, 180, 270]
  const cases = places.flatMap((place) => turns.map((turn) => [...place, turn] as const))

  test.each(cases)(
    'at %s stands %s and at the %s of a page turned by %i°',
    async (place, side, end, turn) => {
      const stamp = { place, size: 10, colour: '#1f4e79' } as const
      const bytes = rawPage('', { page: `/Rotate ${turn}/CropBox[50 60 350 260]` })
      const { file } = await packed(folder, [{ bytes, stamp: 'Stämpel' }], { stamp })
      const { width, height, words } = wordsOf(file, 2)
      const [word] = words
      expect(word?.text).toBe('Stämpel')
      const { left = 0, right = 0, top = 0, bottom = 0 } = word ?? {}
      const middle = { left: left - 17, right: width - right - 17, centre: (left + right - width) / 2 }[side]
      expect(Math.abs(middle)).toBeLessThan(1)
      expect(end === 'top' ? top : height - bottom).toBeLessThan(20)
      expect(bottom - top).toBeGreaterThan(10)
    },
  )

  test('has the colour and the size that are set', async () => {
    // Each part weighs differently in grey.
    const stamp = { place: 'topLeft', size: 14, colour: '#ff8000' } as const
    const { file } = await packed(folder, [{ bytes: rawPage(''), stamp: 'HHHH' }], { stamp })
    const page = pixelsOf(file, 2, 144)
    const shades = Array.from({ length: 120 * 60 }, (_, at) => page.at(28 + (at % 120), 24 + at / 120))
    expect(Math.min(...shades)).toBeGreaterThan(140)
    expect(Math.min(...shades)).toBeLessThan(165)
    const [word] = wordsOf(file, 2).words
    expect((word?.bottom ?? 0) - (word?.top ?? 0)).toBeGreaterThan(14)
  })
})
