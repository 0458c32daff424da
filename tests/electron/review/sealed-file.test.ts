import { execFileSync } from 'node:child_process'
import { createHash, randomBytes } from 'node:crypto'
import {
  appendFileSync,
  closeSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeFileSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkOf } from '../../../electron/review/header.ts'
import {
  addSegment,
  mostSegments,
  openSealed,
  readSealed,
  type SealedFile,
  writeSealed,
} from '../../../electron/review/sealed-file.ts'
import { temporaryFolder } from '../../helpers/board.ts'
import { moreSegments } from '../../helpers/sealed-review.ts'

/** The least work that a file may ask for: what is tried here is not how long a guess takes. */
const cost = { logN: 10, r: 1, p: 1 }
const passphrase = 'fyra ord som inte hör ihop'

const contentOf = (bytes: number) =>
  Buffer.from(Uint8Array.from({ length: bytes }, (_, index) => (index * 7 + (index >> 8)) % 256))

async function sealed(content: Buffer, name = 'granskning.justera-review'): Promise<string> {
  const file = path.join(temporaryFolder(), name)
  const pieces = { length: content.length, pieces: [content] }
  await writeSealed(file, { passphrase, random: randomBytes, cost }, pieces)
  return file
}

const whole = (file: SealedFile, index = 0) => {
  const segment = file.segments[index]!
  return readSealed(file, segment, 0, segment.length)
}

const code = async (opening: Promise<unknown>) =>
  opening.then(
    () => 'opened',
    (error) => error.code,
  )

describe('what is sealed', () => {
  test.each([0, 1, 65_535, 65_536, 65_537, 200_001])('comes back whole: %i bytes', async (bytes) => {
    const content = contentOf(bytes)
    const opened = await openSealed(await sealed(content), passphrase)
    expect(whole(opened).equals(content)).toBe(true)
  })

  test('is read from anywhere to anywhere', async () => {
    const content = contentOf(200_001)
    const opened = await openSealed(await sealed(content), passphrase)
    const place = fc.integer({ min: 0, max: content.length + 10 })
    fc.assert(
      fc.property(place, place, (one, other) => {
        const [from, to] = [Math.min(one, other), Math.max(one, other)]
        const read = readSealed(opened, opened.segments[0]!, from, to)
        expect(read.equals(content.subarray(from, to))).toBe(true)
      }),
    )
  })

  test('is another file each time, and shows nothing of what it holds', async () => {
    const secret = 'Styrelsen beslutade att sälja dotterbolaget.'
    const content = Buffer.from(secret.repeat(3000))
    const [one, other] = [await sealed(content), await sealed(content)].map((file) => readFileSync(file))
    expect(one!.equals(other!)).toBe(false)
    for (const words of [secret, 'dotterbolaget', 'Styrelsen'])
      for (const encoding of ['utf8', 'utf16le', 'latin1'] as const)
        expect(one!.includes(Buffer.from(words, encoding))).toBe(false)
  })

  test('lies alone in its folder when it is done, and not at all when it was stopped', async () => {
    const file = await sealed(contentOf(100))
    expect(readdirSync(path.dirname(file))).toEqual(['granskning.justera-review'])
    const folder = temporaryFolder()
    const pieces = { length: 200_000, pieces: [contentOf(200_000)] }
    const stopped = writeSealed(
      path.join(folder, 'x'),
      { passphrase, random: randomBytes, cost },
      pieces,
      () => {
        throw new Error('stopped')
      },
    )
    await expect(stopped).rejects.toThrow()
    expect(readdirSync(folder)).toEqual([])
  })
})

describe('a passphrase', () => {
  test('that is another opens nothing', async () => {
    const file = await sealed(contentOf(10))
    for (const other of ['', 'fyra ord', passphrase.toUpperCase(), `${passphrase} `])
      expect(await code(openSealed(file, other))).toBe('REVIEW_PASSPHRASE')
  })

  test('counts the same whichever way its letters are composed', async () => {
    const file = await sealed(contentOf(10))
    expect(whole(await openSealed(file, passphrase.normalize('NFD'))).length).toBe(10)
  })
})

describe('a file that is not as it was sealed', () => {
  test('is refused, whichever byte was changed: 2,500 places and every one of the heads', async () => {
    const file = await sealed(contentOf(70_000))
    addSegment(await openSealed(file, passphrase), contentOf(500), randomBytes)
    const good = readFileSync(file)
    const second = good.lastIndexOf('SEGM')
    const heads = [...Array(72 + 40).keys(), ...Array.from({ length: 40 }, (_, index) => second + index)]
    const random = createHash('sha256')
    const sampled = Array.from(
      { length: 2500 },
      (_, index) => random.copy().update(String(index)).digest().readUInt32BE(0) % good.length,
    )
    for (const place of new Set([...heads, ...sampled])) {
      const written = openSync(file, 'r+')
      writeSync(written, Buffer.of(good[place]! ^ (1 << (place % 8))), 0, 1, place)
      expect(await code(openSealed(file, passphrase)), `byte ${place}`).toMatch(/^REVIEW_|^NEWER_REVIEW/)
      writeSync(written, good, place, 1, place)
      closeSync(written)
    }
    expect(await code(openSealed(file, passphrase))).toBe('opened')
  }, 120_000)

  test('by accident is damaged; with intent, its check made right again, is tampered with', async () => {
    const file = await sealed(contentOf(150_000))
    const good = readFileSync(file)
    const bad = Buffer.from(good)
    const frame = 72 + 40
    bad[frame + 5]! ^= 1
    writeFileSync(file, bad)
    expect(await code(openSealed(file, passphrase))).toBe('REVIEW_DAMAGED')
    const end = frame + 65_536 + 16
    checkOf(bad.subarray(frame, end)).copy(bad, end)
    writeFileSync(file, bad)
    expect(await code(openSealed(file, passphrase))).toBe('REVIEW_TAMPERED')
  })

  test('because frames have changed places is tampered with', async () => {
    const file = await sealed(contentOf(3 * 65_536))
    const bytes = readFileSync(file)
    const frame = (index: number) => 72 + 40 + index * 65_560
    const [first, second] = [0, 1].map((index) => Buffer.from(bytes.subarray(frame(index), frame(index + 1))))
    second!.copy(bytes, frame(0))
    first!.copy(bytes, frame(1))
    writeFileSync(file, bytes)
    expect(await code(openSealed(file, passphrase))).toBe('REVIEW_TAMPERED')
  })

  test('because it ends early is damaged, wherever it ends', async () => {
    const file = await sealed(contentOf(150_000))
    const { size } = statSync(file)
    for (const left of [size - 1, 100_000, 113, 112, 100, 73, 72, 71, 9]) {
      truncateSync(file, left)
      expect(await code(openSealed(file, passphrase)), `${left} bytes`).toBe('REVIEW_DAMAGED')
    }
  })

  test('is told from one that is no such file, and from one of a later version', async () => {
    const file = await sealed(contentOf(10))
    const bytes = readFileSync(file)
    bytes.writeUInt16BE(2, 8)
    checkOf(bytes.subarray(0, 64)).copy(bytes, 64)
    writeFileSync(file, bytes)
    expect(await code(openSealed(file, passphrase))).toBe('NEWER_REVIEW')
    for (const other of ['', 'JUSTER', '%PDF-1.7 and so on', 'x'.repeat(500)]) {
      writeFileSync(file, other)
      expect(await code(openSealed(file, passphrase))).toBe('REVIEW_UNKNOWN_FILE')
    }
  })

  test.each([
    ['memory without end', [1, 30, 8, 1]],
    ['work without end', [1, 17, 8, 255]],
    ['a derivation that is not known', [9, 17, 8, 1]],
    ['what no scrypt can do', [1, 16, 1, 1]],
  ])('and asks for %s is refused before anything is derived', async (_, asked) => {
    const file = await sealed(contentOf(10))
    const bytes = readFileSync(file)
    bytes.set(asked, 10)
    checkOf(bytes.subarray(0, 64)).copy(bytes, 64)
    writeFileSync(file, bytes)
    expect(await code(openSealed(file, passphrase))).toBe('REVIEW_TAMPERED')
  })

  test('and claims content without end is refused', async () => {
    const file = await sealed(contentOf(10))
    const bytes = readFileSync(file)
    bytes.writeBigUInt64BE(2n ** 63n, 72 + 8)
    checkOf(bytes.subarray(72, 72 + 32)).copy(bytes, 72 + 32)
    writeFileSync(file, bytes)
    expect(await code(openSealed(file, passphrase))).toBe('REVIEW_TAMPERED')
  })
})

test('a file of more saves than anybody makes is refused, and one of the most that may be opens', async () => {
  const file = await sealed(contentOf(10))
  const opened = await openSealed(file, passphrase)
  const good = readFileSync(file)
  appendFileSync(file, moreSegments(opened, mostSegments - 1))
  expect((await openSealed(file, passphrase)).segments).toHaveLength(mostSegments)
  writeFileSync(file, Buffer.concat([good, moreSegments(opened, mostSegments)]))
  expect(await code(openSealed(file, passphrase))).toBe('REVIEW_TAMPERED')
})

test('what is no file is not waited for', async () => {
  const pipe = path.join(temporaryFolder(), 'x.justera-review')
  execFileSync('mkfifo', [pipe])
  expect(await code(openSealed(pipe, passphrase))).toBe('FILE_NOT_READABLE')
})

describe('what is added later', () => {
  test('follows what was sent, again and again', async () => {
    const file = await sealed(contentOf(70_000))
    let opened = await openSealed(file, passphrase)
    for (const text of ['ett', 'två', 'tre']) opened = addSegment(opened, Buffer.from(text), randomBytes)
    const again = await openSealed(file, passphrase)
    expect([1, 2, 3].map((index) => whole(again, index).toString())).toEqual(['ett', 'två', 'tre'])
    expect(whole(again).equals(contentOf(70_000))).toBe(true)
  })

  test('and was never finished is left out, and written over by the next', async () => {
    const file = await sealed(contentOf(10))
    addSegment(await openSealed(file, passphrase), Buffer.from('hela'), randomBytes)
    const { size } = statSync(file)
    addSegment(await openSealed(file, passphrase), Buffer.from('halva'), randomBytes)
    for (const left of [statSync(file).size - 1, size + 41, size + 39, size + 1]) {
      truncateSync(file, left)
      const opened = await openSealed(file, passphrase)
      expect(opened.segments.length).toBe(2)
      expect(whole(opened, 1).toString()).toBe('hela')
    }
    addSegment(await openSealed(file, passphrase), Buffer.from('ny'), randomBytes)
    expect(whole(await openSealed(file, passphrase), 2).toString()).toBe('ny')
  })

  test('from another file is tampered with', async () => {
    const [one, other] = [await sealed(contentOf(10)), await sealed(contentOf(10))]
    addSegment(await openSealed(other, passphrase), Buffer.from('hit'), randomBytes)
    const bytes = readFileSync(other)
    appendFileSync(one, bytes.subarray(bytes.lastIndexOf('SEGM')))
    expect(await code(openSealed(one, passphrase))).toBe('REVIEW_TAMPERED')
  })
})
