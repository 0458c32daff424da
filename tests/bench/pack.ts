/**
 * Assembling packs against merging alone: 40 PDFs with 1,000 scanned pages, about 170 MB, and 300 PDFs with 600 pages
 * of text. qpdf and pdfunite merge and no more; ours also stamps, links and bookmarks, and so does the prototype, where
 * its material is there. Each runs in a process of its own, in turn. Then how memory follows the size of the pack, and what a pack costs in which one page has changed.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { measured, median, type Run, rounded } from './measure.ts'
import { type Prototype, prototypeIn } from './pack-prototype.ts'
import { makeChangedScan, makeScans, makeTexts } from './pack-sources.ts'

/** As build/scripts/justera.mjs starts the command line. */
const startedWith = ['--max-semi-space-size=8', '--initial-old-space-size=64', '--heap-growing-percent=20']
const compiled = path.join(import.meta.dirname, '../../node_modules/.cache/justera')

const rounds = 5
const scans = { documents: 40, pages: 25 }
const texts = { documents: 300, pages: 2 }
/** How many documents are packed, to see how memory grows: about 50, 170, 700 and 1,350 megabytes. */
const sizes = [12, 40, 160, 320]
const aims = {
  scans: { ratio: 1.5, atMost: 1.9 },
  texts: { ratio: 1.5, atMost: 2.1 },
  peakMegabytes: 250,
  changedPage: 0.25,
}

export async function bench(): Promise<object> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-bench-'))
  try {
    const scanned = await makeScans(folder, scans.documents, scans.pages)
    const written = await makeTexts(folder, texts.documents, texts.pages)
    const changed = await makeChangedScan(folder, scans.documents, scans.pages)
    const out = path.join(folder, 'out.pdf')
    const prototype = prototypeIn(folder)
    return {
      rounds,
      scans: await compare(out, scanned, scans.pages, prototype),
      texts: await compare(out, written, texts.pages, prototype),
      memory: await memory(out, scanned),
      changedPage: {
        scans: await changedPage(out, scanned, changed, scans.pages),
        texts: await changedPage(out, written, written[0] ?? '', texts.pages),
      },
      aims,
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Ours and theirs in turn; the ratios are to qpdf in the same run. */
async function compare(
  out: string,
  sources: readonly string[],
  pages: number,
  prototype: Prototype,
): Promise<object> {
  const runs: { readonly ours: Run; readonly qpdf: Run }[] = []
  const prototypeRuns: Run[] = []
  for (let round = 0; round < rounds; round++) {
    const qpdf = await into(out, 'qpdf', ['--empty', '--pages', ...sources, '--', out])
    runs.push({ qpdf, ours: await pack(out, pages, sources) })
    if (prototype) prototypeRuns.push(await prototype(out, sources))
  }
  const pdfunite = await into(out, 'pdfunite', [...sources, out])
  const qpdf = median(runs.map((run) => run.qpdf.seconds))
  const seconds = median(runs.map((run) => run.ours.seconds))
  const assembling = median(runs.map((run) => timesOf(run.ours).first))
  const work = median(runs.map((run) => timesOf(run.ours).work))
  return {
    documents: sources.length,
    pages: sources.length * pages,
    megabytes: megabytes(sources),
    pack: {
      seconds: rounded(seconds),
      assemblingSeconds: rounded(assembling),
      peakMegabytes: peak(runs.map(({ ours }) => ours)),
    },
    qpdf: { seconds: rounded(qpdf), peakMegabytes: peak(runs.map((run) => run.qpdf)) },
    pdfunite: { seconds: rounded(pdfunite.seconds), peakMegabytes: pdfunite.megabytes },
    ratio: rounded(seconds / qpdf),
    /** Without the start of the program, which a window has behind it: with the front composed, and without. */
    workRatio: rounded(work / qpdf),
    assemblingRatio: rounded(assembling / qpdf),
    ...(prototype ? comparedToPrototype({ seconds, work }, qpdf, prototypeRuns) : {}),
  }
}

/**
 * On each machine qpdf and Node are differently fast: what the prototype needs here tells what the aims would be. They
 * were set by its work alone, in which it reads, composes and assembles, without the start of its process.
 */
function comparedToPrototype(
  ours: { readonly seconds: number; readonly work: number },
  qpdf: number,
  runs: readonly Run[],
): object {
  const seconds = median(runs.map((run) => run.seconds))
  const work = median(runs.map(({ output }) => workOfPrototype(output)))
  return {
    prototype: {
      seconds: rounded(seconds),
      peakMegabytes: peak(runs),
      ratio: rounded(seconds / qpdf),
      workRatio: rounded(work / qpdf),
    },
    /** Ours to it. */
    prototypeRatio: rounded(ours.seconds / seconds),
    prototypeWorkRatio: rounded(ours.work / work),
  }
}

function workOfPrototype(output: string): number {
  const { preflight, frame, assemble } = JSON.parse(output) as Record<string, number>
  return ((preflight ?? 0) + (frame ?? 0) + (assemble ?? 0)) / 1000
}

async function memory(out: string, sources: readonly string[]): Promise<readonly object[]> {
  const found: object[] = []
  for (const documents of sizes) {
    const repeated = Array.from({ length: documents }, (_, index) => sources[index % sources.length] ?? '')
    const run = await pack(out, scans.pages, repeated)
    found.push({
      megabytes: megabytes(repeated),
      peakMegabytes: run.megabytes,
      seconds: rounded(run.seconds),
    })
  }
  return found
}

/**
 * The first export of a process, from its start, and the next one, in which one document has changed; `assembling` is
 * the first without what the process had to load and lay out for it. `bareSeconds` is what reading, writing, hashing and
 * keeping the same bytes takes in that process, without a pack: no export of them can be quicker.
 */
async function changedPage(
  out: string,
  sources: readonly string[],
  changed: string,
  pages: number,
): Promise<object> {
  const times: Times[] = []
  for (let round = 0; round < rounds; round++) {
    times.push(timesOf(await pack(out, pages, sources, changed)))
  }
  return {
    firstSeconds: rounded(median(times.map(({ firstWhole }) => firstWhole))),
    firstAssemblingSeconds: rounded(median(times.map(({ first }) => first))),
    nextSeconds: rounded(median(times.map(({ next }) => next))),
    bareSeconds: rounded(median(times.map(({ bare }) => bare))),
    ratio: rounded(median(times.map(({ firstWhole, next }) => next / firstWhole))),
    assemblingRatio: rounded(median(times.map(({ first, next }) => next / first))),
    bareRatio: rounded(median(times.map(({ firstWhole, bare }) => bare / firstWhole))),
  }
}

/** Seconds. */
interface Times {
  readonly first: number
  readonly work: number
  readonly firstWhole: number
  readonly next: number
  readonly bare: number
}

function timesOf({ output }: Run): Times {
  return JSON.parse(output) as Times
}

function pack(out: string, pages: number, sources: readonly string[], changed?: string): Promise<Run> {
  const child = path.join(import.meta.dirname, 'pack-child.ts')
  const environment = { NODE_COMPILE_CACHE: compiled, ...(changed ? { CHANGED: changed } : {}) }
  const parameters = [...startedWith, child, out, String(pages), ...sources]
  return into(out, process.execPath, parameters, environment)
}

async function into(
  out: string,
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  const run = await measured(program, parameters, environment)
  rmSync(out)
  return run
}

function megabytes(files: readonly string[]): number {
  return Math.round(files.reduce((sum, file) => sum + statSync(file).size, 0) / 1e6)
}

function peak(runs: readonly Run[]): number {
  return Math.max(...runs.flatMap((run) => run.megabytes ?? []))
}
