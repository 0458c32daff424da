/** What an image file says of its size. */
export interface ImageFrame {
  /** Pixels, as stored: before the image is turned upright. */
  readonly width: number
  readonly height: number
  /** Pixels per inch, where the file says so. */
  readonly dpiX?: number
  readonly dpiY?: number
}
