/** Takes a PNG's colours and its transparency apart, row by row: the image is never in memory as a whole. */
import { once } from 'node:events'
import { createDeflate, createInflate, type Deflate } from 'node:zlib'
import type { Png } from './png.ts'
import { unfiltered } from './png-rows.ts'

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
): AsyncGenerator<Uint8Array> {
  const inflate = createInflate()
  for (const piece of data) inflate.write(piece)
  inflate.end()
  const rowsAtOnce = Math.max(1, Math.floor(batch / rowSize))
  let above: Uint8Array = new Uint8Array(rowSize)
  let left: Buffer = Buffer.alloc(0)
  for await (const piece of inflate) {
    left = left.length === 0 ? (piece as Buffer) : Buffer.concat([left, piece as Buffer])
    if (left.length < (rowSize + 1) * rowsAtOnce) continue
    const count = Math.floor(left.length / (rowSize + 1))
    const rows = unfiltered(left, count, rowSize, pixelSize, above)
    yield rows
    above = rows.subarray(-rowSize)
    left = left.subarray(count * (rowSize + 1))
  }
  yield unfiltered(left, Math.floor(left.length / (rowSize + 1)), rowSize, pixelSize, above)
}
