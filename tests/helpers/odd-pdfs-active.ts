/** PDFs that do something, ask for something, or are signed. */
import { rawPdf, rawStream } from './make-pdf.ts'
import { type OddPdf, pagesOf } from './odd-pdf.ts'

const script = '<</S/JavaScript/JS(app.alert\\(1\\))>>'
const link = (action: string) => `<</Type/Annot/Subtype/Link/Rect[0 0 99 20]/A ${action}>>`

export function oddActions(): readonly OddPdf[] {
  const withLink = (action: string) => rawPdf(pagesOf(1, { page: () => `/Annots[${link(action)}]` }))
  const file = ['<</Type/Filespec/F(kalkyl.exe)/EF<</F 7 0 R>>>>', rawStream('MZ', '/Type/EmbeddedFile')]
  const field = '<</Type/Annot/Subtype/Widget/FT/Tx/T(namn)/V(Anna)/Rect[50 50 250 80]/DA(/Helv 12 Tf)>>'
  const signature =
    "<</Type/Sig/Filter/Adobe.PPKLite/Name(Anna Ek)/M(D:20260102030405+01'00')/ByteRange[0 10 20 10]/Contents<00>>>"
  return [
    {
      name: 'script on opening',
      bytes: rawPdf(pagesOf(1, { catalog: `/OpenAction ${script}` })),
      outcome: '1 active',
    },
    {
      name: 'script of a page',
      bytes: rawPdf(pagesOf(1, { page: () => `/AA<</O ${script}>>` })),
      outcome: '1 active',
    },
    {
      name: 'script by name',
      bytes: rawPdf(pagesOf(1, { catalog: `/Names<</JavaScript<</Names[(a) ${script}]>>>>` })),
      outcome: '1 active',
    },
    { name: 'link to a program', bytes: withLink('<</S/Launch/F(calc.exe)>>'), outcome: '1 active' },
    { name: 'link that sends', bytes: withLink('<</S/SubmitForm/F(http://x.se)>>'), outcome: '1 active' },
    {
      name: 'link to a file on the disk',
      bytes: withLink('<</S/URI/URI(file:///etc/passwd)>>'),
      outcome: '1 active',
    },
    {
      name: 'link with a script as address',
      bytes: withLink('<</S/URI/URI(javascript:alert\\(1\\))>>'),
      outcome: '1 active',
    },
    { name: 'link to the web', bytes: withLink('<</S/URI/URI(https://exempel.se)>>'), outcome: '1' },
    {
      name: 'embedded file',
      bytes: rawPdf([...pagesOf(1, { catalog: '/Names<</EmbeddedFiles<</Names[(a) 6 0 R]>>>>' }), ...file]),
      outcome: '1 active',
    },
    {
      name: 'pinned file',
      bytes: rawPdf([
        ...pagesOf(1, { page: () => '/Annots[<</Subtype/FileAttachment/Rect[9 9 29 29]/FS 6 0 R>>]' }),
        ...file,
      ]),
      outcome: '1 active',
    },
    {
      name: 'film',
      bytes: rawPdf(pagesOf(1, { page: () => '/Annots[<</Subtype/RichMedia/Rect[9 9 99 99]>>]' })),
      outcome: '1 active',
    },
    {
      name: 'form',
      bytes: rawPdf([
        ...pagesOf(1, { catalog: '/AcroForm<</Fields[6 0 R]>>', page: () => '/Annots[6 0 R]' }),
        field,
      ]),
      outcome: '1 form',
    },
    {
      name: 'form of its own kind',
      bytes: rawPdf([...pagesOf(1, { catalog: '/AcroForm<</Fields[]/XFA 6 0 R>>' }), rawStream('<xdp/>')]),
      outcome: '1 active',
    },
    {
      name: 'field within itself',
      bytes: rawPdf([
        ...pagesOf(1, { catalog: '/AcroForm<</Fields[6 0 R]>>', page: () => '/Annots[6 0 R]' }),
        '<</FT/Tx/T(a)/Parent 6 0 R/Kids[6 0 R]/Subtype/Widget/Rect[0 0 9 9]>>',
      ]),
      outcome: '1 form',
    },
    {
      name: 'signed',
      bytes: rawPdf([
        ...pagesOf(1, { catalog: '/AcroForm<</Fields[6 0 R]/SigFlags 3>>', page: () => '/Annots[6 0 R]' }),
        `<</Type/Annot/Subtype/Widget/FT/Sig/T(s)/Rect[9 9 99 49]/V 7 0 R>>`,
        signature,
      ]),
      outcome: '1 signed',
    },
    {
      name: 'encrypted by an unknown handler',
      bytes: Buffer.from(
        rawPdf([...pagesOf(1), '<</Filter/Okand/V 4>>'])
          .toString('latin1')
          .replace('/Root', '/Encrypt 6 0 R/Root'),
        'latin1',
      ),
      outcome: 'ATTACHMENT_PASSWORD',
    },
  ]
}
