/** What an agenda says of an item's attachments: "Bilaga 5 a, b s 21, c s 66 · 5 b utbytt 2026-03-12". */
import type { Sent, SentPage } from '../model/pack.ts'
import { type LabelledPages, mainNumber, referencesText } from '../rules/numbering.ts'
import type { ItemId } from '../values.ts'
import { type DocumentWords, fill } from './words.ts'

interface Paged {
  readonly id: number
  readonly label: string
  readonly startPage: string | null
  readonly numbers: readonly SentPage[]
}

/** With notes of what was replaced and withdrawn after it was sent; empty for an item without attachments. */
export function itemReferenceText(
  attachments: readonly Paged[],
  { item, sent }: { readonly item: ItemId; readonly sent: Sent | null },
  words: DocumentWords,
): string {
  const withdrawn = withdrawnLabels(item, attachments, sent)
  const several = attachments.length + withdrawn.length > 1
  const replaced = attachments.flatMap(({ label, numbers }) => {
    const date = numbers
      .flatMap(({ replacedOn }) => replacedOn ?? [])
      .toSorted()
      .at(-1)
    if (date === undefined) return []
    const note = fill(words.edition.replacedNote, { date })
    return several ? `${label} ${note}` : note
  })
  const gone = withdrawn.map((label) => {
    return attachments.length > 0
      ? fill(words.edition.withdrawnNote, { label })
      : fill(words.edition.withdrawnLine, { label })
  })
  return [referencesText(inGroups(attachments), words), ...replaced, ...gone]
    .filter((part) => part !== '')
    .join(' · ')
}

/** Labels of an item's attachments that were sent and have been taken off the agenda since. */
function withdrawnLabels(
  item: ItemId,
  attachments: readonly { readonly id: number }[],
  sent: Sent | null,
): readonly string[] {
  const present = new Set(attachments.map(({ id }) => id))
  return (sent?.attachments ?? [])
    .filter((one) => one.item === item && !present.has(one.attachment))
    .map(({ label }) => label)
}

/** Attachments that follow each other in the pack need no page of their own; one that came late does. */
function inGroups(attachments: readonly Paged[]): readonly LabelledPages[] {
  const groups: { labels: string[]; page: string | null }[] = []
  let end = 0
  for (const { label, startPage, numbers } of attachments) {
    const last = groups.at(-1)
    const follows = startPage === null || last?.page == null || mainNumber(startPage) <= end + 1
    if (last && follows && !(startPage !== null && mainNumber(startPage) < end)) {
      last.labels.push(label)
      last.page ??= startPage
    } else groups.push({ labels: [label], page: startPage })
    end = Math.max(end, ...numbers.map(({ number }) => mainNumber(number)))
  }
  return groups
}
