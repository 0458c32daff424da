import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { finalTables, undoableTables } from '../../../electron/db/history-recording.ts'
import type { MeetingId } from '../../../shared/values.ts'
import {
  addSignedReadyMinutes,
  aMeeting,
  anItem,
  type TestApp,
  testApp,
  testBoard,
} from '../../helpers/board.ts'
import { minimalPdf } from '../../helpers/make-pdf.ts'

const titles = async (app: TestApp, meeting: MeetingId) =>
  (await app.call('meeting.get', { meeting })).items.map(({ title }) => title)

async function withItems(...names: readonly string[]) {
  const app = await testBoard()
  const { id: meeting } = await app.call('meeting.add', aMeeting)
  const ids = []
  for (const title of names)
    ids.push((await app.call('item.add', { meeting, item: { ...anItem, title }, after: null })).id)
  return { app, meeting, ids }
}

describe('undo and redo', () => {
  test('a removed item comes back in its place, and goes again', async () => {
    const { app, meeting, ids } = await withItems('Ett', 'Två', 'Tre')
    await app.call('item.remove', { id: ids[1]! })
    expect(await app.call('history.undo', {})).toMatchObject({
      call: 'item.remove',
      thing: 'item',
      act: 'removed',
      count: 1,
      title: 'Två',
      meeting,
      item: ids[1],
    })
    expect(await titles(app, meeting)).toEqual(['Ett', 'Två', 'Tre'])
    await app.call('history.redo', {})
    expect(await titles(app, meeting)).toEqual(['Ett', 'Tre'])
  })

  test('an item that was moved is told by its name, not by those that made way', async () => {
    const { app, meeting, ids } = await withItems('Ett', 'Två', 'Tre')
    await app.call('item.move', { id: ids[2]!, position: 0 })
    expect(await app.call('history.undo', {})).toMatchObject({ act: 'moved', title: 'Tre', item: ids[2] })
    expect(await titles(app, meeting)).toEqual(['Ett', 'Två', 'Tre'])
  })

  test('typing in one place is one step; in another place it is the next', async () => {
    const { app, meeting, ids } = await withItems('Ett', 'Två')
    const type = (at: number, title: string) =>
      app.call('item.update', { id: ids[at]!, item: { ...anItem, title } })
    for (const title of ['B', 'Bu', 'Bud', 'Budget']) await type(0, title)
    await type(1, 'Bokslut')
    await app.call('history.undo', {})
    expect(await titles(app, meeting)).toEqual(['Budget', 'Två'])
    await app.call('history.undo', {})
    expect(await titles(app, meeting)).toEqual(['Ett', 'Två'])
    await app.call('history.redo', {})
    await app.call('history.redo', {})
    expect(await titles(app, meeting)).toEqual(['Budget', 'Bokslut'])
  })

  test('typing after an undo is a step of its own', async () => {
    const { app, meeting, ids } = await withItems('Ett')
    const type = (title: string) => app.call('item.update', { id: ids[0]!, item: { ...anItem, title } })
    await type('Två')
    await app.call('history.undo', {})
    await type('Tre')
    await app.call('history.undo', {})
    expect(await titles(app, meeting)).toEqual(['Ett'])
  })

  test('a new change leaves nothing to redo; one that changes nothing leaves it', async () => {
    const { app, meeting, ids } = await withItems('Ett', 'Två')
    await app.call('item.remove', { id: ids[0]! })
    await app.call('history.undo', {})
    await app.call('item.update', { id: ids[1]!, item: { ...anItem, title: 'Två' } })
    expect((await app.call('history.state', {})).redo).toMatchObject({ call: 'item.remove' })
    await app.call('item.update', { id: ids[1]!, item: { ...anItem, title: 'Nytt' } })
    expect((await app.call('history.state', {})).redo).toBeNull()
    expect(await app.call('history.redo', {})).toBeNull()
    expect(await titles(app, meeting)).toEqual(['Ett', 'Nytt'])
  })

  test('a step that is asked for by its number is undone only while it is the latest', async () => {
    const { app, meeting, ids } = await withItems('Ett', 'Två')
    await app.call('item.remove', { id: ids[0]! })
    const step = (await app.call('history.state', {})).undo!.step
    await app.call('item.remove', { id: ids[1]! })
    expect(await app.call('history.undo', { step })).toBeNull()
    expect(await titles(app, meeting)).toEqual([])
  })

  test('what was undone and redone is in the log', async () => {
    const { app, ids } = await withItems('Ett')
    await app.call('item.remove', { id: ids[0]! })
    await app.call('history.undo', {})
    const last = app.raw().prepare('SELECT action, detail FROM audit ORDER BY seq DESC').get()
    expect(last).toMatchObject({ action: 'history.undo' })
    expect(JSON.parse((last as { detail: string }).detail)).toMatchObject({ call: 'item.remove', id: ids[0] })
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
  })

  test('no more than five hundred steps are kept', async () => {
    const { app, ids } = await withItems('Ett')
    for (let at = 0; at < 300; at++) {
      await app.call('item.remove', { id: ids[0]! })
      await app.call('item.restore', { id: ids[0]! })
    }
    expect(app.raw().prepare('SELECT count(*) FROM undo_step').pluck().get()).toBe(500)
  })

  test('nothing that was undone or written over lies in the file when it is closed', async () => {
    const { app, ids } = await withItems('Ett')
    // The log tells longer texts by their length only.
    const text = 'Avgående revisorn ombads stanna kvar. '.repeat(3)
    await app.call('item.update', { id: ids[0]!, item: { ...anItem, text } })
    await app.call('item.update', { id: ids[0]!, item: { ...anItem, text: 'Annat' } })
    await app.gate.close()
    expect(readFileSync(app.file).includes(text)).toBe(false)
    expect(app.raw().prepare('SELECT count(*) FROM undo_step').pluck().get()).toBe(0)
  })

  test('what a program that was ended left behind is forgotten at the next opening', async () => {
    const { app } = await withItems('Ett')
    await app.gate.close()
    app.raw().exec(
      `INSERT INTO undo_step VALUES (1, '', '', 'item.add', '{}', NULL, '{}', 0);
         INSERT INTO undo_change VALUES (1, 1, 'item', 1, 1, NULL, '{}')`,
    )
    await app.call('board.open', { file: app.gate.tokens.grant(app.file) })
    expect(await app.call('history.state', {})).toEqual({ undo: null, redo: null })
    expect(app.raw().prepare('SELECT count(*) FROM undo_change').pluck().get()).toBe(0)
  })

  test('a file that is only read has nothing to undo', async () => {
    const { app } = await withItems('Ett')
    await app.gate.close()
    const reader = testApp({ readOnly: true })
    await reader.call('board.open', { file: reader.gate.tokens.grant(app.file) })
    expect(await reader.call('history.state', {})).toEqual({ undo: null, redo: null })
    await expect(reader.call('history.undo', {})).rejects.toMatchObject({ code: 'FILE_READ_ONLY' })
  })
})

describe('what a job wrote', () => {
  test('is one step, however many files were attached', async () => {
    const { app, meeting, ids } = await withItems('Ett')
    const files = []
    for (const name of ['ett', 'två', 'tre']) {
      const file = path.join(app.folder, `${name}.pdf`)
      writeFileSync(file, await minimalPdf(1, name))
      files.push(app.gate.tokens.grant(file))
    }
    await app.call('attachment.attach', { item: ids[0]!, files })
    const attached = async () => (await app.call('meeting.get', { meeting })).items[0]!.attachments.length
    expect(await attached()).toBe(3)
    expect(await app.call('history.undo', {})).toMatchObject({
      call: 'attachment.attach',
      thing: 'attachment',
      act: 'added',
      count: 3,
      meeting,
      item: ids[0],
    })
    expect(await attached()).toBe(0)
    await app.call('history.redo', {})
    expect(await attached()).toBe(3)
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
  })
})

describe('what can’t be taken back', () => {
  test('signing off ends the history of its meeting, and of no other', async () => {
    const app = await testBoard()
    const { id: other } = await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-12' })
    await app.call('item.add', { meeting: other, item: anItem, after: null })
    const signed = await addSignedReadyMinutes(app)
    await app.call('minutes.signOff', { meeting: signed })
    expect(await app.call('history.undo', {})).toMatchObject({ call: 'item.add', meeting: other })
    expect(await app.call('history.undo', {})).toMatchObject({ call: 'meeting.add', meeting: other })
    expect(await app.call('history.undo', {})).toBeNull()
    expect(await app.call('board.verify', {})).toMatchObject({ ok: true })
  })

  test('an item that was moved in is not moved back once it has been sent', async () => {
    const { app, meeting, ids } = await withItems('Ett')
    const { id: next } = await app.call('meeting.add', { ...aMeeting, number: 2, date: '2026-03-12' })
    await app.call('item.moveTo', { id: ids[0]!, meeting: next })
    const to = app.gate.tokens.grant(path.join(app.folder, 'Handlingar.pdf'))
    await app.call('edition.send', { meeting: next, to, recipients: [], note: '' })
    expect(await app.call('history.undo', {})).toMatchObject({ call: 'meeting.add', meeting })
    expect(await titles(app, next)).toEqual(['Ett'])
  })

  test('a step that the file itself refuses fails, and the steps that do not need it can still be undone', async () => {
    const { app, meeting, ids } = await withItems('Ett', 'Två')
    await app.call('meeting.update', { id: meeting, meeting: { ...aMeeting, place: 'Hamnen' } })
    await app.call('item.remove', { id: ids[1]! })
    await app.call('item.add', { meeting, item: { ...anItem, title: 'Tre' }, after: null })
    // As another program would: something new stands on the item that was added.
    app.raw().exec(`INSERT INTO item_note (item_id, text) SELECT max(id), 'x' FROM item`)
    await expect(app.call('history.undo', {})).rejects.toMatchObject({ code: 'UNDO_REFUSED' })
    expect(await titles(app, meeting)).toEqual(['Ett', 'Tre'])
    await app.call('history.undo', {})
    expect(await titles(app, meeting)).toEqual(['Ett', 'Två', 'Tre'])
    await app.call('history.undo', {})
    expect((await app.call('meeting.get', { meeting })).place).toBe('Granvik')
  })

  test('a number that has been taken meanwhile is not taken back', async () => {
    const { app, meeting } = await withItems()
    await app.call('meeting.remove', { id: meeting })
    app
      .raw()
      .exec(
        `INSERT INTO meeting (body_id, number, kind, date, place) VALUES (1, 1, 'extra', '2026-05-05', '')`,
      )
    await expect(app.call('history.undo', {})).rejects.toMatchObject({ code: 'MEETING_NUMBER_TAKEN' })
    expect((await app.call('history.state', {})).undo).toBeNull()
  })
})

test('of every table it is decided whether its rows are undone', async () => {
  const app = await testBoard()
  const tables = app
    .raw()
    .prepare<[], string>(
      `SELECT name FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite%'`,
    )
    .pluck()
    .all()
  const kept = [
    ...['blob', 'blob_piece', 'blob_text', 'audit', 'calendar', 'edition_attachment', 'posting'],
    ...['review_request', 'review_answer'],
    ...['undo_step', 'undo_change'],
    // Records that are only ever added.
    ...['minutes_step', 'correction', 'signing_copy', 'signed_copy', 'paragraph_version'],
    // The page of accounts has a history of its own.
    ...['account_source', 'account_amount', 'account_name', 'forecast_edit', 'account_comment', 'indicator'],
    ...['spreadsheet_mapping', 'report_template', 'indicator_value', 'follow_up', 'locked_report'],
  ]
  expect(tables.sort()).toEqual([...kept, ...Object.keys(undoableTables), ...Object.keys(finalTables)].sort())
})

test('the columns of what is undone are texts and whole numbers, which JSON keeps as they are', async () => {
  const app = await testBoard()
  const db = app.raw()
  const types = Object.keys(undoableTables).flatMap((table) =>
    db.prepare<[string], string>('SELECT DISTINCT type FROM pragma_table_info(?)').pluck().all(table),
  )
  expect([...new Set(types)].sort()).toEqual(['INTEGER', 'TEXT'])
})
