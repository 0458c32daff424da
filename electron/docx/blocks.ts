/** Blocks of a document as what a Word document is made of. */
import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  ImageRun,
  LeaderType,
  Paragraph,
  type Table,
  TabStopType,
  TextRun,
} from 'docx'
import type {
  Apart,
  Block,
  Cover,
  Facts,
  Letterhead,
  Numbered,
  Reference,
  Signatures,
} from '../../shared/documents/block.ts'
import { assertNever, type Sha256 } from '../../shared/values.ts'
import { gridTable, plainTable } from './tables.ts'
import { lineRuns, runChildren, type Setting, textParagraphs } from './texts.ts'

export interface WordSetting extends Setting {
  /** What blocks may fill, in twentieths of a point. */
  readonly width: number
  /** Bytes of a picture, PNG or JPEG. */
  readonly picture: (sha256: Sha256) => Uint8Array
}

type Element = Paragraph | Table

/** What belongs to a numbered paragraph, and what stands apart in it, stands in so far. */
const numberedIndent = 720
const apartIndent = 200
const labelWidth = 2300
const signatureLine = 4600
/** Of a logo, in pixels of a screen. */
const logoHeight = 48

const headings = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3 } as const

export function wordBlocks(blocks: readonly Block[], setting: WordSetting): readonly Element[] {
  return blocks.flatMap((block) => wordBlock(block, setting))
}

function wordBlock(block: Block, setting: WordSetting): readonly Element[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ heading: headings[block.level], children: lineRuns(block.text) })]
    case 'paragraph':
    case 'list':
      return textParagraphs(block, setting)
    case 'facts':
      return factParagraphs(block)
    case 'table':
      return plainTable(block, setting)
    case 'grid':
      return gridTable(block, setting)
    case 'chart':
      return [new Paragraph({ children: lineRuns(`${block.title}: ${block.alternative}`) })]
    case 'numbered':
      return numberedBlocks(block, setting)
    case 'apart':
      return apartBlocks(block, setting)
    case 'signatures':
      return signatureParagraphs(block)
    case 'letterhead':
      return [letterhead(block, setting)]
    case 'cover':
      return coverParagraphs(block)
    default:
      return assertNever(block)
  }
}

function factParagraphs({ rows }: Facts): readonly Paragraph[] {
  return rows.map(
    ({ label, value, runs }) =>
      new Paragraph({
        style: 'Fact',
        tabStops: [{ type: TabStopType.LEFT, position: labelWidth }],
        indent: { left: labelWidth, hanging: labelWidth },
        children: [new TextRun({ text: `${label}\t` }), ...(runs ? runChildren(runs) : lineRuns(value))],
      }),
  )
}

function numberedBlocks(numbered: Numbered, setting: WordSetting): readonly Element[] {
  const { number, caseNumber, title, aside, reference, blocks } = numbered
  const indent = setting.indent + numberedIndent
  const told = aside ? `${title} – ${aside}` : title
  const heading = new Paragraph({
    heading: HeadingLevel.HEADING_3,
    tabStops: [{ type: TabStopType.LEFT, position: indent }],
    indent: { left: indent, hanging: numberedIndent },
    children: caseNumber
      ? lineRuns(`${number}, ${caseNumber}\n${told}`)
      : [new TextRun({ text: `${number}\t${told}` })],
  })
  const inner = { ...setting, indent, width: setting.width - numberedIndent }
  return [heading, ...wordBlocks(blocks, inner), ...referred(reference)]
}

function apartBlocks(
  { label, showLabel, blocks, reference }: Apart,
  setting: WordSetting,
): readonly Element[] {
  const border = { left: { style: BorderStyle.SINGLE, size: 6, color: '9AA3A6', space: 8 } }
  const inner = {
    ...setting,
    indent: setting.indent + apartIndent,
    width: setting.width - apartIndent,
    border,
  }
  const heading = new Paragraph({
    border,
    indent: { left: inner.indent },
    keepNext: true,
    children: [new TextRun({ text: label, bold: true })],
  })
  return [...(showLabel ? [heading] : []), ...wordBlocks(blocks, inner), ...referred(reference)]
}

function referred(reference: Reference | undefined): readonly Paragraph[] {
  if (!reference) return []
  return [new Paragraph({ alignment: AlignmentType.END, children: lineRuns(reference.text) })]
}

/** Kept together on one page. */
function signatureParagraphs({ groups, dateLabel }: Signatures): readonly Paragraph[] {
  const tabStops = [{ type: TabStopType.LEFT, position: signatureLine, leader: LeaderType.DOT }]
  const close = { spacing: { after: 0 }, tabStops }
  return groups.flatMap(({ label, signers }, group) => [
    new Paragraph({ heading: HeadingLevel.HEADING_3, keepNext: true, children: lineRuns(label) }),
    ...signers.flatMap(({ name, title, date }, index) => {
      const isLast = group === groups.length - 1 && index === signers.length - 1
      return [
        new Paragraph({
          keepNext: true,
          spacing: { before: 480, after: 0 },
          tabStops,
          children: [new TextRun({ text: '\t' })],
        }),
        new Paragraph({ ...close, keepNext: true, children: lineRuns(name) }),
        ...(title === ''
          ? []
          : [new Paragraph({ ...close, style: 'Meta', keepNext: true, children: lineRuns(title) })]),
        new Paragraph({
          ...close,
          style: 'Meta',
          keepNext: !isLast,
          children: [new TextRun({ text: `${dateLabel} ${date === '' ? '\t' : date}` })],
        }),
      ]
    }),
  ])
}

function letterhead({ name, number, logo }: Letterhead, { picture }: WordSetting): Paragraph {
  const data = Buffer.from(picture(logo.sha256))
  const type = data[0] === 0x89 ? 'png' : 'jpg'
  const size = { width: Math.round((logo.width * logoHeight) / logo.height), height: logoHeight }
  const alternative = { name, title: name, description: name }
  return new Paragraph({
    style: 'Letterhead',
    children: [
      new ImageRun({ type, data, transformation: size, altText: alternative }),
      new TextRun({ text: `  ${name}`, bold: true }),
      ...(number === '' ? [] : [new TextRun({ text: ` ${number}` })]),
    ],
  })
}

function coverParagraphs({ organisation, title, lines }: Cover): readonly Paragraph[] {
  return [
    new Paragraph({ style: 'Meta', children: lineRuns(organisation) }),
    new Paragraph({ heading: HeadingLevel.HEADING_1, children: lineRuns(title) }),
    ...lines.map((line) => new Paragraph({ children: lineRuns(line) })),
  ]
}
