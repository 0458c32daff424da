/** A forecast that is being typed: it waits here while another tab or page is looked at, until it is taken in or given up. */
import { AppError } from '../../../shared/errors.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { onFlush } from '../../flush.ts'

interface WaitingEntry {
  readonly period: LocalDate
  /** Id of the report's line. */
  readonly line: string
  readonly text: string
}

let waiting: WaitingEntry | null = null

/** Null where nothing waits. */
export function putEntry(entry: WaitingEntry | null): void {
  waiting = entry
}

export function waitingEntry(period: LocalDate): WaitingEntry | null {
  return waiting?.period === period ? waiting : null
}

onFlush(async () => {
  // An editor that is open takes in what can be read; what is left now would be lost.
  await Promise.resolve()
  if (waiting) throw new AppError('FORECAST_UNFINISHED', { text: waiting.text })
})
