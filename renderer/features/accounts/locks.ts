/** Whether a period's figures are locked. */
import type { AccountData, LockedReport } from '../../../shared/model/accounts.ts'

/** The lock that holds: a file that was imported after it begins a new version. */
export function lockOf(locks: readonly LockedReport[], data: AccountData): LockedReport | null {
  const imported = Object.values(data.sources).map((source) => source?.importedAt ?? '')
  const held = locks.filter(
    ({ period, lockedAt }) => period === data.period && imported.every((at) => at <= lockedAt),
  )
  return held.toSorted((one, other) => (one.lockedAt < other.lockedAt ? 1 : -1))[0] ?? null
}
