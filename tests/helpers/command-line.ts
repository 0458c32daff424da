/** Runs the command line as a process of its own, and makes what it is given. */
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, vi } from 'vitest'
import { temporaryFolder } from './board.ts'
import { root } from './material.ts'

// A test starts up to ten processes, each of which may wait for a processor.
vi.setConfig({ testTimeout: 240_000 })

export interface Outcome {
  readonly exit: number | null
  readonly out: string
  readonly err: string
}

export function justera(...args: string[]): Outcome {
  const env = { ...process.env, LANG: 'sv_SE.UTF-8', LC_ALL: '' }
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, 'electron/cli.ts'), ...args],
    {
      encoding: 'utf8',
      env,
    },
  )
  return { exit: status, out: stdout, err: stderr }
}

export const agenda = `Dagordning för styrelsemöte den 12 mars 2026

Tid: 9.00 – 11.00 i Granvik

1. Mötets öppnande
2. Budget
Styrelsen föreslås fastställa budgeten. Bilaga 1 s 2
3. Mötet avslutas
`

/** A PNG of one black pixel. */
export const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNgAAAAAgABSK+kcQAAAABJRU5ErkJggg==',
  'base64',
)

export function newBoard(): { folder: string; file: string } {
  const folder = temporaryFolder()
  const file = path.join(folder, 'styrelsen.justera')
  expect(justera('new', file, '--name', 'Granviks Energi AB', '--kind', 'company')).toMatchObject({
    exit: 0,
    err: '',
  })
  return { folder, file }
}

export function write(folder: string, name: string, content: string | Buffer): string {
  const file = path.join(folder, name)
  writeFileSync(file, content)
  return file
}
