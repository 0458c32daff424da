/** Amounts as they are shown: rounded half away from zero, in kr, kkr or mkr. What is stored is never rounded. */
import type { Amount, Unit } from '../model/accounts.ts'

/** Öre that one of a unit holds. */
const oreOf: Record<Unit, number> = { kr: 100, kkr: 100_000, mkr: 100_000_000 }

/** `ore` in tenths, hundredths … of the unit as a whole number: half away from zero, never "-0". */
export function roundTo(ore: number, unit: Unit, decimals = 0): number {
  const step = oreOf[unit] / 10 ** decimals
  const size = Math.abs(ore)
  const rest = size % step
  const whole = (size - rest) / step + (rest * 2 >= step ? 1 : 0)
  return ore < 0 ? -whole + 0 || 0 : whole
}

/** Decimals that a unit is shown with unless something else is said. */
export function decimalsOf(unit: Unit): number {
  return unit === 'mkr' ? 1 : 0
}

/** "−1 180 007", "0,2" (no-break spaces, a true minus); "–" for what is unknown. `decimals` at most 2. */
export function amountText(ore: Amount, unit: Unit, decimals: number = decimalsOf(unit)): string {
  return ore === null ? '–' : decimalText(roundTo(ore, unit, decimals), decimals)
}

/** A whole number of tenths, hundredths … as text: 1234 with 1 decimal is "123,4". */
export function decimalText(scaled: number, decimals: number): string {
  const digits = String(Math.abs(scaled)).padStart(decimals + 1, '0')
  const whole = decimals === 0 ? digits : digits.slice(0, -decimals)
  const fraction = decimals === 0 ? '' : `,${digits.slice(-decimals)}`
  return `${scaled < 0 ? '−' : ''}${grouped(whole)}${fraction}`
}

/**
 * Digits in threes. The space is the common no-break one: a fifth of an em in our typeface, which is what a thin space
 * should be, where its narrow no-break space is an eighth and figures look joined.
 */
export function grouped(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, '\u00a0')
}

/** `part` of `whole` in per cent as text, "12,5 %"; "–" where either is unknown or the whole is zero. */
export function percentText(part: Amount, whole: Amount, decimals = 0): string {
  const percent = ratio(part, whole)
  return percent === null
    ? '–'
    : `${decimalText(roundHalfAway(percent * 100 * 10 ** decimals), decimals)}\u00a0%`
}

/** `part` / |`whole`|; null where either is unknown or the whole is zero. */
export function ratio(part: Amount, whole: Amount): number | null {
  return part === null || whole === null || whole === 0 ? null : part / Math.abs(whole)
}

/** Nearest whole number, half away from zero, never "-0". */
export function roundHalfAway(value: number): number {
  const size = Math.floor(Math.abs(value) + 0.5)
  return value < 0 && size > 0 ? -size : size
}
