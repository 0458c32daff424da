/** The directories of a TIFF, one for each image, and what they say. */
import UTIF, { type IFD } from 'utif2'

/** TIFF 6.0, section 8; 347 is of its supplement about JPEG. */
export const tag = {
  subfileType: 254,
  width: 256,
  height: 257,
  bits: 258,
  compression: 259,
  photometric: 262,
  fillOrder: 266,
  stripOffsets: 273,
  orientation: 274,
  samplesPerPixel: 277,
  stripBytes: 279,
  resolutionX: 282,
  resolutionY: 283,
  planar: 284,
  group4Options: 293,
  resolutionUnit: 296,
  tileWidth: 322,
  tileOffsets: 324,
  tileBytes: 325,
  jpegTables: 347,
}

const mostImages = 5000
const reducedImage = 1

/** The directories of all images but previews. @throws RangeError when they are cut, loop or hold nothing */
export function readDirectories(file: ArrayBuffer): readonly IFD[] {
  checkChain(Buffer.from(file))
  const images = UTIF.decode(file).filter(
    (directory) =>
      numbersAt(directory, tag.width).length > 0 &&
      ((numbersAt(directory, tag.subfileType)[0] ?? 0) & reducedImage) === 0,
  )
  if (images.length === 0) throw new RangeError('no image')
  return images
}

/** The decoder would follow a chain that bites its tail for ever. */
function checkChain(file: Buffer): void {
  const isLittle = file.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? file.readUInt16LE(at) : file.readUInt16BE(at))
  const long = (at: number) => (isLittle ? file.readUInt32LE(at) : file.readUInt32BE(at))
  const seen = new Set<number>()
  for (let at = long(4); at !== 0; at = long(at + 2 + short(at) * 12)) {
    if (seen.has(at) || seen.size === mostImages) throw new RangeError('loop')
    seen.add(at)
  }
}

export function numbersAt(directory: IFD, number: number): readonly number[] {
  const value = directory[`t${number}`]
  return Array.isArray(value) || ArrayBuffer.isView(value) ? [...(value as Iterable<number>)] : []
}

export interface Strip {
  readonly offset: number
  readonly length: number
}

/** Where the image's data stands; undefined when some of it is not in the file. */
export function stripsOf(directory: IFD, fileSize: number): readonly Strip[] | undefined {
  const isTiled = numbersAt(directory, tag.tileWidth).length > 0
  const lengths = numbersAt(directory, isTiled ? tag.tileBytes : tag.stripBytes)
  const strips = numbersAt(directory, isTiled ? tag.tileOffsets : tag.stripOffsets).map((offset, index) => ({
    offset,
    length: lengths[index] ?? 0,
  }))
  const isThere = ({ offset, length }: Strip) => offset > 0 && length >= 0 && offset + length <= fileSize
  return strips.length > 0 && strips.every(isThere) ? strips : undefined
}
