/** CRC-32 as #KSUMMA takes it: polynomial EDB88320, initial and final FFFFFFFF (SIE 4B, "Kontrollsumma"). */

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1
  return value
})

/** The state before the first byte. */
export const initialChecksum = 0xffffffff

/** The state after the bytes from `start` up to `end`. */
export function addToChecksum(state: number, bytes: Uint8Array, start: number, end: number): number {
  let value = state
  for (let at = start; at < end; at += 1)
    value = (value >>> 8) ^ (table[(value ^ (bytes[at] ?? 0)) & 0xff] as number)
  return value
}

/** The checksum, 0–FFFFFFFF. */
export function finishChecksum(state: number): number {
  return (state ^ 0xffffffff) >>> 0
}
