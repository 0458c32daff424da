/** A document as plain text: a third reader of the same blocks, for letters, notes and the web. */
import { assertNever } from '../values.ts'
import {
  type Apart,
  type Block,
  type DocumentModel,
  type Facts,
  type Grid,
  hasHeadRow,
  type List,
  type Numbered,
  type Run,
  type Signatures,
  type Table,
  type Text,
} from './block.ts'
import { columnsText, wrapped } from './text-columns.ts'
import type { DocumentWords } from './words.ts'

/** Characters of a line. */
const lineLength = 76
/** How far what belongs to a paragraph stands in. */
const indent = 2

/** UTF-8 text with line feeds, blocks apart by an empty line, ending with one line feed. */
export function plainText(model: DocumentModel, words: DocumentWords): string {
  const { watermark, foot, blocks } = model
  const mark = watermark ? [[`*** ${watermark} ***`]] : []
  const parts = [
    ...mark,
    ...blockParts(blocks, lineLength, words),
    ['-'.repeat(lineLength), ...wrapped(foot, lineLength)],
  ]
  const text = parts.map((lines) => lines.map((line) => line.trimEnd()).join('\n')).join('\n\n')
  return `${text.replace(/\u00a0/g, ' ').normalize('NFC')}\n`
}

/** The lines of each. */
type Parts = readonly (readonly string[])[]

function blockParts(blocks: readonly Block[], width: number, words: DocumentWords): Parts {
  return blocks.flatMap((block) => partsOf(block, width, words)).filter((lines) => lines.length > 0)
}

function partsOf(block: Block, width: number, words: DocumentWords): Parts {
  switch (block.kind) {
    case 'heading':
      return [underlined(block.text, block.level, width)]
    case 'paragraph':
    case 'list':
      return [textLines(block, width)]
    case 'facts':
      return [factLines(block, width)]
    case 'table':
      return [tableLines(block, width)]
    case 'grid':
      return [gridLines(block, width)]
    case 'chart':
      return [wrapped(`[${block.title}: ${block.alternative}]`, width)]
    case 'numbered':
      return numberedParts(block, width, words)
    case 'apart':
      return apartParts(block, width, words)
    case 'signatures':
      return signatureParts(block, words)
    case 'letterhead':
      return [wrapped([block.name, block.number].filter((part) => part !== '').join(' '), width)]
    case 'cover':
      return [[block.organisation], [block.title, ...block.lines]]
    default:
      return assertNever(block)
  }
}

function numberedParts(
  { number, caseNumber, title, aside, reference, blocks }: Numbered,
  width: number,
  words: DocumentWords,
): Parts {
  const first = caseNumber ? `${number}, ${caseNumber}\n${title}` : `${number} ${title}`
  const heading = [first, aside].filter((part) => part).join(' – ')
  const inner = blockParts(blocks, width - indent, words).map(indented)
  return [['', ...wrapped(heading, width)], ...withReference(inner, reference?.text, width)]
}

function apartParts(
  { label, showLabel, blocks, reference }: Apart,
  width: number,
  words: DocumentWords,
): Parts {
  const inner = [
    ...(showLabel ? [[`${label}:`]] : []),
    ...blockParts(blocks, width - indent, words).map(indented),
  ]
  return withReference(inner, reference?.text, width)
}

function tableLines({ title, columns, rows, showHead }: Table, width: number): readonly string[] {
  const head = showHead ? [columns.map((column) => column.title)] : []
  const cells = [...head, ...rows.map((row) => row.cells)]
  const table = columnsText(cells, columns, { width, ruled: showHead })
  return [...(title ? wrapped(title, width) : []), ...table]
}

function gridLines(grid: Grid, width: number): readonly string[] {
  const cells = grid.rows.map((row) => row.map((cell) => textsOf(cell.blocks)))
  return columnsText(cells, grid.columns, { width, ruled: hasHeadRow(grid) })
}

/** A reference stands flush right below what it belongs to. */
function withReference(parts: Parts, reference: string | undefined, width: number): Parts {
  return reference ? [...parts, [reference.padStart(width)]] : parts
}

function underlined(text: string, level: 1 | 2 | 3, width: number): readonly string[] {
  const lines = wrapped(level === 1 ? text.toLocaleUpperCase('sv') : text, width)
  const longest = Math.max(...lines.map((line) => line.length))
  return level === 3 ? lines : [...lines, (level === 1 ? '=' : '-').repeat(longest)]
}

function textLines(block: Text, width: number): readonly string[] {
  if (block.kind === 'paragraph') return wrapped(runsText(block.runs), width)
  return block.items.flatMap((item, index) => itemLines(item, markOf(block, index), width))
}

function markOf({ start }: List, index: number): string {
  return start === undefined ? '- ' : `${start + index}. `
}

function itemLines(item: readonly Text[], mark: string, width: number): readonly string[] {
  const lines = item.flatMap((text) => textLines(text, width - mark.length))
  return lines.map((line, index) => `${index === 0 ? mark : ' '.repeat(mark.length)}${line}`)
}

/** As a cell holds it. */
function textsOf(blocks: readonly Text[]): string {
  return blocks.flatMap((block) => textLines(block, Number.POSITIVE_INFINITY)).join('\n')
}

/** The address of a link follows its text, where the text does not say it. */
function runsText(runs: readonly Run[]): string {
  return runs
    .map(({ text, link }) => {
      if (!link || !('url' in link)) return text
      const address = link.url.replace(/^mailto:/i, '')
      return address.includes(text.trim()) ? text : `${text} (${address})`
    })
    .join('')
}

function factLines({ rows }: Facts, width: number): readonly string[] {
  const longest = Math.max(...rows.map(({ label }) => label.length)) + 2
  return rows.flatMap(({ label, value, runs }) =>
    wrapped(runs ? runsText(runs) : value, width - longest).map(
      (line, index) => (index === 0 ? `${label}:` : '').padEnd(longest) + line,
    ),
  )
}

function signatureParts(
  { groups, dateLabel }: Signatures,
  words: DocumentWords,
): readonly (readonly string[])[] {
  return groups.flatMap(({ label, signers }) => [
    [label],
    ...signers.map(({ name, title, date }) => [
      '.'.repeat(40),
      [name, title].filter((part) => part !== '').join(', '),
      `${dateLabel}: ${date === '' ? words.extract.openDate : date}`,
    ]),
  ])
}

function indented(lines: readonly string[]): readonly string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(indent) + line))
}
