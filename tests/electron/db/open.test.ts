import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname, uptime } from 'node:os'
import path from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { openBoardFile } from '../../../electron/db/open.ts'
import { aMeeting, temporaryFolder, testApp, testBoard } from '../../helpers/board.ts'

const open = (app: ReturnType<typeof testApp>, file: string) =>
  app.call('board.open', { file: app.gate.tokens.grant(file) })

test('a file that is no database is refused and left as it was', async () => {
  const app = testApp()
  const file = path.join(app.folder, 'brev.justera')
  writeFileSync(file, 'Hej! Här kommer handlingarna.')
  await expect(open(app, file)).rejects.toThrow('NOT_A_DATABASE')
  expect(readFileSync(file, 'utf8')).toBe('Hej! Här kommer handlingarna.')
  expect(readdirSync(app.folder)).toEqual(['brev.justera'])
})

test('a database of another program is refused and left as it was', async () => {
  const app = testApp()
  const file = path.join(app.folder, 'annat.justera')
  const other = new SqliteDatabase(file)
  other.exec('CREATE TABLE invoice (id INTEGER)')
  other.close()
  const before = readFileSync(file)
  await expect(open(app, file)).rejects.toThrow('NOT_A_BOARD_FILE')
  expect(readFileSync(file).equals(before)).toBe(true)
  expect(readdirSync(app.folder)).toEqual(['annat.justera'])
})

test('a file of a newer version is refused and left as it was', async () => {
  const app = await testBoard()
  await app.call('board.close', {})
  const raw = app.raw()
  raw.pragma('user_version = 99')
  raw.close()
  const before = readFileSync(app.file)
  await expect(open(app, app.file)).rejects.toThrow('NEWER_VERSION')
  expect(readFileSync(app.file).equals(before)).toBe(true)
})

test('a file that is missing, and a folder that is missing, are said to be', async () => {
  const app = testApp()
  await expect(open(app, path.join(app.folder, 'ingen.justera'))).rejects.toThrow('FILE_MISSING')
  const create = (file: string) =>
    app.call('board.create', { file: app.gate.tokens.grant(file), name: 'A', kind: 'company', orgnr: '' })
  await expect(create(path.join(app.folder, 'ingen', 'x.justera'))).rejects.toThrow('FOLDER_MISSING')
  await expect(create('/proc/x.justera')).rejects.toThrow(/FOLDER_(NOT_WRITABLE|MISSING)/)
})

test('a new file never replaces one that is there', async () => {
  const app = await testBoard()
  const again = app.call('board.create', {
    file: app.gate.tokens.grant(app.file),
    name: 'Annan',
    kind: 'association',
    orgnr: '',
  })
  await expect(again).rejects.toThrow('FILE_EXISTS')
  expect((await app.call('board.get', {})).board.name).toBe('Granviks Energi AB')
})

test('what opens badly leaves the open file open', async () => {
  const app = await testBoard()
  const bad = path.join(app.folder, 'bad.justera')
  writeFileSync(bad, 'x'.repeat(5000))
  await expect(open(app, bad)).rejects.toThrow('NOT_A_DATABASE')
  expect((await app.call('board.get', {})).board.name).toBe('Granviks Energi AB')
})

test('a cut-off file is refused as damaged', async () => {
  const app = await testBoard()
  await app.call('board.close', {})
  writeFileSync(app.file, readFileSync(app.file).subarray(0, 3000))
  await expect(open(app, app.file)).rejects.toThrow('FILE_DAMAGED')
})

test('a file that vanishes while open is noticed before anything is written, and works again when it is back', async () => {
  const app = await testBoard()
  const away = path.join(app.folder, 'borta.justera')
  renameSync(app.file, away)
  await expect(app.call('meeting.add', aMeeting)).rejects.toThrow('FILE_VANISHED')
  await expect(app.call('meeting.list', {})).rejects.toThrow('FILE_VANISHED')
  copyFileSync(away, app.file)
  await expect(app.call('meeting.add', aMeeting)).rejects.toThrow('FILE_VANISHED')
  renameSync(away, app.file)
  await app.call('meeting.add', aMeeting)
})

test('while one has the file open, another reads it and is told who has it', async () => {
  const first = await testBoard()
  const second = testApp()
  const state = await open(second, first.file)
  expect(state.readOnly).toBe(true)
  expect(state.heldBy).toContain((await first.call('app.state', {})).settings.userName)
  expect(await second.call('meeting.list', {})).toEqual([])
  await expect(second.call('meeting.add', aMeeting)).rejects.toThrow('FILE_IN_USE')
  const agenda = 'Dagordning för styrelsemöte den 12 mars 2026\n\n1. Mötets öppnande\n2. Mötet avslutas\n'
  await expect(second.call('meeting.import', { agenda, minutes: null, attachments: null })).rejects.toThrow(
    'FILE_IN_USE',
  )
  await first.call('board.close', {})
  await second.call('board.close', {})
  expect((await open(second, first.file)).readOnly).toBe(false)
})

test('the lock of a program that has ended does not keep the file closed', async () => {
  const app = await testBoard()
  await app.call('board.close', {})
  writeFileSync(`${app.file}.lock`, JSON.stringify({ host: hostname(), pid: 2 ** 30, user: 'x' }))
  expect((await open(app, app.file)).readOnly).toBe(false)
})

test.each(['WAL', 'DELETE'])('closing leaves one file, with the %s journal', async (journal) => {
  process.env.JUSTERA_JOURNAL = journal === 'DELETE' ? 'delete' : ''
  try {
    const app = await testBoard()
    const raw = app.raw()
    expect(raw.pragma('journal_mode', { simple: true })).toBe(journal.toLowerCase())
    raw.close()
    await app.call('meeting.add', aMeeting)
    expect(await app.call('meeting.list', {})).toHaveLength(1)
    await app.call('board.close', {})
    expect(readdirSync(app.folder)).toEqual(['Styrelse.justera'])
  } finally {
    delete process.env.JUSTERA_JOURNAL
  }
})

test('a folder named like a board file is refused', async () => {
  const app = testApp()
  const folder = path.join(temporaryFolder(), 'x.justera')
  mkdirSync(folder)
  await expect(open(app, folder)).rejects.toThrow('FILE_NOT_READABLE')
  expect(existsSync(folder)).toBe(true)
})

test('a read-only opening changes nothing in the folder', async () => {
  const app = await testBoard()
  await app.call('board.close', {})
  const before = readdirSync(app.folder)
  openBoardFile(app.file, { readOnly: true }).close()
  expect(readdirSync(app.folder)).toEqual(before)
})

const lockText = (lock: object) => JSON.stringify({ host: hostname(), pid: process.pid, user: 'x', ...lock })

test.each([
  ['nothing', ''],
  ['no lock at all', 'Hej!'],
  ['no holder', '{}'],
  ['a number that no process has', lockText({ pid: 0 })],
  ['the number of this very process, which does not hold it', lockText({})],
])('a lock that says %s does not keep the file closed', async (_what, text) => {
  const app = await testBoard()
  await app.call('board.close', {})
  writeFileSync(`${app.file}.lock`, text)
  expect(await open(app, app.file)).toMatchObject({ readOnly: false, heldBy: null })
})

test('a lock from before the computer was started does not keep the file closed', async () => {
  const app = await testBoard()
  await app.call('board.close', {})
  writeFileSync(`${app.file}.lock`, lockText({ pid: process.ppid }))
  expect((await open(app, app.file)).readOnly).toBe(true)
  await app.call('board.close', {})
  const then = Date.now() / 1000 - uptime() - 3600
  utimesSync(`${app.file}.lock`, then, then)
  expect((await open(app, app.file)).readOnly).toBe(false)
})

test('where no lock can be laid the file is only read', async () => {
  const app = await testBoard()
  await app.call('board.close', {})
  mkdirSync(`${app.file}.lock`)
  expect(await open(app, app.file)).toMatchObject({ readOnly: true, heldBy: null })
  expect(existsSync(`${app.file}.lock`)).toBe(true)
})

test('a file is held by one, whatever link leads to it', async () => {
  const first = await testBoard()
  const link = path.join(temporaryFolder(), 'länk.justera')
  symlinkSync(first.file, link)
  expect(await open(testApp(), link)).toMatchObject({ readOnly: true })
  expect(await open(first, link)).toMatchObject({ readOnly: false, fileName: 'Styrelse.justera' })
  expect(readdirSync(path.dirname(link))).toEqual(['länk.justera'])
})

test('what is no board file keeps the lock that another program has laid beside it', async () => {
  const app = testApp()
  const file = path.join(app.folder, 'poetry')
  writeFileSync(file, 'Detta är en text.')
  writeFileSync(`${file}.lock`, 'ett annat programs')
  await expect(open(app, file)).rejects.toThrow('NOT_A_DATABASE')
  expect(readFileSync(`${file}.lock`, 'utf8')).toBe('ett annat programs')
})

test("making a board file leaves somebody else's unfinished file alone", async () => {
  const app = testApp()
  writeFileSync(`${app.file}.part`, 'nedladdning')
  const file = app.gate.tokens.grant(app.file)
  await app.call('board.create', { file, name: 'A', kind: 'company', orgnr: '' })
  expect(readFileSync(`${app.file}.part`, 'utf8')).toBe('nedladdning')
})

test('a file that was exchanged while open can be opened anew, and is the new one', async () => {
  const app = await testBoard()
  const copy = path.join(app.folder, 'kopia.justera')
  app.raw().exec(`VACUUM INTO '${copy}'`)
  await app.call('meeting.add', aMeeting)
  renameSync(copy, app.file)
  await expect(app.call('meeting.list', {})).rejects.toThrow('FILE_VANISHED')
  expect((await open(app, app.file)).readOnly).toBe(false)
  expect(await app.call('meeting.list', {})).toEqual([])
})

test.each([
  'DELETE FROM organisation',
  `UPDATE meeting SET kind = 'party'`,
  'ALTER TABLE item DROP COLUMN presenter',
])('what no program of ours has written is told as damage: %s', async (sql) => {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  app.raw().exec(sql)
  const readings = async () => {
    await app.call('board.get', {})
    await app.call('meeting.get', { meeting })
  }
  await expect(readings()).rejects.toThrow('FILE_DAMAGED')
})

test('a file that was copied while it was open is read even where nothing can be written beside it', async () => {
  const app = await testBoard()
  await app.call('meeting.add', aMeeting)
  await app.call('board.close', {})
  const raw = app.raw()
  raw.pragma('journal_mode = WAL')
  raw.close()
  mkdirSync(`${app.file}-shm`) // keeps SQLite from its shared memory as a write-protected folder does
  const reader = testApp({ readOnly: true })
  await open(reader, app.file)
  const [meeting] = await reader.call('meeting.list', {})
  const to = reader.gate.tokens.grant(path.join(reader.folder, 'ut.pdf'))
  expect(await reader.call('export.agenda', { meeting: meeting!.id, to })).toMatchObject({ pages: 1 })
})
