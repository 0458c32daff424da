/**
 * When the computer itself stood still. A virtual machine now and then is given no processor for a tenth of a second, in
 * which no program can do anything: such moments are no work of the one that is measured.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { availableParallelism } from 'node:os'

/** Milliseconds since 1970. */
export interface Span {
  readonly from: number
  readonly to: number
}

/**
 * Has precedence over all else on its core, wants to be woken every 3 ms, and tells when it was not. Ends with whoever
 * started it.
 */
const watcher = `
const cell = new Int32Array(new SharedArrayBuffer(4))
const { timeOrigin } = performance
const starter = process.ppid
require('node:fs').writeSync(1, '[]\\n')
for (let last = performance.now(); process.ppid === starter; last = performance.now()) {
  Atomics.wait(cell, 0, 0, 3)
  const now = performance.now()
  if (now - last > 8) require('node:fs').writeSync(1, JSON.stringify([timeOrigin + last, timeOrigin + now]) + '\\n')
}`
const precedence = ['chrt', '--fifo', '50']

/** Watches until the answer is called, which gives the moments; null where the system gives no program precedence. */
export async function watchStalls(): Promise<() => Promise<readonly Span[] | null>> {
  if (!hasPrecedence()) return async () => null
  const watching = await Promise.all(Array.from({ length: availableParallelism() }, (_, core) => watch(core)))
  return async () => {
    const told = await Promise.all(watching.map((stop) => stop()))
    return told.flat().toSorted((one, other) => one.from - other.from)
  }
}

/** Milliseconds of `span` in which some core stood still. */
export function stalledWithin(span: Span, stalls: readonly Span[]): number {
  let upTo = span.from
  let stalled = 0
  for (const { from, to } of stalls) {
    const begin = Math.max(from, upTo)
    const end = Math.min(to, span.to)
    if (end <= begin) continue
    stalled += end - begin
    upTo = end
  }
  return stalled
}

function hasPrecedence(): boolean {
  try {
    execFileSync('taskset', ['-c', '0', ...precedence, 'true'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
}

async function watch(core: number): Promise<() => Promise<readonly Span[]>> {
  const child = spawn('taskset', ['-c', String(core), ...precedence, process.execPath, '-e', watcher], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const lines: string[] = []
  child.stdout.setEncoding('utf8').on('data', (text: string) => lines.push(text))
  await once(child.stdout, 'data')
  return async () => {
    await ended(child)
    const spans = lines.join('').trim().split('\n').slice(1)
    return spans.map((line) => JSON.parse(line) as [number, number]).map(([from, to]) => ({ from, to }))
  }
}

async function ended(child: ChildProcess): Promise<void> {
  const closed = once(child, 'close')
  child.kill()
  await closed
}
