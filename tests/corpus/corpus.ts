/** Packs many foreign PDFs, each alone and all together, and tells what went wrong. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { complaint, lossBetween, pagesOf, wordsOf, wordsOfAll } from './judge.ts'
import { createPacker, type Packer, type PackOutcome } from './packer.ts'

/** `silent…`: pages or text are gone and no finding says so. */
export type Verdict = 'good' | 'refused' | 'crash' | 'hang' | 'silentPages' | 'silentText'

export interface FileResult {
  readonly file: string
  readonly verdict: Verdict
  /** Code of the refusal, or what else is to be said. */
  readonly detail: string
  readonly pages: number
  readonly findings: readonly string[]
  readonly lostWords: number
  readonly words: number
  /** What qpdf finds wrong with the pack. */
  readonly qpdf: string | null
  readonly seconds: number
}

export interface CorpusResult {
  readonly files: readonly FileResult[]
  /** Packs of all that could be opened, so many at a time. */
  readonly together: readonly {
    readonly files: number
    readonly pages: number
    readonly verdict: Verdict
    readonly detail: string
    readonly qpdf: string | null
  }[]
}

export interface CorpusOptions {
  /** For one file. */
  readonly seconds: number
  readonly onFile?: (result: FileResult) => void
}

/** The front of packs for tests. */
const frontPages = 1
/** Files in one pack. */
const mostTogether = 40
/** Words may be read in another order, and cut elsewhere: less than this share of them is no loss. */
const harmlessLoss = 0.02
/** The same pages are read in the same way, in a pack of their own and in one of all. */
const harmlessLossTogether = 0.002

export async function testCorpus(files: readonly string[], options: CorpusOptions): Promise<CorpusResult> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-corpus-'))
  const packer = createPacker(options.seconds)
  try {
    const results: FileResult[] = []
    for (const file of files) {
      const result = await testFile(packer, file, path.join(folder, 'pack.pdf'))
      options.onFile?.(result)
      results.push(result)
    }
    const opened = results.filter(
      ({ pages, verdict }) => pages > 0 && verdict !== 'crash' && verdict !== 'hang',
    )
    return { files: results, together: await testTogether(packer, opened, path.join(folder, 'all.pdf')) }
  } finally {
    await packer.close()
    rmSync(folder, { recursive: true, force: true })
  }
}

async function testFile(packer: Packer, file: string, out: string): Promise<FileResult> {
  const start = performance.now()
  const outcome = await packer.pack({ files: [file], out })
  const seconds = Math.round(performance.now() - start) / 1000
  const nothing = { file, pages: 0, findings: [], lostWords: 0, words: 0, qpdf: null, seconds }
  if (outcome.kind !== 'packed') return { ...nothing, ...failureOf(outcome) }
  const [pages = 0] = outcome.pages
  const [findings = []] = outcome.findings
  const loss = lossBetween(wordsOf(file), wordsOf(out, frontPages + 1))
  const before = pagesOf(file)
  const after = pagesOf(out)
  const isTold = findings.includes('salvaged')
  // Other readers take the number of pages from where a broken tree says it.
  const isCounted = isTold || findings.includes('repaired')
  const isTextTold = isTold || outcome.warnings.includes('fieldLost')
  const common = {
    ...nothing,
    pages,
    findings,
    words: loss.words,
    lostWords: loss.lost,
    qpdf: complaint(out),
  }
  if (after !== pages + frontPages || (before !== undefined && before > pages && !isCounted)) {
    return {
      ...common,
      verdict: 'silentPages',
      detail: `${before} before, ${pages} read, ${after} in the pack`,
    }
  }
  const isLost = loss.lost > Math.max(1, loss.words * harmlessLoss)
  if (isLost && !isTextTold) return { ...common, verdict: 'silentText', detail: loss.examples.join(' ') }
  return { ...common, verdict: 'good', detail: '' }
}

function failureOf(outcome: Exclude<PackOutcome, { kind: 'packed' }>): {
  readonly verdict: Verdict
  readonly detail: string
} {
  switch (outcome.kind) {
    case 'refused':
      return { verdict: 'refused', detail: outcome.code }
    case 'crash':
      return { verdict: 'crash', detail: outcome.detail }
    case 'hang':
      return { verdict: 'hang', detail: '' }
  }
}

async function testTogether(
  packer: Packer,
  opened: readonly FileResult[],
  out: string,
): Promise<CorpusResult['together']> {
  const results: CorpusResult['together'][number][] = []
  for (let at = 0; at < opened.length; at += mostTogether) {
    const some = opened.slice(at, at + mostTogether)
    const outcome = await packer.pack({ files: some.map(({ file }) => file), out })
    const expected = some.reduce((sum, { pages }) => sum + pages, frontPages)
    const common = { files: some.length, pages: expected, qpdf: null }
    if (outcome.kind !== 'packed') {
      const failure = failureOf(outcome)
      // Alone, each of them could be opened.
      results.push({ ...common, ...failure, verdict: failure.verdict === 'hang' ? 'hang' : 'crash' })
    } else results.push({ ...common, ...lossTogether(some, expected, out), qpdf: complaint(out) })
  }
  return results
}

/** Whether the pack of several has all their pages, and all the text that their own packs had. */
function lossTogether(
  some: readonly FileResult[],
  expected: number,
  out: string,
): { readonly verdict: Verdict; readonly detail: string } {
  const found = pagesOf(out)
  if (found !== expected) return { verdict: 'silentPages', detail: `${found} pages in the pack` }
  const before = wordsOfAll(some.map(({ file }) => wordsOf(file)))
  const loss = lossBetween(before, wordsOf(out, frontPages + 1))
  // What is lost when they are alone has been judged.
  const known = some.reduce((sum, { lostWords }) => sum + lostWords, 0)
  const isLost = loss.lost > known + Math.max(1, loss.words * harmlessLossTogether)
  return isLost ? { verdict: 'silentText', detail: loss.examples.join(' ') } : { verdict: 'good', detail: '' }
}

/** Whether something may not be: a crash, a hang, a loss that nobody is told of. */
export function isBad({ verdict }: { readonly verdict: Verdict }): boolean {
  return verdict !== 'good' && verdict !== 'refused'
}
