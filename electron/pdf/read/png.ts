/** Reads the frame of a PNG file and makes sure that the file is whole. */
import { crc32, createInflate } from 'node:zlib'
import { checkPixels, exifOrientation, type ImageFrame } from './image-frame.ts'

/** Samples per pixel by colour type (PNG, table 11.1). */
const samples: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** The seven passes of Adam7: first column and row, and the steps between them. */
const passes = [
  [0, 0, 8, 8],
  [4, 0, 8, 8],
  [0, 4, 4, 8],
  [2, 0, 4, 4],
  [0, 2, 2, 4],
  [1, 0, 2, 2],
  [0, 1, 1, 2],
] as const

/** An interlaced image can only be decoded as a whole. */
const mostInterlaced = 40_000_000

export interface Png {
  readonly frame: ImageFrame
  /** Bits per sample. */
  readonly depth: number
  /** 0 grey, 2 colour, 3 palette, 4 and 6 with transparency (PNG, 11.2.2). */
  readonly colourType: number
  readonly interlaced: boolean
  /** The compressed rows, in pieces. */
  readonly data: readonly Buffer[]
}

interface Chunk {
  readonly type: string
  readonly data: Buffer
}

/**
 * A PNG; undefined when it is cut or broken.
 * @throws IMAGE_TOO_LARGE {fileName, width, height}
 */
export async function readPng(bytes: Uint8Array, fileName: string): Promise<Png | undefined> {
  const chunks = chunksOf(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length))
  const header = chunks?.[0]
  if (!chunks || header?.type !== 'IHDR' || header.data.length !== 13) return undefined
  const [width, height] = [header.data.readUInt32BE(0), header.data.readUInt32BE(4)]
  const [depth = 0, colourType = 0, , , interlace = 0] = header.data.subarray(8)
  const interlaced = interlace === 1
  const bits = (samples[colourType] ?? 0) * depth
  if (width === 0 || height === 0 || bits === 0) return undefined
  checkPixels(width, height, fileName, interlaced ? mostInterlaced : undefined)
  const size = interlaced ? adam7Size(width, height, bits) : passSize(width, height, bits)
  const data = chunks.filter(({ type }) => type === 'IDAT').map((chunk) => chunk.data)
  if (!(await inflatesTo(data, size))) return undefined
  const exif = chunks.find(({ type }) => type === 'eXIf')?.data
  const orientation = exif ? exifOrientation(exif) : 1
  const frame = { width, height, orientation, ...density(chunks.find(({ type }) => type === 'pHYs')?.data) }
  return { frame, depth, colourType, interlaced, data }
}

/** All chunks up to IEND; undefined when one is cut or its checksum is wrong. */
function chunksOf(file: Buffer): readonly Chunk[] | undefined {
  const chunks: Chunk[] = []
  let at = 8
  while (at + 12 <= file.length) {
    const end = at + 8 + file.readUInt32BE(at)
    if (end + 4 > file.length) return undefined
    if (crc32(file.subarray(at + 4, end)) !== file.readUInt32BE(end)) return undefined
    const type = file.toString('latin1', at + 4, at + 8)
    if (type === 'IEND') return chunks
    chunks.push({ type, data: file.subarray(at + 8, end) })
    at = end + 4
  }
  return undefined
}

/** Bytes of the filtered rows of one pass. */
function passSize(width: number, height: number, bits: number): number {
  return width > 0 && height > 0 ? height * (1 + Math.ceil((width * bits) / 8)) : 0
}

function adam7Size(width: number, height: number, bits: number): number {
  return passes
    .map(([x, y, dx, dy]) => passSize(Math.ceil((width - x) / dx), Math.ceil((height - y) / dy), bits))
    .reduce((sum, size) => sum + size, 0)
}

/** Inflates piece by piece, so that a bomb costs no more than the size that the header has promised. */
async function inflatesTo(data: readonly Buffer[], size: number): Promise<boolean> {
  const inflate = createInflate()
  let inflated = 0
  try {
    for (const piece of data) inflate.write(piece)
    inflate.end()
    for await (const piece of inflate) {
      inflated += (piece as Buffer).length
      if (inflated > size) return false
    }
  } catch {
    return false
  }
  return inflated === size
}

/** pHYs, unit 1: pixels per metre. */
function density(data: Buffer | undefined): Pick<ImageFrame, 'dpiX' | 'dpiY'> {
  if (data?.length !== 9 || data[8] !== 1) return {}
  const [x, y] = [data.readUInt32BE(0) * 0.0254, data.readUInt32BE(4) * 0.0254]
  return x > 0 && y > 0 ? { dpiX: x, dpiY: y } : {}
}
