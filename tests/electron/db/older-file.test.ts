/** A board file as version 1 of the format left it, made by that program: one meeting, three items, one attachment. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import SqliteDatabase from 'better-sqlite3'
import { beforeEach, describe, expect, test } from 'vitest'
import { testApp } from '../../helpers/board.ts'
import { root } from '../../helpers/material.ts'

const fixture = gunzipSync(readFileSync(path.join(root, 'tests/fixtures/version-1.justera.gz')))

describe('a board file of version 1', () => {
  let app: ReturnType<typeof testApp>
  let file: string
  beforeEach(() => {
    app = testApp()
    file = path.join(app.folder, 'gammal.justera')
    writeFileSync(file, fixture)
  })
  const open = () => app.call('board.open', { file: app.gate.tokens.grant(file) })

  test('opens with all that it held, and nothing in it is sent, secret or imported', async () => {
    await open()
    const [row] = await app.call('meeting.list', {})
    const meeting = await app.call('meeting.get', { meeting: row!.id })
    expect(meeting.state).toBe('draft')
    expect(meeting.sent).toBeNull()
    expect(meeting.items.map(({ title, secrecy }) => [title, secrecy])).toEqual([
      ['Mötets öppnande', ''],
      ['Budget', ''],
      ['Mötet avslutas', ''],
    ])
    expect(meeting.items[1]!.attachments[0]).toMatchObject({
      secrecy: '',
      file: { fileName: 'bilaga-1-budget.pdf', pages: 1, original: null, report: null },
    })
    expect(await app.call('accounts.sources', {})).toEqual([])
  })

  test('is copied beside itself before it is brought up to date', async () => {
    await open()
    await app.call('board.close', {})
    const backup = new SqliteDatabase(path.join(app.folder, 'gammal.justera.version-1.backup'))
    expect(backup.pragma('user_version', { simple: true })).toBe(1)
    expect(backup.prepare('SELECT title FROM item ORDER BY position').pluck().all()).toEqual([
      'Mötets öppnande',
      'Budget',
      'Mötet avslutas',
    ])
    backup.close()
  })

  test('verifies after it was brought up to date', async () => {
    await open()
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true, findings: [] })
  })

  test('is refused, and left as it was, where it is opened only for reading', async () => {
    const reader = testApp({ readOnly: true })
    const token = reader.gate.tokens.grant(file)
    await expect(reader.call('board.open', { file: token })).rejects.toThrow('OLDER_VERSION')
    expect(readFileSync(file).equals(fixture)).toBe(true)
    expect(readdirSync(app.folder)).toEqual(['gammal.justera'])
  })
})
