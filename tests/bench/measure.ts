/** Runs programs and tells how long they took and how much memory they held. */
import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'

export interface Run {
  readonly seconds: number
  /** Highest resident memory, where the system tells (Linux). */
  readonly megabytes: number | null
  readonly output: string
}

/** Runs a program; its memory is read while it runs, from a mark that only rises. */
export function measured(
  program: string,
  parameters: readonly string[],
  environment: Readonly<Record<string, string>> = {},
): Promise<Run> {
  return new Promise((done, failed) => {
    const start = performance.now()
    const child = spawn(program, parameters, {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, ...environment },
    })
    let output = ''
    let megabytes: number | null = null
    const watch = setInterval(() => {
      megabytes = highWaterMark(child.pid) ?? megabytes
    }, 5)
    child.stdout.on('data', (piece: Buffer) => {
      output += piece
    })
    child.on('error', failed)
    child.on('close', (code) => {
      clearInterval(watch)
      const seconds = (performance.now() - start) / 1000
      if (code === 0) done({ seconds, megabytes, output })
      else failed(new Error(`${program} ended with ${code}`))
    })
  })
}

function highWaterMark(pid: number | undefined): number | null {
  try {
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return kilobytes === undefined ? null : Math.round(Number(kilobytes) / 1000)
  } catch {
    return null
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000
}
