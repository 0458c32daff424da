import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { openRendering } from '../../../../electron/pdf/render/rendering.ts'
import { makePdf, minimalPdf, rawPage, rawPdf } from '../../../helpers/make-pdf.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'

describe('a PDF that is looked at', () => {
  test('says what stands on each of its pages, with å, ä and ö', async () => {
    const rendering = await openRendering(await minimalPdf(3, 'Årsberättelse för året, sida'), 'a.pdf')
    expect(rendering.pages).toBe(3)
    expect([1, 2, 3].map((page) => rendering.text(page).trim())).toEqual([
      'Årsberättelse för året, sida 1',
      'Årsberättelse för året, sida 2',
      'Årsberättelse för året, sida 3',
    ])
  })

  test('is drawn as wide as asked, in its own proportions, dark where it is dark', async () => {
    const drawn = await makePdf((document) => document.rect(0, 0, 100, 50).fill('#000'), {
      size: [200, 100],
      margin: 0,
    })
    const { width, height, grey } = (await openRendering(drawn, 'a.pdf')).render(1, 80)
    expect([width, height]).toEqual([80, 40])
    expect([grey[0], grey[19 * 80 + 38], grey[79], grey[39 * 80]]).toEqual([0, 0, 255, 255])
  })

  test('is drawn turned, and with what its form fields show', async () => {
    const field = '<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/F 4/Rect[0 0 200 300]/AP<</N 6 0 R>>>>'
    const black =
      '<</Type/XObject/Subtype/Form/BBox[0 0 200 300]/Length 20>>\nstream\n0 g 0 0 200 300 re f\nendstream'
    const bytes = rawPage('', {
      page: `/Rotate 90/Annots[${field}]`,
      catalog: '/AcroForm<</Fields[]>>',
      more: [black],
    })
    const { width, height, grey } = (await openRendering(bytes, 'a.pdf')).render(1, 30)
    expect([width, height]).toEqual([30, 40])
    // The left half of the page is its upper half when it is turned clockwise.
    expect(grey[5 * 30 + 15]).toBeLessThan(50)
    expect(grey[35 * 30 + 15]).toBe(255)
  })

  test('never becomes more pixels than can be held, however odd its shape', async () => {
    const tall = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R]/Count 1>>',
      '<</Type/Page/Parent 2 0 R/MediaBox[0 0 1 14400]>>',
    ])
    const { width, height, grey } = (await openRendering(tall, 'a.pdf')).render(1, 4000)
    expect(width * height).toBeLessThanOrEqual(16_000_000)
    expect(grey.length).toBe(width * height)
  })

  test('that can not be opened is refused with its name', async () => {
    await expect(openRendering(Buffer.from('hej'), 'brev.pdf')).rejects.toMatchObject({
      code: 'ATTACHMENT_UNREADABLE',
      params: { fileName: 'brev.pdf' },
    })
  })
})

test.runIf(materialAvailable())('a PDF behind a password opens with it, and only with it', async () => {
  const bytes = readFileSync(material('pdf/c02-user.pdf'))
  await expect(openRendering(bytes, 'a.pdf')).rejects.toMatchObject({ code: 'ATTACHMENT_PASSWORD' })
  expect((await openRendering(bytes, 'a.pdf', 'hemlig')).pages).toBe(3)
})
