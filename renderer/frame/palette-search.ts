/** Which entries of the palette answer what is sought, in groups. */
import { rank } from '../../shared/rules/search.ts'
import type { PageCommand } from '../commands.ts'

export type Entry = PageCommand & Required<Pick<PageCommand, 'run'>>

export interface EntryGroup {
  readonly name: string
  readonly entries: readonly Entry[]
}

/** More than these are not looked through: another letter is typed. */
const most = 50
const recentShown = 5

/**
 * The groups, the one with the best answer first. What was chosen last comes before what answers as well; where
 * nothing is sought it is a group of its own, and only what can be done is listed, not all that could be found.
 * @param chosen ids, the latest first
 */
export function groupsFor(
  sought: string,
  entries: readonly Entry[],
  chosen: readonly string[],
  recentName: string,
): readonly EntryGroup[] {
  if (sought.trim() === '') {
    const recent = chosen
      .flatMap((id) => entries.find((entry) => entry.id === id) ?? [])
      .slice(0, recentShown)
    const others = entries.filter((entry) => !entry.whenSought && !recent.includes(entry))
    return [...(recent.length > 0 ? [{ name: recentName, entries: recent }] : []), ...grouped(others)]
  }
  const found = entries
    .flatMap((entry) => {
      const worth = rank(sought, entry.label, entry.detail)
      if (worth === null) return []
      const place = chosen.indexOf(entry.id)
      return [{ entry, worth: place === -1 ? worth : worth + 0.4 - place / 100 }]
    })
    .sort((one, other) => other.worth - one.worth)
    .slice(0, most)
  return grouped(found.map(({ entry }) => entry))
}

/** Groups in the order of their first entries. */
function grouped(entries: readonly Entry[]): readonly EntryGroup[] {
  const names = [...new Set(entries.map(({ group }) => group))]
  return names.map((name) => ({ name, entries: entries.filter(({ group }) => group === name) }))
}

/** What was chosen last, with this at the front. */
export function chosenWith(id: string, chosen: readonly string[]): string[] {
  return [id, ...chosen.filter((each) => each !== id)].slice(0, 12)
}
