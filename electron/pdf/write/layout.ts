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
import { type ColumnOfText, sideBySide } from './columns.ts'
import { baselineOf, type Frame, indented, linePieces, linesOf, textStrips } from './frame.ts'
import { layoutSignatures } from './layout-signatures.ts'
import { layoutTable } from './layout-table.ts'
import { keptWithNext, node, type Strip, withSpace } from './strip.ts'
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

/** The last four lines stay with what follows, so that no signature stands alone on a page. */
function endKept(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index >= strips.length - 4 ? { ...strip, keep: true } : strip))
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
    const [first = { height: body.leading, space: 0, keep: false, pieces: [] }, ...rest] = text
    return withSpace([{ ...first, pieces: [...pieces, ...first.pieces] }, ...rest], spaces.listItem)
  })
  return withSpace(strips.flat(), spaces.paragraph - spaces.listItem)
}

function layoutFacts({ rows }: Facts, frame: Frame): readonly Strip[] {
  const list = node('L', frame.parent)
  const strips = rows.flatMap(({ label, value }, index) => {
    const item = node('LI', list)
    const labelWidth = style.spaces.factsLabel
    const columns: readonly ColumnOfText[] = [
      { x: frame.x, width: labelWidth, align: 'start', entries: [entry(label, style.meta, 'Lbl')] },
      {
        x: frame.x + labelWidth,
        width: frame.width - labelWidth,
        align: 'start',
        entries: [entry(value, style.table, 'LBody')],
      },
    ]
    function entry(text: string, textStyle: style.TextStyle, tag: string) {
      return {
        runs: [{ text }],
        style: { ...textStyle, leading: style.table.leading },
        node: node(tag, item),
      }
    }
    return withSpace(
      sideBySide(columns, frame.fonts),
      index === 0 ? style.spaces.facts : style.spaces.tableRow,
    )
  })
  return strips
}

function layoutNumbered(block: Numbered, frame: Frame): readonly Strip[] {
  const { title: titleStyle, spaces } = frame.scale
  const section = node('Sect', frame.parent)
  const heading = node('H2', section)
  const [number] = linesOf([{ text: `${block.number} ` }], titleStyle, frame.width, frame.fonts)
  const hang = Math.max(style.spaces.hang, number ? number.width + 8 : 0)
  const inner = { ...indented(frame, hang), parent: section }
  const titleLines = textStrips([{ text: block.title }], titleStyle, inner, heading)
  const [
    first = { height: titleStyle.leading, space: 0, keep: false, pieces: [], textEnd: inner.x },
    ...rest
  ] = titleLines
  const numberPieces = number ? linePieces(number, frame.x, baselineOf(titleStyle), heading) : []
  const titled: readonly Strip[] = [
    {
      ...first,
      pieces: [...numberPieces, ...first.pieces],
      place: block.place,
      bookmark: `${block.number} ${block.title}`.trim(),
    },
    ...rest,
  ]
  const blocks = layoutBlocks(block.blocks, inner)
  const strips = blocks.length > 0 ? [...keptWithNext(titled), ...blocks] : titled
  return withSpace(withReference(strips, block.reference, inner), spaces.numbered)
}

function layoutApart(block: Apart, frame: Frame): readonly Strip[] {
  const element = node('Div', frame.parent)
  const inner = { ...indented(frame, style.spaces.apartIndent), parent: element }
  const [first, ...rest] = layoutBlocks(labelled(block), inner)
  if (!first) return []
  const untold = node('P', element, { actual: block.label })
  const told = block.showLabel ? first.pieces : [{ kind: 'silent', node: untold } as const, ...first.pieces]
  const strips = withReference([{ ...first, space: 0, pieces: told }, ...rest], block.reference, inner)
  const decided = block.tone === 'decision'
  return withSpace(
    strips.map((strip, index): Strip => {
      const bar = {
        kind: 'bar',
        x: frame.x + 0.6,
        thickness: decided ? 1.2 : 0.6,
        color: style.colors.strongLine,
        overSpace: index > 0,
      } as const
      return { ...strip, pieces: [...strip.pieces, bar] }
    }),
    frame.scale.spaces.apart,
  )
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
  const lines = linesOf([run], style.reference, frame.width, frame.fonts)
  const element = node('P', frame.parent)
  const right = frame.x + frame.width
  const last = strips.at(-1)
  const [line] = lines
  if (lines.length === 1 && line && last?.textEnd !== undefined) {
    const x = right - line.width
    if (last.textEnd + style.spaces.beforeReference <= x) {
      const baseline = baselineOf(frame.scale.body)
      const pieces = [...last.pieces, ...linePieces(line, x, baseline, element)]
      return [...strips.slice(0, -1), { ...last, pieces }]
    }
  }
  const own = lines.map((each) => ({
    height: style.reference.leading,
    space: 0,
    keep: false,
    pieces: linePieces(each, right - each.width, baselineOf(style.reference), element),
  }))
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
