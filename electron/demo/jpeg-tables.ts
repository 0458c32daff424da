/** Tables of the JPEG standard (ITU-T T.81, annex K), those for brightness; colour uses the same. */

export interface HuffmanTable {
  /** How many codes there are of each length, 1–16 bits. */
  readonly counts: readonly number[]
  readonly symbols: readonly number[]
}

/** Table K.1 halved: good quality at a moderate size. Row by row. */
export const quantisation: readonly number[] = [
  16, 11, 10, 16, 24, 40, 51, 61, 12, 12, 14, 19, 26, 58, 60, 55, 14, 13, 16, 24, 40, 57, 69, 56, 14, 17, 22,
  29, 51, 87, 80, 62, 18, 22, 37, 56, 68, 109, 103, 77, 24, 35, 55, 64, 81, 104, 113, 92, 49, 64, 78, 87, 103,
  121, 120, 101, 72, 92, 95, 98, 112, 100, 103, 99,
].map((step) => Math.round(step / 2))

/** The order in which a block's frequencies are written: along the diagonals, from low to high. */
export const zigzag: readonly number[] = Array.from({ length: 64 }, (_, i) => i).sort((one, other) => {
  const [a, b] = [diagonal(one), diagonal(other)]
  if (a !== b) return a - b
  return a % 2 === 0 ? other - one : one - other
})

function diagonal(at: number): number {
  return (at >> 3) + (at & 7)
}

/** Table K.3. */
export const dcTable: HuffmanTable = {
  counts: [0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0],
  symbols: [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11],
}

/** Table K.5. */
export const acTable: HuffmanTable = {
  counts: [0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125],
  symbols: bytesOf(
    '01020300041105122131410613516107227114328191a1082342b1c11552d1f02433627282090a161718191a' +
      '25262728292a3435363738393a434445464748494a535455565758595a636465666768696a73747576777879' +
      '7a838485868788898a92939495969798999aa2a3a4a5a6a7a8a9aab2b3b4b5b6b7b8b9bac2c3c4c5c6c7c8c9' +
      'cad2d3d4d5d6d7d8d9dae1e2e3e4e5e6e7e8e9eaf1f2f3f4f5f6f7f8f9fa',
  ),
}

function bytesOf(hex: string): readonly number[] {
  return Array.from({ length: hex.length / 2 }, (_, i) => Number.parseInt(hex.slice(i * 2, i * 2 + 2), 16))
}

/** The code of each symbol (annex C): counted upwards, doubled at each new length. */
export function codesOf({
  counts,
  symbols,
}: HuffmanTable): Readonly<Record<number, { readonly code: number; readonly length: number }>> {
  const codes: Record<number, { code: number; length: number }> = {}
  let code = 0
  let next = 0
  for (const [i, count] of counts.entries()) {
    for (const symbol of symbols.slice(next, next + count)) codes[symbol] = { code: code++, length: i + 1 }
    next += count
    code <<= 1
  }
  return codes
}
