/** Fifty ends without warning while somebody types in minutes: nothing that is older than a second is lost. */
import { spawn } from 'node:child_process'
import { copyFileSync } from 'node:fs'
import path from 'node:path'
import SqliteDatabase from 'better-sqlite3'
import { expect, test } from 'vitest'
import { brokenLinks } from '../../electron/db/audit.ts'
import { aMeeting, anItem, testBoard } from '../helpers/board.ts'

const child = path.join(import.meta.dirname, '../helpers/typing-child.ts')
/** Files that are typed in side by side, and how often each writer is ended. */
const files = 5
const kills = 10

/** The same moments in every run: milliseconds after the first sentence, from 400 to 1700 (mulberry32). */
function moments(seed: number): readonly number[] {
  let state = seed
  return Array.from({ length: kills }, () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return 400 + (((mixed ^ (mixed >>> 14)) >>> 0) % 1300)
  })
}

async function minutesOf60(): Promise<string> {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  for (let number = 1; number <= 60; number++)
    await app.call('item.add', { meeting, item: { ...anItem, title: `Punkt ${number}` }, after: null })
  await app.call('minutes.start', { meeting })
  await app.call('board.close', {})
  return app.file
}

interface Typed {
  readonly sentence: string
  readonly at: number
}

/** What was typed before the end, each older than a second at that moment. */
function typedUntilKilled(file: string, round: number, moment: number): Promise<readonly string[]> {
  return new Promise((done, failed) => {
    const writer = spawn(process.execPath, [child, file, String(round)], {
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    let output = ''
    let errors = ''
    let killed = 0
    writer.stdout.on('data', (piece: Buffer) => {
      if (output === '')
        setTimeout(() => {
          killed = Date.now()
          writer.kill('SIGKILL')
        }, moment)
      output += piece
    })
    writer.stderr.on('data', (piece: Buffer) => {
      errors += piece
    })
    writer.once('close', () => {
      if (killed === 0) return failed(new Error(`ended by itself: ${errors}`))
      const whole = output.slice(0, output.lastIndexOf('\n') + 1)
      const typed = whole.split('\n').flatMap((line) => (line ? [JSON.parse(line) as Typed] : []))
      done(typed.filter(({ at }) => at < killed - 1000).map(({ sentence }) => sentence))
    })
  })
}

interface Found {
  readonly text: string
  readonly latestVersion: string
  readonly integrity: unknown
  readonly brokenLinks: readonly number[]
}

/** As a new start finds it: the log of what was written lies beside the file. */
function found(file: string): Found {
  const db = new SqliteDatabase(file)
  try {
    const last = (sql: string) => String(db.prepare(sql).pluck().get())
    return {
      integrity: db.pragma('integrity_check', { simple: true }),
      brokenLinks: brokenLinks(db),
      text: last('SELECT text FROM paragraph ORDER BY position DESC LIMIT 1'),
      latestVersion: last(
        `SELECT v.text FROM paragraph_version v JOIN paragraph p ON p.id = v.paragraph_id
         ORDER BY p.position DESC, v.id DESC LIMIT 1`,
      ),
    }
  } finally {
    db.close()
  }
}

test('of fifty writers that are killed while they type none loses a sentence that is older than a second', async () => {
  const first = await minutesOf60()
  const boards = Array.from({ length: files }, (_, index) => `${first}.${index}.justera`)
  for (const board of boards) copyFileSync(first, board)
  const owed = await Promise.all(
    boards.map(async (file, index) => {
      let all: readonly string[] = []
      for (const [round, moment] of moments(20261120 + index).entries()) {
        const before = found(file).text
        all = [...all, ...(await typedUntilKilled(file, round, moment))]
        const { text, latestVersion, ...state } = found(file)
        expect(state).toEqual({ integrity: 'ok', brokenLinks: [] })
        expect(text.startsWith(before)).toBe(true)
        expect(latestVersion).toBe(text)
        expect(all.filter((sentence) => !text.includes(sentence))).toEqual([])
      }
      return all.length
    }),
  )
  expect(owed.reduce((sum, count) => sum + count)).toBeGreaterThan(10)
}, 240_000)
