/** Items as the text that other programs paste, and text of other programs as titles of items. */

export interface ClippedItem {
  /** As printed: "7", "7 a". */
  readonly number: string
  readonly title: string
  readonly proposal: string
}

/** A line for each item, its number before a tab. */
export function plainClip(items: readonly ClippedItem[]): string {
  return items.map(({ number, title }) => `${number}.\t${title}`).join('\n')
}

/** A list with the proposals under their items. */
export function htmlClip(items: readonly ClippedItem[]): string {
  const rows = items.map(({ number, title, proposal }) => {
    const below = proposal === '' ? '' : `<br><i>${escaped(proposal).replaceAll('\n', '<br>')}</i>`
    return `<p><b>${escaped(`${number}. ${title}`)}</b>${below}</p>`
  })
  return rows.join('')
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** What stands before a title in a list: a bullet, "7.", "7 a)", "§ 7", a number before a tab. */
const mark = /^(?:[-–—•*·▪◦]\s+|§\s*\d{1,3}\s*[.:]?\s+|\d{1,3}\s?[a-zåäö]?(?:[.):]+\s*\t?|\t)\s*)/i
const longest = 1000

/** A title for each line that says something. */
export function titlesOf(text: string): readonly string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.trim().replace(mark, '').trim().slice(0, longest))
    .filter((line) => line !== '')
}
