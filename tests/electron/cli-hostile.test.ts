/** What the command line does with hostile names, places in the way, and an impatient person. */
import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../helpers/board.ts'
import { agenda, justera, newBoard, pixel, write } from '../helpers/command-line.ts'
import { root } from '../helpers/material.ts'

test("a file's name steers neither the terminal nor the agenda, and a link to a file is as good as the file", () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'dagordning.txt', agenda)
  const files = path.join(folder, 'bilagor')
  execFileSync('mkdir', [files])
  const plan = write(folder, 'plan.png', pixel)
  symlinkSync(plan, path.join(files, 'bilaga-1-\u001b[31mröd\nplan.png'))
  write(files, '\u001b[2Jannat.txt', 'x')
  const { exit, out } = justera('import', 'meeting', file, '--agenda', text, '--attachments', files)
  expect(exit).toBe(0)
  expect(out).toContain('[2Jannat.txt')
  expect(out).not.toContain('\u001b')
  const { items } = JSON.parse(justera('show', file, '--meeting', '2026-03-12', '--json').out)
  expect(items[1].attachments[0]).toMatchObject({
    title: '[31mröd plan',
    file: { fileName: 'bilaga-1- [31mröd plan.png' },
  })
})

test('signs that turn the order of letters do not reach the terminal', () => {
  const { folder, file } = newBoard()
  const name = 'plan-\u202efdp.exe\u2066'
  const { out, err } = justera('inspect', write(folder, `${name}.png`, pixel))
  expect({ out: out.includes('plan-fdp.exe.png'), err }).toEqual({ out: true, err: '' })
  expect(justera('import', 'sie', file, path.join(folder, name)).err).toMatch(
    /^FILE_MISSING: .*plan-fdp\.exe /,
  )
})

test('a document takes the place of an earlier PDF and of nothing else', () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'dagordning.txt', agenda)
  expect(justera('import', 'meeting', file, '--agenda', text).exit).toBe(0)
  const link = path.join(folder, 'link.pdf')
  symlinkSync(file, link)
  const exported = (kind: string, out: string) =>
    justera('export', kind, file, '--meeting', '2026-03-12', '--out', out)
  for (const [kind, out] of [
    ['agenda', file],
    ['agenda', link],
    ['agenda', text],
    ['agenda', folder],
    ['pack', file],
  ] as const) {
    const { exit, err } = exported(kind, out)
    expect({ kind, out, exit, err }).toEqual({
      kind,
      out,
      exit: 1,
      err: expect.stringMatching(/^FILE_EXISTS: /),
    })
  }
  expect(exported('agenda', write(folder, 'ny.pdf', '')).exit).toBe(0)
  expect(exported('agenda', path.join(folder, 'ny.pdf')).exit).toBe(0)
  expect(readFileSync(text, 'utf8')).toContain('Dagordning')
  expect(justera('verify', file).exit).toBe(0)
})

test.runIf(process.platform !== 'win32')(
  'a pipe or a device is no file of accounts and no attachment',
  () => {
    const { folder, file } = newBoard()
    const pipe = path.join(folder, 'pipe.se')
    execFileSync('mkfifo', [pipe])
    const endless = path.join(folder, 'endless.se')
    symlinkSync('/dev/zero', endless)
    for (const source of [pipe, endless]) {
      expect(justera('import', 'sie', file, source)).toMatchObject({
        exit: 1,
        err: expect.stringMatching(/^FILE_NOT_READABLE: /),
      })
      expect(justera('inspect', source)).toMatchObject({ exit: 1 })
    }
  },
)

test('strange names and places are answered in one line, and at once', () => {
  const { file } = newBoard()
  const long = path.join(path.dirname(file), `${'x'.repeat(300)}.pdf`)
  for (const [code, ...args] of [
    ['FILE_MISSING', 'show', 'två\nrader.justera'],
    ['FILE_MISSING', 'show', long],
    ['FOLDER_NOT_WRITABLE', 'new', long, '--name', 'A', '--kind', 'company'],
    ['FOLDER_MISSING', 'new', `${file}/x`, '--name', 'A', '--kind', 'company'],
    ['FILE_EXISTS', 'demo', '--out', file],
    ['USAGE', 'import', 'meeting', file, '--agenda', file, '--attachments', ''],
    ...(process.platform === 'linux'
      ? [
          ['NOT_A_DATABASE', 'show', '/dev/zero'],
          ['NOT_TEXT', 'import', 'meeting', file, '--agenda', '/dev/zero'],
          ['FOLDER_MISSING', 'demo', '--out', '/proc/ingen/demo'],
        ]
      : []),
  ]) {
    const { exit, out, err } = justera(...args)
    expect({ args, exit, out }).toEqual({ args, exit: code === 'USAGE' ? 2 : 1, out: '' })
    expect(err).toMatch(new RegExp(`^${code}: .{15,}\\n$`))
  }
})

test('an interrupted command ends as a cancelled one, and leaves no lock and nothing unfinished', async () => {
  const folder = temporaryFolder()
  const child = spawn(process.execPath, [path.join(root, 'electron/cli.ts'), 'demo', '--out', folder])
  let complaint = ''
  child.stderr.on('data', (text) => {
    complaint += text
  })
  const ended = once(child, 'exit')
  const isUnderWay = () => readdirSync(folder).some((name) => name.endsWith('.lock'))
  while (!isUnderWay() && child.exitCode === null) await wait(20)
  child.kill('SIGINT')
  expect(await ended).toEqual([1, null])
  expect(complaint).toMatch(/^CANCELLED: .*\n$/)
  const left = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  expect(left.filter((name) => /\.(lock|part)$|-(wal|shm|journal)$/.test(name))).toEqual([])
})
