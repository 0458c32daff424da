import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { examineFile } from '../../../../electron/pdf/read/examine.ts'
import { rawPage } from '../../../helpers/make-pdf.ts'
import { hasMaterial, material, materialAvailable } from '../../../helpers/material.ts'
import { pdfToolsAvailable, pixelsOf, temporaryFolder, wordsOf } from '../../../helpers/pdf.ts'
import { packed } from './packing.ts'

const folder = temporaryFolder()
const dpi = 50
/** Shades between which an eye sees nothing. */
const same = 8
/** Pages of many square metres, files of thousands of pages. */
const slow = /huge|3000|many|big/

/** Pixels of a page that are another before and after, but for those at the stamp. */
function changedPixels(before: string, after: string, page: number): readonly string[] {
  const { words, width: pageWidth, height: pageHeight } = wordsOf(after, page + 1)
  const stamp = words.find(({ text }) => text === 'Stämpel')
  if (!stamp) return ['no stamp']
  const [one, other] = [pixelsOf(before, page, dpi), pixelsOf(after, page + 1, dpi)]
  if (one.width !== other.width || one.height !== other.height) return ['another size']
  const [across, down] = [one.width / pageWidth, one.height / pageHeight]
  // The plate reaches a little further than the letters.
  const room = 0.6 * (stamp.bottom - stamp.top)
  const isStamp = (x: number, y: number) =>
    x / across > stamp.left - room &&
    x / across < stamp.right + room &&
    y / down > stamp.top - room &&
    y / down < stamp.bottom + room
  const changed: string[] = []
  for (let y = 0; y < one.height; y++) {
    for (let x = 0; x < one.width; x++) {
      if (Math.abs(one.at(x, y) - other.at(x, y)) > same && !isStamp(x, y)) changed.push(`${x},${y}`)
    }
  }
  return changed
}

describe.runIf(pdfToolsAvailable())('a page in the pack looks as before, but for the stamp', () => {
  /** A pattern that no turn and no mirror leaves as it is. */
  const content = `0.8 g 0 0 400 300 re f 0 g 20 20 100 40 re f 1 0 0 rg 300 200 60 80 re f
    BT /F1 30 Tf 60 150 Td (Uppochner) Tj ET q 0 0 1 RG 5 w 100 100 m 390 290 l S`
  const crops = [
    ['whole', ''],
    ['cropped', '/CropBox[50 60 350 260]'],
    ['in disorder', '/MediaBox[400 300 0 0]'],
  ] as const
  const cases = crops.flatMap(([name, box]) => [0, 90, 180, 270].map((turn) => [name, turn, box] as const))

  test.each(cases)('%s and turned by %i°', async (_, turn, box) => {
    const bytes = rawPage(content, { page: `/Rotate ${turn}${box}` })
    const before = path.join(folder, 'before.pdf')
    writeFileSync(before, bytes)
    const { file } = await packed(folder, [{ bytes, stamp: 'Stämpel' }])
    expect(changedPixels(before, file, 1)).toEqual([])
  })

  const names = readdirSync(hasMaterial ? material('pdf') : folder).filter((name) => !slow.test(name))
  test.runIf(materialAvailable()).each(names)('of %s', async (name) => {
    const bytes = readFileSync(material(`pdf/${name}`))
    const examined = await examineFile(bytes, name).catch(() => undefined)
    if (!examined) return
    const { file, pages, warnings } = await packed(folder, [{ bytes, stamp: 'Stämpel' }])
    // Of a file that was cut, poppler shows less; the letters of a field, each program makes as large as it likes; with
    // a link that does harm goes its frame.
    if (warnings.some(({ code }) => ['salvaged', 'form', 'active'].includes(code))) return
    for (let page = 1; page < Math.min(pages, 5); page++) {
      expect(changedPixels(material(`pdf/${name}`), file, page).slice(0, 5)).toEqual([])
    }
  })
})
