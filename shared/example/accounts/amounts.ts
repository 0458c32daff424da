/** Amounts as Swedish reports print them: no-break spaces between thousands, a true minus sign. */

import { grouped } from '../../accounts/amount.ts'

/** Whole öre as thousands of kronor, rounded half away from zero: 1 303. */
export function kkr(ore: number): string {
  return signed(ore, grouped(String(Math.floor((Math.abs(ore) + 50_000) / 100_000))))
}

/** Whole öre as kronor with two decimals: 1 302 643,00. */
export function kronor(ore: number): string {
  const size = Math.abs(ore)
  return signed(ore, `${grouped(String(Math.floor(size / 100)))},${String(size % 100).padStart(2, '0')}`)
}

function signed(ore: number, size: string): string {
  return ore < 0 && /[1-9]/.test(size) ? `−${size}` : size
}
