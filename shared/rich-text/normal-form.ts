/** The one form in which structured text is kept: whatever an editor or a pasted page holds, cut down to what can be printed. */
import {
  type Cell,
  type Inline,
  type ListBlock,
  type ListEntry,
  type Mark,
  mostColumns,
  mostLevels,
  mostRows,
  type RichText,
  safeAddress,
  type TableBlock,
  type TextBlock,
} from '../model/rich-text.ts'
import type { LooseNode } from './loose-node.ts'
import { blockLines } from './plain.ts'
import { type CellPlace, cellPlaces } from './table-places.ts'

type Block = RichText['content'][number]
type Run = Extract<Inline, { type: 'text' }>

/**
 * The same text in its one form: NFC, no control characters, runs merged, lines trimmed, nothing empty but cells, links to
 * the web and mail only, merged cells parted. What the model does not know is passed through to what it holds; no word
 * is lost.
 */
export function normalForm(doc: LooseNode): RichText {
  const content = blocksOf(doc.content ?? [], 0)
  return { type: 'doc', content: content.length > 0 ? [...content] : [{ type: 'paragraph' }] }
}

/** @param level how many lists it stands in */
function blocksOf(nodes: readonly LooseNode[], level: number): readonly Block[] {
  return withLooseText(nodes).flatMap((node): readonly Block[] => {
    if (node.content === undefined) return []
    if (isList(node)) return listOf(node, level)
    if (node.type === 'table') return tableOf(node)
    return node.content.every(isInline) ? paragraphsOf(node.content) : blocksOf(node.content, level)
  })
}

/** Text that stands among blocks becomes a paragraph. */
function withLooseText(nodes: readonly LooseNode[]): readonly LooseNode[] {
  const blocks: (LooseNode & { readonly loose?: true })[] = []
  for (const node of nodes) {
    const last = blocks.at(-1)
    if (!isInline(node)) blocks.push(node)
    else if (last?.loose) blocks[blocks.length - 1] = { ...last, content: [...(last.content ?? []), node] }
    else blocks.push({ type: 'paragraph', content: [node], loose: true })
  }
  return blocks
}

function isInline({ type, content }: LooseNode): boolean {
  return type === 'text' || type === 'hardBreak' || (type !== 'paragraph' && content === undefined)
}

function isList({ type }: LooseNode): boolean {
  return type === 'bulletList' || type === 'orderedList'
}

function listOf(node: LooseNode, level: number): readonly Block[] {
  const entries = (node.content ?? []).flatMap((entry) =>
    entriesOf(
      blocksOf(entry.type === 'listItem' ? (entry.content ?? []) : [entry], level + 1).flatMap(untabled),
    ),
  )
  if (entries.length === 0) return []
  if (level >= mostLevels) return entries.flatMap(({ content }) => content)
  if (node.type === 'bulletList') return [{ type: 'bulletList', content: entries }]
  const start = node.attrs?.start
  const attrs = isStart(start) && start !== 1 ? { attrs: { start } } : {}
  return [{ type: 'orderedList', ...attrs, content: entries }]
}

function isStart(start: unknown): start is number {
  return Number.isInteger(start) && Number(start) >= 0 && Number(start) <= 100_000
}

/** An entry begins with words of its own: what stands in a list without any moves up a level. */
function entriesOf(blocks: readonly (TextBlock | ListBlock)[]): readonly ListEntry[] {
  const [first, ...rest] = blocks
  if (!first) return []
  if (first.type !== 'paragraph') return [...first.content, ...entriesOf(rest)]
  return [{ type: 'listItem', content: blocks }]
}

/** A table where none may stand: a paragraph for each of its rows. */
function untabled(block: Block): readonly (TextBlock | ListBlock)[] {
  if (block.type !== 'table') return [block]
  return blockLines(block)
    .map((line) => line.normalize('NFC').trim())
    .filter((line) => line !== '')
    .map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
}

function tableOf(node: LooseNode): readonly Block[] {
  const rows = cellPlaces((node.content ?? []).map(({ content }) => content ?? []))
  const content = rows.map((cells) => ({ type: 'tableRow' as const, content: cells.map(cellOf) }))
  const isEmpty = content.every((row) => row.content.every(({ content }) => content.every(isBlank)))
  if (isEmpty) return []
  const table: TableBlock = { type: 'table', content }
  const isLarge = content.length > mostRows || (content[0]?.content.length ?? 0) > mostColumns
  return isLarge ? untabled(table) : [table]
}

function cellOf({ node, isHead }: CellPlace): Cell {
  const blocks = blocksOf(node?.content ?? [], 0).flatMap(untabled)
  return {
    type: isHead ? 'tableHeader' : 'tableCell',
    content: blocks.length > 0 ? [...blocks] : [{ type: 'paragraph' }],
  }
}

function isBlank(block: TextBlock | ListBlock): boolean {
  return block.type === 'paragraph' && block.content === undefined
}

/** The lines as one paragraph, or as several where lines between them are empty. */
function paragraphsOf(nodes: readonly LooseNode[]): readonly TextBlock[] {
  const paragraphs: Inline[][] = []
  let begins = true
  for (const line of linesOf(nodes).map(trimmed)) {
    if (line.length > 0 && begins) paragraphs.push([...line])
    else if (line.length > 0) paragraphs.at(-1)?.push({ type: 'hardBreak' }, ...line)
    begins = line.length === 0
  }
  return paragraphs.map((content) => ({ type: 'paragraph', content }))
}

function linesOf(nodes: readonly LooseNode[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]]
  for (const node of nodes) {
    if (node.type === 'hardBreak') lines.push([])
    const marks = marksOf(node)
    for (const [index, text] of cleanText(node.text ?? '')
      .split('\n')
      .entries()) {
      if (index > 0) lines.push([])
      append(lines.at(-1) ?? [], { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) })
    }
  }
  return lines
}

/** As `Prose` has it, with every kind of line break as a line feed and a tab as a space. */
export function cleanText(text: string): string {
  return text
    .toWellFormed()
    .normalize('NFC')
    .replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replace(/[^\P{Cc}\n]/gu, '')
}

function marksOf({ marks = [] }: LooseNode): Mark[] {
  const link = marks.find(({ type }) => type === 'link')?.attrs?.href
  const href = typeof link === 'string' ? safeAddress(link) : null
  const has = (wanted: string) => marks.some(({ type }) => type === wanted)
  return [
    ...(has('bold') ? [{ type: 'bold' } as const] : []),
    ...(has('italic') ? [{ type: 'italic' } as const] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } } as const]),
  ]
}

/** Adds a run, joined to the last where nothing tells them apart. */
function append(runs: Run[], run: Run): void {
  const last = runs.at(-1)
  if (run.text === '') return
  if (!last || JSON.stringify(last.marks) !== JSON.stringify(run.marks)) runs.push(run)
  else runs[runs.length - 1] = { ...last, text: (last.text + run.text).normalize('NFC') }
}

function trimmed(line: readonly Run[]): readonly Run[] {
  const [first, ...rest] = line
  if (!first) return []
  const begin = first.text.trimStart()
  if (begin === '') return trimmed(rest)
  const last = line.at(-1)
  const end = last?.text.trimEnd()
  if (end === '') return trimmed(line.slice(0, -1))
  return line.map((run, index) => {
    const start = index === 0 ? run.text.trimStart() : run.text
    return { ...run, text: index === line.length - 1 ? start.trimEnd() : start }
  })
}
