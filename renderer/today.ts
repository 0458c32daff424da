/** The day and the time it is where the computer stands. */
import { Instant, LocalDate, LocalTime } from '../shared/values.ts'

export function today(): LocalDate {
  return dayOf(new Date())
}

/** The day of a moment where the computer stands. */
export function dayOf(moment: Date): LocalDate {
  const month = String(moment.getMonth() + 1).padStart(2, '0')
  return LocalDate.parse(`${moment.getFullYear()}-${month}-${String(moment.getDate()).padStart(2, '0')}`)
}

export function timeNow(): LocalTime {
  const now = new Date()
  const minutes = String(now.getMinutes()).padStart(2, '0')
  return LocalTime.parse(`${String(now.getHours()).padStart(2, '0')}:${minutes}`)
}

export function instantNow(): Instant {
  return Instant.parse(new Date().toISOString())
}
