import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { assemblePack } from '../../../../electron/pdf/pack/assemble.ts'
import { rawPage, rawStream } from '../../../helpers/make-pdf.ts'
import { temporaryFolder } from '../../../helpers/pdf.ts'
import { packed, packInput } from './packing.ts'

const folder = temporaryFolder()

describe('a pack of many megabytes', () => {
  const length = 12 << 20
  const bytes = rawPage('', {
    more: [rawStream('x'.repeat(length))],
    page: '/Resources<</XObject<</A 6 0 R>>>>',
  })
  const attachments = [{ bytes }, { bytes }, { bytes }]

  test('says its own hash', async () => {
    const pack = await packed(folder, attachments)
    expect(pack.bytes).toBeGreaterThan(3 * length)
    expect(pack.sha256).toBe(createHash('sha256').update(pack.bytesOf()).digest('hex'))
    expect((await packed(folder, attachments)).sha256).toBe(pack.sha256)
  })

  test('leaves nothing behind when it is cancelled near its end', async () => {
    const before = readdirSync(folder)
    const input = await packInput(path.join(folder, 'large.pdf'), attachments)
    let cancelled = false
    const onProgress = (done: number, total: number) => {
      cancelled = done === total
    }
    const packing = assemblePack({ ...input, onProgress, cancelled: () => cancelled })
    await expect(packing).rejects.toThrow('CANCELLED')
    expect(readdirSync(folder)).toEqual(before)
  })
})

describe('a pack that can not be made', () => {
  const attachments = [{ bytes: rawPage('') }, { bytes: rawPage('') }]
  const out = path.join(folder, 'kept.pdf')

  test('leaves what stood there before, and nothing else, when it is cancelled', async () => {
    writeFileSync(out, 'before')
    const before = readdirSync(folder).length
    let asked = 0
    const cancelled = () => ++asked > 2
    await expect(assemblePack({ ...(await packInput(out, attachments)), cancelled })).rejects.toThrow(
      'CANCELLED',
    )
    expect(readFileSync(out, 'utf8')).toBe('before')
    expect(readdirSync(folder)).toHaveLength(before)
  })

  test('says which attachment has other pages than it had', async () => {
    const input = await packInput(out, attachments)
    const changed = input.attachments.map((attachment) => ({ ...attachment, pages: [] }))
    await expect(assemblePack({ ...input, attachments: changed })).rejects.toMatchObject({
      code: 'ATTACHMENT_UNREADABLE',
      params: { fileName: 'Bilaga 1' },
    })
  })

  test('says that the folder is missing', async () => {
    const input = await packInput(path.join(folder, 'nowhere', 'pack.pdf'), attachments)
    await expect(assemblePack(input)).rejects.toMatchObject({ code: 'FOLDER_MISSING' })
  })

  test('says that the disk is full, and leaves nothing on it', async () => {
    const small = path.join(folder, 'small')
    mkdirSync(small)
    if (spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=8k', 'tmpfs', small]).status !== 0) {
      console.warn('not run: a small disk can only be mounted by root')
      return
    }
    try {
      const packing = assemblePack(await packInput(path.join(small, 'full.pdf'), attachments))
      await expect(packing).rejects.toMatchObject({ code: 'DISK_FULL' })
      expect(readdirSync(small)).toEqual([])
    } finally {
      spawnSync('umount', [small])
    }
  })

  test('lets the event loop turn between attachments and tells how far it is', async () => {
    const done: string[] = []
    let turns = 0
    const count = () => {
      turns += 1
      return setImmediate(count)
    }
    const counting = count()
    const onProgress = (pages: number, total: number) => done.push(`${pages}/${total}`)
    await assemblePack({ ...(await packInput(out, attachments)), onProgress })
    clearImmediate(counting)
    expect(done).toEqual(['1/3', '2/3', '3/3'])
    expect(turns).toBeGreaterThan(2)
  })
})
