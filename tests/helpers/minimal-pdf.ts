/** A PDF for tests: so many pages, each with its text and number. */
import PDFDocument from 'pdfkit'

export function minimalPdf(pages: number, text: string): Promise<Buffer> {
  const document = new PDFDocument({ size: 'A4', autoFirstPage: false, info: { CreationDate: new Date(0) } })
  const chunks: Buffer[] = []
  document.on('data', (chunk: Buffer) => chunks.push(chunk))
  for (let page = 1; page <= pages; page++) document.addPage().text(`${text} ${page}`)
  document.end()
  return new Promise((resolve) => document.on('end', () => resolve(Buffer.concat(chunks))))
}
