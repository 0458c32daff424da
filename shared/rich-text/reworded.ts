/** Structured text whose lines are worded anew. */
import type { Inline, ListBlock, RichText, TextBlock } from '../model/rich-text.ts'
import { blockLines, plainOf } from './plain.ts'

/**
 * The document with the lines of `text` in the place of its own, or below a first one that `text` adds; null where they
 * are not line for line the same lists and tables. A paragraph that is worded anew has no bold or italic words left.
 */
export function reworded(doc: RichText, text: string): RichText | null {
  const before = linesOf(plainOf(doc))
  const after = linesOf(text)
  const [added, ...others] = after
  if (
    added !== undefined &&
    others.length === before.length &&
    others.every((line, at) => line === before[at])
  )
    return { ...doc, content: [{ type: 'paragraph', content: inlines([added]) }, ...doc.content] }
  if (before.length !== after.length) return null
  const content = wordedAnew(doc.content, { before, after, at: 0 })
  return content.includes(null) ? null : { ...doc, content: content.filter((block) => block !== null) }
}

function linesOf(text: string): readonly string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}

interface Lines {
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** How many have been read. */
  at: number
}

type Block = RichText['content'][number]

function wordedAnew<T extends Block>(blocks: readonly T[], lines: Lines): readonly (T | null)[] {
  return blocks.map((block) => {
    if (block.type === 'paragraph') return paragraphAnew(block, lines) as T | null
    if (block.type !== 'table') return listAnew(block, lines) as T | null
    const count = blockLines(block).filter((line) => line.trim() !== '').length
    const isSame = lines.before
      .slice(lines.at, lines.at + count)
      .every((line, at) => line === lines.after[lines.at + at])
    lines.at += count
    return isSame ? block : null
  })
}

function listAnew(list: ListBlock, lines: Lines): ListBlock | null {
  const entries = list.content.map((entry) => {
    const content = wordedAnew(entry.content, lines)
    return content.includes(null) ? null : { ...entry, content: content.filter((block) => block !== null) }
  })
  return entries.includes(null) ? null : { ...list, content: entries.filter((entry) => entry !== null) }
}

function paragraphAnew(paragraph: TextBlock, lines: Lines): TextBlock | null {
  const own = blockLines(paragraph)
  const anew = own.map((words, index) => {
    const before = lines.before[lines.at + index] ?? ''
    const after = lines.after[lines.at + index] ?? ''
    const mark = before.slice(0, before.length - words.length)
    return after.startsWith(mark) ? after.slice(mark.length) : null
  })
  lines.at += own.length
  if (anew.includes(null)) return null
  if (anew.every((words, index) => words === own[index])) return paragraph
  return { ...paragraph, content: inlines(anew.filter((words) => words !== null)) }
}

function inlines(lines: readonly string[]): Inline[] {
  return lines.flatMap((text, index): readonly Inline[] => {
    const line = { type: 'text', text } as const
    return index === 0 ? [line] : [{ type: 'hardBreak' }, line]
  })
}
