import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { makePdf, rawPage, rawPdf, rawStream } from '../../../helpers/make-pdf.ts'
import { material, materialAvailable } from '../../../helpers/material.ts'
import {
  bookmarksOf,
  complaints,
  linksOnPage,
  pdfToolsAvailable,
  plainObjects,
  temporaryFolder,
  textOf,
} from '../../../helpers/pdf.ts'
import { packed } from './packing.ts'

const folder = temporaryFolder()
const forbidden =
  /JavaScript|\/JS\b|OpenAction|\/AA\b|Launch|SubmitForm|ImportData|EmbeddedFile|\/EF\b|Filespec|XFA|RichMedia|\/Movie|\/Sound|Rendition|GoToR|calc\.exe|SaveAs|javascript:|file:/

describe.runIf(pdfToolsAvailable())('what runs, sends or opens something never goes into a pack', () => {
  const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>'
  const link = (action: string) => `<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/A ${action}>>`
  const file = '<</Type/Filespec/F(calc.exe)/EF<</F 7 0 R>>>>'
  const embedded = rawStream('MZ', '/Type/EmbeddedFile')
  const cases: readonly (readonly [string, Buffer])[] = [
    ['a script when the document opens', rawPage('', { catalog: `/OpenAction ${script}` })],
    [
      'scripts of the document by name',
      rawPage('', { catalog: `/Names<</JavaScript<</Names[(a) ${script}]>>>>` }),
    ],
    [
      'scripts of document and page',
      rawPage('', { catalog: `/AA<</WC ${script}>>`, page: `/AA<</O ${script}>>` }),
    ],
    ['a script behind a link', rawPage('', { page: `/Annots[${link(script)}]` })],
    [
      'a script after an allowed link',
      rawPage('', { page: `/Annots[${link(`<</S/URI/URI(https://x.se)/Next ${script}>>`)}]` }),
    ],
    ['a program behind a link', rawPage('', { page: `/Annots[${link('<</S/Launch/F(calc.exe)>>')}]` })],
    [
      'another file behind a link',
      rawPage('', { page: `/Annots[${link('<</S/GoToR/F(calc.exe)/D[0/Fit]>>')}]` }),
    ],
    ['a script as an address', rawPage('', { page: `/Annots[${link('<</S/URI/URI(javascript:alert)>>')}]` })],
    ['a file as an address', rawPage('', { page: `/Annots[${link('<</S/URI/URI(file:///etc/passwd)>>')}]` })],
    [
      'a button that sends a form',
      rawPage('', {
        page: '/Annots[<</Subtype/Widget/FT/Btn/Rect[0 0 9 9]/A<</S/SubmitForm/F(http://x)>>>>]',
      }),
    ],
    [
      'files by name',
      rawPage('', { catalog: '/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>', more: [file, embedded] }),
    ],
    [
      'files of the document and the page',
      rawPage('', { catalog: '/AF[6 0 R]', page: '/AF[6 0 R]', more: [file, embedded] }),
    ],
    [
      'a file pinned to the page',
      rawPage('', {
        page: '/Annots[<</Subtype/FileAttachment/Rect[0 0 9 9]/FS 6 0 R>>]',
        more: [file, embedded],
      }),
    ],
    [
      'a file behind the resources',
      rawPage('', { page: '/Resources<</Properties<</MC0<</X 6 0 R>>>>>>', more: [file, embedded] }),
    ],
    [
      'a file for one system only behind the resources',
      rawPage('', {
        page: '/Resources<</Properties<</MC0<</X 6 0 R>>>>>>',
        more: ['<</F(calc.exe)/EF<</Unix 7 0 R>>>>', rawStream('calc.exe')],
      }),
    ],
    [
      'addresses, scripts and actions of no known kind in the data of a font',
      rawPage('', {
        page: `/Resources<</Font<</F9<</Type/Font/Subtype/Type1/BaseFont/Courier/X 6 0 R/Y<</JS(calc.exe)>>
          /Z<</Type/Action/S/Later/F(calc.exe)>>>>>>>>`,
        more: ['<</S/URI/URI(javascript:alert)>>'],
      }),
    ],
    [
      'the name of a file behind the resources',
      rawPage('', {
        page: '/Resources<</Properties<</MC0<</X 6 0 R>>>>>>',
        more: ['<</Type/Filespec/F(calc.exe)>>'],
      }),
    ],
    [
      'the bytes of a file behind the resources',
      rawPage('', { page: '/Resources<</Properties<</MC0<</X 6 0 R>>>>>>', more: [embedded] }),
    ],
    [
      'a picture whose data lies in another file',
      rawPage('', {
        page: '/Resources<</XObject<</A 6 0 R>>>>',
        more: [
          rawStream(
            '',
            '/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8/F(calc.exe)',
          ),
        ],
      }),
    ],
    ['a command to the reader’s program', rawPage('', { page: `/Annots[${link('<</S/Named/N/SaveAs>>')}]` })],
    [
      'a film',
      rawPage('', {
        page: '/Annots[<</Subtype/RichMedia/Rect[0 0 9 9]/RichMediaContent<</Assets<</Names[(a) 6 0 R]>>>>>>]',
        more: [file, embedded],
      }),
    ],
    [
      'a form of its own kind',
      rawPage('', { catalog: '/AcroForm<</Fields[]/XFA 6 0 R>>', more: [rawStream('<xdp/>')] }),
    ],
    [
      'a comment that hides a script in its own entries',
      rawPage('', {
        page: `/Annots[<</Subtype/Text/Rect[0 0 9 9]/AA<</E ${script}>>/Parent 6 0 R/Evil 6 0 R>>]`,
        more: [script],
      }),
    ],
    [
      'a script where an appearance should be',
      rawPage('', { page: '/Annots[<</Subtype/Stamp/Rect[0 0 9 9]/AP<</N 6 0 R>>>>]', more: [script] }),
    ],
  ]
  test.each(cases)('%s', async (_, bytes) => {
    const pack = await packed(folder, [{ bytes }])
    expect(complaints(pack.file)).toBe('')
    expect(plainObjects(pack.file)).not.toMatch(forbidden)
  })

  test.runIf(materialAvailable())('all that the odd PDFs carry', async () => {
    const names = ['c17-active', 'c22-xfa', 'c22b-portfolio', 'c11-signed']
    const attachments = names.map((name) => ({ bytes: readFileSync(material(`pdf/${name}.pdf`)) }))
    const pack = await packed(folder, attachments)
    const objects = plainObjects(pack.file)
    expect(objects).not.toMatch(forbidden)
    expect(objects).not.toMatch(/\/AcroForm|\/Perms|\/ByteRange/)
    expect(linksOnPage(pack.file, 2).flatMap(({ address }) => address ?? [])).toEqual(['https://ok.example/'])
  })

  test('but the way to the next page stays', async () => {
    const bytes = rawPage('', { page: `/Annots[${link('<</S/Named/N/NextPage>>')}]` })
    expect(plainObjects((await packed(folder, [{ bytes }])).file)).toContain('/NextPage')
  })

  test('but links to the web and to a mailbox stay, and a font may be called JS', async () => {
    const annotations = ['https://x.se/(1)', 'mailto:a@b.se'].map((address) =>
      link(`<</S/URI/URI<${Buffer.from(address).toString('hex')}>>>`),
    )
    const bytes = rawPage('BT /JS 20 Tf 50 50 Td (Hej) Tj ET', {
      page: `/Annots[${annotations.join('')}]/Resources<</Font<</JS 5 0 R/AA 5 0 R/EF 5 0 R>>>>`,
    })
    const pack = await packed(folder, [{ bytes }])
    expect(linksOnPage(pack.file, 2).map(({ address }) => address)).toEqual([
      'https://x.se/(1)',
      'mailto:a@b.se',
      undefined,
    ])
    expect(textOf(pack.file, 2)).toContain('Hej')
  })
})

describe.runIf(pdfToolsAvailable())('an attachment', () => {
  test('with numbers that no reader can hold gives a pack that every reader can read', async () => {
    const huge = [`${'9'.repeat(30)}`, `-${'9'.repeat(400)}`, '9223372036854775807', '9007199254740993']
    const bytes = rawPage('BT /F1 20 Tf 50 50 Td (Hej) Tj ET', {
      page: `/Resources<</Font<</F1 5 0 R>>/ExtGState<</G <</SA ${huge[0]}/LW ${huge[1]}/ML[${huge[2]} ${huge[3]}]>>>>>>`,
    })
    const { file } = await packed(folder, [{ bytes }])
    expect(complaints(file)).toBe('')
    expect(textOf(file, 2)).toContain('Hej')
  })

  test('that is locked by its owner keeps parentheses and backslashes in its texts', async () => {
    const plain = path.join(folder, 'plain.pdf')
    const title = 'Del (1 av 2 \\ slut'
    writeFileSync(
      plain,
      await makePdf((document) => {
        document.outline.addItem(title)
        document.text('Hej').link(0, 0, 9, 9, 'https://x.se/a(b\\c')
      }),
    )
    for (const streams of ['disable', 'generate']) {
      const locked = path.join(folder, `locked-${streams}.pdf`)
      execFileSync('qpdf', [
        `--object-streams=${streams}`,
        '--encrypt',
        '',
        'owner',
        '256',
        '--',
        plain,
        locked,
      ])
      const bookmarks = [{ title: 'Bilaga 1', place: 'attachment-1' }]
      const pack = await packed(folder, [{ bytes: readFileSync(locked) }], { bookmarks })
      expect(complaints(pack.file)).toBe('')
      expect(bookmarksOf(pack.file)[0]?.children[0]?.title).toBe(title)
      expect(linksOnPage(pack.file, 2)[0]?.address).toBe('https://x.se/a(b\\c')
    }
  })

  test('with a page that is listed twice has it twice', async () => {
    const bytes = rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2/MediaBox[0 0 400 300]>>',
      '<</Type/Page/Parent 2 0 R/Annots[4 0 R]>>',
      '<</Type/Annot/Subtype/Link/Rect[0 0 9 9]/Dest[3 0 R/Fit]>>',
    ])
    const pack = await packed(folder, [{ bytes }])
    expect(pack.pages).toBe(3)
    expect(complaints(pack.file)).toBe('')
    expect([2, 3].map((page) => linksOnPage(pack.file, page)[0]?.page)).toEqual([2, 2])
  })

  test('with references that lead in circles or nowhere does not stop the pack', async () => {
    const bytes = rawPage('BT /F1 20 Tf 50 50 Td (Hej) Tj ET', {
      page: '/Resources<</Font<</F1 5 0 R>>/XObject<</A 6 0 R/B 8 0 R/C 99 0 R>>>>/Annots[9 0 R]',
      catalog: '/Outlines<</First 10 0 R>>/Names<</Dests 11 0 R>>',
      more: [
        '7 0 R',
        '6 0 R',
        '5 0 R',
        '9 0 R',
        '<</Title(a)/Next 10 0 R/First 10 0 R>>',
        '<</Kids[11 0 R]>>',
      ],
    })
    const pack = await packed(folder, [{ bytes }])
    expect(complaints(pack.file)).toBe('')
    expect(textOf(pack.file, 2)).toContain('Hej')
  })
})
