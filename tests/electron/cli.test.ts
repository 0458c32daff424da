/** The command line as a person or a script uses it: real processes, their output and exit codes. */
import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { helpOf } from '../../electron/cli/arguments.ts'
import { commands as allCommands } from '../../electron/cli/commands.ts'
import { createWords, type Translate } from '../../shared/i18n/i18n.ts'
import { temporaryFolder } from '../helpers/board.ts'
import { agenda, justera, newBoard, pixel, write } from '../helpers/command-line.ts'
import { root } from '../helpers/material.ts'

test('help is there for the program and its commands, in both languages', () => {
  const overview = justera('--help')
  expect(overview).toMatchObject({ exit: 0, err: '' })
  const commands = [...overview.out.matchAll(/^ {2}(\S+(?: \S+)?) {2,}/gm)].map(([, name]) => name!)
  expect(commands).toEqual(Object.keys(allCommands))
  expect(justera('--help', '--lang', 'en').out).toContain('Commands')
  for (const command of ['show', 'export pack']) {
    const help = justera(...command.split(' '), '--help')
    expect(help).toMatchObject({ exit: 0, err: '' })
    expect(help.out).toContain(`justera ${command}`)
  }
})

test.each(['sv', 'en'] as const)('every command and every option of it has a sentence in %s', (language) => {
  const t = createWords(language).t as Translate
  for (const [name, command] of Object.entries(allCommands)) {
    const [usage, , sentence, ...rest] = helpOf(name, command, t)
    expect(usage).toContain(`justera ${name}`)
    expect([sentence, ...rest].join('\n')).not.toMatch(/cli\.(command|option)\./)
  }
})

test('wrong use ends with 2 and says what is wrong', () => {
  const { file } = newBoard()
  for (const args of [
    ['fly'],
    ['new'],
    ['new', file],
    ['new', `${file}2`, '--name', 'A', '--kind', 'club'],
    ['show', file, '--colour'],
    ['show', file, 'another'],
    ['export', 'pack', file, '--meeting', '2026-03-12'],
    ['import', 'meeting', file],
  ]) {
    const { exit, out, err } = justera(...args)
    expect({ args, exit, out }).toEqual({ args, exit: 2, out: '' })
    expect(err).toMatch(/^USAGE: .{15,}\n$/)
  }
})

test('what is refused ends with 1, one line with code and sentence, and nothing on standard output', () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'brev.txt', 'Hej!\n')
  const impossible = write(folder, 'omojlig.txt', 'Dagordning den 30 februari 2026\n\n1. Mötets öppnande\n')
  const undated = write(folder, 'odaterad.txt', '1. Mötets öppnande\n2. Mötet avslutas\n')
  for (const [code, ...args] of [
    ['FILE_EXISTS', 'new', file, '--name', 'A', '--kind', 'company'],
    ['FOLDER_MISSING', 'new', path.join(folder, 'ingen', 'x.justera'), '--name', 'A', '--kind', 'company'],
    ['FILE_MISSING', 'show', path.join(folder, 'ingen.justera')],
    ['NOT_A_DATABASE', 'show', text],
    [
      'NO_SUCH_MEETING',
      'export',
      'pack',
      file,
      '--meeting',
      '2026-03-12',
      '--out',
      path.join(folder, 'x.pdf'),
    ],
    ['NO_SUCH_DATE', 'export', 'pack', file, '--meeting', '2026-02-30', '--out', path.join(folder, 'x.pdf')],
    ['FILE_MISSING', 'import', 'meeting', file, '--agenda', path.join(folder, 'ingen.txt')],
    ['NO_DATE_FOUND', 'import', 'meeting', file, '--agenda', undated],
    ['NO_ITEMS_FOUND', 'import', 'meeting', file, '--agenda', text],
    ['NO_PARAGRAPHS_FOUND', 'import', 'meeting', file, '--minutes', text],
    ['NO_SUCH_DATE', 'import', 'meeting', file, '--agenda', impossible],
  ] as const) {
    const { exit, out, err } = justera(...args, '--json')
    expect({ args, exit, out }).toEqual({ args, exit: 1, out: '' })
    expect(err).toMatch(new RegExp(`^(${code}): .{15,}\\n$`))
    expect(err).not.toContain('{{')
  }
  expect(JSON.parse(justera('show', file, '--json').out).meetings).toEqual([])
})

test('a meeting goes from text to pack, and every answer is one JSON object', () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'dagordning.txt', agenda)
  const files = path.join(folder, 'bilagor')
  execFileSync('mkdir', [files])
  write(files, 'bilaga-1-budget.png', pixel)
  write(files, 'semester.txt', 'x')
  const imported = justera('import', 'meeting', file, '--agenda', text, '--attachments', files, '--json')
  expect(imported).toMatchObject({ exit: 0, err: '' })
  expect(JSON.parse(imported.out).agenda).toMatchObject({
    date: '2026-03-12',
    items: 3,
    proposals: 1,
    attachments: [{ label: '1', fileName: 'bilaga-1-budget.png', pages: 1 }],
    relabelled: [],
    unmatchedFiles: ['semester.txt'],
    unread: [],
  })
  expect(justera('import', 'meeting', file, '--agenda', text)).toMatchObject({ exit: 1 })
  const shown = JSON.parse(justera('show', file, '--meeting', '2026-03-12', '--json').out)
  expect(shown).toMatchObject({ start: '09:00', end: '11:00', place: 'Granvik' })
  expect(shown.items[1]).toMatchObject({ number: 2, reference: 'Bilaga 1', attachments: [{ label: '1' }] })
  const out = path.join(folder, 'handlingar.pdf')
  const pack = justera(
    'export',
    'pack',
    file,
    '--meeting',
    '2026-03-12',
    '--out',
    out,
    '--no-cover',
    '--json',
  )
  expect(JSON.parse(pack.out)).toMatchObject({ pages: 2, references: [{ item: 2, text: 'Bilaga 1 s 2' }] })
  expect(readFileSync(out).subarray(0, 5).toString()).toBe('%PDF-')
  expect(JSON.parse(justera('verify', file, '--json').out)).toMatchObject({ ok: true, findings: [] })
  expect(readdirSync(folder).sort()).toEqual([
    'bilagor',
    'dagordning.txt',
    'handlingar.pdf',
    'styrelsen.justera',
  ])
})

test('an attachment that is not what its name says stops the import, and nothing of it is stored', () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'dagordning.txt', agenda)
  const files = path.join(folder, 'bilagor')
  execFileSync('mkdir', [files])
  for (const [content, code] of [
    ['<html>Logga in</html>', 'ATTACHMENT_WRONG_KIND'],
    ['', 'ATTACHMENT_EMPTY'],
    ['%PDF-1.4\nmer kom aldrig', 'ATTACHMENT_(UNREADABLE|NO_PAGES)'],
  ] as const) {
    write(files, 'bilaga-1-budget.pdf', content)
    const { exit, err } = justera('import', 'meeting', file, '--agenda', text, '--attachments', files)
    expect({ content, exit }).toEqual({ content, exit: 1 })
    expect(err).toMatch(new RegExp(`^${code}: .*bilaga-1-budget.pdf`))
  }
  expect(JSON.parse(justera('show', file, '--json').out).meetings).toEqual([])
})

test('the launcher runs the same program from any folder', () => {
  const folder = temporaryFolder()
  const out = execFileSync(
    process.execPath,
    [
      path.join(root, 'build/scripts/justera.mjs'),
      'new',
      'a.justera',
      '--name',
      'A',
      '--kind',
      'association',
    ],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  expect(out).toContain('a.justera')
  expect(existsSync(path.join(folder, 'a.justera'))).toBe(true)
})

test('a pack of a meeting without attachments is its cover and agenda', () => {
  const { folder, file } = newBoard()
  const text = write(folder, 'dagordning.txt', 'Dagordning den 6 maj 2026\n\n1. Öppnande\n2. Avslutande\n')
  justera('import', 'meeting', file, '--agenda', text)
  const out = path.join(folder, 'handlingar.pdf')
  const pack = justera('export', 'pack', file, '--meeting', '2026-05-06', '--out', out, '--json')
  expect(JSON.parse(pack.out)).toMatchObject({ pages: 2, references: [], warnings: [] })
})

test('agenda and minutes of one day make one meeting, and what one of them does not say is taken from the other', () => {
  const { folder, file } = newBoard()
  const told = write(folder, 'a.txt', 'Dagordning den 6 maj 2026\nTid: 18.00\n\n1. Öppnande\n2. Avslutande\n')
  const held = write(
    folder,
    'p.txt',
    'Protokoll, styrelsemöte 3, 6 maj 2026\nPlats: Granvik\n\n45. Öppnande\nOrdföranden öppnade mötet.\n46. Avslutande\nMötet avslutades.\n',
  )
  const { exit, out } = justera('import', 'meeting', file, '--agenda', told, '--minutes', held, '--json')
  expect(exit).toBe(0)
  expect(JSON.parse(out).minutes.unread).toContainEqual({ line: 1, text: '§ 45, § 46' })
  const { meetings } = JSON.parse(justera('show', file, '--json').out)
  expect(meetings).toHaveLength(1)
  expect(meetings[0]).toMatchObject({ number: 3, start: '18:00', place: 'Granvik' })
})

test('of several meetings on a day one must be chosen', () => {
  const { folder, file } = newBoard()
  for (const number of [1, 2]) {
    const text = `Protokoll, styrelsemöte ${number}, 6 maj 2026\n\n1. Öppnande\nOrdföranden öppnade mötet.\n`
    justera('import', 'meeting', file, '--minutes', write(folder, `${number}.txt`, text))
  }
  const { exit, err } = justera('show', file, '--meeting', '2026-05-06')
  expect({ exit, err }).toEqual({ exit: 1, err: expect.stringMatching(/^SEVERAL_MEETINGS: .*1, 2/) })
  expect(justera('show', file, '--meeting', '2026-05-06', '--number', '2').exit).toBe(0)
  expect(justera('show', file, '--meeting', '2026-05-06', '--number', '9').err).toMatch(/^NO_SUCH_MEETING/)
})
