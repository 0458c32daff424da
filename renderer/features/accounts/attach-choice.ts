/** Which meeting and item the accounts of a period most likely belong to. */
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import type { LocalDate } from '../../../shared/values.ts'

/** Meetings that attachments can still be added to: the first after the period leads, those before it come last. */
export function openMeetings(meetings: readonly MeetingRow[], period: LocalDate): readonly MeetingRow[] {
  const open = meetings
    .filter(({ state }) => state !== 'adjusted')
    .toSorted((one, other) => (one.date < other.date ? -1 : 1))
  return [...open.filter(({ date }) => date >= period), ...open.filter(({ date }) => date < period).reverse()]
}

const ofAccounts = /bokslut|resultat|balans|ekonomi|prognos|budget/i

/** The first item whose title speaks of accounts, else the first. */
export function likelyItem<T extends { readonly title: string }>(items: readonly T[]): T | undefined {
  return items.find(({ title }) => ofAccounts.test(title)) ?? items[0]
}
