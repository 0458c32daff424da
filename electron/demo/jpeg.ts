/** Writes a picture as baseline JPEG (ITU-T T.81): full colour resolution, the standard's own tables. */
import type { Canvas } from './canvas.ts'
import { acTable, codesOf, dcTable, type HuffmanTable, quantisation, zigzag } from './jpeg-tables.ts'

/** Cosines of the transform, by frequency and place. */
const cosines = Float64Array.from({ length: 64 }, (_, i) => {
  const [frequency, place] = [i >> 3, i & 7]
  return Math.cos(((2 * place + 1) * frequency * Math.PI) / 16) * (frequency === 0 ? Math.SQRT1_2 : 1) * 0.5
})
const dcCodes = codesOf(dcTable)
const acCodes = codesOf(acTable)

export function encodeJpeg(canvas: Canvas): Uint8Array {
  return Buffer.concat([Buffer.from(headers(canvas)), Buffer.from(scan(canvas)), Buffer.from([0xff, 0xd9])])
}

function headers({ width, height }: Canvas): readonly number[] {
  const two = (n: number) => [n >> 8, n & 255]
  const segment = (marker: number, data: readonly number[]) => [
    0xff,
    marker,
    ...two(data.length + 2),
    ...data,
  ]
  const table = (id: number, { counts, symbols }: HuffmanTable) => [id, ...counts, ...symbols]
  return [
    0xff,
    0xd8,
    ...segment(0xe0, [...Buffer.from('JFIF\0', 'latin1'), 1, 1, 1, ...two(150), ...two(150), 0, 0]),
    ...segment(0xdb, [0, ...zigzag.map((at) => quantisation[at] ?? 1)]),
    ...segment(0xc0, [8, ...two(height), ...two(width), 3, ...[1, 2, 3].flatMap((id) => [id, 0x11, 0])]),
    ...segment(0xc4, table(0x00, dcTable)),
    ...segment(0xc4, table(0x10, acTable)),
    ...segment(0xda, [3, 1, 0, 2, 0, 3, 0, 0, 63, 0]),
  ]
}

/** The coded blocks: for each square of eight by eight pixels its brightness and its two differences of colour. */
function scan(canvas: Canvas): readonly number[] {
  const bits = createBits()
  const previous: [number, number, number] = [0, 0, 0]
  for (let y = 0; y < canvas.height; y += 8) {
    for (let x = 0; x < canvas.width; x += 8) {
      for (const [component, block] of blocksAt(canvas, x, y).entries()) {
        const values = quantised(block)
        writeBlock(bits, values, previous[component] ?? 0)
        previous[component] = values[0] ?? 0
      }
    }
  }
  return bits.end()
}

function blocksAt({ width, height, pixels }: Canvas, left: number, top: number): readonly Float64Array[] {
  const blocks = [new Float64Array(64), new Float64Array(64), new Float64Array(64)] as const
  for (let i = 0; i < 64; i++) {
    const x = Math.min(width - 1, left + (i & 7))
    const y = Math.min(height - 1, top + (i >> 3))
    const at = (y * width + x) * 3
    const [red, green, blue] = [pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0]
    blocks[0][i] = 0.299 * red + 0.587 * green + 0.114 * blue - 128
    blocks[1][i] = -0.168736 * red - 0.331264 * green + 0.5 * blue
    blocks[2][i] = 0.5 * red - 0.418688 * green - 0.081312 * blue
  }
  return blocks
}

/** The block's frequencies in zigzag order, divided by the table and rounded. */
function quantised(block: Float64Array): readonly number[] {
  const frequencies = transformed(transformed(block))
  return zigzag.map((at) => Math.round((frequencies[at] ?? 0) / (quantisation[at] ?? 1)))
}

/** The cosine transform of each row, turned on its side; twice is the transform in both directions. */
function transformed(block: Float64Array): Float64Array {
  const result = new Float64Array(64)
  for (let row = 0; row < 8; row++) {
    for (let frequency = 0; frequency < 8; frequency++) {
      let sum = 0
      for (let place = 0; place < 8; place++) {
        sum += (block[row * 8 + place] ?? 0) * (cosines[frequency * 8 + place] ?? 0)
      }
      result[frequency * 8 + row] = sum
    }
  }
  return result
}

function writeBlock(bits: Bits, values: readonly number[], previous: number): void {
  const step = (values[0] ?? 0) - previous
  writeValue(bits, dcCodes, 0, step)
  let zeros = 0
  const last = values.findLastIndex((value) => value !== 0)
  for (const value of values.slice(1, last + 1)) {
    if (value === 0) {
      zeros++
      continue
    }
    for (; zeros > 15; zeros -= 16) bits.put(acCodes[0xf0])
    writeValue(bits, acCodes, zeros, value)
    zeros = 0
  }
  if (last < 63) bits.put(acCodes[0x00])
}

/** The code for a run of zeros and the value's number of bits, then the bits; negative values less one. */
function writeValue(bits: Bits, codes: ReturnType<typeof codesOf>, zeros: number, value: number): void {
  const length = 32 - Math.clz32(Math.abs(value))
  bits.put(codes[(zeros << 4) | length])
  bits.put({ code: value < 0 ? value + 2 ** length - 1 : value, length })
}

interface Bits {
  put(code: { readonly code: number; readonly length: number } | undefined): void
  end(): readonly number[]
}

/** Collects bits into bytes; after a byte of ones stands a byte of zeros, so that it is no marker. */
function createBits(): Bits {
  const bytes: number[] = []
  let held = 0
  let count = 0
  const put: Bits['put'] = (entry) => {
    if (!entry) throw new Error('no code for this value')
    held = (held << entry.length) | entry.code
    count += entry.length
    for (; count >= 8; count -= 8) {
      const byte = (held >> (count - 8)) & 0xff
      bytes.push(byte)
      if (byte === 0xff) bytes.push(0)
    }
    held &= 0xff
  }
  return {
    put,
    end() {
      if (count > 0) put({ code: 0xff >> count, length: 8 - count })
      return bytes
    },
  }
}
