/** Writes a picture as PNG: eight bits a sample (PNG specification, third edition). */
import { crc32, deflateSync } from 'node:zlib'
import type { ColourImage, GreyImage } from './rendering.ts'

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])

export function writePng(image: GreyImage | ColourImage): Uint8Array {
  const { width, height } = image
  const [samples, colourType] = 'grey' in image ? [image.grey, 0] : [image.rgb, 2]
  const rowLength = samples.length / height
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.writeUInt8(8, 8)
  header.writeUInt8(colourType, 9)
  // A row begins with the kind of its filter: 0, as it is.
  const rows = Buffer.alloc((rowLength + 1) * height)
  for (let y = 0; y < height; y++) {
    rows.set(samples.subarray(y * rowLength, (y + 1) * rowLength), y * (rowLength + 1) + 1)
  }
  const parts = [chunk('IHDR', header), chunk('IDAT', deflateSync(rows)), chunk('IEND', Buffer.alloc(0))]
  return Buffer.concat([signature, ...parts])
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const whole = Buffer.alloc(body.length + 8)
  whole.writeUInt32BE(data.length, 0)
  whole.set(body, 4)
  whole.writeUInt32BE(crc32(body), body.length + 4)
  return whole
}
