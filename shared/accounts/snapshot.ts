/**
 * What a locked report freezes, as one line of JSON in UTF-8 that a SHA-256 is taken over: the period's accounts, both
 * templates, the follow-up report, the scorecard and the checks, with the keys of every object sorted, amounts in whole öre, null where a thing is unknown.
 */

import type { AccountData, FollowUp, Indicator, ReportTemplate } from '../model/accounts.ts'
import type { Result } from './check-result.ts'

export interface ReportSnapshot {
  readonly format: 'justera-accounts-1'
  readonly data: AccountData
  readonly result: ReportTemplate
  readonly balance: ReportTemplate
  readonly followUp: FollowUp
  readonly scorecard: readonly Indicator[]
  /** The accounts at the same date of the two years before, for the scorecard. */
  readonly earlier: readonly (AccountData | null)[]
  /** What the checks came to. */
  readonly checks: readonly Result[]
}

export function canonicalReport(snapshot: ReportSnapshot): string {
  return JSON.stringify(sorted(snapshot))
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  const entries = Object.entries(value).filter(([, part]) => part !== undefined)
  entries.sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]))
}
