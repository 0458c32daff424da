/** Where a block is laid out, and text as strips within it. */
import type { Run } from '../../../shared/documents/block.ts'
import { assertNever } from '../../../shared/values.ts'
import type { FontName } from '../../fonts.ts'
import { spell, tidy } from './characters.ts'
import { balancedLines, breakLines, type Line, type Measure, type StyledRun } from './lines.ts'
import { type Node, node, type Strip, type TextPiece, tied } from './strip.ts'
import type { Scale, TextStyle } from './style.ts'

/** What layout must know of the fonts. */
export interface Fonts {
  readonly measure: Measure
  readonly has: (font: FontName, codePoint: number) => boolean
  /** All is set in this face. */
  readonly only?: 'sans'
}

export interface Frame {
  readonly x: number
  readonly width: number
  readonly parent: Node
  readonly scale: Scale
  readonly fonts: Fonts
  readonly colors: Colors
}

/** What an organisation's colour is for. */
export interface Colors {
  readonly title: string
  /** Beside what is set apart. */
  readonly line: string
  readonly hairline: string
}

const strong: Record<FontName, FontName> = {
  serif: 'serifStrong',
  serifStrong: 'serifStrong',
  serifEmphasis: 'serifStrongEmphasis',
  serifStrongEmphasis: 'serifStrongEmphasis',
  sans: 'sansStrong',
  sansStrong: 'sansStrong',
  sansEmphasis: 'sansStrongEmphasis',
  sansStrongEmphasis: 'sansStrongEmphasis',
}

const emphasis: Record<FontName, FontName> = {
  serif: 'serifEmphasis',
  serifStrong: 'serifStrongEmphasis',
  serifEmphasis: 'serifEmphasis',
  serifStrongEmphasis: 'serifStrongEmphasis',
  sans: 'sansEmphasis',
  sansStrong: 'sansStrongEmphasis',
  sansEmphasis: 'sansEmphasis',
  sansStrongEmphasis: 'sansStrongEmphasis',
}

const inSans: Record<FontName, FontName> = {
  serif: 'sans',
  serifStrong: 'sansStrong',
  serifEmphasis: 'sansEmphasis',
  serifStrongEmphasis: 'sansStrongEmphasis',
  sans: 'sans',
  sansStrong: 'sansStrong',
  sansEmphasis: 'sansEmphasis',
  sansStrongEmphasis: 'sansStrongEmphasis',
}

/** The frame without its first `indent` points. */
export function indented(frame: Frame, indent: number): Frame {
  return { ...frame, x: frame.x + indent, width: frame.width - indent }
}

/** The lines that runs make in a width. */
export function linesOf(
  runs: readonly Run[],
  style: TextStyle,
  width: number,
  fonts: Fonts,
): readonly Line[] {
  return breakLines(styledRuns(runs, style, fonts), width, fonts.measure)
}

/** The runs with each character in a font that has it. */
function styledRuns(runs: readonly Run[], style: TextStyle, fonts: Fonts): readonly StyledRun[] {
  return runs.flatMap((run): readonly StyledRun[] => {
    const wanted = fontOf(run, style.font)
    const font = fonts.only ? inSans[wanted] : wanted
    return spell<FontName>(tidy(run.text), [font, 'sans'], fonts.has).map((stretch) => ({
      text: stretch.text,
      style: stretch.font === style.font ? style : { ...style, font: stretch.font },
      ...(run.link ? { link: run.link } : {}),
    }))
  })
}

/** A text that fills the frame, one strip a line. */
export function textStrips(
  runs: readonly Run[],
  style: TextStyle,
  frame: Frame,
  element: Node,
): readonly Strip[] {
  return stripsOf(linesOf(runs, style, frame.width, frame.fonts), style, frame, element)
}

/** A title, in lines of about the same width; where that takes no more lines, one begins after its colon. */
export function titleStrips(text: string, style: TextStyle, frame: Frame, element: Node): readonly Strip[] {
  const linesIn = (words: string) =>
    balancedLines(styledRuns([{ text: words }], style, frame.fonts), frame.width, frame.fonts.measure)
  const lines = linesIn(text)
  const parted = linesIn(text.replace(/: (?!.*: )/, ': \n'))
  return stripsOf(parted.length > lines.length ? lines : parted, style, frame, element)
}

function stripsOf(lines: readonly Line[], style: TextStyle, frame: Frame, element: Node): readonly Strip[] {
  return tied(
    lines.map((line) => ({
      height: style.leading,
      space: 0,
      keep: false,
      pieces: linePieces(line, frame.x, baselineOf(style), element),
      textEnd: frame.x + line.width,
    })),
  )
}

export function linePieces(line: Line, x: number, baseline: number, element: Node): readonly TextPiece[] {
  return line.stretches.map(({ x: within, width, text, style, link }) => ({
    kind: 'text',
    x: x + within,
    baseline,
    width,
    text,
    style,
    node: link ? node('Link', element) : element,
    ...(link ? { link } : {}),
  }))
}

/** Puts the capitals in the middle of the line. Two thirds of the size is the height of both families' capitals. */
export function baselineOf({ size, leading }: TextStyle): number {
  return leading / 2 + size / 3
}

export function fontOf(run: Run, font: FontName): FontName {
  switch (run.style) {
    case undefined:
      return font
    case 'strong':
      return strong[font]
    case 'emphasis':
      return emphasis[font]
    case 'strongEmphasis':
      return emphasis[strong[font]]
    default:
      return assertNever(run.style)
  }
}
