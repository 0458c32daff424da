/** PDFs with odd pages: boxes, rotation, trees, contents, annotations. */
import { rawPdf } from './make-pdf.ts'
import { font, type OddPdf, pagesOf, textStream } from './odd-pdf.ts'

export function oddPages(): readonly OddPdf[] {
  return [...boxes(), ...trees(), ...contents(), ...annotations()]
}

function boxes(): readonly OddPdf[] {
  const rows: Readonly<Record<string, string>> = {
    'turned a quarter': '/Rotate 90',
    'turned upside down': '/Rotate 180',
    'turned three quarters': '/Rotate 270',
    'turned backwards': '/Rotate -90',
    'turned beyond a full turn': '/Rotate 810',
    'turned askew': '/Rotate 45',
    'turned by no number': '/Rotate/Left',
    cropped: '/CropBox[50 50 350 250]',
    'cropped beyond its edge': '/CropBox[-100 -100 900 900]',
    'cropped to nothing': '/CropBox[50 50 50 50]',
    'cropped outside': '/CropBox[1000 1000 1100 1100]',
    'corners in reverse': '/MediaBox[400 300 0 0]',
    'off the origin': '/MediaBox[-200 -150 200 150]',
    'box of three numbers': '/MediaBox[0 0 400]',
    'box of names': '/MediaBox[/a/b/c/d]',
    'no area': '/MediaBox[0 0 0 0]',
    'beyond measure': '/MediaBox[0 0 1e26 99999999999999999999]',
    'larger unit': '/UserUnit 10',
    'negative unit': '/UserUnit -3',
    'size of A0': '/MediaBox[0 0 2384 3370]',
    'size of a stamp': '/MediaBox[0 0 40 30]',
    'long as a banner': '/MediaBox[0 0 14400 300]',
  }
  return Object.entries(rows).map(([name, page]) => ({
    name,
    bytes: rawPdf(pagesOf(2, { page: () => page })),
    // Such numbers are no PDF: the page is read by another reader.
    outcome: page.includes('1e26') ? '2 repaired' : '2',
  }))
}

function trees(): readonly OddPdf[] {
  const without = (edit: (objects: string[]) => void) => {
    const objects = [...pagesOf(2)]
    edit(objects)
    return rawPdf(objects)
  }
  const deep = Array.from({ length: 40 }, (_, index) => `<</Type/Pages/Count 1/Kids[${index + 3} 0 R]>>`)
  return [
    {
      name: 'zero pages',
      bytes: rawPdf(['<</Type/Catalog/Pages 2 0 R>>', '<</Type/Pages/Kids[]/Count 0>>']),
      outcome: 'ATTACHMENT_NO_PAGES',
    },
    {
      name: 'tree within itself',
      bytes: rawPdf([
        '<</Type/Catalog/Pages 2 0 R>>',
        '<</Type/Pages/Kids[3 0 R 2 0 R]/Count 2>>',
        '<</Type/Page/MediaBox[0 0 400 300]>>',
      ]),
      outcome: '1 salvaged',
    },
    {
      name: 'same page twice',
      bytes: rawPdf(pagesOf(1, { tree: '/Kids[4 0 R 4 0 R]/Count 2' })),
      outcome: '2',
    },
    { name: 'wrong count', bytes: rawPdf(pagesOf(2, { tree: '/Count 7' })), outcome: '2 repaired' },
    { name: 'negative count', bytes: rawPdf(pagesOf(2, { tree: '/Count -1' })), outcome: '2 repaired' },
    {
      name: 'page that is missing',
      bytes: rawPdf(pagesOf(2, { tree: '/Kids[4 0 R 6 0 R 99 0 R]/Count 3' })),
      outcome: '2 salvaged',
    },
    {
      name: 'pages without a type',
      bytes: without((objects) => objects.splice(3, 1, '<</Parent 2 0 R/Contents 5 0 R>>')),
      outcome: '2',
    },
    {
      name: 'tree that is lost',
      bytes: without((objects) => objects.splice(1, 1, '(borta)')),
      outcome: '2 salvaged',
    },
    {
      name: 'nodes within nodes',
      bytes: rawPdf(['<</Type/Catalog/Pages 2 0 R>>', ...deep, '<</Type/Page/MediaBox[0 0 400 300]>>']),
      outcome: '1',
    },
    {
      name: 'portfolio',
      bytes: rawPdf(pagesOf(1, { catalog: '/Collection<</Type/Collection>>' })),
      outcome: '1',
    },
    {
      name: 'page labels',
      bytes: rawPdf(pagesOf(2, { catalog: '/PageLabels<</Nums[0<</S/r>>]>>' })),
      outcome: '2',
    },
    {
      name: 'tagged',
      bytes: rawPdf(
        pagesOf(1, {
          catalog: '/MarkInfo<</Marked true>>/StructTreeRoot<</Type/StructTreeRoot>>',
          page: () => '/StructParents 0',
        }),
      ),
      outcome: '1',
    },
  ]
}

function contents(): readonly OddPdf[] {
  const one = (content: string, more: readonly string[] = [], page = '') =>
    rawPdf([
      '<</Type/Catalog/Pages 2 0 R>>',
      '<</Type/Pages/Kids[4 0 R]/Count 1/MediaBox[0 0 400 300]/Resources<</Font<</F1 3 0 R>>>>>>',
      font,
      `<</Type/Page/Parent 2 0 R/Contents ${content}${page}>>`,
      ...more,
    ])
  const stream = (text: string) => `<</Length ${text.length}>>\nstream\n${text}\nendstream`
  const hidden = '/OCProperties<</OCGs[6 0 R]/D<</OFF[6 0 R]/Order[6 0 R]>>>>/Dests<</a[4 0 R/Fit]>>'
  return [
    { name: 'blank page', bytes: one('[]'), outcome: '1' },
    { name: 'no contents', bytes: one('null'), outcome: '1' },
    {
      name: 'contents in pieces',
      bytes: one('[5 0 R 6 0 R]', [stream('BT /F1 18 Tf 50 150 Td'), stream('(Sida) Tj ET')]),
      outcome: '1',
    },
    {
      name: 'states that are not closed',
      bytes: one('5 0 R', [stream('q q 2 0 0 2 0 0 cm BT /F1 9 Tf 20 50 Td (Sida) Tj ET')]),
      outcome: '1',
    },
    {
      name: 'states closed too often',
      bytes: one('5 0 R', [stream('Q Q Q BT /F1 9 Tf 20 50 Td (Sida) Tj ET')]),
      outcome: '1',
    },
    {
      name: 'text without an end',
      bytes: one('5 0 R', [stream('BT /F1 9 Tf 20 50 Td (Sida) Tj')]),
      outcome: '1',
    },
    {
      name: 'wrong length',
      bytes: one('5 0 R', [textStream('Sida').replace(/Length \d+/, 'Length 3')]),
      outcome: '1',
    },
    {
      name: 'font that is missing',
      bytes: one('5 0 R', [textStream('Sida')], '/Resources<</Font<</F1 99 0 R>>>>'),
      outcome: '1',
    },
    {
      name: 'resources within themselves',
      bytes: one(
        '5 0 R',
        [
          textStream('Sida'),
          '<</XObject<</X 7 0 R>>/Font<</F1 3 0 R>>>>',
          '<</Type/XObject/Subtype/Form/BBox[0 0 9 9]/Resources 6 0 R/Length 5>>\nstream\n/X Do\nendstream',
        ],
        '/Resources 6 0 R',
      ),
      outcome: '1',
    },
    {
      name: 'hidden layer',
      bytes: rawPdf([...pagesOf(1, { catalog: hidden }), '<</Type/OCG/Name(Dold)>>']),
      outcome: '1',
    },
  ]
}

function annotations(): readonly OddPdf[] {
  const link = (entries: string) => `<</Type/Annot/Subtype/Link/Rect[10 10 90 30]${entries}>>`
  const many = Array.from({ length: 21_000 }, (_, index) => link(`/Dest[4 0 R/XYZ 0 ${index % 300} 0]`)).join(
    '',
  )
  return [
    {
      name: 'links to pages',
      bytes: rawPdf(pagesOf(3, { page: () => `/Annots[${link('/Dest[8 0 R/Fit]')}]` })),
      outcome: '3',
    },
    {
      name: 'links to names',
      bytes: rawPdf(
        pagesOf(2, { catalog: '/Dests<</slut[6 0 R/Fit]>>', page: () => `/Annots[${link('/Dest/slut')}]` }),
      ),
      outcome: '2',
    },
    {
      name: 'links to nowhere',
      bytes: rawPdf(
        pagesOf(2, { page: () => `/Annots[${link('/Dest[99 0 R/Fit]')}${link('/Dest(borta)')}]` }),
      ),
      outcome: '2',
    },
    {
      name: 'more annotations than anyone draws',
      bytes: rawPdf(pagesOf(1, { page: () => `/Annots[${many}]` })),
      outcome: '1',
    },
    {
      name: 'annotations that are none',
      bytes: rawPdf(pagesOf(1, { page: () => '/Annots[1 (x) null 99 0 R 4 0 R]' })),
      outcome: '1',
    },
    {
      name: 'comment that answers itself',
      bytes: rawPdf([
        ...pagesOf(1, { page: () => '/Annots[6 0 R]' }),
        '<</Type/Annot/Subtype/Text/Rect[9 9 29 29]/Contents(Hej)/IRT 6 0 R/Popup 6 0 R>>',
      ]),
      outcome: '1',
    },
    {
      name: 'rectangle beyond measure',
      bytes: rawPdf(
        pagesOf(1, { page: () => '/Annots[<</Type/Annot/Subtype/Square/Rect[0 0 1e30 -1e30]>>]' }),
      ),
      outcome: '1 repaired',
    },
    {
      name: 'bookmarks within themselves',
      bytes: rawPdf([
        ...pagesOf(1, { catalog: '/Outlines 6 0 R' }),
        '<</First 7 0 R/Last 7 0 R/Count 1>>',
        '<</Title(Kapitel)/Parent 6 0 R/Next 7 0 R/First 7 0 R/Dest[4 0 R/Fit]>>',
      ]),
      outcome: '1',
    },
  ]
}
