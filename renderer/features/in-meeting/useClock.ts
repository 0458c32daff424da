/** The time of day, as it goes on. */
import { useEffect, useState } from 'react'
import type { LocalTime } from '../../../shared/values.ts'
import { timeNow } from '../../today.ts'

export function useClock(): LocalTime {
  const [time, setTime] = useState(timeNow)
  useEffect(() => {
    const timer = setInterval(() => setTime(timeNow()), 1000)
    return () => clearInterval(timer)
  }, [])
  return time
}
