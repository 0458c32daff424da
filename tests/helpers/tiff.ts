/** TIFF files for tests: images in bits or bytes, uncompressed or as given, one after the other, and ways to compress them. */

export interface TiffImage {
  readonly width: number
  readonly height: number
  /** Further tags, or others than usual: number, then value; several values are short ones. `here` is where the data stands. */
  readonly tags?: Readonly<Record<number, number | readonly number[] | 'here'>>
  /** Usually eight bits of grey: white, the upper left quarter dark. */
  readonly data?: Buffer
}

const head = 8
const [short, long] = [3, 4]
/** Of a directory entry, and of a directory besides its entries. */
const [entrySize, frameSize] = [12, 6]

export function tiff(images: readonly TiffImage[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0\0\0\0\0', 'latin1')]
  let offset = head
  let pointer = { in: parts[0] as Buffer, at: 4 }
  for (const { width, height, tags = {}, data = quarter(width, height) } of images) {
    const entries: NonNullable<TiffImage['tags']> = {
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
    }
    const all = Object.entries(entries).map(([tag, value]) => [Number(tag), value] as const)
    const padded = Buffer.concat([data, Buffer.alloc(data.length % 2)])
    const directory = Buffer.alloc(frameSize + all.length * entrySize)
    const values: Buffer[] = []
    directory.writeUInt16LE(all.length, 0)
    all.sort(([one], [other]) => one - other)
    for (const [index, [tag, value]] of all.entries()) {
      const at = 2 + index * entrySize
      const several = typeof value === 'object' ? Buffer.from(Uint16Array.from(value).buffer) : undefined
      directory.writeUInt16LE(tag, at)
      directory.writeUInt16LE(several ? short : long, at + 2)
      directory.writeUInt32LE(several ? several.length / 2 : 1, at + 4)
      const apart = offset + padded.length + directory.length + Buffer.concat(values).length
      directory.writeUInt32LE(several ? apart : value === 'here' ? offset : Number(value), at + 8)
      if (several) values.push(several)
    }
    pointer.in.writeUInt32LE(offset + padded.length, pointer.at)
    pointer = { in: directory, at: directory.length - 4 }
    parts.push(padded, directory, ...values)
    offset += padded.length + directory.length + Buffer.concat(values).length
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

/** Literal runs only (TIFF 6.0, section 9). */
export function packBits(data: Buffer): Buffer {
  const runs = Array.from({ length: Math.ceil(data.length / 128) }, (_, run) => {
    const bytes = data.subarray(run * 128, (run + 1) * 128)
    return Buffer.concat([Buffer.from([bytes.length - 1]), bytes])
  })
  return Buffer.concat(runs)
}

/** Codes of nine bits only: the table is cleared before it needs more (TIFF 6.0, section 13). */
export function lzw(data: Buffer): Buffer {
  const [clear, end] = [256, 257]
  const codes = [...data].flatMap((byte, index) => (index % 200 === 0 ? [clear, byte] : [byte]))
  return fromBits([...codes, end].map((code) => code.toString(2).padStart(9, '0')).join(''))
}

/** Group 3 in one dimension (ITU-T T.4), of 64 × 64 pixels: white, the upper left quarter black. */
export function group3(): Buffer {
  const [endOfLine, white0, white32, white64, black32] = [
    '000000000001',
    '00110101',
    '00011011',
    '11011',
    '000001101010',
  ]
  const dark = `${endOfLine}${white0}${black32}${white32}`
  const light = `${endOfLine}${white64}${white0}`
  return fromBits(`${dark.repeat(32)}${light.repeat(32)}${endOfLine.repeat(6)}`)
}

function fromBits(bits: string): Buffer {
  return Buffer.from(bits.match(/.{1,8}/g)?.map((byte) => Number.parseInt(byte.padEnd(8, '0'), 2)) ?? [])
}
