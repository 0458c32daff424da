/** Files that nobody would wish for: each is told with its reason, nothing is lost, and the next one is attached. */
import { execFileSync, spawn } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { crc32 } from 'node:zlib'
import { describe, expect, onTestFinished, test } from 'vitest'
import type { Output } from '../../../shared/contract.ts'
import { pixel } from '../../helpers/command-line.ts'
import { minimalPdf } from '../../helpers/make-pdf.ts'
import { boardWithPapers, type SentBoard } from '../../helpers/sent.ts'

type Answer = Output<'attachment.attach'>

async function attach({ app, items }: SentBoard, ...files: readonly string[]): Promise<Answer> {
  const tokens = files.map((file) => app.gate.tokens.grant(file))
  return await app.call('attachment.attach', { item: items[0]!, files: tokens })
}

async function titlesOf({ detail }: SentBoard): Promise<readonly string[]> {
  return (await detail()).items[0]?.attachments.map(({ title }) => title) ?? []
}

const codesOf = ({ refused }: Answer) => refused.map(({ fileName, code }) => `${fileName} ${code}`)

test('what can not be read is told file by file, and the whole ones among it are attached', async () => {
  const board = await boardWithPapers()
  const { folder } = board.app
  const at = (name: string) => path.join(folder, name)
  writeFileSync(at('tom.pdf'), '')
  writeFileSync(at('text.pdf'), 'Hej')
  writeFileSync(at('bra.pdf'), await minimalPdf(1, 'Hej'))
  mkdirSync(at('mapp.pdf'))
  const answer = await attach(
    board,
    at('tom.pdf'),
    at('borta.pdf'),
    at('text.pdf'),
    at('mapp.pdf'),
    at('bra.pdf'),
  )
  expect(codesOf(answer)).toEqual([
    'tom.pdf ATTACHMENT_EMPTY',
    'borta.pdf FILE_MISSING',
    'text.pdf ATTACHMENT_WRONG_KIND',
    'mapp.pdf FILE_NOT_READABLE',
  ])
  expect(answer).toMatchObject({ left: 0, attached: [expect.any(Number)] })
  expect(await titlesOf(board)).toEqual(['Bra'])
})

test.runIf(process.platform !== 'win32')('a pipe and a device are not waited for', async () => {
  const board = await boardWithPapers()
  const pipe = path.join(board.app.folder, 'rör.pdf')
  execFileSync('mkfifo', [pipe])
  const link = path.join(board.app.folder, 'nollor.pdf')
  symlinkSync('/dev/zero', link)
  expect(codesOf(await attach(board, pipe, link))).toEqual([
    'rör.pdf FILE_NOT_READABLE',
    'nollor.pdf FILE_NOT_READABLE',
  ])
})

// Root may read everything: then there is nothing to refuse.
test.runIf(process.getuid?.() !== 0 && process.platform !== 'win32')(
  'a file that she may not read is refused with that reason',
  async () => {
    const board = await boardWithPapers()
    const file = path.join(board.app.folder, 'hemlig.pdf')
    writeFileSync(file, await minimalPdf(1, 'Hej'))
    chmodSync(file, 0)
    expect(codesOf(await attach(board, file))).toEqual(['hemlig.pdf FILE_NOT_READABLE'])
  },
)

describe('a file that is changed while it is read', () => {
  test('is refused, and attached when it has come to rest', async () => {
    const board = await boardWithPapers()
    const changed = path.join(board.app.folder, 'växer.pdf')
    const whole = await minimalPdf(1, 'Hej')
    writeFileSync(changed, Buffer.concat([whole, Buffer.alloc(200 << 20)]))
    // Another process writes on, as a scanner or a download does.
    const script = `const { appendFileSync } = require('node:fs')
      for (;;) appendFileSync(process.argv[1], Buffer.alloc(1 << 10))`
    const writer = spawn(process.execPath, ['-e', script, changed], { stdio: 'ignore' })
    onTestFinished(() => void writer.kill())
    const size = () => statSync(changed).size
    const before = size()
    await expect.poll(size).toBeGreaterThan(before)
    expect(codesOf(await attach(board, changed))).toEqual(['växer.pdf ATTACHMENT_CHANGING'])
    writer.kill()
    await new Promise((ended) => writer.once('exit', ended))
    writeFileSync(changed, whole)
    expect(codesOf(await attach(board, changed))).toEqual([])
  })
})

describe('names', () => {
  test('of 300 characters with emoji and marks of direction are kept as titles', async () => {
    const board = await boardWithPapers()
    const title = `\u200f${'å🗂️\u202e'.repeat(60)}`.slice(0, 300).trim()
    await board.app.call('attachment.rename', { id: board.attachments[0]!, title })
    expect((await board.detail()).items[1]?.attachments[0]?.title).toBe(title.normalize('NFC'))
    const { pages } = await board.pack('pack.pdf')
    expect(pages).toBeGreaterThan(1)
  })

  test('as long as the file system takes them give a title, and a file that is found again', async () => {
    const board = await boardWithPapers()
    const name = `${'🗂'.repeat(60)}\u200f.pdf`
    const file = path.join(board.app.folder, name)
    writeFileSync(file, await minimalPdf(1, 'Hej'))
    expect(codesOf(await attach(board, file))).toEqual([])
    expect((await board.detail()).items[0]?.attachments[0]?.file?.fileName).toBe(name)
  })

  test('that differ in case only are two attachments', async () => {
    const board = await boardWithPapers()
    const [one, other] = ['Avtal.pdf', 'AVTAL.PDF'].map((name) => path.join(board.app.folder, name))
    writeFileSync(one!, await minimalPdf(1, 'Ett'))
    mkdirSync(path.join(board.app.folder, 'b'))
    // On a disk that does not tell them apart they lie in two folders.
    const second = existsSync(other!) ? path.join(board.app.folder, 'b/AVTAL.PDF') : other!
    writeFileSync(second, await minimalPdf(1, 'Två'))
    expect(codesOf(await attach(board, one!, second))).toEqual([])
    expect(await titlesOf(board)).toEqual(['Avtal', 'AVTAL'])
  })
})

describe('a picture that claims 40,000 × 40,000 pixels', () => {
  const board = async () => {
    const made = await boardWithPapers()
    return { made, at: (name: string) => path.join(made.app.folder, name) }
  }

  test('as PNG is refused before anything is drawn', async () => {
    const { made, at } = await board()
    const huge = Buffer.from(pixel)
    huge.writeUInt32BE(40_000, 16)
    huge.writeUInt32BE(40_000, 20)
    huge.writeUInt32BE(crc32(huge.subarray(12, 29)), 29)
    writeFileSync(at('stor.png'), huge)
    expect(codesOf(await attach(made, at('stor.png')))).toEqual(['stor.png IMAGE_TOO_LARGE'])
    expect(await titlesOf(made)).toEqual([])
  })

  test('as JPEG is refused by what it says of itself, and the next file is attached', async () => {
    const { made, at } = await board()
    // A frame of 40,000 × 40,000 and nothing in it.
    const frame = [0xff, 0xc0, 0, 11, 8, 0x9c, 0x40, 0x9c, 0x40, 1, 1, 0x11, 0]
    const scan = [0xff, 0xda, 0, 8, 1, 1, 0, 0, 63, 0, 0xff, 0xd9]
    writeFileSync(at('stor.jpg'), Buffer.from([0xff, 0xd8, ...frame, ...scan]))
    writeFileSync(at('bra.pdf'), await minimalPdf(1, 'Hej'))
    expect(codesOf(await attach(made, at('stor.jpg'), at('bra.pdf')))).toEqual(['stor.jpg IMAGE_TOO_LARGE'])
    expect(await titlesOf(made)).toEqual(['Bra'])
  })
})

test('cancelling keeps what is attached, and tells how many were not come to', async () => {
  const board = await boardWithPapers()
  const files: string[] = []
  for (let index = 1; index <= 40; index++) {
    const file = path.join(board.app.folder, `blad ${index}.pdf`)
    writeFileSync(file, Buffer.concat([await minimalPdf(1, 'Blad'), Buffer.from(`%${index}\n`)]))
    files.push(file)
  }
  const tokens = files.map((file) => board.app.gate.tokens.grant(file))
  board.app.onProgress = ({ job, done }) => {
    if (job === 'job' && done >= 2) board.app.gate.cancel('job')
  }
  const { attached, left } = await board.app.call(
    'attachment.attach',
    { item: board.items[0]!, files: tokens },
    'job',
  )
  expect(left).toBeGreaterThan(0)
  expect(attached.length + left).toBe(40)
  expect(await titlesOf(board)).toHaveLength(attached.length)
})
