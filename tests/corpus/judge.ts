/** What other tools say of a PDF: its pages, its words, its faults. */
import { spawnSync } from 'node:child_process'

/** A tool that loses its way in a file is left behind, in milliseconds. */
const patience = 60_000

/** How many pages qpdf and poppler find, the fewer of both; undefined where one of them can't tell. */
export function pagesOf(file: string): number | undefined {
  const byQpdf = Number(said('qpdf', ['--show-npages', file]) || Number.NaN)
  const byPoppler = Number(/^Pages: +(\d+)/m.exec(said('pdfinfo', [file]))?.[1] ?? Number.NaN)
  const pages = Math.min(byQpdf, byPoppler)
  return Number.isInteger(pages) ? pages : undefined
}

/** What qpdf finds wrong with a file's structure, in one line; null when nothing is. */
export function complaint(file: string): string | null {
  const { status, stdout, stderr } = spawnSync('qpdf', ['--check', file], {
    encoding: 'utf8',
    timeout: patience,
  })
  if (status === 0) return null
  const lines = `${stderr}\n${stdout}`.split('\n').filter((line) => /error|warning/i.test(line))
  return (lines[0] ?? `ended with ${status}`).replace(file, 'pack').slice(0, 200)
}

/** The words of some pages, in lower case, and how often each is there. */
export function wordsOf(file: string, first = 1, last = 0): ReadonlyMap<string, number> {
  const range = ['-f', String(first), ...(last > 0 ? ['-l', String(last)] : [])]
  const counts = new Map<string, number>()
  const text = said('pdftotext', ['-enc', 'UTF-8', ...range, file, '-'])
    .normalize('NFKC')
    .toLowerCase()
  for (const [word] of text.matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1)
  return counts
}

/** The words of several files. */
export function wordsOfAll(each: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>()
  for (const words of each)
    for (const [word, count] of words) counts.set(word, (counts.get(word) ?? 0) + count)
  return counts
}

export interface Loss {
  readonly words: number
  readonly lost: number
  readonly examples: readonly string[]
}

/** How many of the words before are missing afterwards. */
export function lossBetween(before: ReadonlyMap<string, number>, after: ReadonlyMap<string, number>): Loss {
  let [words, lost] = [0, 0]
  const examples: string[] = []
  for (const [word, count] of before) {
    const missing = Math.max(0, count - (after.get(word) ?? 0))
    words += count
    lost += missing
    if (missing > 0 && examples.length < 5) examples.push(word)
  }
  return { words, lost, examples }
}

function said(tool: string, parameters: readonly string[]): string {
  const { stdout } = spawnSync(tool, parameters, {
    encoding: 'utf8',
    maxBuffer: 1 << 30,
    stdio: ['ignore', 'pipe', 'ignore'],
    timeout: patience,
  })
  return (stdout ?? '').trim()
}
