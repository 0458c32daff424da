import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { root } from '../helpers/material.ts'

/** Runs a script of the project's from a folder of one's own. */
function script(name: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const cwd = mkdtempSync(path.join(tmpdir(), 'justera-scripts-'))
  const file = path.join(root, 'build/scripts', name)
  const run = spawnSync(process.execPath, [file, ...args], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, ...env },
  })
  return { cwd, status: run.status, stdout: run.stdout, lines: run.stderr.trim().split('\n') }
}

test('the command line is quiet, takes paths from where one stands, and hands its exit code on', () => {
  const done = script('justera.mjs', [
    'new',
    'board.justera',
    '--name',
    'Prov',
    '--kind',
    'company',
    '--json',
  ])
  expect([done.status, done.lines]).toEqual([0, ['']])
  expect(JSON.parse(done.stdout)).toBeTypeOf('object')
  expect(existsSync(path.join(done.cwd, 'board.justera'))).toBe(true)

  const refused = script('justera.mjs', ['show', 'missing.justera'])
  expect(refused.status).toBe(1)
  expect(refused.lines).toEqual([expect.stringMatching(/^FILE_MISSING: .+\.$/)])
  expect(script('justera.mjs', ['fly']).status).toBe(2)
})

test('a start without the Electron binary says so in one sentence and names the preview', () => {
  // A mirror that answers no one: what is missing stays missing. With the binary at hand there is nothing to say.
  if (existsSync(path.join(root, 'node_modules/electron/path.txt'))) return
  const start = script('start.mjs', [], { ELECTRON_MIRROR: 'http://127.0.0.1:9/' })
  expect(start.status).toBe(1)
  expect(start.lines).toEqual([expect.stringContaining('"npm run preview"')])
})

test.runIf(process.platform === 'linux')('a preview without a screen says what it needs', () => {
  const screenless = { DISPLAY: '', WAYLAND_DISPLAY: '', STAND_IN_CHROMIUM: process.execPath }
  const preview = script('preview.mjs', [], screenless)
  expect([preview.status, preview.lines]).toEqual([1, [expect.stringContaining('needs a screen')]])
})
