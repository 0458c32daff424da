/** A HEIC for tests: 32 × 32 pixels that an encoder of four blocks has written, in the boxes that telephones wrap them in. */

export interface HeicOptions {
  /** Quarter turns against the clock, by which a reader turns what is stored. */
  readonly turns?: number
  /** What the file says of its side, where that is not the truth. */
  readonly side?: number
}

const trueSide = 32
const primary = 1

/** White, the upper left quarter of what is stored dark. */
export function heic({ turns = 0, side = trueSide }: HeicOptions = {}): Buffer {
  const picture = Buffer.concat([u32(slice.length), slice])
  const head = box('ftyp', text('heic'), u32(0), text('mif1'), text('heic'))
  const meta = (start: number) =>
    box(
      'meta',
      u32(0),
      box('hdlr', u32(0), u32(0), text('pict'), Buffer.alloc(13)),
      box('pitm', u32(0), u16(primary)),
      box('iloc', u32(0), u16(0x4400), u16(1), u16(primary), u16(0), u16(1), u32(start), u32(picture.length)),
      box('iinf', u32(0), u16(1), box('infe', u32(2 << 24), u16(primary), u16(0), text('hvc1'), u8(0))),
      box(
        'iprp',
        box('ipco', configuration, box('ispe', u32(0), u32(side), u32(side)), box('irot', u8(turns))),
        box('ipma', u32(0), u32(1), u16(primary), u8(3), u8(1), u8(2), u8(3)),
      ),
    )
  const start = head.length + meta(0).length + 8
  return Buffer.concat([head, meta(start), box('mdat', picture)])
}

/** Exp-Golomb codes of 0, 1, 2 and 32 (ITU-T H.265, 9.2). */
const [zero, one, two, thirtyTwo] = ['1', '010', '011', '00000100001']
const level = ['00000011', `0111${'0'.repeat(28)}`, `1001${'0'.repeat(44)}`, '00011110'].join('')
const buffering = `1${zero}${zero}${zero}`

/** Parameter sets (H.265, 7.3.2): blocks of 16 pixels, which hold them as they are; no filters. */
const video = unit(32, `0000110000000001${'1'.repeat(16)}${level}${buffering}000000${zero}00`)
const sequence = unit(
  33,
  `00000001${level}${zero}${one}${thirtyTwo}${thirtyTwo}0${zero}${zero}${zero}${buffering}` +
    `${one}${zero}${zero}${two}${zero}${zero}0001` +
    `01110111${one}${zero}1${zero}00000`,
)
const picture = unit(34, `${zero}${zero}0000000${zero}${zero}${zero}000${zero}${zero}000000010100${zero}00`)

/**
 * One slice of four blocks. Of each the arithmetic coder says "not divided, as they are": nine bits, which depend on how
 * often that was said before; then follow 256 bytes of luma and twice 64 of chroma (H.265, 7.3.8.7 and 9.3.4).
 */
const slice = Buffer.concat([
  Buffer.from([19 << 1, 1, 0b10101111]),
  ...[269, 279, 291, 301].flatMap((code, block) => {
    return [u16(code << 7), Buffer.alloc(256, block === 0 ? 20 : 235), Buffer.alloc(128, 128)]
  }),
  u16(509 << 7),
])

/** The decoder's configuration (ISO/IEC 14496-15, 8.3.3). */
const configuration = box(
  'hvcC',
  Buffer.from('0103700000009000000000001ef000fcfdf8f800000f03', 'hex'),
  ...[video, sequence, picture].map((set, index) => {
    return Buffer.concat([u8(0x80 | (32 + index)), u16(1), u16(set.length), set])
  }),
)

/** Bits as a unit of H.265, closed, with a 3 where zeros could be taken for the beginning of a unit. */
function unit(type: number, bits: string): Buffer {
  const closed = `${bits}1`
  const padded = closed.padEnd(Math.ceil(closed.length / 8) * 8, '0')
  const bytes = padded.match(/.{8}/g)?.map((byte) => Number.parseInt(byte, 2)) ?? []
  const escaped: number[] = []
  for (const byte of [type << 1, 1, ...bytes]) {
    if (byte <= 3 && escaped.at(-1) === 0 && escaped.at(-2) === 0) escaped.push(3)
    escaped.push(byte)
  }
  return Buffer.from(escaped)
}

function box(type: string, ...parts: readonly Buffer[]): Buffer {
  const content = Buffer.concat(parts)
  return Buffer.concat([u32(content.length + 8), text(type), content])
}

function text(latin: string): Buffer {
  return Buffer.from(latin, 'latin1')
}

function u8(value: number): Buffer {
  return Buffer.from([value])
}

function u16(value: number): Buffer {
  return Buffer.from([value >> 8, value & 0xff])
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value)
  return bytes
}
