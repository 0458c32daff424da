/** Lays out running text: paragraphs, and lists of whatever depth. */
import type { List, Paragraph, Text } from '../../../shared/documents/block.ts'
import { baselineOf, type Frame, indented, linePieces, linesOf, textStrips } from './frame.ts'
import type { Line } from './lines.ts'
import { spaceAbove } from './space-above.ts'
import { type Node, node, type Piece, type Strip, tied, withSpace } from './strip.ts'
import * as style from './style.ts'

/** Lines up to which a list is not parted by the end of a page. */
const shortList = 5

/** The content of a list's item or a table's cell, below its element: a single paragraph is the element's own text. */
export function layoutTexts(blocks: readonly Text[], frame: Frame): readonly Strip[] {
  const [first] = blocks
  if (first?.kind === 'paragraph' && blocks.length === 1)
    return textStrips(first.runs, frame.scale.body, frame, frame.parent)
  return blocks.flatMap((block, index) => {
    const strips = block.kind === 'list' ? layoutList(block, frame) : layoutParagraph(block, frame)
    return withSpace(strips, index === 0 ? 0 : spaceAbove(block, blocks[index - 1], frame.scale))
  })
}

export function layoutParagraph({ runs, tone }: Paragraph, frame: Frame): readonly Strip[] {
  return textStrips(runs, tone ? style.meta : frame.scale.body, frame, node('P', frame.parent))
}

export function layoutList(list: List, frame: Frame): readonly Strip[] {
  const { body, spaces } = frame.scale
  const element = node('L', frame.parent, { marker: list.start === undefined ? 'Disc' : 'Decimal' })
  const marks = marksOf(list, frame)
  const indent = listIndent(marks)
  const within = { ...frame.scale, spaces: { ...spaces, paragraph: spaces.listItem } }
  const strips = list.items.map((blocks, index) => {
    const item = node('LI', element)
    const label = node('Lbl', item)
    const pieces = marks[index]?.flatMap((line) => linePieces(line, frame.x, baselineOf(body), label)) ?? []
    const inner = { ...indented(frame, indent), parent: node('LBody', item), scale: within }
    return withSpace(beside(pieces, layoutTexts(blocks, inner), body), index === 0 ? 0 : spaces.listItem)
  })
  return tied(strips.flat(), shortList)
}

/** The dash or number of each item. */
export function marksOf(
  { start, items }: List,
  { scale, fonts, width }: Frame,
): readonly (readonly Line[])[] {
  return items.map((_, index) =>
    linesOf([{ text: start === undefined ? '–' : `${start + index}.` }], scale.body, width, fonts),
  )
}

/** From a list's marks to its text. */
export function listIndent(marks: readonly (readonly Line[])[]): number {
  const widest = Math.max(0, ...marks.flat().map(({ width }) => width))
  return Math.max(style.spaces.listIndent, widest + style.spaces.afterMark)
}

/** A mark or a number before the first line, or alone where there are no lines. */
export function beside(
  pieces: readonly Piece[],
  lines: readonly Strip[],
  { leading }: style.TextStyle,
): readonly Strip[] {
  const [first = { height: leading, space: 0, keep: false, pieces: [], textEnd: 0 }, ...rest] = lines
  return [{ ...first, pieces: [...pieces, ...first.pieces] }, ...rest]
}

/** An element whose content is only told, not printed, or that has none. */
export function silent(element: Node, leading: number): readonly Strip[] {
  return [{ height: leading, space: 0, keep: false, pieces: [{ kind: 'silent', node: element }] }]
}
