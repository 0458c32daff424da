/** The structure that plain text has by itself: paragraphs, line breaks, lists. */
import { mostLevels, type RichText } from '../model/rich-text.ts'
import type { LooseNode } from './loose-node.ts'
import { cleanText, normalForm } from './normal-form.ts'

/**
 * Blank lines separate paragraphs; lines that begin with `- ` or `1. ` are entries of lists, of a lower level where they are
 * indented by two more; a number that does not follow the one before begins a list of its own, so that none is printed
 * otherwise than it was typed. An indented line goes on with its entry; any other line break stays one.
 */
export function structured(text: string): RichText {
  const chunks = cleanText(text).split(/\n[^\S\n]*\n/)
  return normalForm({ type: 'doc', content: chunks.flatMap(chunkBlocks).map(nodeOf) })
}

interface Entry {
  readonly lines: string[]
  readonly lists: Block[]
}

interface Block {
  readonly type: 'paragraph' | 'bulletList' | 'orderedList'
  /** Number of the first entry. */
  readonly start: number
  /** One of a paragraph. */
  readonly entries: Entry[]
  /** Of the last entry's mark, in characters. */
  indent: number
}

interface Mark {
  readonly indent: number
  /** Null for a bullet. */
  readonly number: number | null
  readonly text: string
}

function chunkBlocks(chunk: string): readonly Block[] {
  const blocks: Block[] = []
  let open: readonly Block[] = []
  for (const line of chunk.split('\n').filter((each) => each.trim() !== '')) {
    const mark = markOf(line)
    const entry = open.at(-1)?.entries.at(-1)
    if (mark) open = withEntry(mark, open, blocks)
    else if (entry && (open[0]?.type === 'paragraph' || /^\s/.test(line))) entry.lines.push(line.trim())
    else {
      open = [{ type: 'paragraph', start: 1, indent: 0, entries: [{ lines: [line], lists: [] }] }]
      blocks.push(...open)
    }
  }
  return blocks
}

function markOf(line: string): Mark | null {
  const {
    indent = '',
    number,
    text = '',
  } = /^(?<indent>\s*)(?:-|(?<number>\d{1,2})\.) +(?<text>\S.*)$/u.exec(line)?.groups ?? {}
  return text === '' ? null : { indent: indent.length, number: number ? Number(number) : null, text }
}

/** Adds an entry to the list that it belongs to; the lists that are open then, from the outermost. */
function withEntry(mark: Mark, open: readonly Block[], blocks: Block[]): readonly Block[] {
  const depth = open.findLastIndex(
    ({ type, indent }, at) => type !== 'paragraph' && (at === 0 || indent <= mark.indent),
  )
  const outer = open[depth]
  const isLower = outer !== undefined && mark.indent >= outer.indent + 2 && depth + 1 < mostLevels
  const above = open.slice(0, isLower ? depth + 1 : Math.max(0, depth))
  const siblings = above.at(-1)?.entries.at(-1)?.lists ?? blocks
  const last = siblings.at(-1)
  const list = last && follows(last, mark) ? last : listBegunBy(mark)
  if (list !== last) siblings.push(list)
  list.entries.push({ lines: [mark.text], lists: [] })
  list.indent = mark.indent
  return [...above, list]
}

function follows({ type, start, entries }: Block, { number }: Mark): boolean {
  return number === null ? type === 'bulletList' : type === 'orderedList' && number === start + entries.length
}

function listBegunBy({ indent, number }: Mark): Block {
  return { type: number === null ? 'bulletList' : 'orderedList', start: number ?? 1, indent, entries: [] }
}

function nodeOf({ type, start, entries }: Block): LooseNode {
  const content = entries.map(({ lines, lists }) => ({
    type: 'listItem',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: lines.join('\n') }] },
      ...lists.map(nodeOf),
    ],
  }))
  return type === 'paragraph' ? (content[0]?.content[0] ?? { type }) : { type, attrs: { start }, content }
}
