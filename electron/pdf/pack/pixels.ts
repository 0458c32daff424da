/** Pictures of a PDF as pixels: read, made smaller, and written as JPEG. */
import { inflateSync } from 'node:zlib'
import { decodeJpeg, encodeJpeg, type Pixels } from '../jpeg-codec.ts'
import { type PDFDict, PDFName, PDFStream } from '../pdf-lib.ts'
import { readJpeg } from '../read/jpeg.ts'
import { arrayAt, at, dictAt, elements, nameAt, numberAt, resolve, streamAt } from '../read/objects.ts'
import { unfiltered } from '../read/png-rows.ts'

/** A picture that may be written as JPEG. */
export interface Picture {
  readonly channels: 1 | 3
  readonly width: number
  readonly height: number
  readonly filter: 'DCTDecode' | 'FlateDecode'
}

/** Larger pictures would need too much memory. */
const mostPixels = 100_000_000

/** The picture that a stream holds; undefined for masks, for few colours, and for colours that JPEG does not have. */
export function pictureOf(stream: PDFStream): Picture | undefined {
  const { dict } = stream
  const [width, height] = [numberAt(dict, 'Width') ?? 0, numberAt(dict, 'Height') ?? 0]
  const channels = channelsOf(dict)
  const filter = onlyFilter(dict)
  if (channels === undefined || (filter !== 'DCTDecode' && filter !== 'FlateDecode')) return undefined
  if (!(width > 0 && height > 0 && width * height <= mostPixels)) return undefined
  const isPlain = at(dict, 'ImageMask') === undefined && numberAt(dict, 'BitsPerComponent') === 8
  const isAsStored = at(dict, 'Decode') === undefined && arrayAt(dict, 'Mask').length === 0
  const isMatted = at(streamAt(dict, 'SMask')?.dict, 'Matte') !== undefined
  const parameters = dictAt(dict, 'DecodeParms')
  const isReadable =
    filter === 'DCTDecode' ? parameters === undefined : (numberAt(parameters, 'Predictor') ?? 1) !== 2
  return isPlain && isAsStored && !isMatted && isReadable ? { channels, width, height, filter } : undefined
}

function onlyFilter(dict: PDFDict): string | undefined {
  const several = arrayAt(dict, 'Filter')
  if (several.length === 0) return nameAt(dict, 'Filter')
  const [only] = several.map((name) => resolve(dict.context, name))
  return several.length === 1 && only instanceof PDFName ? only.decodeText() : undefined
}

const channelsByName: Readonly<Record<string, 1 | 3>> = {
  DeviceGray: 1,
  CalGray: 1,
  DeviceRGB: 3,
  CalRGB: 3,
}

function channelsOf(dict: PDFDict): 1 | 3 | undefined {
  const space = at(dict, 'ColorSpace')
  if (space instanceof PDFName) return channelsByName[space.decodeText()]
  const [kind, profile] = elements(space).map((part) => resolve(dict.context, part))
  if (!(kind instanceof PDFName)) return undefined
  if (kind.decodeText() !== 'ICCBased') return channelsByName[kind.decodeText()]
  const count = profile instanceof PDFStream ? numberAt(profile.dict, 'N') : undefined
  return count === 1 || count === 3 ? count : undefined
}

/** @throws when the stream is broken or not what it says */
export async function readPixels(stream: PDFStream, picture: Picture): Promise<Pixels> {
  if (picture.filter === 'FlateDecode') return inflated(stream, picture)
  const bytes = stream.getContents()
  if (readJpeg(bytes)?.components !== picture.channels) throw new Error('a JPEG of other colours than said')
  return decodeJpeg(bytes)
}

function inflated(stream: PDFStream, { channels, width, height }: Picture): Pixels {
  const predictor = numberAt(dictAt(stream.dict, 'DecodeParms'), 'Predictor') ?? 1
  const rowLength = width * channels
  const raw = inflateSync(stream.getContents(), { maxOutputLength: (rowLength + 1) * height + 16 })
  const rows = predictor >= 10 ? unfiltered(raw, height, rowLength, channels) : raw
  if (rows.length < rowLength * height) throw new Error('a picture with too few pixels')
  const data = new Uint8ClampedArray(width * height * 4)
  for (let pixel = 0; pixel < width * height; pixel++) {
    for (let channel = 0; channel < 3; channel++) {
      data[pixel * 4 + channel] = rows[pixel * channels + (channels === 3 ? channel : 0)] ?? 0
    }
    data[pixel * 4 + 3] = 255
  }
  return { data, width, height }
}

/** Each new pixel is the mean of those that it covers. */
export function scaledDown({ data, width, height }: Pixels, toWidth: number, toHeight: number): Pixels {
  const result = new Uint8ClampedArray(toWidth * toHeight * 4)
  for (let y = 0; y < toHeight; y++) {
    const [top, bottom] = [Math.floor((y * height) / toHeight), Math.ceil(((y + 1) * height) / toHeight)]
    for (let x = 0; x < toWidth; x++) {
      const [left, right] = [Math.floor((x * width) / toWidth), Math.ceil(((x + 1) * width) / toWidth)]
      let [red, green, blue] = [0, 0, 0]
      for (let row = top; row < bottom; row++) {
        for (let at = (row * width + left) * 4; at < (row * width + right) * 4; at += 4) {
          red += data[at] ?? 0
          green += data[at + 1] ?? 0
          blue += data[at + 2] ?? 0
        }
      }
      const count = (bottom - top) * (right - left)
      const to = (y * toWidth + x) * 4
      result[to] = red / count
      result[to + 1] = green / count
      result[to + 2] = blue / count
      result[to + 3] = 255
    }
  }
  return { data: result, width: toWidth, height: toHeight }
}

/** Of 100: enough for a screen. */
const quality = 75

export function writeJpeg(pixels: Pixels, channels: 1 | 3): Promise<Uint8Array> {
  return encodeJpeg(pixels, { quality, isGrey: channels === 1 })
}
