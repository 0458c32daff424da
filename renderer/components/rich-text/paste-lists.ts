/** Lists that come as separate lines, as Word makes them: each with its level and its mark, into lists in each other. */
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import { styleOf } from './paste-style.ts'

/** A line of a list, with its level from 1. */
export interface ListLine {
  readonly type: 'line'
  readonly level: number
  readonly ordered: boolean
  /** As it stood; null where letters count, or nothing is said. */
  readonly number: number | null
  readonly content: readonly LooseNode[]
}

/** What stands before a line of a list: a bullet, a number, or words that are part of what is read ("§ 5", "2.1"). */
export type ListMark =
  | { readonly kind: 'bullet' }
  | { readonly kind: 'number'; readonly number: number | null }
  | { readonly kind: 'words'; readonly words: string }

/** The level of a paragraph in a list of Word (`mso-list:l0 level2 lfo1`), or null. */
export function wordLevel(element: Element): number | null {
  const level = /\blevel(\d)\b/.exec(styleOf(element).get('mso-list') ?? '')?.[1]
  return level === undefined ? null : Number(level)
}

/** Whether an element holds the mark before a line of Word's, which belongs to the list and not to the text. */
export function isWordMark(element: Element): boolean {
  return /^ignore$/i.test(styleOf(element).get('mso-list') ?? '')
}

export function wordMark(paragraph: Element): ListMark {
  const element = [...paragraph.querySelectorAll('[style]')].find(isWordMark)
  return readMark((element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim())
}

export function readMark(mark: string): ListMark {
  const digits = /^\(?(\d{1,5})[.):]?$/.exec(mark)?.[1]
  if (digits !== undefined) return { kind: 'number', number: Number(digits) }
  if (mark.length <= 1) return { kind: 'bullet' }
  const letters = /^\(?([a-zåäö]{1,5})[.)]$/i.exec(mark)?.[1]?.toLowerCase()
  if (letters === undefined) return { kind: 'words', words: mark }
  // From i on, a letter can be a Roman number as well: then it goes on from the one before.
  return { kind: 'number', number: /^[a-h]$/.test(letters) ? letters.charCodeAt(0) - 96 : null }
}

/** Lines that follow each other, as lists. */
export function listsOf(lines: readonly ListLine[]): readonly LooseNode[] {
  const lists: { readonly ordered: boolean; readonly start: number; readonly entries: LooseNode[][] }[] = []
  let base = lines[0]?.level ?? 1
  for (let index = 0; index < lines.length; ) {
    const rest = lines.slice(index)
    const end = rest.findIndex(({ level }) => level <= base)
    const deeper = rest.slice(0, end < 0 ? rest.length : end)
    const last = lists.at(-1)
    if (deeper.length > 0) last?.entries.at(-1)?.push(...listsOf(deeper))
    const line = rest[deeper.length]
    index += deeper.length + 1
    if (!line) break
    base = line.level
    const next = last ? last.start + last.entries.length : 1
    const goesOn = last?.ordered === line.ordered && (line.number ?? next) === next
    if (goesOn) last.entries.push([{ type: 'paragraph', content: line.content }])
    else
      lists.push({
        ...line,
        start: line.number ?? 1,
        entries: [[{ type: 'paragraph', content: line.content }]],
      })
  }
  return lists.map(({ ordered, start, entries }) => listOf(ordered, start, entries))
}

/** @param start the number of the first, where it is ordered */
export function listOf(
  ordered: boolean,
  start: number,
  entries: readonly (readonly LooseNode[])[],
): LooseNode {
  const content = entries.map((each) => ({ type: 'listItem', content: each }))
  return ordered ? { type: 'orderedList', attrs: { start }, content } : { type: 'bulletList', content }
}
