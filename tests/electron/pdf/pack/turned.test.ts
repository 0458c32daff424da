/** Pages that the secretary has turned: all that stands on them turns, and the pack's own drawings stand upright. */
import { describe, expect, test } from 'vitest'
import { assemblePack } from '../../../../electron/pdf/pack/assemble.ts'
import { makePackCache } from '../../../../electron/pdf/pack/cache.ts'
import { makePdf, rawPage } from '../../../helpers/make-pdf.ts'
import { linksOnPage, pdfToolsAvailable, pixelsOf, temporaryFolder, wordsOf } from '../../../helpers/pdf.ts'
import { packed, packInput } from './packing.ts'

const folder = temporaryFolder()

describe.runIf(pdfToolsAvailable())('a page that is turned', () => {
  const turns = [
    ['', 1, 300, 400],
    ['', 2, 400, 300],
    ['', 3, 300, 400],
    ['/Rotate 90', 1, 400, 300],
    ['/Rotate 270/CropBox[50 60 350 260]', 3, 300, 200],
  ] as const
  test.each(turns)(
    'with %s, by %i quarters has its stamp at the top right',
    async (page, quarters, ...size) => {
      const bytes = rawPage('', { page })
      const { file } = await packed(folder, [{ bytes, stamp: 'Stämpel', turns: [quarters] }])
      const { width, height, words } = wordsOf(file, 2)
      expect([Math.round(width), Math.round(height)]).toEqual(size)
      const stamp = words.find(({ text }) => text === 'Stämpel')
      expect(width - (stamp?.right ?? 0)).toBeGreaterThan(10)
      expect(width - (stamp?.right ?? 0)).toBeLessThan(20)
      expect(stamp?.top).toBeLessThan(20)
    },
  )

  test('takes its links and drawings along, and leaves the other pages', async () => {
    const bytes = await makePdf((document) => {
      document.rect(0, 0, 100, 50).fill('#000000').link(0, 0, 100, 50, 'https://example.org')
      document.addPage()
    })
    const straight = await packed(folder, [{ bytes }])
    const upright = linksOnPage(straight.file, 2).map(({ rectangle }) => rectangle)
    const { file } = await packed(folder, [{ bytes, turns: [1] }])
    expect(linksOnPage(file, 2).map(({ rectangle }) => rectangle)).toContainEqual(upright[0])
    expect(wordsOf(file, 2).width).toBeGreaterThan(wordsOf(file, 2).height)
    expect(wordsOf(file, 3).width).toBeLessThan(wordsOf(file, 3).height)
    // What stood at the upper left stands at the upper right.
    const { width, at } = pixelsOf(file, 2)
    expect([at(width - 10, 60), at(10, 60)]).toEqual([0, 255])
  })

  test('is made anew where an earlier pack had it otherwise', async () => {
    const bytes = rawPage('')
    const cache = makePackCache()
    const widths: number[] = []
    for (const quarters of [0, 1, 0]) {
      const input = await packInput(`${folder}/${quarters}.pdf`, [{ bytes, key: 'one', turns: [quarters] }])
      await assemblePack({ ...input, cache })
      widths.push(Math.round(wordsOf(input.out, 2).width))
    }
    expect(widths).toEqual([400, 300, 400])
  })
})
