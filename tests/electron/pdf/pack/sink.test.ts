import { createHash } from 'node:crypto'
import { closeSync, openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { replaceFile, withoutBytes, writeWhole } from '../../../../electron/output-file.ts'
import { Gathering } from '../../../../electron/pdf/pack/gathering.ts'
import { FileSink, MemorySink } from '../../../../electron/pdf/pack/sink.ts'
import { temporaryFolder } from '../../../helpers/pdf.ts'

const folder = temporaryFolder()
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** Long enough to be hashed by a thread; one part is like no other. */
const partOf = (length: number, seed: number) =>
  Buffer.alloc(length, Buffer.from(Array.from({ length: 251 }, (_, at) => (at * 7 + seed) % 256)))
const parts = Array.from({ length: 7 }, (_, seed) => partOf((1 << 20) + seed, seed))

describe('a file that is written', () => {
  test('has the hash of its bytes at any moment', async () => {
    const out = path.join(folder, 'whole.bin')
    const sink = new FileSink(out)
    for (const [index, part] of parts.entries()) {
      sink.write([part.subarray(0, 5), part.subarray(5)])
      expect(await sink.digest()).toBe(sha256(Buffer.concat(parts.slice(0, index + 1))))
    }
    await sink.finish()
    expect(readFileSync(out).equals(Buffer.concat(parts))).toBe(true)
  })

  test('has it beside others, and after some that were given up', async () => {
    const hashOf = async (name: string, mine: readonly Buffer[], isKept: boolean) => {
      const sink = new FileSink(path.join(folder, name))
      for (const part of mine) {
        sink.write([part])
        await new Promise((next) => setImmediate(next))
      }
      if (!isKept) return sink.abandon()
      expect(await sink.digest()).toBe(sha256(Buffer.concat(mine)))
      await sink.finish()
    }
    const orders = [parts, parts.toReversed(), parts.slice(1), parts.slice(2)]
    const all = orders.map((mine, index) => hashOf(`${index}.bin`, mine, index % 2 === 0))
    await Promise.all(all)
    await hashOf('last.bin', parts.slice(3), true)
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['0.bin', '2.bin', 'last.bin']))
    expect(readdirSync(folder).filter((name) => /^[13]|part$/.test(name))).toEqual([])
  })
})

describe('what is gathered', () => {
  const piece = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.nat(20).map((size) => Buffer.alloc(size * 700, size)),
    fc.constant('x'.repeat(300_000)),
    fc.constant(Buffer.alloc(700_000, 1)),
  )

  test('arrives in its order, and may change after it was flushed', () => {
    const property = fc.property(fc.array(fc.tuple(piece, fc.boolean())), (pieces) => {
      const sink = new MemorySink()
      const gathering = new Gathering(sink)
      const expected: Buffer[] = []
      const waiting: Buffer[] = []
      for (const [one, isLast] of pieces) {
        expected.push(typeof one === 'string' ? Buffer.from(one, 'latin1') : Buffer.from(one))
        if (typeof one === 'string') gathering.text(one)
        else {
          const mine = Buffer.from(one)
          waiting.push(mine)
          gathering.bytes(mine)
        }
        if (!isLast) continue
        gathering.flush()
        for (const mine of waiting.splice(0)) mine.fill(0xff)
      }
      gathering.flush()
      const whole = Buffer.concat(expected)
      expect(gathering.length).toBe(whole.length)
      expect(whole.equals(sink.bytes())).toBe(true)
    })
    fc.assert(property, { numRuns: 60 })
  })
})

describe('pieces of which the system has taken a part', () => {
  test('are without it', () => {
    const property = fc.property(fc.array(fc.uint8Array({ maxLength: 5 })), fc.nat(12), (pieces, taken) => {
      const rest = withoutBytes(pieces, taken)
      expect(Buffer.concat(rest)).toEqual(Buffer.concat(pieces).subarray(taken))
      expect(rest.every(({ length }) => length > 0)).toBe(true)
    })
    fc.assert(property)
  })

  test('are written one after the other from a place in the file', () => {
    const out = path.join(folder, 'placed.bin')
    writeFileSync(out, 'abcdefgh')
    const file = openSync(out, 'r+')
    expect(writeWhole(file, [Buffer.from('X'), Buffer.alloc(0), Buffer.from('YZ')], 2)).toBe(3)
    closeSync(file)
    expect(readFileSync(out, 'utf8')).toBe('abXYZfgh')
  })
})

test('a finished file takes the place of another, or of none', () => {
  const [finished, out] = [path.join(folder, 'finished'), path.join(folder, 'out')]
  for (const text of ['first', 'second']) {
    writeFileSync(finished, text)
    replaceFile(finished, out)
    expect(readFileSync(out, 'utf8')).toBe(text)
  }
})
