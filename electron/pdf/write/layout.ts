/** Lays out blocks as strips: what each kind of block looks like. */
import type {
  Apart,
  Block,
  Cover,
  Facts,
  Heading,
  List,
  Numbered,
  Paragraph,
  Reference,
} from '../../../shared/documents/block.ts'
import { assertNever } from '../../../shared/values.ts'
import { type ColumnOfText, type Entry, sideBySide } from './columns.ts'
import { baselineOf, type Frame, indented, linePieces, linesOf, textStrips } from './frame.ts'
import { layoutSignatures } from './layout-signatures.ts'
import { layoutTable } from './layout-table.ts'
import type { Line } from './lines.ts'
import { keptWithNext, type Node, node, type Piece, type Strip, tied, withSpace } from './strip.ts'
import * as style from './style.ts'

/** Everything below the frame's element; signatures keep the end of what they sign beside them. */
export function layoutBlocks(blocks: readonly Block[], frame: Frame): readonly Strip[] {
  return blocks.reduce<readonly Strip[]>((above, block, index) => {
    const strips = withSpace(layoutBlock(block, frame), sectionSpace(blocks[index - 1], block, frame))
    return [...(block.kind === 'signatures' ? endKept(above) : above), ...strips]
  }, [])
}

function layoutBlock(block: Block, frame: Frame): readonly Strip[] {
  switch (block.kind) {
    case 'heading':
      return layoutHeading(block, frame)
    case 'paragraph':
      return layoutParagraph(block, frame)
    case 'list':
      return layoutList(block, frame)
    case 'facts':
      return layoutFacts(block, frame)
    case 'table':
      return layoutTable(block, frame)
    case 'numbered':
      return layoutNumbered(block, frame)
    case 'apart':
      return layoutApart(block, frame)
    case 'signatures':
      return layoutSignatures(block, frame)
    case 'cover':
      return layoutCover(block, frame)
    default:
      return assertNever(block)
  }
}

/** More space where numbered items begin, and where they end. */
function sectionSpace(before: Block | undefined, block: Block, { scale }: Frame): number {
  if (!before || block.kind === 'signatures') return 0
  return (before.kind === 'numbered') === (block.kind === 'numbered') ? 0 : scale.spaces.section
}

/** The last item, if it is short, or else its last lines stay with what follows: no signature stands alone on a page. */
function endKept(strips: readonly Strip[]): readonly Strip[] {
  const item = strips.findLastIndex(({ place }) => place !== undefined)
  const from = strips.length - item <= 8 ? item : strips.length - 4
  return strips.map((strip, index) => (index >= from ? { ...strip, keep: true } : strip))
}

function layoutHeading({ level, text }: Heading, frame: Frame): readonly Strip[] {
  const heading = style.headings[level]
  const strips = textStrips([{ text }], heading, frame, node(`H${level}`, frame.parent))
  return withSpace(
    strips.map((strip) => ({ ...strip, keep: true })),
    heading.space,
  )
}

function layoutParagraph({ runs, tone }: Paragraph, frame: Frame): readonly Strip[] {
  const strips = textStrips(runs, tone ? style.meta : frame.scale.body, frame, node('P', frame.parent))
  return withSpace(strips, tone ? 2 : frame.scale.spaces.paragraph)
}

function layoutList({ items }: List, frame: Frame): readonly Strip[] {
  const { body, spaces } = frame.scale
  const list = node('L', frame.parent, { marker: 'list' })
  const strips = items.map((runs) => {
    const item = node('LI', list)
    const mark = linesOf([{ text: '–' }], body, frame.width, frame.fonts)
    const pieces = mark.flatMap((line) => linePieces(line, frame.x, baselineOf(body), node('Lbl', item)))
    const text = textStrips(runs, body, indented(frame, style.spaces.listIndent), node('LBody', item))
    return withSpace(beside(pieces, text, body), spaces.listItem)
  })
  return withSpace(tied(strips.flat()), spaces.paragraph - spaces.listItem)
}

/** A mark or a number before the first line, or alone where there are no lines. */
function beside(
  pieces: readonly Piece[],
  lines: readonly Strip[],
  { leading }: style.TextStyle,
): readonly Strip[] {
  const [first = { height: leading, space: 0, keep: false, pieces: [], textEnd: 0 }, ...rest] = lines
  return [{ ...first, pieces: [...pieces, ...first.pieces] }, ...rest]
}

function layoutFacts({ rows }: Facts, frame: Frame): readonly Strip[] {
  const { facts, factsLabel, tableRow } = style.spaces
  const list = node('L', frame.parent)
  return rows.flatMap(({ label, value }, index) => {
    const item = node('LI', list)
    const labels = oneText(label, { ...style.meta, leading: style.table.leading }, node('Lbl', item))
    const values = oneText(value, style.table, node('LBody', item))
    const columns: readonly ColumnOfText[] = [
      { x: frame.x, width: factsLabel, align: 'start', entries: labels },
      { x: frame.x + factsLabel, width: frame.width - factsLabel, align: 'start', entries: values },
    ]
    return withSpace(sideBySide(columns, frame.fonts), index === 0 ? facts : tableRow)
  })
}

function oneText(text: string, look: style.TextStyle, element: Node): readonly Entry[] {
  return [{ runs: [{ text }], style: look, node: element }]
}

function layoutNumbered(block: Numbered, frame: Frame): readonly Strip[] {
  const { title: look, spaces } = frame.scale
  const section = node('Sect', frame.parent)
  const heading = node('H2', section)
  const [number] = linesOf([{ text: `${block.number} ` }], look, frame.width, frame.fonts)
  const hang = Math.max(style.spaces.hang, number ? number.width + 8 : 0)
  const inner = { ...indented(frame, hang), parent: section }
  const numberPieces = number ? linePieces(number, frame.x, baselineOf(look), heading) : []
  const title = beside(numberPieces, textStrips([{ text: block.title }], look, inner, heading), look)
  const bookmark = `${block.number} ${block.title}`.trim()
  const marked = title.map((strip, index) =>
    index === 0 ? { ...strip, place: block.place, bookmark } : strip,
  )
  const blocks = layoutBlocks(block.blocks, inner)
  const strips = blocks.length > 0 ? [...keptWithNext(marked), ...blocks] : marked
  return withSpace(withReference(strips, block.reference, inner), spaces.numbered)
}

/** Lines up to which what is set apart is not parted by the end of a page. */
const shortDecision = 6

function layoutApart(block: Apart, frame: Frame): readonly Strip[] {
  const element = node('Div', frame.parent)
  const inner = { ...indented(frame, style.spaces.apartIndent), parent: element }
  const [first, ...rest] = layoutBlocks(labelled(block), inner)
  if (!first) return []
  const untold = node('P', element, { actual: block.label })
  const told = block.showLabel ? first.pieces : [{ kind: 'silent', node: untold } as const, ...first.pieces]
  const all = withReference([{ ...first, space: 0, pieces: told }, ...rest], block.reference, inner)
  const strips = all.length <= shortDecision ? tied(all, shortDecision) : all
  const thickness = block.tone === 'decision' ? 1.2 : 0.6
  const barred = strips.map((strip, index): Strip => {
    const bar = {
      kind: 'bar',
      x: frame.x + 0.6,
      thickness,
      color: style.colors.strongLine,
      overSpace: index > 0,
    } as const
    return { ...strip, pieces: [...strip.pieces, bar] }
  })
  return withSpace(barred, frame.scale.spaces.apart)
}

/** With the label before the first words, or above what has no words of its own. */
function labelled({ label, showLabel, blocks }: Apart): readonly Block[] {
  const [first, ...rest] = blocks
  if (!showLabel) return blocks
  if (first?.kind !== 'paragraph')
    return [{ kind: 'paragraph', runs: [{ text: label, style: 'strong' }] }, ...blocks]
  return [{ ...first, runs: [{ text: `${label} `, style: 'strong' }, ...first.runs] }, ...rest]
}

/** A reference stands flush right on the last line where there is room, else on a line of its own. */
function withReference(
  strips: readonly Strip[],
  reference: Reference | undefined,
  frame: Frame,
): readonly Strip[] {
  if (!reference) return strips
  const { text, place, description } = reference
  const run = place ? { text, link: { place, description: description ?? text } } : { text }
  const [line, ...more] = linesOf([run], style.reference, frame.width, frame.fonts)
  if (!line) return strips
  const element = node('P', frame.parent)
  const right = frame.x + frame.width
  const flushRight = (each: Line, baseline: number) => linePieces(each, right - each.width, baseline, element)
  const last = strips.at(-1)
  const free = last?.textEnd === undefined ? 0 : right - last.textEnd - style.spaces.beforeReference
  if (last && more.length === 0 && line.width <= free) {
    const pieces = [...last.pieces, ...flushRight(line, baselineOf(frame.scale.body))]
    return [...strips.slice(0, -1), { ...last, pieces, textEnd: right }]
  }
  const own = [line, ...more].map((each): Strip => {
    const pieces = flushRight(each, baselineOf(style.reference))
    return { height: style.reference.leading, space: 0, keep: false, pieces }
  })
  return [...keptWithNext(strips), ...own]
}

function layoutCover({ organisation, title, lines }: Cover, frame: Frame): readonly Strip[] {
  const above = textStrips([{ text: organisation }], style.coverOrganisation, frame, node('P', frame.parent))
  const heading = textStrips([{ text: title }], style.coverTitle, frame, node('H1', frame.parent))
  const below = lines.flatMap((text) =>
    textStrips([{ text }], style.coverLine, frame, node('P', frame.parent)),
  )
  const rule: Strip = {
    height: 1,
    space: 16,
    keep: false,
    pieces: [
      { kind: 'rule', x: frame.x, y: 0, width: frame.width, thickness: 0.5, color: style.colors.hairline },
    ],
  }
  const strips = [...above, ...withSpace(heading, style.spaces.coverTop), rule, ...withSpace(below, 16)]
  return strips.map((strip) => ({ ...strip, cover: true }))
}
