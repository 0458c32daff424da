/** Names as minutes write them. */

/** Whether two names are the same person's. */
export function isSameName(one: string, other: string): boolean {
  return plainName(one) === plainName(other)
}

/** What names of the same person have in common. */
export function plainName(name: string): string {
  return name.normalize('NFC').trim().replace(/\s+/g, ' ').toLowerCase()
}
