/**
 * Gives pictures no more pixels than a screen can show: those of more than 150 to the inch, where they are drawn
 * largest, are made smaller and written as JPEG, if that needs fewer bytes. Masks, drawings of few colours, and colours
 * that JPEG does not have stay as they are.
 */

import type { Pixels } from '../jpeg-codec.ts'
import { PDFName, PDFNumber, type PDFStream } from '../pdf-lib.ts'
import type { PdfSource } from '../read/open.ts'
import type { SmallerImages } from './copied-document.ts'
import type { ReplacedStream } from './copier.ts'
import { type DrawnSize, drawnSizes } from './image-uses.ts'
import { type Picture, pictureOf, readPixels, scaledDown, writeJpeg } from './pixels.ts'

/** Pixels to the inch. */
const enough = 150
const pointsToInch = 72

/** @param turn lets others work; throws when this is cancelled */
export async function shrinkImages(source: PdfSource, turn: () => Promise<void>): Promise<SmallerImages> {
  const streams = new Map<PDFStream, ReplacedStream>()
  let [before, after] = [0, 0]
  for (const [stream, drawn] of await drawnSizes(source, turn)) {
    const smaller = await shrunk(stream, drawn, turn)
    if (smaller) {
      streams.set(stream, smaller)
      before += stream.getContentsSize()
      after += smaller.data.length
    }
    await turn()
  }
  return { streams, savings: { count: streams.size, before, after } }
}

async function shrunk(
  stream: PDFStream,
  drawn: DrawnSize,
  turn: () => Promise<void>,
): Promise<ReplacedStream | undefined> {
  const picture = pictureOf(stream)
  const size = picture && sizeFor(picture, drawn)
  if (!size) return undefined
  // A picture that is not what it says stays as it is: a reader may still make something of it.
  const pixels = await readPixels(stream, picture).catch(() => undefined)
  if (pixels?.width !== picture.width || pixels.height !== picture.height) return undefined
  if (picture.filter === 'FlateDecode' && !isPhotograph(pixels, picture)) return undefined
  await turn()
  const fewer = scaledDown(pixels, size.width, size.height)
  await turn()
  const data = await writeJpeg(fewer, picture.channels)
  return data.length < stream.getContentsSize() ? replaced(stream, size, data) : undefined
}

/** Pixels that are enough; undefined when it has no more. */
function sizeFor({ width, height }: Picture, drawn: DrawnSize): DrawnSize | undefined {
  const wanted = {
    width: Math.max(1, Math.min(width, Math.round((drawn.width / pointsToInch) * enough))),
    height: Math.max(1, Math.min(height, Math.round((drawn.height / pointsToInch) * enough))),
  }
  return wanted.width < width || wanted.height < height ? wanted : undefined
}

/** So many pixels are looked at, and so many shades or colours among them make a photograph. */
const looks = 4_096
const many = { 1: 64, 3: 256 } as const

/** A chart or a screenshot has few colours, and edges that JPEG would blur. */
function isPhotograph({ data }: Pixels, { channels }: Picture): boolean {
  const colours = new Set<number>()
  const step = Math.max(1, Math.floor(data.length / 4 / looks)) * 4
  for (let at = 0; at < data.length; at += step) {
    colours.add(((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0))
  }
  return colours.size > many[channels]
}

function replaced({ dict }: PDFStream, { width, height }: DrawnSize, data: Uint8Array): ReplacedStream {
  const changed = dict.clone()
  changed.set(PDFName.of('Width'), PDFNumber.of(width))
  changed.set(PDFName.of('Height'), PDFNumber.of(height))
  changed.set(PDFName.of('Filter'), PDFName.of('DCTDecode'))
  changed.delete(PDFName.of('DecodeParms'))
  return { dict: changed, data }
}
