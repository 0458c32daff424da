/** Packs and supplements that are sent: kept as they were, with numbers that never change. */
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { anItem } from '../helpers/board.ts'
import { bookmarksOf, complaints, linksOnPage, pdfToolsAvailable, textOf } from '../helpers/pdf.ts'
import { boardWithPapers, type SentBoard, stampsOf } from '../helpers/sent.ts'

const labelsIn = (text: string) => text.match(/Bilaga \d[^\n]*/g)?.map((label) => label.trim())

async function blobs({ app }: SentBoard): Promise<number> {
  return (await app.call('board.verify', {})).blobs
}

describe('the first edition', () => {
  test('is the whole pack, kept and given out byte for byte', async () => {
    const board = await boardWithPapers()
    const sent = await board.send('first.pdf')
    const saved = board.out('saved.pdf')
    await board.app.call('edition.save', { id: sent.edition, to: saved.to })
    expect(readFileSync(saved.file).equals(readFileSync(sent.file))).toBe(true)
    const again = await board.pack('again.pdf', { edition: sent.edition })
    expect(readFileSync(again.file).equals(readFileSync(sent.file))).toBe(true)
    const [edition] = await board.app.call('edition.list', { meeting: board.meeting })
    expect(edition).toMatchObject({
      number: 1,
      kind: 'pack',
      sentOn: '2026-11-20',
      recipients: ['Anna Ek'],
      fileName: 'first.pdf',
      pages: 7,
      sha256: sent.sha256,
    })
    expect(edition!.attachments.map(({ label, change, pages }) => [label, change, pages.length])).toEqual([
      ['1', 'new', 2],
      ['2 a', 'new', 1],
      ['2 b', 'new', 3],
    ])
    expect((await board.app.call('board.verify', {})).ok).toBe(true)
  })

  test('made again later, as it was, it is the same in every variant, whatever has happened since', async () => {
    const board = await boardWithPapers()
    const { edition } = await board.send('first.pdf')
    const options = { edition, variant: 'public', dividers: true } as const
    const one = await board.pack('one.pdf', options)
    board.at('2026-12-01')
    await board.app.call('item.remove', { id: board.items[1]! })
    await board.app.call('board.update', { name: 'Annat AB', orgnr: '', bodyName: 'Styrelsen' })
    const other = await board.pack('other.pdf', options)
    expect(readFileSync(other.file).equals(readFileSync(one.file))).toBe(true)
  })

  test('waits for no one: while a file is awaited nothing is sent', async () => {
    const board = await boardWithPapers()
    const raw = board.app.raw()
    raw.exec(`INSERT INTO attachment (item_id, position, title) VALUES (${board.items[3]}, 0, 'Avtal')`)
    await expect(board.send('first.pdf')).rejects.toThrow('ATTACHMENT_MISSING {"label":"3"}')
    expect(await board.app.call('edition.list', { meeting: board.meeting })).toEqual([])
  })
})

describe('what does not get sent', () => {
  test('leaves nothing when it is cancelled', async () => {
    const board = await boardWithPapers()
    const before = await blobs(board)
    const { file, to } = board.out('first.pdf')
    const input = { meeting: board.meeting, to, recipients: [], note: '' }
    const reply = board.app.gate.call('edition.send', input, 'sending')
    board.app.gate.cancel('sending')
    expect(await reply).toMatchObject({ ok: false, failure: { code: 'CANCELLED' } })
    expect(existsSync(file)).toBe(false)
    expect(await board.app.call('edition.list', { meeting: board.meeting })).toEqual([])
    expect(await blobs(board)).toBe(before)
  })

  test('leaves nothing when it can’t be written where it was wanted', async () => {
    const board = await boardWithPapers()
    const before = await blobs(board)
    await expect(board.send('finns-inte/first.pdf')).rejects.toThrow('FOLDER_MISSING')
    expect(await board.app.call('edition.list', { meeting: board.meeting })).toEqual([])
    expect((await board.detail()).sent).toBeNull()
    expect(await blobs(board)).toBe(before)
  })

  test('is what was changed while it was made', async () => {
    const board = await boardWithPapers()
    await board.attach(board.items[3]!, 'Lång', 1000)
    const sending = board.app.call(
      'edition.send',
      {
        meeting: board.meeting,
        to: board.out('first.pdf').to,
        recipients: [],
        note: '',
      },
      'sending',
    )
    const refused = expect(sending).rejects.toThrow('SENDING_CHANGED')
    while (!board.app.progress.some(({ job }) => job === 'sending'))
      await new Promise((next) => setTimeout(next, 1))
    await board.app.call('item.secrecy', { id: board.items[1]!, ground: '19 kap. 1 § OSL' })
    await refused
    expect(existsSync(board.out('first.pdf').file)).toBe(false)
    expect(await board.app.call('edition.list', { meeting: board.meeting })).toEqual([])
  })

  test('is told when there is nothing new', async () => {
    const board = await boardWithPapers()
    await board.send('first.pdf')
    await expect(board.send('second.pdf')).rejects.toThrow('NOTHING_TO_SEND')
    expect(existsSync(board.out('second.pdf').file)).toBe(false)
  })
})

describe('after sending', () => {
  test('a sent paper can’t get another file, and can be taken off the agenda', async () => {
    const board = await boardWithPapers()
    await board.send('first.pdf')
    const [id] = board.attachments
    const file = await board.pdf('annan', 1)
    await expect(board.app.call('attachment.fill', { id: id!, file })).rejects.toThrow(
      'ATTACHMENT_SENT {"label":"1"}',
    )
    await board.app.call('attachment.remove', { id: id! })
  })

  test('a supplement holds late items and papers, with numbers that go on where the pack ended', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    await board.send('first.pdf')
    const { app, items, meeting } = board
    await board.attach(items[1]!, 'Tillägg', 2)
    await board.attach(items[2]!, 'Prognos', 1)
    const item = { ...anItem, title: 'Lokaler', text: 'Avtalet löper ut.' }
    const { id } = await app.call('item.add', { meeting, item, after: items[2]! })
    await board.attach(id, 'Avtal', 1)
    const { file } = await board.send('second.pdf')
    expect(complaints(file)).toBe('')
    expect(labelsIn(textOf(file, 1))).toEqual(['Bilaga 1 a s 8', 'Bilaga 2 c s 10', 'Bilaga 3 s 11'])
    expect(textOf(file, 1)).toMatch(/3 ?a +Lokaler +Föredragande: Vd\s+Avtalet löper ut\./)
    expect(stampsOf(file)).toEqual([
      '',
      'Bilaga 1 a · 8 (11)',
      'Bilaga 1 a · 9 (11)',
      'Bilaga 2 c · 10 (11)',
      'Bilaga 3 · 11 (11)',
    ])
    expect(linksOnPage(file, 1).map(({ page }) => page)).toEqual([2, 4, 5])
  })

  test('the next whole pack has every page under its number, late papers last', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    await board.send('first.pdf')
    await board.attach(board.items[1]!, 'Tillägg', 2)
    await board.send('second.pdf')
    const { file } = await board.pack('whole.pdf')
    expect(stampsOf(file)).toEqual([
      '',
      ...['1 · 2', '1 · 3', '2 a · 4', '2 b · 5', '2 b · 6', '2 b · 7', '1 a · 8', '1 a · 9'].map(
        (stamp) => `Bilaga ${stamp} (9)`,
      ),
    ])
    expect(textOf(file, 1)).toContain('Bilaga 1 s 2, 1 a s 8')
    const pages = bookmarksOf(file).flatMap(({ children }) =>
      children.map(({ title, page }) => [title, page]),
    )
    expect(pages).toEqual([
      ['Bilaga 1 – Rapport', 2],
      ['Bilaga 1 a – Tillägg', 8],
      ['Bilaga 2 a – Resultat', 4],
      ['Bilaga 2 b – Balans', 5],
    ])
  })

  test('what was withdrawn leaves its number, and the supplement and the agenda say so', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    await board.send('first.pdf')
    await board.app.call('attachment.remove', { id: board.attachments[1]! })
    await board.app.call('item.remove', { id: board.items[1]! })
    const supplement = await board.send('second.pdf')
    expect(labelsIn(textOf(supplement.file, 1))).toEqual(['Bilaga 2 a utgår', 'Bilaga 1 utgår'])
    const { file } = await board.pack('whole.pdf')
    expect(textOf(file, 1)).toMatch(/2 +Utgår/)
    expect(textOf(file, 1)).toContain('Bilaga 2 b s 5 · 2 a utgår')
    expect(stampsOf(file).slice(1)).toEqual([
      'Bilaga 2 b · 5 (7)',
      'Bilaga 2 b · 6 (7)',
      'Bilaga 2 b · 7 (7)',
    ])
    await expect(board.send('third.pdf')).rejects.toThrow('NOTHING_TO_SEND')
    await board.app.call('item.restore', { id: board.items[1]! })
    const restored = await board.send('third.pdf')
    expect(stampsOf(restored.file).slice(1)).toEqual(['Bilaga 1 · 2 (7)', 'Bilaga 1 · 3 (7)'])
  })

  test('who has only the first edition gets all that came since at once', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const first = await board.send('first.pdf')
    await board.attach(board.items[1]!, 'Tillägg', 1)
    const second = await board.send('second.pdf')
    await board.attach(board.items[3]!, 'Avtal', 1)
    const sinceFirst = await board.pack('since-1.pdf', { since: first.edition })
    expect(stampsOf(sinceFirst.file)).toEqual(['', 'Bilaga 1 a · 8 (9)', 'Bilaga 3 · 9 (9)'])
    expect(textOf(sinceFirst.file, 1)).toContain('Nytt sedan utskick 1')
    const sinceSecond = await board.pack('since-2.pdf', { since: second.edition })
    expect(stampsOf(sinceSecond.file)).toEqual(['', 'Bilaga 3 · 9 (9)'])
  })

  test('the minutes refer to attachments by the labels that were sent', async () => {
    const board = await boardWithPapers()
    await board.send('first.pdf')
    await board.app.call('item.remove', { id: board.items[1]! })
    await board.app.call('minutes.start', { meeting: board.meeting })
    const { minutes } = await board.detail()
    expect(minutes!.paragraphs.map(({ reference }) => reference)).toEqual(['', 'Bilaga 2 a, b', ''])
  })
})
