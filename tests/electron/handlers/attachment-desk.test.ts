/** What is done with attachments at the desk: turned, asked for, moved, given other files. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { pageBoxes } from '../../../electron/pdf/pack/geometry.ts'
import { openPdf } from '../../../electron/pdf/read/open.ts'
import type { Attachment } from '../../../shared/model/meeting.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { boardWithPapers, type SentBoard } from '../../helpers/sent.ts'

async function attachmentsOf({ detail }: SentBoard): Promise<readonly Attachment[]> {
  return (await detail()).items.flatMap(({ attachments }) => attachments)
}

/** Degrees by which each page is turned. */
async function rotationsOf(bytes: Uint8Array): Promise<readonly number[]> {
  return (await openPdf(bytes, 'a.pdf')).pages.map((page) => pageBoxes(page).rotation)
}

describe('turned pages', () => {
  test('are turned in the pack and in no other attachment', async () => {
    const board = await boardWithPapers()
    const [first] = board.attachments
    await board.app.call('attachment.turn', { id: first!, turns: { 2: 3 } })
    const { file, pages } = await board.pack('pack.pdf')
    const rotations = await rotationsOf(readFileSync(file))
    expect(rotations).toHaveLength(pages)
    expect(rotations.filter((degrees) => degrees !== 0)).toEqual([270])
  })

  test('stay as they were sent, and the edition made again has the same bytes', async () => {
    const board = await boardWithPapers()
    const [first] = board.attachments
    await board.app.call('attachment.turn', { id: first!, turns: { 1: 1 } })
    const { edition, sha256 } = await board.send('sent.pdf')
    await expect(board.app.call('attachment.turn', { id: first!, turns: {} })).rejects.toMatchObject({
      code: 'ATTACHMENT_SENT_STAYS',
      params: { label: '1' },
    })
    const print = () => board.pack('again.pdf', { edition, variant: 'print' })
    const [one, two] = [await print(), await print()]
    expect(one.sha256).toBe(two.sha256)
    expect((await rotationsOf(readFileSync(one.file))).filter(Boolean)).toEqual([90])
    expect((await board.app.call('edition.list', { meeting: board.meeting }))[0]?.sha256).toBe(sha256)
  })

  test('past the triggers are refused by the file itself', async () => {
    const board = await boardWithPapers()
    await board.send('sent.pdf')
    const turn = board.app.raw().prepare(`UPDATE attachment SET turns = '{"1":1}' WHERE id = ?`)
    expect(() => turn.run(board.attachments[0])).toThrow('SENT_FIXED')
  })

  test('are kept by the version of the file that they belong to, and begin anew with another', async () => {
    const board = await boardWithPapers()
    const [id] = board.attachments
    await board.app.call('attachment.turn', { id: id!, turns: { 1: 2 } })
    await board.app.call('attachment.fill', { id: id!, file: await board.pdf('Nytt', 1) })
    expect((await attachmentsOf(board))[0]?.turns).toEqual({})
    const [version] = await board.app.call('attachment.versions', { id: id! })
    await board.app.call('attachment.version.restore', { id: version!.id })
    expect((await attachmentsOf(board))[0]?.turns).toEqual({ 1: 2 })
  })
})

describe('an earlier file', () => {
  test('is kept with who replaced it and when, and can be used again', async () => {
    const board = await boardWithPapers()
    const [id] = board.attachments
    await board.app.call('app.settings', { userName: 'Åsa Öberg' })
    const before = (await attachmentsOf(board))[0]?.file
    await board.app.call('attachment.fill', { id: id!, file: await board.pdf('Nytt', 1) })
    const versions = await board.app.call('attachment.versions', { id: id! })
    expect(versions).toMatchObject([
      { by: 'Åsa Öberg', file: before, replacedAt: '2026-11-20T12:00:00.000Z' },
    ])
    await board.app.call('attachment.version.restore', { id: versions[0]!.id })
    expect((await attachmentsOf(board))[0]?.file).toEqual(before)
    const now = await board.app.call('attachment.versions', { id: id! })
    expect(now.map(({ file }) => file.fileName)).toEqual(['Nytt.pdf'])
  })

  test('is not made of the same file, nor of one that has been sent', async () => {
    const board = await boardWithPapers()
    const [id] = board.attachments
    const same = board.app.call('attachment.fill', { id: id!, file: await board.pdf('Rapport', 2) })
    await expect(same).rejects.toMatchObject({ code: 'SAME_FILE' })
    await board.app.call('attachment.fill', { id: id!, file: await board.pdf('Nytt', 1) })
    await board.send('sent.pdf')
    const [version] = await board.app.call('attachment.versions', { id: id! })
    await expect(board.app.call('attachment.version.restore', { id: version!.id })).rejects.toMatchObject({
      code: 'ATTACHMENT_SENT',
    })
    await expect(
      board.app.call('attachment.fill', { id: id!, file: await board.pdf('Nyare', 1) }),
    ).rejects.toMatchObject({ code: 'ATTACHMENT_SENT' })
  })

  test('keeps its bytes, whatever is tried past the gate', async () => {
    const board = await boardWithPapers()
    const [id] = board.attachments
    const sha256 = (await attachmentsOf(board))[0]?.file?.sha256
    await board.app.call('attachment.fill', { id: id!, file: await board.pdf('Nytt', 1) })
    const db = board.app.raw()
    expect(() => db.prepare('DELETE FROM blob_piece WHERE sha256 = ?').run(sha256)).toThrow('BLOB_FIXED')
    expect(() => db.prepare('DELETE FROM blob WHERE sha256 = ?').run(sha256)).toThrow('BLOB_FIXED')
  })
})

describe('a paper that is asked for', () => {
  const due = '2026-02-01' as LocalDate

  test('is awaited from somebody until its file comes', async () => {
    const board = await boardWithPapers()
    const { id } = await board.app.call('attachment.ask', {
      item: board.items[0]!,
      title: 'Kalkyl',
      of: 'Per Ek',
      due,
    })
    const found = async () => (await attachmentsOf(board)).find((one) => one.id === id)
    expect(await found()).toMatchObject({ title: 'Kalkyl', file: null, asked: { of: 'Per Ek', due } })
    await board.app.call('attachment.asked', { id, asked: { of: 'Åsa Öberg', due: null } })
    expect((await found())?.asked).toEqual({ of: 'Åsa Öberg', due: null })
    await board.app.call('attachment.fill', { id, file: await board.pdf('Kalkyl', 1) })
    expect(await found()).toMatchObject({ asked: null, file: { fileName: 'Kalkyl.pdf' } })
    expect(await board.app.call('attachment.versions', { id })).toEqual([])
  })

  test('is asked of nobody again', async () => {
    const board = await boardWithPapers()
    const { id } = await board.app.call('attachment.ask', {
      item: board.items[0]!,
      title: 'Kalkyl',
      of: 'Per Ek',
      due,
    })
    await board.app.call('attachment.asked', { id, asked: null })
    expect((await attachmentsOf(board)).find((one) => one.id === id)?.asked).toBeNull()
  })
})

describe('an attachment that moves', () => {
  test('stands where it was put among those of the other item', async () => {
    const board = await boardWithPapers()
    const [first, second] = board.attachments
    await board.app.call('attachment.moveTo', { id: first!, item: board.items[2]!, position: 1 })
    const { items } = await board.detail()
    expect(items.map(({ attachments }) => attachments.map(({ id }) => id))).toEqual([
      [],
      [],
      [second, first, board.attachments[2]],
      [],
    ])
  })

  test('stays at its item once it is sent, and finds no item that is gone', async () => {
    const board = await boardWithPapers()
    const [id] = board.attachments
    const to = (item: number) =>
      board.app.call('attachment.moveTo', { id: id!, item: board.items[item]!, position: 0 })
    await board.app.call('item.remove', { id: board.items[3]! })
    await expect(to(3)).rejects.toMatchObject({ code: 'NOT_FOUND' })
    await board.send('sent.pdf')
    await expect(to(2)).rejects.toMatchObject({ code: 'ATTACHMENT_SENT_STAYS' })
    await to(1)
  })
})

test('the first page is drawn small, turned as it is shown', async () => {
  const board = await boardWithPapers()
  const { sha256, mediaType, fileName } = (await attachmentsOf(board))[0]!.file!
  const size = async (quarters: number) => {
    const address = await board.app.call('attachment.thumbnail', { sha256, mediaType, fileName, quarters })
    const png = Buffer.from(address.split(',')[1] ?? '', 'base64')
    return [png.readUInt32BE(16), png.readUInt32BE(20)]
  }
  expect(await size(0)).toEqual([91, 128])
  expect(await size(1)).toEqual([128, 91])
})
