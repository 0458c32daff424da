/** Replaced papers: compared with what was sent, sent as sheets and pages, and the old version stays. */
import { readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { AttachmentId, FileToken } from '../../shared/values.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { complaints, linksOnPage, pageCount, pdfToolsAvailable, textOf } from '../helpers/pdf.ts'
import { boardWithPapers, type SentBoard } from '../helpers/sent.ts'

const chapters = [
  'Staden har tre hamnar. I den norra lossas virke och i den södra lossas sten.',
  'Kajen byggdes om för tio år sedan. Sedan dess har den besiktigats vart tredje år.',
  'Hamnkontoret har öppet alla vardagar. På lördagar svarar jouren i telefon.',
]

async function chapterFile(board: SentBoard, name: string, texts: readonly string[]): Promise<FileToken> {
  const { file, to } = board.out(name)
  const bytes = await makePdf(
    (document) => {
      for (const text of texts) document.addPage().fontSize(12).text(text)
    },
    { autoFirstPage: false },
  )
  writeFileSync(file, bytes)
  return to
}

/** A sent board whose third paper, "2 b", on pages 5–7, holds the chapters. */
async function sentChapters(): Promise<SentBoard & { readonly paper: AttachmentId }> {
  const board = await boardWithPapers()
  const [, , paper] = board.attachments
  await board.app.call('attachment.fill', {
    id: paper!,
    file: await chapterFile(board, 'Hamnen.pdf', chapters),
  })
  await board.app.call('attachment.rename', { id: paper!, title: 'Hamnens rapport' })
  await board.send('first.pdf')
  board.at('2026-11-23')
  return { ...board, paper: paper! }
}

const [one, two, three] = chapters as [string, string, string]
const added = `${two} Nästa gång är i maj.`
const between = 'Nytt kapitel om båtplatser. De hyrs ut per säsong och fördelas efter kötid.'

async function replace(board: SentBoard & { readonly paper: AttachmentId }, texts: readonly string[]) {
  const file = await chapterFile(board, 'Ny.pdf', texts)
  const { suggestion, ...comparison } = await board.app.call('replacement.compare', {
    attachment: board.paper,
    file,
  })
  const text = suggestion ?? { place: '', wording: '' }
  const { id } = await board.app.call('replacement.make', { attachment: board.paper, file, comparison, text })
  return { id, comparison, text }
}

describe('comparing a new version', () => {
  test('shows how a page looked and looks', async () => {
    const board = await sentChapters()
    const file = await chapterFile(board, 'Ny.pdf', [one, added, between, three])
    const pictures = (was: number | null, page: number | null) =>
      board.app.call('replacement.pictures', { attachment: board.paper, file, was, page })
    const changed = await pictures(2, 2)
    expect(changed.before).toMatch(/^data:image\/png;base64,iVBOR/)
    expect(changed.after).not.toBe(changed.before)
    const same = await pictures(3, 4)
    expect(same.after).toBe(same.before)
    expect(await pictures(null, 3)).toMatchObject({ before: null })
    await expect(pictures(9, 1)).rejects.toThrow('ATTACHMENT_UNREADABLE')
  })

  test('finds the changed page and says which sentence was added where', async () => {
    const board = await sentChapters()
    const file = await chapterFile(board, 'Ny.pdf', [one, added, three])
    const compared = await board.app.call('replacement.compare', { attachment: board.paper, file })
    expect(compared.pages.map(({ change }) => change)).toEqual(['same', 'changed', 'same'])
    expect(compared.suggestion).toEqual({
      place: 'På sida 6, stycke 1 har följande mening lagts till',
      wording: 'Nästa gång är i maj.',
    })
  })

  test('finds inserted and removed pages', async () => {
    const board = await sentChapters()
    const file = await chapterFile(board, 'Ny.pdf', [one, between, three])
    const compared = await board.app.call('replacement.compare', { attachment: board.paper, file })
    expect(compared).toMatchObject({ oldPages: 3, newPages: 3, removed: [2] })
    expect(compared.pages.map(({ change, was }) => [change, was])).toEqual([
      ['same', 1],
      ['inserted', null],
      ['same', 3],
    ])
    expect(compared.suggestion?.place).toBe('Sida 5 a har lagts till och sida 6 utgår')
  })

  test('has nothing to propose for the same file, which can’t replace itself', async () => {
    const board = await sentChapters()
    const file = await chapterFile(board, 'Ny.pdf', chapters)
    const { suggestion, ...comparison } = await board.app.call('replacement.compare', {
      attachment: board.paper,
      file,
    })
    expect(suggestion).toBeNull()
    const text = { place: '', wording: '' }
    const made = board.app.call('replacement.make', { attachment: board.paper, file, comparison, text })
    await expect(made).rejects.toThrow('SAME_FILE {"fileName":"Ny.pdf"}')
  })

  test('is for what was sent only, and takes no comparison of other files', async () => {
    const board = await boardWithPapers()
    const file = await chapterFile(board, 'Ny.pdf', chapters)
    const attachment = board.attachments[2]!
    await expect(board.app.call('replacement.compare', { attachment, file })).rejects.toThrow(
      'ATTACHMENT_NOT_SENT',
    )
    await board.send('first.pdf')
    const comparison = { oldPages: 3, newPages: 2, pages: [], removed: [] }
    const text = { place: '', wording: '' }
    const made = board.app.call('replacement.make', { attachment, file, comparison, text })
    await expect(made).rejects.toThrow('BAD_INPUT {"place":"comparison"')
  })
})

describe('a replacement', () => {
  test('goes out as a sheet and the pages that are new, under their numbers', async () => {
    if (!pdfToolsAvailable()) return
    const board = await sentChapters()
    await replace(board, [one, added, between, three])
    board.at('2026-11-24')
    const { file } = await board.send('second.pdf')
    expect(complaints(file)).toBe('')
    expect(pageCount(file)).toBe(4)
    expect(textOf(file, 1)).toContain('Bilaga 2 b: sidan 6 är utbytt')
    expect(textOf(file, 1)).toContain('Bilaga 2 b: sidan 6 a är ny')
    expect(new Set(linksOnPage(file, 1).map(({ page }) => page))).toEqual(new Set([2]))
    expect(textOf(file, 2).replace(/\s+/g, ' ').replace('6a', '6 a')).toContain(
      'Bilaga 2 b Försättsblad Utbytesblad för hamnens rapport ' +
        'På sida 6, stycke 1 har följande mening lagts till Nästa gång är i maj. ' +
        'Utbytta sidor 6 Nya sidor 6 a Datum 2026-11-24',
    )
    expect(textOf(file, 3)).toMatch(/Bilaga 2 b · 6 \(7\) · Utbytt 2026-11-24/)
    expect(textOf(file, 4)).toMatch(/Bilaga 2 b · 6 a \(7\) · Utbytt 2026-11-24/)
    expect(textOf(file, 4)).toContain('båtplatser')
  })

  test('stands in the next whole pack with a note, and both versions stay with their hashes', async () => {
    if (!pdfToolsAvailable()) return
    const board = await sentChapters()
    const before = (await board.detail()).items[2]!.attachments[1]!.file!.sha256
    await replace(board, [one, added, between, three])
    await board.send('second.pdf')
    board.at('2026-12-01')
    const { file } = await board.pack('whole.pdf')
    expect(textOf(file, 1)).toContain('Bilaga 2 a, b s 4 · 2 b utbytt 2026-11-23')
    const stamps = [5, 6, 7, 8].map((page) => /Bilaga 2 b · .*/.exec(textOf(file, page))?.[0].trim())
    expect(stamps).toEqual([
      'Bilaga 2 b · 5 (7)',
      'Bilaga 2 b · 6 (7) · Utbytt 2026-11-23',
      'Bilaga 2 b · 6 a (7) · Utbytt 2026-11-23',
      'Bilaga 2 b · 7 (7)',
    ])
    const [replacement] = await board.app.call('replacement.list', { meeting: board.meeting })
    const now = (await board.detail()).items[2]!.attachments[1]!.file!.sha256
    expect(replacement).toMatchObject({ label: '2 b', fromSha256: before, toSha256: now })
    const log = board.out('log.pdf')
    await board.app.call('export.changeLog', { meeting: board.meeting, to: log.to })
    const text = textOf(log.file, 1, 2).replace(/\s+/g, ' ')
    for (const sha256 of [before, now]) expect(text).toContain(sha256.slice(0, 8))
    expect((await board.app.call('board.verify', {})).findings).toEqual([])
  })

  test('is taken back and brought again as long as it has not been sent', async () => {
    const board = await sentChapters()
    const file = async () => (await board.detail()).items[2]!.attachments[1]!.file!
    const former = await file()
    const { id } = await replace(board, [one, added, three])
    const latter = await file()
    await board.app.call('replacement.remove', { id })
    expect(await file()).toEqual(former)
    expect(await board.app.call('replacement.list', { meeting: board.meeting })).toEqual([])
    await expect(board.send('second.pdf')).rejects.toThrow('NOTHING_TO_SEND')
    await board.app.call('replacement.restore', { id })
    expect(await file()).toEqual(latter)
    await board.send('second.pdf')
    await expect(board.app.call('replacement.remove', { id })).rejects.toThrow('REPLACEMENT_SENT')
  })

  test('made anew before it is sent gives way to the later one, which is compared with what was sent', async () => {
    if (!pdfToolsAvailable()) return
    const board = await sentChapters()
    await replace(board, [between, added, three])
    const { comparison } = await replace(board, [one, two, added])
    expect(comparison.pages.map(({ change }) => change)).toEqual(['same', 'same', 'inserted'])
    const { file } = await board.send('second.pdf')
    expect(textOf(file, 3)).toMatch(/Bilaga 2 b · 6 a \(7\)/)
    expect(textOf(file, 1)).toContain('Bilaga 2 b: sidan 7 utgår')
  })

  test('of a replacement is numbered from what was sent last, and who has only the first edition gets both', async () => {
    if (!pdfToolsAvailable()) return
    const board = await sentChapters()
    const [first] = await board.app.call('edition.list', { meeting: board.meeting })
    await replace(board, [one, added, between, three])
    await board.send('second.pdf')
    await replace(board, [`${one} Rättat.`, added, between, three])
    await board.send('third.pdf')
    const { file } = await board.pack('since.pdf', { since: first!.id })
    const stamps = [3, 4, 5].map((page) => /Bilaga 2 b · [^(]*/.exec(textOf(file, page))?.[0].trim())
    expect(stamps).toEqual(['Bilaga 2 b · 5', 'Bilaga 2 b · 6', 'Bilaga 2 b · 6 a'])
    expect(textOf(file, 2)).toContain('Nästa gång är i maj.')
    expect(textOf(file, 2)).toContain('Rättat.')
  })

  test('whose paper was withdrawn waits, and goes out with the paper when that comes back', async () => {
    if (!pdfToolsAvailable()) return
    const board = await sentChapters()
    await replace(board, [one, added, between, three])
    await board.app.call('attachment.remove', { id: board.paper })
    await board.send('second.pdf')
    await board.app.call('attachment.restore', { id: board.paper })
    const { file } = await board.send('third.pdf')
    const stamps = [2, 3, 4, 5].map((page) => /Bilaga 2 b · [^(]*/.exec(textOf(file, page))?.[0].trim())
    expect(stamps).toEqual(['5', '6', '6 a', '7'].map((page) => `Bilaga 2 b · ${page}`))
  })

  test('does not change what was sent before: the first edition is given out as it was', async () => {
    const board = await sentChapters()
    const [first] = await board.app.call('edition.list', { meeting: board.meeting })
    const sent = readFileSync(board.out('first.pdf').file)
    await replace(board, [one, added, three])
    await board.send('second.pdf')
    const { file } = await board.pack('again.pdf', { edition: first!.id })
    expect(readFileSync(file).equals(sent)).toBe(true)
  })
})
