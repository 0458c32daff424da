/** Short hands for the blocks that the example's reports are written in. */
import type { Block, Facts, Heading, List, Paragraph, Row, Table } from '../documents/block.ts'
import { held } from '../documents/prose.ts'

export function heading(text: string): Heading {
  return { kind: 'heading', level: 2, text: held(text) }
}

export function paragraph(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text: held(text) }] }
}

export function note(text: string): Paragraph {
  return { kind: 'paragraph', runs: [{ text: held(text) }], tone: 'meta' }
}

export function list(...items: readonly string[]): List {
  return { kind: 'list', items: items.map((text) => [{ kind: 'paragraph', runs: [{ text: held(text) }] }]) }
}

export function facts(...rows: readonly (readonly [label: string, value: string])[]): Facts {
  return { kind: 'facts', rows: rows.map(([label, value]) => ({ label, value })) }
}

/** Two columns without a printed head, where what is named at the left is longer than a label. */
export function pairs(
  left: string,
  right: string,
  ...rows: readonly (readonly [name: string, value: string])[]
): Table {
  return {
    kind: 'table',
    columns: [`${left}:3`, `${right}:7`].map(column),
    showHead: false,
    rows: rows.map((cells) => ({ cells })),
  }
}

/** A table whose columns are given as `title:width`; a width that begins with `>` sets figures flush right. */
export function table(
  title: string,
  columns: readonly string[],
  ...rows: readonly (readonly string[] | Row)[]
): Table {
  return {
    kind: 'table',
    title,
    columns: columns.map(column),
    showHead: true,
    rows: rows.map((row) => ('cells' in row ? row : { cells: row.map(held) })),
  }
}

/** The row that says what those above it come to. */
export function sum(...cells: readonly string[]): Row {
  return { cells: cells.map(held), tone: 'sum' }
}

function column(description: string): Table['columns'][number] {
  const [title = '', width = '1'] = description.split(':')
  const end = width.startsWith('>')
  return { title, align: end ? 'end' : 'start', width: Number(end ? width.slice(1) : width) }
}

/** Headings with their paragraphs: a string is a paragraph, all else stands as it is. */
export function chapter(title: string, ...parts: readonly (string | Block)[]): readonly Block[] {
  return [heading(title), ...parts.map((part) => (typeof part === 'string' ? paragraph(part) : part))]
}
