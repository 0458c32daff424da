/** Pasted tables: merged cells spread out, columns that only exist for the look left out, layout taken for what it is. */
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import { cellPlaces } from '../../../shared/rich-text/table-places.ts'
import { isHidden } from './paste-style.ts'

/** Whether a table only places what it holds, as in mail: it is marked so, has one cell, or holds another table. */
export function isLayout(table: HTMLTableElement): boolean {
  const role = table.getAttribute('role')
  const cells = [...table.rows].reduce((sum, { cells }) => sum + cells.length, 0)
  return role === 'presentation' || role === 'none' || cells <= 1 || table.querySelector('table') !== null
}

/** The cells that were seen, row by row. */
export function seenRows(table: HTMLTableElement): readonly (readonly HTMLTableCellElement[])[] {
  return [...table.rows]
    .filter((row) => !isHidden(row) && row.getAttribute('height') !== '0')
    .map((row) => [...row.cells].filter((cell) => !isHidden(cell)))
    .filter((cells) => cells.length > 0)
}

/** @param blocksOf what a cell holds */
export function tableOf(
  table: HTMLTableElement,
  blocksOf: (cell: HTMLTableCellElement) => readonly LooseNode[],
): LooseNode {
  const rows = seenRows(table)
  const nodes = rows.map((cells) => cells.map((cell) => cellOf(cell, blocksOf(cell), rows.length)))
  const places = cellPlaces(nodes)
  const columns = (places[0] ?? []).flatMap((_, column) =>
    places.some((row) => row[column]?.node) ? [column] : [],
  )
  const headed = places.some((row) => row.some(({ isHead }) => isHead))
  return {
    type: 'table',
    content: places.map((row, index) => {
      const isHead =
        !headed && index === 0 && rows.length > 1 && row.every(({ node }) => node && isBold(node))
      return {
        type: 'tableRow',
        content: columns.map((column) =>
          spread(row[column]?.node ?? null, isHead || row[column]?.isHead === true),
        ),
      }
    }),
  }
}

/** A cell with its spans; `rowspan="0"` reaches to the end. */
function cellOf(cell: HTMLTableCellElement, content: readonly LooseNode[], rows: number): LooseNode {
  const isHead = cell.localName === 'th' || cell.closest('thead') !== null
  return {
    type: isHead ? 'tableHeader' : 'tableCell',
    attrs: { colspan: cell.colSpan, rowspan: cell.rowSpan === 0 ? rows : cell.rowSpan },
    content,
  }
}

function spread(node: LooseNode | null, isHead: boolean): LooseNode {
  const content = node?.content ?? []
  return isHead ? { type: 'tableHeader', content: content.map(unbold) } : { type: 'tableCell', content }
}

/** A head is bold by itself. */
function unbold(node: LooseNode): LooseNode {
  const marks = node.marks?.filter(({ type }) => type !== 'bold')
  return {
    ...node,
    ...(marks ? { marks } : {}),
    ...(node.content ? { content: node.content.map(unbold) } : {}),
  }
}

/** Whether all its text is bold, and there is some. */
function isBold(node: LooseNode): boolean {
  const texts = textsOf(node)
  return texts.length > 0 && texts.every(({ marks }) => marks?.some(({ type }) => type === 'bold'))
}

function textsOf(node: LooseNode): readonly LooseNode[] {
  return node.type === 'text' ? [node] : (node.content ?? []).flatMap(textsOf)
}
