/** The day it is where the computer stands. */
import { LocalDate } from '../shared/values.ts'

export function today(): LocalDate {
  const now = new Date()
  const month = String(now.getMonth() + 1).padStart(2, '0')
  return LocalDate.parse(`${now.getFullYear()}-${month}-${String(now.getDate()).padStart(2, '0')}`)
}
