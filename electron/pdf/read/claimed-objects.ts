/** Finds out before the parser counts: a table of contents that claims more objects than any file has. */

/** Objects that a file may have (PDF 1.7, annex C). */
const mostObjects = 8_388_607
/** What the parser counts up to, whatever follows: entries of the table, and bytes of an entry. */
const keys = ['/Index', '/Size', '/W']
const shape = /^\/(?:Size\s*|(?:Index|W)\s*\[)([\d\s]+)/
/** Bytes; a table in so many parts that its array is longer is written by no program. */
const longest = 4096

/** @param turn lets others work, and throws when this is cancelled */
export async function claimsTooMany(file: Buffer, turn: () => Promise<void>): Promise<boolean> {
  for (const key of keys) {
    if (keyClaimsTooMany(file, key)) return true
    await turn()
  }
  return false
}

function keyClaimsTooMany(file: Buffer, key: string): boolean {
  for (let at = file.indexOf(key); at !== -1; at = file.indexOf(key, at + key.length)) {
    const numbers = shape.exec(file.toString('latin1', at, at + longest))?.[1] ?? ''
    if (numbers.split(/\s+/).some((number) => Number(number) > mostObjects)) return true
  }
  return false
}
