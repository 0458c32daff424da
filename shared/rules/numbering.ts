/** How attachments are labelled and how an agenda refers to them: "Bilaga 2 a, b s 5". */

import type { BodySettings } from '../model/board.ts'

/** The two words of a reference. */
export interface ReferenceWords {
  readonly attachment: string
  readonly page: string
}

const swedish: ReferenceWords = { attachment: 'Bilaga', page: 's' }

/** How a body labels attachments: "2 a", "2 b", or 1, 2, 3 through the meeting. */
export type LabelStyle = BodySettings['attachments']

/**
 * Labels of each item's attachments. Running, they are numbered 1, 2, … in agenda order. Lettered, the items with
 * attachments are; an item with several has them lettered: "2 a", "2 b". After z comes aa.
 */
export function labelsOf(
  items: readonly { readonly attachments: readonly unknown[] }[],
  style: LabelStyle,
): readonly (readonly string[])[] {
  let number = 0
  if (style === 'running') return items.map(({ attachments }) => attachments.map(() => `${++number}`))
  return items.map(({ attachments }) => {
    if (attachments.length > 0) number += 1
    return attachments.map((_, index) =>
      attachments.length === 1 ? `${number}` : `${number} ${letter(index)}`,
    )
  })
}

/** Labels whose attachments follow each other, and the page where the first begins, as it is numbered. */
export interface LabelledPages {
  readonly labels: readonly string[]
  readonly page: number | string | null
}

/**
 * One item's labels as an agenda prints them, with the page of the pack where the first begins: "Bilaga 2 a, b s 5";
 * without a page "Bilaga 2 a, b"; without labels nothing. Empty labels are passed over.
 */
export function referenceText(
  labels: readonly string[],
  page: LabelledPages['page'],
  words: ReferenceWords = swedish,
): string {
  return referencesText([{ labels: labels.filter((label) => label !== ''), page }], words)
}

/** As `referenceText`, for attachments that stand in several places: "Bilaga 2 a, b s 5, c s 66". */
export function referencesText(groups: readonly LabelledPages[], words: ReferenceWords = swedish): string {
  const [first] = groups.flatMap(({ labels }) => labels)
  if (first === undefined) return ''
  const [number, isLettered] = first.split(' ')
  const short = (label: string) =>
    isLettered && label !== first && label.startsWith(`${number} `)
      ? label.slice(label.indexOf(' ') + 1)
      : label
  const texts = groups.map(({ labels, page }) => {
    const text = labels.map(short).join(', ')
    return page === null ? text : `${text} ${words.page} ${page}`
  })
  return `${words.attachment} ${texts.join(', ')}`
}

/** The number of "23 a": 23. */
export function mainNumber(number: string): number {
  return Number.parseInt(number, 10)
}

/** Which of two numbers comes first: "7" before "7 a" before "8". */
export function compareNumbers(one: string, other: string): number {
  const letters = (number: string) => number.split(' ')[1] ?? ''
  return (
    mainNumber(one) - mainNumber(other) ||
    letters(one).length - letters(other).length ||
    (letters(one) < letters(other) ? -1 : Number(letters(one) > letters(other)))
  )
}

/** The first of "23 a", "23 b", … that is not taken. */
export function lettered(main: number, taken: ReadonlySet<string>): string {
  for (let index = 0; ; index++) {
    const number = `${main} ${letter(index)}`
    if (!taken.has(number)) return number
  }
}

/** a, b, …, z, aa, ab, … for 0, 1, …; there is no zero in this count. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
