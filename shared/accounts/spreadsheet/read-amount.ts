/** Reads an amount as a person or a spreadsheet has written it, to whole öre and exactly, or says why it can't. */
import type { AmountFault } from './issue.ts'

export type SheetUnit = 'kr' | 'kkr'

export type AmountReading =
  /** Nothing stands there: unknown, never 0. */
  | { readonly kind: 'empty' }
  /** `rounded`: the cell held parts of an öre. */
  | { readonly kind: 'amount'; readonly ore: number; readonly rounded: boolean }
  | { readonly kind: 'fault'; readonly code: AmountFault }

const empty: AmountReading = { kind: 'empty' }
const fault = (code: AmountFault): AmountReading => ({ kind: 'fault', code })

/** Characters of an amount, however it is written. */
const longest = 100

/** Decimals of an amount that are whole öre. */
const decimalsOf = { kr: 2, kkr: 5 } as const

/**
 * An amount as text: `1 234,50`, `1.234,50`, `1,234.50`, `−1 234`, `1 234-`, `(1 234)`, each with `kr` after it or not.
 * A lone dash is how tables write that there is nothing.
 * @param comma whether a comma is known to stand before decimals; otherwise `1,234` could be two amounts and is none
 */
export function readAmount(text: string, unit: SheetUnit, comma: 'decimal' | 'unknown'): AmountReading {
  // "100²" is an amount with a note, and no 1002.
  if (/\p{No}/u.test(text)) return fault('AMOUNT_TEXT')
  const plain = text
    .normalize('NFKC')
    .replace(/[\s\u200b\ufeff]+/gu, ' ')
    .trim()
  if (plain.length > longest) return fault('AMOUNT_TEXT')
  if (plain === '' || /^[-−–—]$/u.test(plain)) return empty
  if (plain.includes('%')) return fault('AMOUNT_PERCENT')
  const { digits, negative } = unsigned(unit === 'kr' ? plain.replace(/ ?(kr|SEK|:-)$/i, '') : plain)
  if (isAmbiguous(digits, comma)) return fault('AMOUNT_AMBIGUOUS')
  const parts = partsOf(digits)
  if (!parts) return fault('AMOUNT_TEXT')
  const decimals = parts.decimals.replace(/0+$/, '')
  if (decimals.length > decimalsOf[unit]) return fault('AMOUNT_DECIMALS')
  return inOre(BigInt(parts.whole + decimals.padEnd(decimalsOf[unit], '0')), negative, false)
}

/**
 * An amount that a spreadsheet holds as a number. Its shortest decimal form is what a person typed; what is finer than
 * an öre comes from a formula and is rounded half away from zero.
 */
export function readNumber(value: number, unit: SheetUnit): AmountReading {
  if (!Number.isFinite(value)) return fault('AMOUNT_TEXT')
  const [mantissa = '', exponent = '0'] = Math.abs(value).toString().split('e')
  const [whole = '', decimals = ''] = mantissa.split('.')
  const places = Number(exponent) + decimalsOf[unit]
  const digits = whole + decimals
  const point = whole.length + places
  const kept = point > 0 ? digits.slice(0, point).padEnd(point, '0') : '0'
  const rest = point >= 0 ? digits.slice(point) : '0'.repeat(-point) + digits
  const up = rest.charAt(0) >= '5' ? 1n : 0n
  return inOre(BigInt(kept) + up, value < 0, /[1-9]/.test(rest) && !isNoise(digits, rest))
}

/** What binary fractions leave behind: beyond the fifteen digits that a spreadsheet itself shows. */
function isNoise(digits: string, rest: string): boolean {
  const significant = digits.replace(/^0+/, '').length
  return significant > 15 && /^(0{3,}|9{3,})/.test(rest)
}

function unsigned(text: string): { readonly digits: string; readonly negative: boolean } {
  const marks = [/^[-−–] ?(.+)$/u, /^(.+?) ?[-−–]$/u, /^\( ?(.+?) ?\)$/u]
  for (const mark of marks) {
    const inner = mark.exec(text)?.[1]
    if (inner !== undefined) return { digits: inner, negative: true }
  }
  return { digits: text.replace(/^\+ ?/, ''), negative: false }
}

/** `1.234` is 1 234 to one and 1,234 to another; so is `1,234` where nothing tells what a comma means. */
function isAmbiguous(digits: string, comma: 'decimal' | 'unknown'): boolean {
  return /^[1-9]\d{0,2}\.\d{3}$/.test(digits) || (comma === 'unknown' && /^[1-9]\d{0,2},\d{3}$/.test(digits))
}

const shapes: readonly { readonly shape: RegExp; readonly between: RegExp }[] = [
  { shape: /^(\d{1,3}(?: \d{3})+|\d+)(?:[.,](\d+))?$/, between: / /g },
  { shape: /^(\d{1,3}(?:\.\d{3})+)(?:,(\d+))?$/, between: /\./g },
  { shape: /^(\d{1,3}(?:,\d{3})+)\.(\d+)$/, between: /,/g },
  { shape: /^(\d{1,3}(?:,\d{3}){2,})$/, between: /,/g },
  { shape: /^(\d{1,3}(?:['’]\d{3})+)(?:[.,](\d+))?$/u, between: /['’]/gu },
]

function partsOf(digits: string): { readonly whole: string; readonly decimals: string } | null {
  for (const { shape, between } of shapes) {
    const match = shape.exec(digits)
    if (match) return { whole: (match[1] ?? '').replace(between, ''), decimals: match[2] ?? '' }
  }
  return null
}

function inOre(ore: bigint, negative: boolean, rounded: boolean): AmountReading {
  if (ore > BigInt(Number.MAX_SAFE_INTEGER)) return fault('AMOUNT_TOO_LARGE')
  const amount = Number(ore)
  return { kind: 'amount', ore: negative && amount !== 0 ? -amount : amount, rounded }
}
