import { describe, expect, test } from 'vitest'
import { rawPage, rawPdf, rawStream } from '../../../helpers/make-pdf.ts'
import {
  complaints,
  linksOnPage,
  pageLabelsOf,
  pdfToolsAvailable,
  plainObjects,
  temporaryFolder,
} from '../../../helpers/pdf.ts'
import { packed, packInput } from './packing.ts'

const folder = temporaryFolder()

describe.runIf(pdfToolsAvailable())('of an attachment', () => {
  test('a page that is left out leaves no trace, and numbers of pages lead where they led', async () => {
    const bytes = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 400 300]>>',
      '<</Contents 5 0 R/Resources<<>>>>',
      '<</Type/Page/Annots[6 0 R 7 0 R]/Resources<</Properties<</X 3 0 R>>>>>>',
      rawStream('% Hemligt'),
      '<</Type/Annot/Subtype/Link/Rect[0 0 8 8]/Border[0 0 0]/Dest[0/Fit]>>',
      '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Border[0 0 0]/Dest[1/Fit]>>',
    ])
    const { attachments } = await packInput('', [{ bytes }])
    const kept = attachments.map((one) => ({
      ...one,
      pages: one.pages.map((page, index) => (index === 0 ? null : page)),
    }))
    const { file } = await packed(folder, [{ bytes }], { attachments: kept })
    expect(complaints(file)).toBe('')
    expect(pageLabelsOf(file)).toEqual(['1', '3'])
    expect(plainObjects(file)).not.toContain('Hemligt')
    const [link, back, ...others] = linksOnPage(file, 2)
    expect(link).toMatchObject({ page: 2, rectangle: [0, 0, 9, 9] })
    expect([back?.page, others]).toEqual([1, []])
  })

  test('the ties to a structure that stays behind are cut', async () => {
    const bytes = rawPage('', {
      page: '/StructParents 777/Resources<</XObject<</A 6 0 R>>/Properties<</B<</StructParent 779>>>>>>',
      more: [rawStream('', '/Subtype/Form/BBox[0 0 1 1]/StructParents 778')],
    })
    expect(plainObjects((await packed(folder, [{ bytes }])).file)).not.toMatch(/77[789]/)
  })

  test('a text keeps a sign that the engine counts objects by', async () => {
    const comment = '<</Type/Annot/Subtype/Text/Rect[0 0 9 9]/Contents(a\x017 b)>>'
    const bytes = rawPage('', { page: `/Annots[${comment}]` })
    const { file } = await packed(folder, [{ bytes }])
    expect(complaints(file)).toBe('')
    expect(plainObjects(file)).toMatch(/a(\p{Cc}|\\001)7 b|<61013720 ?62>/iu)
  })
})
