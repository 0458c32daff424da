/** The papers of the measurement `pack`: scans as an office machine makes them, and short texts. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { makePdf } from '../helpers/make-pdf.ts'

const differentScans = 20

/** Documents of scanned pages, one picture to a page; about 4.2 megabytes for each 25 pages. */
export async function makeScans(
  folder: string,
  documents: number,
  pages: number,
): Promise<readonly string[]> {
  const scans = await drawScans(folder)
  const files: string[] = []
  for (let index = 0; index < documents; index++) {
    files.push(await scanned(path.join(folder, `scan-${index + 1}.pdf`), scans, index * pages, pages))
  }
  return files
}

/** One of the documents with another picture on its first page. */
export async function makeChangedScan(folder: string, documents: number, pages: number): Promise<string> {
  const start = Math.floor(documents / 2) * pages
  const scans = await drawScans(folder)
  const changed = scans.with(start % scans.length, scans[(start + 1) % scans.length] as Buffer)
  return scanned(path.join(folder, 'changed.pdf'), changed, start, pages)
}

async function scanned(
  file: string,
  scans: readonly Buffer[],
  start: number,
  pages: number,
): Promise<string> {
  const pdf = await makePdf(
    (document) => {
      for (let page = start; page < start + pages; page++) {
        const scan = scans[page % scans.length] as Buffer
        document.addPage({ margin: 0 }).image(scan, 0, 0, { width: 595.28, height: 841.89 })
      }
    },
    { autoFirstPage: false },
  )
  writeFileSync(file, pdf)
  return file
}

/** Pages of text, drawn by poppler and stored as JPEG. */
async function drawScans(folder: string): Promise<readonly Buffer[]> {
  const scans = path.join(folder, 'scans')
  mkdirSync(scans, { recursive: true })
  if (readdirSync(scans).length === 0) {
    const text = await makeTexts(folder, 1, differentScans)
    const options = ['-jpeg', '-jpegopt', 'quality=80', '-r', '130']
    execFileSync('pdftoppm', [...options, ...text, path.join(scans, 'scan')])
  }
  return readdirSync(scans).map((name) => readFileSync(path.join(scans, name)))
}

/** Documents of text. */
export async function makeTexts(
  folder: string,
  documents: number,
  pages: number,
): Promise<readonly string[]> {
  const files: string[] = []
  for (let index = 0; index < documents; index++) {
    const file = path.join(folder, `text-${index + 1}.pdf`)
    const pdf = await makePdf(
      (document) => {
        for (let page = 1; page <= pages; page++) {
          document.addPage().fontSize(11)
          for (let line = 1; line <= 34; line++) {
            const figure = (page * 7_919 + line * 104_729 + index * 31) % 99_991
            document.text(`${page}.${line} Styrelsen noterar ${figure} kronor i posten.`)
          }
        }
      },
      { autoFirstPage: false },
    )
    writeFileSync(file, pdf)
    files.push(file)
  }
  return files
}
