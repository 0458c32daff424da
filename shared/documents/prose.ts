/** Running text as people write it, plain or with structure, into blocks. */
import type { Inline, ListBlock, Mark, RichText, TextBlock } from '../model/rich-text.ts'
import { structured } from '../rich-text/structured.ts'
import type { Block, Grid, GridCell, List, Paragraph, Run, Text } from './block.ts'
import { monthNames } from './format.ts'

/** A text, with its structure where it has more than plain text can say. */
export function textBlocks(text: string, doc: RichText | null): readonly Block[] {
  return doc ? richBlocks(doc) : proseBlocks(text)
}

/** Plain text, as `structured` reads it. */
export function proseBlocks(text: string): readonly Block[] {
  return richBlocks(structured(text))
}

export function richBlocks({ content }: RichText): readonly Block[] {
  return content.flatMap((block): readonly Block[] =>
    block.type === 'table' ? [gridOf(block)] : textOf(block),
  )
}

function gridOf({ content }: Extract<RichText['content'][number], { type: 'table' }>): Grid {
  const rows = content.map((row) =>
    row.content.map((cell) => ({
      isHead: cell.type === 'tableHeader',
      blocks: cell.content.flatMap(textOf),
    })),
  )
  const columns = (rows[0] ?? []).map((_, column) => ({ align: alignOf(rows.map((row) => row[column])) }))
  return { kind: 'grid', columns, rows }
}

const figure = /^(?:[-−+]?\d[\d\s]*(?:[.,]\d+)?(?:\s?(?:%|kr|tkr|mkr))?|[–-])$/u

/** Figures stand to the right, their unit at the end. */
function alignOf(cells: readonly (GridCell | undefined)[]): 'start' | 'end' {
  const texts = cells
    .filter((cell) => !cell?.isHead)
    .map((cell) =>
      (cell?.blocks ?? []).map((block) => (block.kind === 'paragraph' ? wordsOf(block) : 'list')).join('\n'),
    )
  return areFigures(texts) ? 'end' : 'start'
}

/** Whether the cells of a column, but its heads, hold figures and nothing else. */
export function areFigures(cells: readonly string[]): boolean {
  const texts = cells.filter((text) => text !== '')
  return texts.some((text) => /\d/.test(text)) && texts.every((text) => figure.test(text))
}

function wordsOf({ runs }: Paragraph): string {
  return runs.map(({ text }) => text).join('')
}

/** Nothing for an empty paragraph. */
function textOf(block: TextBlock | ListBlock): readonly Text[] {
  return block.type === 'paragraph' ? paragraphOf(block) : [listOf(block)]
}

function listOf({ type, attrs, content }: ListBlock): List {
  const items = content.map((entry) => entry.content.flatMap(textOf))
  return { kind: 'list', ...(type === 'orderedList' ? { start: attrs?.start ?? 1 } : {}), items }
}

function paragraphOf({ content = [] }: TextBlock): readonly Paragraph[] {
  return content.length === 0 ? [] : [{ kind: 'paragraph', runs: runsOf(content) }]
}

/** Plain runs become one with the line breaks between them. */
function runsOf(content: readonly Inline[]): readonly Run[] {
  const runs: Run[] = []
  for (const inline of content) {
    const last = runs.at(-1)
    const run = inline.type === 'text' ? { text: inline.text, ...lookOf(inline.marks ?? []) } : { text: '\n' }
    if (last && isPlain(last) && isPlain(run)) runs[runs.length - 1] = { text: last.text + run.text }
    else runs.push(run)
  }
  return runs.map((run) => ({ ...run, text: held(run.text) }))
}

function isPlain({ style, link }: Run): boolean {
  return style === undefined && link === undefined
}

function lookOf(marks: readonly Mark[]): Omit<Run, 'text'> {
  const isBold = marks.some(({ type }) => type === 'bold')
  const isItalic = marks.some(({ type }) => type === 'italic')
  const link = marks.find((mark) => mark.type === 'link')
  return {
    ...(isBold ? { style: isItalic ? 'strongEmphasis' : 'strong' } : isItalic ? { style: 'emphasis' } : {}),
    ...(link ? { link: { url: link.attrs.href } } : {}),
  }
}

const unit = `(?:tkr|kkr|mkr|mdkr|kr|kronor|procent|%|meter|km|m²|kvm|kWh|MWh|kW|kN|ton)(?![\\p{L}²])`
const afterNumber = new RegExp(`(?<=\\d) (?=${unit}|(?:${monthNames.join('|')})\\b|\\d{3}(?!\\d))`, 'gu')
const beforeNumber = /(?<=(?:§|(?<!\p{L})(?:klockan|kl\.|bilaga|punkt|nr))) (?=\d)/giu

/** What belongs to a number stays on its line: its thousands, its unit or month, the § or word before it. */
export function held(text: string): string {
  return text.replace(afterNumber, '\u00a0').replace(beforeNumber, '\u00a0')
}
