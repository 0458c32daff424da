/** Packs for somebody: one item's papers, personal copies, with dividers or a password; the record of what was sent. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { complaints, pdfToolsAvailable, textOf } from '../helpers/pdf.ts'
import { boardWithPapers, stampsOf } from '../helpers/sent.ts'

describe('other packs', () => {
  test('one item’s papers have the numbers of the whole pack', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const { file, references } = await board.pack('item.pdf', { item: board.items[2] })
    expect(references).toEqual([{ item: 3, text: 'Bilaga 2 a, b s 4' }])
    expect(stampsOf(file).slice(1)).toEqual(
      [4, 5, 6, 7].map((page) => `Bilaga 2 ${page === 4 ? 'a' : 'b'} · ${page} (7)`),
    )
    expect(textOf(file, 1)).toMatch(/3 +Bokslut/)
    expect(textOf(file, 1)).not.toContain('Rapport')
    await expect(board.pack('none.pdf', { item: 999 })).rejects.toThrow('NO_SUCH_ITEM')
  })

  test('personal copies have each name in the foot of every page, in a file of that name', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const folder = board.app.gate.tokens.grant(board.app.folder)
    const names = ['Anna Ek', 'Bo/Vik', 'bo/vik']
    const made = await board.app.call('export.copies', { meeting: board.meeting, folder, names })
    expect(made.map(({ fileName }) => fileName)).toEqual(['Anna Ek.pdf', 'Bo_Vik.pdf', 'bo_vik 2.pdf'])
    const file = path.join(board.app.folder, 'Anna Ek.pdf')
    for (let page = 1; page <= 7; page++) expect(textOf(file, page)).toContain('Anna Ek')
  })

  test('personal copies of the public edition hold nothing that is secret', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const { items } = await board.app.call('meeting.get', { meeting: board.meeting })
    const secret = items.flatMap(({ attachments }) => attachments)[0]!
    await board.app.call('attachment.secrecy', { id: secret.id, ground: 'OSL 19 kap. 1 §' })
    const folder = board.app.gate.tokens.grant(board.app.folder)
    const variant = 'public' as const
    const copies = { meeting: board.meeting, folder, names: ['Anna Ek'], variant }
    const [made] = await board.app.call('export.copies', copies)
    const file = path.join(board.app.folder, 'Anna Ek.pdf')
    expect(textOf(file, 2)).toContain('OSL 19 kap. 1 §')
    expect(textOf(file, 2)).toContain('Anna Ek')
    expect(made?.pages).toBe(6)
  })

  test('dividers stand before the attachments and take no number', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const { file, pages } = await board.pack('divided.pdf', { dividers: true })
    expect(pages).toBe(10)
    expect(textOf(file, 2)).toMatch(/Bilaga.1\s+Rapport/)
    expect(stampsOf(file)[2]).toBe('Bilaga 1 · 2 (7)')
  })

  test('a pack with a password opens with it only', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const { file } = await board.pack('locked.pdf', { password: 'hemligt ord' })
    expect(readFileSync(file).includes('/Encrypt')).toBe(true)
    expect(complaints(file)).toContain('invalid password')
  })

  test('the record of what was sent names every edition with its papers and hashes', async () => {
    if (!pdfToolsAvailable()) return
    const board = await boardWithPapers()
    const first = await board.send('first.pdf')
    await board.attach(board.items[3]!, 'Avtal', 1)
    board.at('2026-11-24')
    const second = await board.send('second.pdf')
    expect(second.references).toEqual([{ item: 4, text: 'Bilaga 3 s 8' }])
    const { file, to } = board.out('log.pdf')
    await board.app.call('export.changeLog', { meeting: board.meeting, to })
    const text = textOf(file, 1)
    for (const { sha256 } of [first, second]) expect(text).toContain(sha256.match(/.{8}/g)!.join(' '))
    expect(text).toMatch(/2 +2026-11-24 +Komplettering +Anna Ek/)
    expect(text).toMatch(/3 +Avtal +8 +ny/)
    expect(complaints(file)).toBe('')
  })

  test('settings are kept and shown in the next pack', async () => {
    const board = await boardWithPapers()
    const settings = {
      cover: true,
      dividers: true,
      stampPlace: 'bottomLeft',
      stampSize: 10,
      stampColour: '#1f5c66',
    } as const
    await board.app.call('pack.settings.update', settings)
    expect(await board.app.call('pack.settings', {})).toEqual(settings)
    expect((await board.pack('pack.pdf')).pages).toBe(11)
  })

  test('a pack never takes the place of a file that is no PDF', async () => {
    const board = await boardWithPapers()
    const { file } = board.out('text.pdf')
    writeFileSync(file, 'anteckningar')
    await expect(board.send('text.pdf')).rejects.toThrow('FILE_EXISTS')
    expect(readFileSync(file, 'utf8')).toBe('anteckningar')
    expect(readdirSync(board.app.folder).filter((name) => name.includes('.part'))).toEqual([])
  })
})
