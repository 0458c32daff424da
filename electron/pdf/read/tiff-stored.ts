/** Images of a TIFF that PDF can hold as they are stored: faxes of group 4 and JPEG, in one strip. */
import type { IFD } from 'utif2'
import type { ImageFrame } from './image-frame.ts'
import { embeddable, type PlacedImage } from './image-pages.ts'
import { readJpeg } from './jpeg.ts'
import { numbersAt, stripsOf, tag } from './tiff-directories.ts'

const group4 = 4
const jpeg = 7
const uncompressedAllowed = 2

/** The image without a new compression; undefined where it has to be decoded. */
export function asStored(file: ArrayBuffer, directory: IFD, frame: ImageFrame): PlacedImage | undefined {
  const [strip, another] = stripsOf(directory, file.byteLength) ?? []
  if (!strip || another || numbersAt(directory, tag.tileWidth).length > 0) return undefined
  const data = Buffer.from(file, strip.offset, strip.length)
  switch (numbersAt(directory, tag.compression)[0]) {
    case group4:
      return fax(directory, frame, data)
    case jpeg:
      return withTables(directory, frame, data)
    default:
      return undefined
  }
}

function fax(directory: IFD, frame: ImageFrame, data: Buffer): PlacedImage | undefined {
  const kind = numbersAt(directory, tag.photometric)[0]
  const options = numbersAt(directory, tag.group4Options)[0] ?? 0
  if ((kind !== 0 && kind !== 1) || (options & uncompressedAllowed) !== 0) return undefined
  const entries = {
    ColorSpace: 'DeviceGray',
    BitsPerComponent: 1,
    Filter: 'CCITTFaxDecode',
    // What the coder calls black is 1 where black is zero's opposite.
    DecodeParms: { K: -1, Columns: frame.width, Rows: frame.height, BlackIs1: kind === 1 },
  }
  const isReversed = numbersAt(directory, tag.fillOrder)[0] === 2
  return embeddable(frame, entries, isReversed ? data.map(reversed) : data)
}

function reversed(byte: number): number {
  let turned = 0
  for (let bit = 0; bit < 8; bit++) turned |= ((byte >> bit) & 1) << (7 - bit)
  return turned
}

/** A strip of JPEG leaves out the tables that all strips share. */
function withTables(directory: IFD, frame: ImageFrame, data: Buffer): PlacedImage | undefined {
  const tables = Buffer.from(numbersAt(directory, tag.jpegTables))
  const whole =
    tables.length > 4 ? Buffer.concat([data.subarray(0, 2), tables.subarray(2, -2), data.subarray(2)]) : data
  const read = readJpeg(whole)
  if (!read || read.width !== frame.width || read.height !== frame.height) return undefined
  const [samples = 1, kind] = [
    numbersAt(directory, tag.samplesPerPixel)[0],
    numbersAt(directory, tag.photometric)[0],
  ]
  const space = samples === 1 ? 'DeviceGray' : samples === 3 ? 'DeviceRGB' : undefined
  if (!space) return undefined
  // Red, green and blue as they are, though three colours in a JPEG are usually luma and chroma.
  const untouched = kind === 2 ? { DecodeParms: { ColorTransform: 0 } } : {}
  return embeddable(
    frame,
    { ColorSpace: space, BitsPerComponent: 8, Filter: 'DCTDecode', ...untouched },
    whole,
  )
}
