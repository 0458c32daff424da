/** What an image file says of its size, and how large it may be. */
import { AppError } from '../../../shared/errors.ts'

export interface ImageFrame {
  /** Pixels, as stored: before the image is turned upright. */
  readonly width: number
  readonly height: number
  /** Pixels per inch, where the file says so. */
  readonly dpiX?: number
  readonly dpiY?: number
  /** As EXIF and TIFF count it, 1–8, where the file says so; above 4, the image lies on its side. */
  readonly orientation?: number
}

/** What has to be decoded takes four bytes a pixel and more; no scanner makes larger ones. */
const mostPixels = 120_000_000

/** To be called before anything is decoded. @throws IMAGE_TOO_LARGE {fileName, width, height} */
export function checkPixels(width: number, height: number, fileName: string, most = mostPixels): void {
  if (width * height > most) throw new AppError('IMAGE_TOO_LARGE', { fileName, width, height })
}

/** The orientation that a block of EXIF gives; 1 where it gives none. */
export function exifOrientation(exif: Buffer): number {
  const isLittle = exif.toString('latin1', 0, 2) === 'II'
  const short = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at))
  try {
    const start = isLittle ? exif.readUInt32LE(4) : exif.readUInt32BE(4)
    for (let entry = 0; entry < short(start); entry++) {
      const at = start + 2 + entry * 12
      const value = short(at + 8)
      if (short(at) === 0x0112) return value >= 1 && value <= 8 ? value : 1
    }
  } catch {
    // Cut or misshapen: as if it were not there.
  }
  return 1
}
