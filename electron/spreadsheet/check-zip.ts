/** Looks into a zip file before a library unpacks it: what is in it, and how large it becomes. */
import { crc32, inflateRawSync } from 'node:zlib'
import { hasTrueNumbers } from './sheet-numbers.ts'

export type ZipFinding = 'DAMAGED' | 'PACKED_TOO_LARGE'

interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly checksum: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

/** Bytes of all parts unpacked, and how many times the packed ones: the largest sheet that is taken is far below. */
const mostUnpacked = 150_000_000
const mostRatio = 400
const mostEntries = 5000

/**
 * The names of the parts of a zip file, or what is wrong with it. Each part is unpacked once within the size that the
 * directory promises: a directory that lies is found out here.
 */
export function checkZip(bytes: Buffer): readonly string[] | ZipFinding {
  const entries = entriesOf(bytes)
  if (!entries) return 'DAMAGED'
  const unpacked = entries.reduce((sum, { size }) => sum + size, 0)
  if (unpacked > mostUnpacked || unpacked > mostRatio * bytes.length) return 'PACKED_TOO_LARGE'
  if (entries.length > mostEntries) return 'PACKED_TOO_LARGE'
  if (new Set(entries.map(({ at }) => at)).size < entries.length) return 'DAMAGED'
  return entries.every((entry) => isWhole(bytes, entry)) ? entries.map(({ name }) => name) : 'DAMAGED'
}

const directoryEnd = 0x06054b50
const directoryEntry = 0x02014b50
const localHeader = 0x04034b50

function entriesOf(bytes: Buffer): readonly ZipEntry[] | null {
  const end = bytes.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'))
  if (end < 0 || end + 22 > bytes.length || bytes.readUInt32LE(end) !== directoryEnd) return null
  const entries: ZipEntry[] = []
  let at = bytes.readUInt32LE(end + 16)
  for (let count = bytes.readUInt16LE(end + 10); count > 0; count--) {
    if (at + 46 > end || bytes.readUInt32LE(at) !== directoryEntry) return null
    const nameLength = bytes.readUInt16LE(at + 28)
    entries.push({
      name: bytes.toString('utf8', at + 46, at + 46 + nameLength),
      method: bytes.readUInt16LE(at + 10),
      checksum: bytes.readUInt32LE(at + 16),
      packed: bytes.readUInt32LE(at + 20),
      size: bytes.readUInt32LE(at + 24),
      at: bytes.readUInt32LE(at + 42),
    })
    at += 46 + nameLength + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32)
  }
  return entries
}

/** Whether a part is there, unpacks to the size and the checksum that are promised, and as a sheet holds numbers. */
function isWhole(bytes: Buffer, { name, at, method, checksum, packed, size }: ZipEntry): boolean {
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localHeader) return false
  const from = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28)
  if (from + packed > bytes.length || (method !== 0 && method !== 8)) return false
  const part = bytes.subarray(from, from + packed)
  try {
    const content = method === 0 ? part : inflateRawSync(part, { maxOutputLength: Math.max(size, 1) })
    if (content.length !== size || crc32(content) !== checksum) return false
    return !/^xl\/worksheets\/[^/]+\.xml$/i.test(name) || hasTrueNumbers(content.toString('latin1'))
  } catch {
    return false
  }
}
