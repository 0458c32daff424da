/** How attachments are labelled and how an agenda refers to them: "Bilaga 2 a, b s 5". */

/** The two words of a reference. */
export interface ReferenceWords {
  readonly attachment: string
  readonly page: string
}

const swedish: ReferenceWords = { attachment: 'Bilaga', page: 's' }

/**
 * Labels of each item's attachments. Items with attachments are numbered 1, 2, … in agenda order; an item with
 * several has them lettered: "2 a", "2 b". After z comes aa.
 */
export function labelsOf(
  items: readonly { readonly attachments: readonly unknown[] }[],
): readonly (readonly string[])[] {
  let number = 0
  return items.map(({ attachments }) => {
    if (attachments.length > 0) number += 1
    return attachments.map((_, index) =>
      attachments.length === 1 ? `${number}` : `${number} ${letter(index)}`,
    )
  })
}

/**
 * One item's labels as an agenda prints them, with the page of the pack where the first begins: "Bilaga 2 a, b s 5";
 * without a page "Bilaga 2 a, b"; without labels nothing.
 */
export function referenceText(
  labels: readonly string[],
  page: number | null,
  words: ReferenceWords = swedish,
): string {
  const [first, ...others] = labels
  if (first === undefined) return ''
  const [number] = first.split(' ')
  const rest = others.map((label) =>
    label.startsWith(`${number} `) ? label.slice(label.indexOf(' ') + 1) : label,
  )
  const text = `${words.attachment} ${[first, ...rest].join(', ')}`
  return page === null ? text : `${text} ${words.page} ${page}`
}

/** a, b, …, z, aa, ab, … for 0, 1, …; there is no zero in this count. */
function letter(index: number): string {
  const last = String.fromCharCode(97 + (index % 26))
  return index < 26 ? last : letter(Math.floor(index / 26) - 1) + last
}
