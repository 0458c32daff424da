import { createHash, randomBytes } from 'node:crypto'
import { copyFileSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { openReview, readAnswer, writeReview } from '../../../electron/review/review-file.ts'
import { addSegment, openSealed, writeSealed } from '../../../electron/review/sealed-file.ts'
import {
  noWork,
  type ReviewAnswer,
  type ReviewRequest,
  type ReviewWork,
} from '../../../shared/model/review.ts'
import type { Sha256 } from '../../../shared/values.ts'
import { temporaryFolder, testApp } from '../../helpers/board.ts'
import { at, passphrase, requestWith, sealing } from '../../helpers/sealed-review.ts'

const paper = (bytes: number, seed: number) =>
  Buffer.from(Uint8Array.from({ length: bytes }, (_, index) => (index * seed + (index >> 7)) % 256))
const papers = [paper(300_000, 3), paper(10, 5)]
const shaOf = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex') as Sha256
const piecesOf = (sha256: Sha256) => [papers.find((bytes) => shaOf(bytes) === sha256)!]

const requestOf = (given: Partial<ReviewRequest> = {}) =>
  requestWith(
    papers.map((bytes) => ({ sha256: shaOf(bytes), bytes: bytes.length })),
    given,
  )

async function written(content: ReviewRequest | ReviewAnswer = requestOf()): Promise<string> {
  const file = path.join(temporaryFolder(), 'granskning.justera-review')
  await writeReview(file, sealing, { content, pieces: piecesOf })
  return file
}

const open = (file: string) => openReview(file, passphrase, sealing)
const code = (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error) => error.code,
  )

describe('a request', () => {
  test('comes back with its minutes and its files, each read from anywhere', async () => {
    const session = await open(await written())
    expect(session.request).toEqual(requestOf({ meeting: session.request.meeting }))
    expect(session.request.meeting.minutes?.paragraphs[0]?.text).toBe('Kajkanten rustas upp.')
    for (const bytes of papers) {
      expect(session.range(shaOf(bytes), 0, 1 << 20).equals(bytes)).toBe(true)
      expect(session.range(shaOf(bytes), 3, 9).equals(bytes.subarray(3, 9))).toBe(true)
    }
    expect(() => session.range('d'.repeat(64) as Sha256, 0, 1)).toThrow(
      expect.objectContaining({ code: 'NOT_FOUND' }),
    )
  })

  test('holds a file once that two paragraphs rest on', async () => {
    const { files } = requestOf()
    const [once, twice] = [await written(), await written(requestOf({ files: [...files, files[0]!] }))]
    expect(statSync(twice).size - statSync(once).size).toBeLessThan(1000)
    expect((await open(twice)).range(shaOf(papers[0]!), 0, 5).length).toBe(5)
  })

  test('is not written where it is so large that it would be refused', async () => {
    const folder = temporaryFolder()
    const content = requestOf({ thread: Array(6001).fill({}) })
    const writing = writeReview(path.join(folder, 'x'), sealing, { content, pieces: piecesOf })
    expect(await code(writing)).toBe('REVIEW_TOO_LARGE')
    expect(readdirSync(folder)).toEqual([])
  })

  test('shows none of its words in the file', async () => {
    const file = await written()
    const session = await open(file)
    session.save({ ...noWork, note: 'Kajkanten ska strykas.' })
    const bytes = readFileSync(file)
    for (const words of ['Kajkanten', 'Åsa', 'fredag', 'strykas', '"format"'])
      expect(bytes.includes(Buffer.from(words))).toBe(false)
  })
})

test('a review of 200 MB opens with progress, and is never in memory whole', async () => {
  const file = path.join(temporaryFolder(), 'stor.justera-review')
  const bytes = 200 << 20
  const sha256 = 'e'.repeat(64) as Sha256
  const content = requestOf({ files: [{ ...requestOf().files[0]!, sha256, bytes }] })
  const piece = randomBytes(1 << 20)
  await writeReview(file, sealing, { content, pieces: () => Array.from({ length: 200 }, () => piece) })
  const app = testApp()
  const before = process.memoryUsage().rss
  const most = { rss: 0 }
  app.onProgress = () => {
    most.rss = Math.max(most.rss, process.memoryUsage().rss - before)
  }
  const opening = { file: app.gate.tokens.grant(file), passphrase }
  const { request } = await app.call('review.open', opening, 'open')
  expect(request.files).toEqual(content.files)
  const told = app.progress.map(({ done }) => done)
  expect(told.length).toBeGreaterThan(1)
  expect(told).toEqual(told.toSorted((one, other) => one - other))
  expect(app.progress.every(({ done, total }) => done < total && total > bytes)).toBe(true)
  // What was read and let go may wait a while to be swept.
  expect(most.rss).toBeLessThan(bytes / 2)
  const end = await app.call('review.range', { sha256, from: bytes - 3, to: bytes })
  expect(Buffer.from(end).equals(piece.subarray(-3))).toBe(true)
})

describe('what a reviewer writes', () => {
  const comment = (index: number): ReviewWork['comments'][number] => ({
    id: index.toString(16).padStart(16, '0') as ReviewWork['comments'][number]['id'],
    ...{ paragraph: null, marked: null, about: 'wording', text: `Kommentar ${index}`, at },
  })

  test('is there when the file is opened again, the last save alone, however many there were', async () => {
    const file = await written()
    const session = await open(file)
    for (let index = 1; index <= 450; index++) session.save({ ...noWork, comments: [comment(index)] })
    expect(session.work().comments).toEqual([comment(450)])
    const again = await open(file)
    expect(again.work().comments).toEqual([comment(450)])
    expect(again.range(shaOf(papers[0]!), 0, 1 << 20).equals(papers[0]!)).toBe(true)
    expect(statSync(file).size).toBeLessThan(310_000 + 250 * 600)
  })

  test('that is no work of a reviewer is not written', async () => {
    const session = await open(await written())
    expect(() => session.save({ ...noWork, verdict: 'maybe' as never })).toThrow()
    expect(session.work()).toEqual(noWork)
  })
})

describe('an answer', () => {
  const answer: ReviewAnswer = {
    ...{ format: 'justera-review-1', kind: 'answer', request: requestOf().id, answeredAt: at },
    ...{ contentSha256: 'c'.repeat(64) as Sha256, reviewer: { name: 'Åsa Öberg', role: 'chair' } },
    work: { ...noWork, verdict: 'approved' },
  }

  test('comes back, and is told from a request', async () => {
    expect(await readAnswer(await written(answer), passphrase)).toEqual(answer)
    expect(await code(open(await written(answer)))).toBe('REVIEW_IS_ANSWER')
    expect(await code(readAnswer(await written(), passphrase))).toBe('REVIEW_IS_REQUEST')
  })
})

describe('a hostile file that was sealed with the right passphrase', () => {
  const sealedText = async (text: string, length = Buffer.byteLength(text)) => {
    const file = path.join(temporaryFolder(), 'x.justera-review')
    const size = Buffer.alloc(4)
    size.writeUInt32BE(length)
    const content = Buffer.concat([size, Buffer.from(text)])
    await writeSealed(file, sealing, { length: content.length, pieces: [content] })
    return file
  }
  const changed = (change: object) => JSON.stringify({ ...requestOf({ files: [] }), ...change })
  const file = requestOf().files[0]!

  test.each([
    ['no JSON', 'inte json', 'REVIEW_TAMPERED'],
    ['JSON of something else', '{"a":1}', 'REVIEW_TAMPERED'],
    ['null', 'null', 'REVIEW_TAMPERED'],
    ['a later format', changed({ format: 'justera-review-2' }), 'NEWER_REVIEW'],
    ['files that are not there', changed({ files: [file] }), 'REVIEW_TAMPERED'],
    ['a file of less than nothing', changed({ files: [{ ...file, bytes: -5 }] }), 'REVIEW_TAMPERED'],
    [
      'a hash that leads out of its folder',
      changed({ files: [{ ...file, sha256: '../../etc/passwd' }] }),
      'REVIEW_TAMPERED',
    ],
    [
      'a file name that leads out of its folder',
      changed({ files: [{ ...file, fileName: '../../.bashrc' }] }),
      'REVIEW_TAMPERED',
    ],
    [
      'a file name that leads out of its folder on Windows',
      changed({ files: [{ ...file, fileName: '..\\..\\start.bat' }] }),
      'REVIEW_TAMPERED',
    ],
    [
      'a link that is a script',
      changed({}).replace(
        '"textDoc":null',
        `"textDoc":${JSON.stringify({
          type: 'doc',
          content: [
            {
              type: 'paragraph',
              content: [
                {
                  ...{ type: 'text', text: 'Läs mer' },
                  marks: [{ type: 'link', attrs: { href: 'javascript:alert(1)' } }],
                },
              ],
            },
          ],
        })}`,
      ),
      'REVIEW_TAMPERED',
    ],
    [
      'paragraphs by the million',
      changed({}).replace('"paragraphs":[', `"paragraphs":[${'{},'.repeat(2_000_000)}`),
      'REVIEW_TAMPERED',
    ],
    [
      'a million lists in each other and beside each other',
      changed({ thread: Array.from({ length: 1000 }, () => Array.from({ length: 1000 }, () => [])) }),
      'REVIEW_TAMPERED',
    ],
    ['more comments than anybody writes', changed({ thread: Array(5001).fill({}) }), 'REVIEW_TAMPERED'],
    [
      'lists in lists without end',
      changed({}).replace(
        '"textDoc":null',
        `"textDoc":${'{"type":"doc","content":['.repeat(40_000)}${']}'.repeat(40_000)}`,
      ),
      'REVIEW_TAMPERED',
    ],
    ['a round beyond all rounds', changed({ round: 1e9 }), 'REVIEW_TAMPERED'],
  ])('with %s is refused', async (_, text, expected) => {
    expect(await code(open(await sealedText(text)))).toBe(expected)
  })

  test.each(['[', '{}', '{},', '[],', '1,', '{"a":'])(
    'of 30 MB is refused before it is taken apart: %s',
    async (part) => {
      const parse = vi.spyOn(JSON, 'parse')
      try {
        const text = `[${part.repeat((30 << 20) / part.length)}`
        expect(await code(open(await sealedText(text)))).toBe('REVIEW_TAMPERED')
        expect(parse).not.toHaveBeenCalled()
      } finally {
        parse.mockRestore()
      }
    },
  )

  test('whose text is said to be longer than the file is refused', async () => {
    expect(await code(open(await sealedText('{}', 2 ** 32 - 1)))).toBe('REVIEW_TAMPERED')
  })

  test.each(['inte json', '{"read":0}', '['.repeat(100_000)])(
    'in which something else than a review was written is refused: %#',
    async (text) => {
      const file = await written()
      addSegment(await openSealed(file, passphrase), Buffer.from(text), randomBytes)
      expect(await code(open(file))).toBe('REVIEW_TAMPERED')
    },
  )
})

describe('a file that is open is not written over', () => {
  const saved = (session: { save(work: ReviewWork): void }) => {
    try {
      session.save({ ...noWork, verdict: 'changes', note: 'Mitt.' })
    } catch (error) {
      return (error as { code: string }).code
    }
    return 'saved'
  }

  test('once another has taken its place, or somebody else has written in it', async () => {
    const file = await written()
    const [first, second] = [await open(file), await open(file)]
    second.save({ ...noWork, note: 'Annans.' })
    expect(saved(first)).toBe('REVIEW_CHANGED')
    expect(first.work().note).toBe('Mitt.')
    expect((await open(file)).work().note).toBe('Annans.')

    copyFileSync(await written(requestOf({ round: 2 })), file)
    expect(saved(second)).toBe('REVIEW_CHANGED')
    expect((await open(file)).request.round).toBe(2)
  })

  test('once it is gone, and what could not be saved is still there to be answered with', async () => {
    const file = await written()
    const session = await open(file)
    session.save({ ...noWork, verdict: 'approved', note: 'Innan.' })
    rmSync(file)
    expect(saved(session)).toBe('FILE_MISSING')
    const answer = path.join(temporaryFolder(), 'svar.justera-review')
    await session.answer(answer, at)
    expect((await readAnswer(answer, passphrase)).work.note).toBe('Mitt.')
  })
})
