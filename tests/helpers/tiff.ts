/** TIFF files for tests: images in bits or bytes, uncompressed or as given, one after the other. */

export interface TiffImage {
  readonly width: number
  readonly height: number
  /** Further tags, or others than usual: number, then value. */
  readonly tags?: Readonly<Record<number, number>>
  /** Usually eight bits of grey: white, the upper left quarter dark. */
  readonly data?: Buffer
}

const head = 8
const long = 4
/** Of a directory entry, and of a directory besides its entries. */
const [entrySize, frameSize] = [12, 6]

export function tiff(images: readonly TiffImage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  let offset = head
  let pointer = { in: parts[0] as Buffer, at: 4 }
  for (const { width, height, tags = {}, data = quarter(width, height) } of images) {
    const all = Object.entries({
      256: width,
      257: height,
      258: 8,
      259: 1,
      262: 1,
      273: offset,
      277: 1,
      278: height,
      279: data.length,
      ...tags,
    }).map(([tag, value]) => [Number(tag), value] as const)
    const padded = Buffer.concat([data, Buffer.alloc(data.length % 2)])
    const directory = Buffer.alloc(frameSize + all.length * entrySize)
    directory.writeUInt16LE(all.length, 0)
    all.sort(([one], [other]) => one - other)
    for (const [index, [tag, value]] of all.entries()) {
      const at = 2 + index * entrySize
      directory.writeUInt16LE(tag, at)
      directory.writeUInt16LE(long, at + 2)
      directory.writeUInt32LE(1, at + 4)
      directory.writeUInt32LE(value, at + 8)
    }
    pointer.in.writeUInt32LE(offset + padded.length, pointer.at)
    pointer = { in: directory, at: directory.length - 4 }
    parts.push(padded, directory)
    offset += padded.length + directory.length
  }
  return Buffer.concat(parts)
}

function quarter(width: number, height: number): Buffer {
  return Buffer.from(
    Array.from({ length: width * height }, (_, index) =>
      index % width < width / 2 && index < (width * height) / 2 ? 0 : 255,
    ),
  )
}
