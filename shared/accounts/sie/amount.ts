/** Amounts of SIE files in öre. */

/** A number that is read: exact, or with a warning, or not at all (then with what is known of it, for the preview). */
export interface ReadAmount {
  /** Null where it can't be told. Of one with three decimals: what stands before the third, since nothing is stored. */
  readonly ore: number | null
  readonly issue: 'AMOUNT_FORMAT' | 'AMOUNT_DECIMALS' | 'AMOUNT_TEXT' | 'AMOUNT_LARGE' | null
}

/** More digits than any account of kronor and öre needs; sums of a million of them are still exact. */
const largest = 1e14
const minus = 0x2d
const dot = 0x2e
const unread = Number.NaN

/** An amount as the specification writes it: `-1234.50`, at most two decimals, minus first. NaN for anything else. */
export function plainOre(bytes: Uint8Array, start: number, end: number): number {
  let at = start
  const isNegative = bytes[at] === minus
  if (isNegative) at += 1
  const first = at
  let value = 0
  for (; at < end; at += 1) {
    const digit = (bytes[at] as number) - 0x30
    if (digit < 0 || digit > 9) break
    value = value * 10 + digit
  }
  if (at === first) return unread
  value *= 100
  if (at < end) {
    if (bytes[at] !== dot || end - at > 3 || end - at < 2) return unread
    for (let place = 10, next = at + 1; next < end; next += 1, place = 1) {
      const digit = (bytes[next] as number) - 0x30
      if (digit < 0 || digit > 9) return unread
      value += digit * place
    }
  }
  if (value > largest) return unread
  // Not −0.
  return isNegative && value !== 0 ? -value : value
}

/** Blanks between thousands: space, NBSP as Unicode, narrow ones; and NBSP of Windows-1252 read as code page 437. */
const blanks = /[ \u00a0\u2007\u2009\u202fá]/g

/** The first byte of an NBSP in UTF-8, read as code page 437 or Windows-1252. */
const halfBlank = /[┬Â](?=[á\u00a0])/g

/** An amount that `plainOre` did not read. */
export function oddOre(text: string): ReadAmount {
  const whole = text.replace(halfBlank, '').replace(/^[\s\u00a0]+|[\s\u00a0]+$/g, '')
  const minusFirst = whole.replace(/^[\u2212\u2013]/, '-').replace(/^\+/, '')
  const joined = /^-?\d{1,3}([ \u00a0\u2007\u2009\u202fá]\d{3})+([.,]\d*)?$/.test(minusFirst)
    ? minusFirst.replace(blanks, '')
    : minusFirst
  const grouped =
    /^(-?)(\d{1,3}(?:\.\d{3})+),(\d\d?)$/.exec(joined) ?? /^(-?)(\d{1,3}(?:,\d{3})+)\.(\d\d?)$/.exec(joined)
  const plain = grouped ? `${grouped[1]}${grouped[2]?.replace(/\D/g, '')}.${grouped[3]}` : joined
  const match = /^(-?)(\d*)(?:[.,](\d*))?$/.exec(plain)
  const digits = match?.[2] ?? ''
  const decimals = match?.[3] ?? ''
  if (!match || digits + decimals === '') return { ore: null, issue: 'AMOUNT_TEXT' }
  const size = Number(digits) * 100 + Number(decimals.slice(0, 2).padEnd(2, '0'))
  if (size > largest) return { ore: null, issue: 'AMOUNT_LARGE' }
  const ore = match[1] === '-' && size !== 0 ? -size : size
  if (decimals.length > 2) return { ore, issue: 'AMOUNT_DECIMALS' }
  return { ore, issue: plain === text && /^-?\d+(\.\d\d?)?$/.test(text) ? null : 'AMOUNT_FORMAT' }
}
