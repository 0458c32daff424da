/** The clock, as the handlers take it. */
import type { Instant, LocalDate } from '../shared/values.ts'

/** A moment as the handlers take it: in UTC to the millisecond, and the local day. */
export function moment(now: Date): { now: Instant; today: LocalDate } {
  const two = (n: number) => String(n).padStart(2, '0')
  const today = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`
  return { now: now.toISOString() as Instant, today: today as LocalDate }
}
