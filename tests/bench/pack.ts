/**
 * Assembling a large pack against merging alone: 40 PDFs with 1,000 scanned pages, about 168 MB. qpdf merges and no
 * more; ours also stamps, links and bookmarks. Both run in a process of their own, in turn.
 */
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { makePdf } from '../helpers/make-pdf.ts'
import { measured, median, type Run, rounded } from './measure.ts'

const documents = 40
const pagesPerDocument = 25
const differentScans = 20
const rounds = 3
const aim = { ratio: 2, megabytes: 350 }

export async function bench(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-bench-'))
  try {
    const sources = await makeSources(folder)
    const ours: Run[] = []
    const theirs: Run[] = []
    for (let round = 0; round < rounds; round++) {
      theirs.push(await mergeByQpdf(sources, path.join(folder, 'qpdf.pdf')))
      ours.push(await assemble(sources, path.join(folder, 'pack.pdf')))
    }
    return summary(sources, ours, theirs)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function summary(sources: readonly string[], ours: readonly Run[], theirs: readonly Run[]): object {
  const total = sources.reduce((sum, file) => sum + statSync(file).size, 0)
  const alone = ours.map(({ output }) => (JSON.parse(output) as { seconds: number }).seconds)
  const [seconds, qpdfSeconds] = [
    median(ours.map((run) => run.seconds)),
    median(theirs.map((run) => run.seconds)),
  ]
  const peaks = ours.flatMap(({ megabytes }) => megabytes ?? [])
  return {
    documents,
    pages: documents * pagesPerDocument,
    megabytes: rounded(total / 1e6),
    rounds,
    pack: {
      seconds: rounded(seconds),
      assemblingSeconds: rounded(median(alone)),
      peakMegabytes: median(peaks),
    },
    qpdf: {
      seconds: rounded(qpdfSeconds),
      peakMegabytes: median(theirs.flatMap(({ megabytes }) => megabytes ?? [])),
    },
    ratio: rounded(seconds / qpdfSeconds),
    assemblingRatio: rounded(median(alone) / qpdfSeconds),
    aim,
  }
}

/** Scans as an office machine makes them: text as JPEG, one picture to a page. */
async function makeSources(folder: string): Promise<readonly string[]> {
  const scans = await makeScans(path.join(folder, 'scans'))
  const sources: string[] = []
  for (let index = 0; index < documents; index++) {
    const pdf = await makePdf(
      (document) => {
        for (let page = 0; page < pagesPerDocument; page++) {
          const scan = scans[(index * pagesPerDocument + page) % scans.length] as Buffer
          document.addPage({ margin: 0 }).image(scan, 0, 0, { width: 595.28, height: 841.89 })
        }
      },
      { autoFirstPage: false },
    )
    const file = path.join(folder, `source-${index + 1}.pdf`)
    writeFileSync(file, pdf)
    sources.push(file)
  }
  return sources
}

/** Pages of text, drawn by poppler and stored as JPEG. */
async function makeScans(folder: string): Promise<readonly Buffer[]> {
  mkdirSync(folder)
  const text = path.join(folder, 'text.pdf')
  writeFileSync(
    text,
    await makePdf(
      (document) => {
        for (let page = 0; page < differentScans; page++) {
          document.addPage().fontSize(11)
          for (let line = 0; line < 34; line++) {
            document.text(
              `${page + 1}.${line + 1} Styrelsen noterar ${(page * 7919 + line * 104_729) % 99_991} kronor i posten.`,
            )
          }
        }
      },
      { autoFirstPage: false },
    ),
  )
  execFileSync('pdftoppm', ['-jpeg', '-jpegopt', 'quality=80', '-r', '130', text, path.join(folder, 'scan')])
  return readdirSync(folder)
    .filter((name) => name.endsWith('.jpg'))
    .map((name) => readFileSync(path.join(folder, name)))
}

async function mergeByQpdf(sources: readonly string[], out: string): Promise<Run> {
  const run = await measured('qpdf', ['--empty', '--pages', ...sources, '--', out])
  rmSync(out)
  return run
}

async function assemble(sources: readonly string[], out: string): Promise<Run> {
  const child = path.join(import.meta.dirname, 'pack-child.ts')
  const run = await measured(process.execPath, [child, out, String(pagesPerDocument), ...sources])
  rmSync(out)
  return run
}
