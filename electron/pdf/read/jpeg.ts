/** Reads the frame of a JPEG file and makes sure that the file is whole. */
import type { ImageFrame } from './image-frame.ts'

const tag = {
  startOfFrame: [0xc0, 0xc1, 0xc2],
  /** Arithmetic coding, lossless and hierarchical files: no reader of PDF shows them. */
  otherFrames: [0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf],
  startOfScan: 0xda,
  endOfImage: 0xd9,
  application0: 0xe0,
}

export interface JpegFrame extends ImageFrame {
  /** 1 grey, 3 colours, 4 inks. */
  readonly components: number
}

type FrameSegment = Pick<JpegFrame, 'width' | 'height' | 'components'>

/** The frame of a JPEG; undefined when it is cut, broken, or of a kind that PDF does not have. */
export function readJpeg(bytes: Uint8Array): JpegFrame | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  let frame: FrameSegment | undefined
  let density: Pick<ImageFrame, 'dpiX' | 'dpiY'> = {}
  let at = 2
  while (at + 4 <= file.length) {
    if (file[at] !== 0xff) return undefined
    const marker = file[at + 1] ?? 0
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === tag.endOfImage) break
    const end = at + 2 + file.readUInt16BE(at + 2)
    if (end > file.length || tag.otherFrames.includes(marker)) return undefined
    if (marker === tag.application0) density = jfifDensity(file.subarray(at + 4, end))
    if (tag.startOfFrame.includes(marker)) frame ??= frameOf(file.subarray(at + 4, end))
    at = marker === tag.startOfScan ? endOfScan(file, end) : end
  }
  const isWhole = file[at] === 0xff && file[at + 1] === tag.endOfImage
  return frame && isWhole ? { ...frame, ...density } : undefined
}

/** Where the next marker after entropy-coded data stands; stuffed bytes and restart markers belong to the data. */
function endOfScan(file: Buffer, start: number): number {
  let at = file.indexOf(0xff, start)
  while (at !== -1) {
    const next = file[at + 1] ?? 0
    const isData = next === 0 || (next >= 0xd0 && next <= 0xd7)
    if (!isData) return at
    at = file.indexOf(0xff, at + 2)
  }
  return file.length
}

function frameOf(segment: Buffer): FrameSegment | undefined {
  if (segment.length < 6 || segment[0] !== 8) return undefined
  const [height, width] = [segment.readUInt16BE(1), segment.readUInt16BE(3)]
  const components = segment[5] ?? 0
  return width > 0 && height > 0 && [1, 3, 4].includes(components) ? { width, height, components } : undefined
}

/** JFIF 1.02, APP0: units 1 are dots per inch, 2 dots per centimetre; 0 gives only the shape of a pixel. */
function jfifDensity(segment: Buffer): Pick<ImageFrame, 'dpiX' | 'dpiY'> {
  if (segment.length < 12 || segment.toString('latin1', 0, 5) !== 'JFIF\0') return {}
  const scale = [0, 1, 2.54][segment[7] ?? 0] ?? 0
  const [x, y] = [segment.readUInt16BE(8), segment.readUInt16BE(10)]
  return scale > 0 && x > 0 && y > 0 ? { dpiX: x * scale, dpiY: y * scale } : {}
}
