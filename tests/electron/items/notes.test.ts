import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anItem, testBoard } from '../../helpers/board.ts'
import { justera } from '../../helpers/command-line.ts'
import { boardWithPapers } from '../../helpers/sent.ts'

const words = 'Ordföranden vill inte säga beloppet xyzzyx'

describe('the secretary’s own notes', () => {
  test('are kept by item, in the order of the agenda, and an empty one is none', async () => {
    const { app, meeting, items } = await boardWithPapers()
    await app.call('notes.set', { item: items[2]!, text: 'Tredje' })
    await app.call('notes.set', { item: items[0]!, text: 'Första' })
    await app.call('notes.set', { item: items[0]!, text: 'Först av allt' })
    expect(await app.call('notes.list', { meeting })).toEqual([
      { item: items[0], text: 'Först av allt' },
      { item: items[2], text: 'Tredje' },
    ])
    await app.call('notes.set', { item: items[2]!, text: ' \n' })
    expect(await app.call('notes.list', { meeting })).toHaveLength(1)
  })

  test('go with an item that is taken off the agenda, and come back with it', async () => {
    const { app, meeting, items } = await boardWithPapers()
    await app.call('notes.set', { item: items[0]!, text: words })
    await app.call('item.remove', { id: items[0]! })
    expect(await app.call('notes.list', { meeting })).toEqual([])
    await expect(app.call('notes.set', { item: items[0]!, text: 'Nytt' })).rejects.toThrow('NOT_FOUND')
    await app.call('item.restore', { id: items[0]! })
    expect(await app.call('notes.list', { meeting })).toEqual([{ item: items[0], text: words }])
  })

  test('are in nothing that leaves the file', async () => {
    const board = await boardWithPapers()
    const { app, meeting, items } = board
    await app.call('notes.set', { item: items[1]!, text: words })
    const pack = await board.pack('pack.pdf')
    const sent = await board.send('sent.pdf')
    const publicPack = await board.pack('public.pdf', { variant: 'public' })
    await app.call('minutes.start', { meeting })
    const [agenda, minutes, calendar] = ['agenda.pdf', 'minutes.pdf', 'möten.ics'].map(board.out)
    await app.call('export.agenda', { meeting, to: agenda!.to })
    await app.call('export.minutes', { meeting, to: minutes!.to })
    await app.call('export.calendar', { of: { year: 2026 }, to: calendar!.to })
    const files = [pack, sent, publicPack, agenda!, minutes!, calendar!].map(({ file }) => file)
    for (const file of files) expect(said(file), file).not.toContain('xyzzyx')

    expect(JSON.stringify(await app.call('meeting.get', { meeting }))).not.toContain('xyzzyx')
    expect(JSON.stringify(await app.call('meeting.list', {}))).not.toContain('xyzzyx')
    await app.gate.close()
    const shown = justera('show', app.file, '--json')
    expect(shown.out).toContain('Rapport')
    expect(shown.out).not.toContain('xyzzyx')

    const db = app.raw()
    expect(tablesWith(db, 'xyzzyx')).toEqual(['item_note'])
    const snapshot = db.prepare('SELECT snapshot FROM edition').pluck().get() as string
    expect(snapshot).toContain('Rapport')
    expect(snapshot).not.toContain('xyzzyx')
  })

  test('are told of in the audit log, once while she types, and never by their words', async () => {
    const app = await testBoard()
    const { id: meeting } = await app.call('meeting.add', {
      number: 1,
      kind: 'ordinary',
      date: '2026-02-12',
      start: null,
      end: null,
      place: '',
    })
    const { id: item } = await app.call('item.add', { meeting, item: anItem, after: null })
    const { id: other } = await app.call('item.add', { meeting, item: anItem, after: null })
    for (const text of ['kort', 'kort ord', words.repeat(10)]) await app.call('notes.set', { item, text })
    await app.call('notes.set', { item: other, text: 'kort' })
    const entries = app
      .raw()
      .prepare("SELECT detail FROM audit WHERE action = 'notes.set' ORDER BY seq")
      .pluck()
      .all()
    expect(entries).toEqual([JSON.stringify({ item }), JSON.stringify({ item: other })])
  })

  test('can be undone and done again while the file is open, and their words stay out of the log', async () => {
    const { app, meeting, items } = await boardWithPapers()
    await app.call('notes.set', { item: items[0]!, text: words })
    await app.call('history.undo', {})
    expect(await app.call('notes.list', { meeting })).toEqual([])
    await app.call('history.redo', {})
    expect(await app.call('notes.list', { meeting })).toEqual([{ item: items[0], text: words }])
    await app.gate.close()
    expect(tablesWith(app.raw(), 'xyzzyx')).toEqual(['item_note'])
  })
})

/** The words of a PDF, and whatever stands in its bytes. */
function said(file: string): string {
  const text = file.endsWith('.pdf') ? execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }) : ''
  return text + readFileSync(file, 'latin1')
}

/** Every table that holds a text, wherever in its rows. */
function tablesWith(db: ReturnType<Awaited<ReturnType<typeof testBoard>>['raw']>, text: string): string[] {
  const tables = db
    .prepare<[], string>("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'")
    .pluck()
    .all()
  return tables.filter((table) =>
    db
      .prepare<[], Record<string, unknown>>(`SELECT * FROM "${table}"`)
      .all()
      .some((row) =>
        Object.values(row).some((value) =>
          (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)).includes(text),
        ),
      ),
  )
}
