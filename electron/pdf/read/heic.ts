/** A HEIC, as telephones take pictures, as a PDF of one page: the picture becomes a JPEG, the original is kept. */
import { createRequire } from 'node:module'
import { AppError } from '../../../shared/errors.ts'
import { encodeJpeg } from '../jpeg-codec.ts'
import { checkPixels } from './image-frame.ts'
import { imageToPdf } from './image-page.ts'

const require = createRequire(import.meta.url)

/** What `heic-decode` gives, which comes without types: the pictures of a file, not decoded yet. */
interface HeicPictures extends ReadonlyArray<HeicPicture> {
  dispose(): void
}
interface HeicPicture {
  readonly width: number
  readonly height: number
  /** Red, green, blue and opacity, upright. */
  decode(): Promise<{ readonly width: number; readonly height: number; readonly data: ArrayBuffer }>
}
const { all: picturesOf } = require('heic-decode') as {
  all(input: { readonly buffer: Uint8Array }): Promise<HeicPictures>
}

/** Of 100: no difference that an eye sees, at a fifth of the size without loss. */
const quality = 92

/** @throws ATTACHMENT_UNREADABLE {fileName}, IMAGE_TOO_LARGE {fileName, width, height} */
export async function heicToPdf(bytes: Uint8Array, fileName: string): Promise<Uint8Array> {
  try {
    const pictures = await picturesOf({ buffer: bytes })
    const [first] = pictures
    if (!first) throw new RangeError('no picture')
    checkPixels(first.width, first.height, fileName)
    // Upright: turning belongs to the decoding of this kind.
    const { width, height, data } = await first.decode()
    pictures.dispose()
    const jpeg = await encodeJpeg({ width, height, data: new Uint8ClampedArray(data) }, { quality })
    return await imageToPdf(jpeg, 'image/jpeg', fileName)
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    throw new AppError('ATTACHMENT_UNREADABLE', { fileName }, { cause })
  }
}
