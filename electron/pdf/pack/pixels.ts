/** Pictures of a PDF as pixels: read, made smaller, and written as JPEG. */
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { inflateSync } from 'node:zlib'
import { type PDFDict, PDFName, PDFStream } from '@cantoo/pdf-lib'
import { arrayAt, at, dictAt, elements, nameAt, numberAt, resolve } from '../read/objects.ts'

/** Four bytes a pixel: red, green, blue, and one that says nothing. */
export interface Pixels {
  readonly data: Uint8ClampedArray<ArrayBuffer>
  readonly width: number
  readonly height: number
}

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
  const isMatted = at(dictAtStream(dict, 'SMask'), 'Matte') !== undefined
  const parameters = dictAt(dict, 'DecodeParms')
  const isReadable =
    filter === 'DCTDecode' ? parameters === undefined : (numberAt(parameters, 'Predictor') ?? 1) !== 2
  return isPlain && isAsStored && !isMatted && isReadable ? { channels, width, height, filter } : undefined
}

function dictAtStream(dict: PDFDict, key: string): PDFDict | undefined {
  const value = at(dict, key)
  return value instanceof PDFStream ? value.dict : undefined
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
  if (componentsOf(bytes) !== picture.channels) throw new Error('a JPEG of other colours than said')
  const { decode } = await codec()
  return decode(Uint8Array.from(bytes).buffer)
}

/** How many components the frame of a JPEG has. */
function componentsOf(bytes: Uint8Array): number | undefined {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  for (let marker = 2; marker + 10 < file.length; marker += 2 + file.readUInt16BE(marker + 2)) {
    if (file[marker] !== 0xff) return undefined
    const kind = file[marker + 1] ?? 0
    if (kind >= 0xc0 && kind <= 0xc2) return file[marker + 9]
  }
  return undefined
}

function inflated(stream: PDFStream, { channels, width, height }: Picture): Pixels {
  const predictor = numberAt(dictAt(stream.dict, 'DecodeParms'), 'Predictor') ?? 1
  const rowLength = width * channels
  const raw = inflateSync(stream.getContents(), { maxOutputLength: (rowLength + 1) * height + 16 })
  const rows = predictor >= 10 ? unpredicted(raw, rowLength, channels, height) : raw
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

/** Takes off the predictors of PNG (ISO/IEC 15948, 9.2): each row says in a byte before it which it has. */
function unpredicted(raw: Uint8Array, rowLength: number, step: number, height: number): Uint8Array {
  const rows = new Uint8Array(rowLength * height)
  for (let row = 0; row < height; row++) {
    const kind = raw[row * (rowLength + 1)] ?? 0
    const from = row * (rowLength + 1) + 1
    const to = row * rowLength
    for (let index = 0; index < rowLength; index++) {
      const left = index >= step ? (rows[to + index - step] ?? 0) : 0
      const above = row > 0 ? (rows[to + index - rowLength] ?? 0) : 0
      const corner = row > 0 && index >= step ? (rows[to + index - rowLength - step] ?? 0) : 0
      rows[to + index] = (raw[from + index] ?? 0) + prediction(kind, left, above, corner)
    }
  }
  return rows
}

function prediction(kind: number, left: number, above: number, corner: number): number {
  switch (kind) {
    case 1:
      return left
    case 2:
      return above
    case 3:
      return (left + above) >> 1
    case 4: {
      const [toLeft, toAbove] = [Math.abs(above - corner), Math.abs(left - corner)]
      const toCorner = Math.abs(left + above - 2 * corner)
      if (toLeft <= toAbove && toLeft <= toCorner) return left
      return toAbove <= toCorner ? above : corner
    }
    default:
      return 0
  }
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

const quality = 75
/** Of MozJPEG: grey, and light with two colours. */
const colourSpaces = { 1: 1, 3: 3 } as const

export async function writeJpeg(pixels: Pixels, channels: 1 | 3): Promise<Uint8Array> {
  const { encode } = await codec()
  return new Uint8Array(
    await encode(pixels, { quality, progressive: false, color_space: colourSpaces[channels] }),
  )
}

interface Codec {
  decode(file: ArrayBuffer): Promise<Pixels>
  encode(pixels: Pixels, options: object): Promise<ArrayBuffer>
}

/** Named by its type because the one of the browser is not known here. */
const { compile } = (
  globalThis as unknown as { readonly WebAssembly: { compile(bytes: Uint8Array): Promise<never> } }
).WebAssembly

let loading: Promise<Codec> | undefined

function codec(): Promise<Codec> {
  loading ??= load()
  return loading
}

async function load(): Promise<Codec> {
  const { resolve: find } = createRequire(import.meta.url)
  const [decoder, encoder] = await Promise.all([
    import('@jsquash/jpeg/decode.js'),
    import('@jsquash/jpeg/encode.js'),
  ])
  const compiled = async (file: string) => compile(await readFile(find(`@jsquash/jpeg/codec/${file}`)))
  await decoder.init(await compiled('dec/mozjpeg_dec.wasm'))
  await encoder.init(await compiled('enc/mozjpeg_enc.wasm'))
  return {
    decode: decoder.default,
    encode: (pixels, options) => encoder.default({ ...pixels, colorSpace: 'srgb' }, options),
  }
}
