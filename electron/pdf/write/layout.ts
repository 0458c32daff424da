/** Lays out blocks as strips: what each kind of block looks like. */
import type {
  Apart,
  Block,
  Facts,
  Heading,
  Numbered,
  Reference,
  Run,
} from '../../../shared/documents/block.ts'
import { assertNever } from '../../../shared/values.ts'
import { type ColumnOfText, type Entry, sideBySide } from './columns.ts'
import { baselineOf, type Frame, indented, linePieces, linesOf, textStrips, titleStrips } from './frame.ts'
import { layoutChart } from './layout-chart.ts'
import { layoutGrid } from './layout-grid.ts'
import { layoutCover, layoutLetterhead } from './layout-letterhead.ts'
import { layoutSignatures } from './layout-signatures.ts'
import { layoutTable } from './layout-table.ts'
import { beside, layoutList, layoutParagraph } from './layout-text.ts'
import type { Line } from './lines.ts'
import { spaceAbove } from './space-above.ts'
import { keptWithNext, type Node, node, type Strip, tied, withSpace } from './strip.ts'
import * as style from './style.ts'

/** Everything below the frame's element. */
export function layoutBlocks(blocks: readonly Block[], frame: Frame): readonly Strip[] {
  return blocks.reduce<readonly Strip[]>((above, block, index) => {
    const before = blocks[index - 1]
    const space = spaceAbove(block, before, frame.scale)
    return [...tiedTo(block, before, above), ...withSpace(layoutBlock(block, frame), space)]
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
    case 'grid':
      return layoutGrid(block, frame)
    case 'chart':
      return layoutChart(block, frame)
    case 'numbered':
      return layoutNumbered(block, frame)
    case 'apart':
      return layoutApart(block, frame)
    case 'signatures':
      return layoutSignatures(block, frame)
    case 'letterhead':
      return layoutLetterhead(block, frame)
    case 'cover':
      return layoutCover(block, frame)
    default:
      return assertNever(block)
  }
}

/**
 * A decision takes the end of its grounds along to the next page, a list or a table of running text what leads to it,
 * signatures the end of what they sign, notes that of what they are about.
 */
function tiedTo(block: Block, before: Block | undefined, above: readonly Strip[]): readonly Strip[] {
  if (block.kind === 'signatures') return endKept(above)
  const isLedTo = (block.kind === 'list' || block.kind === 'grid') && isText(before)
  const follows = before?.kind === 'paragraph' && before.leads
  return follows || block.kind === 'apart' || isLedTo || isNote(block, before) ? keptWithNext(above) : above
}

/** Small text below something; under a title it is a part of that. */
function isNote(block: Block, before: Block | undefined): boolean {
  if (block.kind !== 'paragraph' || block.tone !== 'meta') return false
  return before?.kind === 'table' || before?.kind === 'chart' || isText(before)
}

function isText(block: Block | undefined): boolean {
  return block?.kind === 'paragraph' && block.tone === undefined
}

/** The last item, if it is short, or else its last lines stay with what follows: no signature stands alone on a page. */
function endKept(strips: readonly Strip[]): readonly Strip[] {
  const item = strips.findLastIndex(({ place }) => place !== undefined)
  const from = strips.length - item <= 8 ? item : strips.length - 4
  return strips.map((strip, index) => (index >= from ? { ...strip, keep: true } : strip))
}

function layoutHeading({ level, text }: Heading, frame: Frame): readonly Strip[] {
  const look = { ...style.headings[level], color: frame.colors.title }
  const strips = titleStrips(text, look, frame, node(`H${level}`, frame.parent))
  return strips.map((strip) => ({ ...strip, keep: true }))
}

function layoutFacts({ rows }: Facts, frame: Frame): readonly Strip[] {
  const look = { ...style.meta, leading: style.table.leading }
  const widest = Math.max(...rows.map(({ label }) => frame.fonts.measure(label, look)))
  const labelWidth = Math.max(
    style.spaces.factsLabel,
    Math.min(widest + style.spaces.columnGutter, frame.width / 2),
  )
  const list = node('L', frame.parent)
  return rows.flatMap(({ label, value, runs = [{ text: value }] }, index) => {
    const item = node('LI', list)
    const labels = oneText(label, look, node('Lbl', item))
    const values = [{ runs, style: style.table, node: node('LBody', item) }]
    const columns: readonly ColumnOfText[] = [
      { x: frame.x, width: labelWidth, align: 'start', entries: labels },
      { x: frame.x + labelWidth, width: frame.width - labelWidth, align: 'start', entries: values },
    ]
    return withSpace(sideBySide(columns, frame.fonts), index === 0 ? 0 : style.spaces.tableRow)
  })
}

function oneText(text: string, look: style.TextStyle, element: Node): readonly Entry[] {
  return [{ runs: [{ text }], style: look, node: element }]
}

function layoutNumbered(block: Numbered, frame: Frame): readonly Strip[] {
  const section = node('Sect', frame.parent)
  const heading = node('H2', section)
  const { words, inner } = layoutTitle(block, frame, heading, section)
  const title = block.aside ? flushRight(words, { text: block.aside }, style.meta, inner) : words
  const bookmark = `${block.number} ${block.title}`.trim()
  const marked = title.map((strip, index) =>
    index === 0 ? { ...strip, place: block.place, bookmark } : strip,
  )
  const blocks = layoutBlocks(block.blocks, inner)
  const strips = blocks.length > 0 ? [...keptWithNext(marked), ...blocks] : marked
  return withReference(strips, block.reference, inner)
}

/** The number hangs before the title, or stands above it with a case number; what follows hangs as the title does. */
function layoutTitle(
  { number, caseNumber, title }: Numbered,
  frame: Frame,
  heading: Node,
  section: Node,
): { readonly words: readonly Strip[]; readonly inner: Frame } {
  const { title: look } = frame.scale
  const [line] = linesOf([{ text: `${number} ` }], look, frame.width, frame.fonts)
  const hang = Math.max(style.spaces.hang, line ? line.width + 8 : 0)
  const inner = { ...indented(frame, hang), parent: section }
  const titled = textStrips([{ text: title }], look, inner, heading)
  if (caseNumber !== undefined) {
    const above = textStrips([{ text: `${number}, ${caseNumber} ` }], look, frame, heading)
    return { words: [...above.map((strip) => ({ ...strip, keep: true })), ...titled], inner }
  }
  const pieces = line ? linePieces(line, frame.x, baselineOf(look), heading) : []
  return { words: beside(pieces, titled, look), inner }
}

/** Lines up to which it is not parted by the end of a page. */
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
  return strips.map((strip, index): Strip => {
    const bar = {
      kind: 'bar',
      x: frame.x + 0.6,
      thickness,
      color: frame.colors.line,
      overSpace: index > 0,
    } as const
    return { ...strip, pieces: [...strip.pieces, bar] }
  })
}

/** With the label before the first words, or above what has no words of its own. */
function labelled({ label, showLabel, blocks }: Apart): readonly Block[] {
  const [first, ...rest] = blocks
  if (!showLabel) return blocks
  if (first?.kind !== 'paragraph')
    return [{ kind: 'paragraph', runs: [{ text: label, style: 'strong' }] }, ...blocks]
  return [{ ...first, runs: [{ text: `${label} `, style: 'strong' }, ...first.runs] }, ...rest]
}

function withReference(
  strips: readonly Strip[],
  reference: Reference | undefined,
  frame: Frame,
): readonly Strip[] {
  if (!reference) return strips
  const { text, place, description } = reference
  const run = place ? { text, link: { place, description: description ?? text } } : { text }
  return flushRight(strips, run, style.reference, frame)
}

/** Adds a text at the end of the last line where there is room, else on a line of its own. */
function flushRight(
  strips: readonly Strip[],
  run: Run,
  look: style.TextStyle,
  frame: Frame,
): readonly Strip[] {
  const [line, ...more] = linesOf([run], look, frame.width, frame.fonts)
  if (!line) return strips
  const element = node('P', frame.parent)
  const right = frame.x + frame.width
  const piecesOf = (each: Line, baseline: number) => linePieces(each, right - each.width, baseline, element)
  const last = strips.at(-1)
  const free = last?.textEnd === undefined ? 0 : right - last.textEnd - style.spaces.beforeReference
  if (last && more.length === 0 && line.width <= free) {
    const pieces = [...last.pieces, ...piecesOf(line, baselineOf(frame.scale.body))]
    return [...strips.slice(0, -1), { ...last, pieces, textEnd: right }]
  }
  const own = [line, ...more].map((each): Strip => {
    return { height: look.leading, space: 0, keep: false, pieces: piecesOf(each, baselineOf(look)) }
  })
  return [...keptWithNext(strips), ...own]
}
