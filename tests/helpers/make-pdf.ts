/** PDFs for tests and measurements, made with pdfkit. The same drawing gives the same bytes. */
import PDFDocument from 'pdfkit'

/** The bytes of a document that `draw` has drawn. */
export function makePdf(
  draw: (document: PDFKit.PDFDocument) => void,
  options: PDFKit.PDFDocumentOptions = {},
): Promise<Buffer> {
  return new Promise((done, failed) => {
    const info = { ...options.info, CreationDate: new Date(0) }
    const document = new PDFDocument({ size: 'A4', ...options, info })
    const pieces: Buffer[] = []
    document.on('data', (piece: Buffer) => pieces.push(piece))
    document.on('end', () => done(Buffer.concat(pieces)))
    document.on('error', failed)
    draw(document)
    document.end()
  })
}

/** So many pages, each with the text and its number. */
export function minimalPdf(pages: number, text: string): Promise<Buffer> {
  return makePdf(
    (document) => {
      for (let page = 1; page <= pages; page++) document.addPage().text(`${text} ${page}`)
    },
    { autoFirstPage: false },
  )
}

/** An agenda as a pack's front: tagged, with a place for each item and a link to each attachment. */
export function makeFront(
  attachments: readonly { readonly label: string; readonly place: string }[],
  { cover = false } = {},
): Promise<Buffer> {
  const options = {
    tagged: true,
    pdfVersion: '1.7',
    lang: 'sv-SE',
    displayTitle: true,
    autoFirstPage: false,
  } as const
  return makePdf((document) => {
    const body = document.struct('Document')
    document.addStructure(body)
    if (cover) {
      document.addPage()
      body.add(document.struct('H1', {}, () => document.fontSize(26).text('Handlingar')))
    }
    document.addPage().addNamedDestination('agenda')
    body.add(document.struct('H1', {}, () => document.fontSize(18).text('Dagordning')))
    attachments.forEach(({ label, place }, index) => {
      if (document.y > 760) document.addPage()
      document.addNamedDestination(`item-${index + 1}`, 'XYZ', 0, document.y, null)
      const paragraph = document.struct('P')
      body.add(paragraph)
      const link = document.struct('Link')
      paragraph.add(link)
      link.add(() => document.fontSize(10).text(`${index + 1} ${label}`, { goTo: place, structParent: link }))
      link.end()
      paragraph.end()
    })
    body.end()
  }, options)
}

/** A PDF of handwritten objects: the first is the catalog, each further one has the next number. */
export function rawPdf(objects: readonly string[], version = '1.7'): Buffer {
  let file = `%PDF-${version}\n`
  const offsets = objects.map((object, index) => {
    const offset = file.length
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
    return offset
  })
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${rows}trailer\n<</Size ${size}/Root 1 0 R>>\n`
  return Buffer.from(`${file}${table}startxref\n${file.length}\n%%EOF\n`, 'latin1')
}

/** A stream object for `rawPdf`. */
export function rawStream(data: string, entries = ''): string {
  return `<<${entries}/Length ${data.length}>>\nstream\n${data}\nendstream`
}

/** One page for `rawPdf`, of 400 × 300 points: object 3, its content object 4, Helvetica as /F1 object 5. */
export function rawPage(
  content: string,
  { page = '', catalog = '', more = [] }: { page?: string; catalog?: string; more?: readonly string[] } = {},
): Buffer {
  return rawPdf([
    `<</Type/Catalog/Pages 2 0 R${catalog}>>`,
    '<</Type/Pages/Kids[3 0 R]/Count 1/MediaBox[0 0 400 300]/Resources<</Font<</F1 5 0 R>>>>>>',
    `<</Type/Page/Parent 2 0 R/Contents 4 0 R${page}>>`,
    rawStream(content),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...more,
  ])
}
