/** Takes a PNG's colours and its transparency apart, row by row: the image is never in memory as a whole. */
import { once } from 'node:events'
import { createDeflate, createInflate, type Deflate } from 'node:zlib'
import type { Png } from './png.ts'

/** Rows are compressed so many bytes at a time. */
const batch = 1 << 20

/** The colours and the mask, each as rows of samples, compressed. Of a PNG of colour type 4 or 6, not interlaced. */
export async function splitTransparency({
  frame: { width },
  depth,
  colourType,
  data,
}: Png): Promise<{ readonly colours: Buffer; readonly mask: Buffer }> {
  const sample = depth / 8
  const colour = (colourType === 4 ? 1 : 3) * sample
  const [colours, mask] = [compressor(), compressor()]
  for await (const rows of unfilteredRows(data, width * (colour + sample), colour + sample)) {
    const pixels = rows.length / (colour + sample)
    const [coloursOf, maskOf] = [Buffer.alloc(pixels * colour), Buffer.alloc(pixels * sample)]
    for (let pixel = 0, from = 0; pixel < pixels; pixel++) {
      for (let byte = 0; byte < colour; byte++) coloursOf[pixel * colour + byte] = rows[from++] ?? 0
      for (let byte = 0; byte < sample; byte++) maskOf[pixel * sample + byte] = rows[from++] ?? 0
    }
    await colours.write(coloursOf)
    await mask.write(maskOf)
  }
  return { colours: await colours.end(), mask: await mask.end() }
}

interface Compressor {
  write(piece: Buffer): Promise<void>
  end(): Promise<Buffer>
}

function compressor(): Compressor {
  const deflate: Deflate = createDeflate()
  const pieces: Buffer[] = []
  deflate.on('data', (piece: Buffer) => pieces.push(piece))
  return {
    async write(piece) {
      if (!deflate.write(piece)) await once(deflate, 'drain')
    },
    async end() {
      deflate.end()
      await once(deflate, 'end')
      return Buffer.concat(pieces)
    },
  }
}

/** Whole rows without their filters, many at a time. */
async function* unfilteredRows(
  data: readonly Buffer[],
  rowSize: number,
  pixelSize: number,
): AsyncGenerator<Buffer> {
  const inflate = createInflate()
  for (const piece of data) inflate.write(piece)
  inflate.end()
  const rowsAtOnce = Math.max(1, Math.floor(batch / rowSize))
  let above: Buffer = Buffer.alloc(rowSize)
  let left: Buffer = Buffer.alloc(0)
  for await (const piece of inflate) {
    left = left.length === 0 ? (piece as Buffer) : Buffer.concat([left, piece as Buffer])
    if (left.length < (rowSize + 1) * rowsAtOnce) continue
    const count = Math.floor(left.length / (rowSize + 1))
    const rows = unfilter(left, count, rowSize, pixelSize, above)
    yield rows
    above = rows.subarray(-rowSize)
    left = left.subarray(count * (rowSize + 1))
  }
  yield unfilter(left, Math.floor(left.length / (rowSize + 1)), rowSize, pixelSize, above)
}

/** PNG, 9.2: each row begins with the number of its filter. */
function unfilter(
  filtered: Buffer,
  count: number,
  rowSize: number,
  pixelSize: number,
  above: Buffer,
): Buffer {
  const rows = Buffer.alloc(count * rowSize)
  let up = above
  for (let row = 0; row < count; row++) {
    const filter = filtered[row * (rowSize + 1)] ?? 0
    const from = filtered.subarray(row * (rowSize + 1) + 1, (row + 1) * (rowSize + 1))
    const to = rows.subarray(row * rowSize, (row + 1) * rowSize)
    for (let at = 0; at < rowSize; at++) {
      const a = at < pixelSize ? 0 : (to[at - pixelSize] ?? 0)
      const c = at < pixelSize ? 0 : (up[at - pixelSize] ?? 0)
      to[at] = (from[at] ?? 0) + predicted(filter, a, up[at] ?? 0, c)
    }
    up = to
  }
  return rows
}

/** From the pixels to the left, above, and above to the left. */
function predicted(filter: number, a: number, b: number, c: number): number {
  switch (filter) {
    case 1:
      return a
    case 2:
      return b
    case 3:
      return (a + b) >> 1
    case 4: {
      const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
      return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
    }
    default:
      return 0
  }
}
