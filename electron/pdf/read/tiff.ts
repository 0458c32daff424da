/** A TIFF as a PDF: a page for each of its images. */
import { deflateSync } from 'node:zlib'
import UTIF, { type IFD } from 'utif2'
import { AppError } from '../../../shared/errors.ts'
import { checkPixels, type ImageFrame } from './image-frame.ts'
import { embeddable, imagePages, type PlacedImage } from './image-pages.ts'
import { numbersAt, readDirectories, stripsOf, tag } from './tiff-directories.ts'
import { asStored } from './tiff-stored.ts'

/** TIFF 6.0, PhotometricInterpretation. */
const photometric = { whiteIsZero: 0, blackIsZero: 1, rgb: 2, palette: 3, cmyk: 5 }

/**
 * Fax (group 4) and JPEG go over as they are where they are one strip, all else without loss.
 * @throws ATTACHMENT_UNREADABLE {fileName}, IMAGE_TOO_LARGE {fileName, width, height}
 */
export async function tiffToPdf(bytes: Uint8Array, fileName: string): Promise<Uint8Array> {
  try {
    // The decoder reads from the beginning of an ArrayBuffer.
    const file = new Uint8Array(bytes).buffer
    const directories = readDirectories(file)
    for (const directory of directories) {
      const [width = 0, height = 0] = [
        numbersAt(directory, tag.width)[0],
        numbersAt(directory, tag.height)[0],
      ]
      if (width < 1 || height < 1) throw new RangeError('no size')
      checkPixels(width, height, fileName)
    }
    return await imagePages(imagesOf(file, directories))
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('ATTACHMENT_UNREADABLE', { fileName }, { cause })
  }
}

function* imagesOf(file: ArrayBuffer, directories: readonly IFD[]): Generator<PlacedImage> {
  for (const directory of directories) {
    const frame = frameOf(directory)
    yield asStored(file, directory, frame) ?? decoded(file, directory, frame)
  }
}

function frameOf(directory: IFD): ImageFrame {
  const one = (number: number) => numbersAt(directory, number)[0] ?? 0
  // ResolutionUnit: 2 inch (the default), 3 centimetre.
  const scale = { 1: 0, 2: 1, 3: 2.54 }[numbersAt(directory, tag.resolutionUnit)[0] ?? 2] ?? 0
  const [dpiX, dpiY] = [one(tag.resolutionX) * scale, one(tag.resolutionY) * scale]
  const orientation = numbersAt(directory, tag.orientation)[0] ?? 1
  return {
    width: one(tag.width),
    height: one(tag.height),
    orientation: orientation >= 1 && orientation <= 8 ? orientation : 1,
    ...(dpiX > 0 && dpiY > 0 ? { dpiX, dpiY } : {}),
  }
}

/** @throws when the image is cut or of a kind that is not known */
function decoded(file: ArrayBuffer, directory: IFD, frame: ImageFrame): PlacedImage {
  if (stripsOf(directory, file.byteLength) === undefined) throw new RangeError('cut')
  if ((numbersAt(directory, tag.planar)[0] ?? 1) !== 1) throw new RangeError('planes')
  UTIF.decodeImage(file, directory)
  if (!(directory.data instanceof Uint8Array)) throw new RangeError('not decoded')
  const { entries, samples } = asSamples(directory)
  const data = deflateSync(samples)
  // Of a long file, one image at a time.
  directory.data = new Uint8Array()
  return embeddable(frame, { ...entries, Filter: 'FlateDecode' }, data)
}

/** The image's samples as PDF has them; in eight bits of red, green and blue where PDF has no such kind. */
function asSamples(directory: IFD): { readonly entries: object; readonly samples: Uint8Array } {
  const bits = numbersAt(directory, tag.bits)[0] ?? 1
  const samples = numbersAt(directory, tag.samplesPerPixel)[0] ?? 1
  const kind = numbersAt(directory, tag.photometric)[0] ?? -1
  const data = bits === 16 ? Buffer.from(directory.data).swap16() : directory.data
  const entries = { BitsPerComponent: bits }
  const isPlain = [1, 2, 4, 8, 16].includes(bits)
  if (isPlain && samples === 1 && (kind === photometric.whiteIsZero || kind === photometric.blackIsZero)) {
    const inverted = kind === photometric.whiteIsZero ? { Decode: [1, 0] } : {}
    return { entries: { ...entries, ColorSpace: 'DeviceGray', ...inverted }, samples: data }
  }
  if (isPlain && bits >= 8 && samples === 3 && kind === photometric.rgb)
    return { entries: { ...entries, ColorSpace: 'DeviceRGB' }, samples: data }
  if (bits === 8 && samples === 4 && kind === photometric.cmyk)
    return { entries: { ...entries, ColorSpace: 'DeviceCMYK' }, samples: data }
  return {
    entries: { BitsPerComponent: 8, ColorSpace: 'DeviceRGB' },
    samples: onWhite(UTIF.toRGBA8(directory)),
  }
}

function onWhite(rgba: Uint8Array): Uint8Array {
  const rgb = new Uint8Array((rgba.length / 4) * 3)
  for (let from = 0, to = 0; from < rgba.length; from += 4) {
    const opaque = (rgba[from + 3] ?? 255) / 255
    for (let sample = 0; sample < 3; sample++)
      rgb[to++] = Math.round((rgba[from + sample] ?? 0) * opaque + 255 * (1 - opaque))
  }
  return rgb
}
