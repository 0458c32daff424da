/** Amounts as a person types them: "1 302,5" in the unit shown. Exact in öre; what is no amount is told why. */
import type { Amount, Unit } from '../../../shared/model/accounts.ts'

type EntryProblem = 'notAmount' | 'point' | 'decimals' | 'tooLarge'
export type Entry = { readonly ore: Amount } | { readonly problem: EntryProblem }

/** Decimals of a unit down to the öre. */
const places: Record<Unit, number> = { kr: 2, kkr: 5, mkr: 8 }

/** Reads "1 302,5", "−40" and "1302"; nothing, or "–", is unknown. */
export function readAmount(text: string, unit: Unit): Entry {
  const plain = text.replace(/\s/g, '').replace(/^[−–]/, '-')
  if (plain === '' || plain === '-') return { ore: null }
  if (/^[+-]?\d*\.\d+$/.test(plain)) return { problem: 'point' }
  const match = /^([+-]?)(\d+)(?:,(\d+))?$/.exec(plain)
  if (!match) return { problem: 'notAmount' }
  const [, sign, whole = '', fraction = ''] = match
  const decimals = fraction.replace(/0+$/, '')
  if (decimals.length > places[unit]) return { problem: 'decimals' }
  const ore = Number(whole + decimals.padEnd(places[unit], '0'))
  if (!Number.isSafeInteger(ore)) return { problem: 'tooLarge' }
  return { ore: sign === '-' ? 0 - ore : ore }
}

/** An amount to edit: all its öre, no more decimals than it has. "−1302,5", empty for what is unknown. */
export function entryText(ore: Amount, unit: Unit): string {
  if (ore === null) return ''
  const digits = String(Math.abs(ore)).padStart(places[unit] + 1, '0')
  const decimals = digits.slice(-places[unit]).replace(/0+$/, '')
  const whole = digits.slice(0, -places[unit])
  return `${ore < 0 ? '−' : ''}${whole}${decimals === '' ? '' : `,${decimals}`}`
}
