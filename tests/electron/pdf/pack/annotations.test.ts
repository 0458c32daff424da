import { describe, expect, test } from 'vitest'
import { rawPage, rawStream } from '../../../helpers/make-pdf.ts'
import {
  complaints,
  linksOnPage,
  pdfToolsAvailable,
  pixelsOf,
  plainObjects,
  temporaryFolder,
  textOf,
} from '../../../helpers/pdf.ts'
import { packed } from './packing.ts'

const folder = temporaryFolder()

describe.runIf(pdfToolsAvailable())('annotations', () => {
  test('of a form are drawn as they look, those without an appearance as their value says', async () => {
    const field = (entries: string) => `<</Type/Annot/Subtype/Widget/Rect[50 50 250 80]/T(f)${entries}>>`
    const bytes = rawPage('', {
      catalog: '/AcroForm<</Fields[6 0 R]/DA(/Helv 12 Tf 0 g)>>',
      page: '/Annots[6 0 R]',
      more: [field('/FT/Tx/V(Svar)/DA(/Helv 12 Tf 0 g)')],
    })
    const pack = await packed(folder, [{ bytes }])
    expect(textOf(pack.file, 2)).toContain('Svar')
    expect(plainObjects(pack.file)).not.toContain('/Widget')
    expect(pack.warnings).toEqual([{ label: 'Bilaga 1', code: 'form' }])
  })

  test('whose value can not be drawn are told', async () => {
    const value = Buffer.from('\uFEFFŁódź', 'utf16le').swap16().toString('hex')
    const bytes = rawPage('', {
      catalog: '/AcroForm<</Fields[6 0 R]>>',
      page: '/Annots[6 0 R]',
      more: [`<</Type/Annot/Subtype/Widget/Rect[50 50 250 80]/T(f)/FT/Tx/V<${value}>/DA(/Helv 12 Tf 0 g)>>`],
    })
    const { warnings } = await packed(folder, [{ bytes }])
    expect(warnings.map(({ code }) => code)).toEqual(['form', 'fieldLost'])
  })

  test('that are hidden stay hidden, and of several states the chosen one is drawn', async () => {
    const box = (gray: number) => rawStream(`${gray} g 0 0 10 10 re f`, '/BBox[0 0 10 10]')
    const widget = (rect: string, rest: string) => `<</Subtype/Widget/FT/Btn/Rect[${rect}]${rest}>>`
    const states = '/AP<</N<</On 6 0 R/Off 7 0 R>>>>'
    const bytes = rawPage('', {
      page:
        `/Annots[${widget('0 0 100 100', `/AS/On${states}`)}${widget('100 0 200 100', `/AS/Off${states}`)}` +
        `${widget('200 0 300 100', `/AS/On/F 2${states}`)}]`,
      more: [box(0), box(0.5)],
    })
    const pack = await packed(folder, [{ bytes }])
    const page = pixelsOf(pack.file, 2)
    expect([page.at(50, 250), page.at(150, 250), page.at(250, 250)]).toEqual([0, 128, 255])
  })

  test('that led to what is left out still show their frame, where they have one', async () => {
    const link = (left: number, look: string) =>
      `<</Type/Annot/Subtype/Link/Rect[${left} 50 ${left + 40} 90]${look}/A<</S/Launch/F(calc.exe)>>>>`
    const looks = ['/C[0 0 0]/Border[0 0 4]', '/C[0 0 0]/BS<</W 4>>', '/Border[0 0 0]', '/C[]', '/F 2', '']
    const bytes = rawPage('', { page: `/Annots[${looks.map((look, at) => link(60 * at, look)).join('')}]` })
    const { file } = await packed(folder, [{ bytes }])
    expect(complaints(file)).toBe('')
    const page = pixelsOf(file, 2)
    const isFramed = looks.map((_, at) => page.at(60 * at + 20, 300 - 51) < 128)
    expect(isFramed.slice(0, 5)).toEqual([true, true, false, false, false])
    expect(linksOnPage(file, 2).map(({ page: leads, address }) => ({ leads, address }))).toEqual([
      ...Array(3).fill({ leads: 0, address: undefined }),
      { leads: 1, address: undefined },
    ])
  })

  test('that comment stay comments, each with its own pop-up', async () => {
    const bytes = rawPage('', {
      page: '/Annots[6 0 R 7 0 R]',
      more: [
        '<</Type/Annot/Subtype/Highlight/Rect[0 0 50 50]/QuadPoints[0 0 9 0 0 9 9 9]/Contents(Se här)/Popup 7 0 R>>',
        '<</Type/Annot/Subtype/Popup/Rect[0 0 50 50]/Parent 6 0 R>>',
      ],
    })
    const pack = await packed(folder, [{ bytes }])
    expect(complaints(pack.file)).toBe('')
    const objects = plainObjects(pack.file)
    expect(objects).toMatch(/\/Popup \d+ 0 R/)
    expect(objects).toMatch(/\/Parent \d+ 0 R\s+\/Rect \[\s+0\s+0\s+50/)
  })

  test('beyond what readers bear are left out, and it is told', async () => {
    const note = (index: number) => `<</Subtype/Text/Rect[${index % 400} 0 9 9]>>`
    const annotations = Array.from({ length: 10_050 }, (_, index) => note(index)).join('')
    const pack = await packed(folder, [{ bytes: rawPage('', { page: `/Annots[${annotations}]` }) }])
    expect(pack.warnings.map(({ code }) => code)).toEqual(['tooManyAnnotations'])
    expect(
      pack
        .bytesOf()
        .toString('latin1')
        .match(/\/Subtype \/Text/g),
    ).toHaveLength(9_999)
  })
})

describe.runIf(pdfToolsAvailable())('layers', () => {
  const layered = (visible: boolean) =>
    rawPage('/OC /MC0 BDC 0 g 0 0 100 100 re f EMC', {
      catalog: `/OCProperties<</OCGs[6 0 R 7 0 R]/D<<${visible ? '/ON[6 0 R]' : '/OFF[6 0 R]'}>>>>`,
      page: '/Resources<</Properties<</MC0 6 0 R>>>>',
      more: ['<</Type/OCG/Name(Skiss)>>', '<</Type/OCG/Name(Oanvänd)>>'],
    })

  test('that are all hidden but some stay so', async () => {
    const bytes = rawPage('/OC /A BDC 0 g 0 0 100 100 re f EMC /OC /B BDC 0 g 200 0 100 100 re f EMC', {
      catalog: '/OCProperties<</OCGs[6 0 R 7 0 R]/D<</BaseState/OFF/ON[7 0 R]>>>>',
      page: '/Resources<</Properties<</A 6 0 R/B 7 0 R>>>>',
      more: ['<</Type/OCG/Name(Skiss)>>', '<</Type/OCG/Name(Ritning)>>'],
    })
    const { file } = await packed(folder, [{ bytes }])
    const page = pixelsOf(file, 2)
    expect([page.at(50, 250), page.at(250, 250)]).toEqual([255, 0])
  })

  test('that are hidden stay hidden, each by its own document', async () => {
    const pack = await packed(folder, [
      { bytes: layered(false) },
      { bytes: layered(true) },
      { bytes: rawPage('') },
    ])
    expect(pixelsOf(pack.file, 2).at(50, 250)).toBe(255)
    expect(pixelsOf(pack.file, 3).at(50, 250)).toBe(0)
    expect(plainObjects(pack.file).match(/\/Type \/OCG/g)).toHaveLength(2)
    expect(complaints(pack.file)).toBe('')
  })
})
