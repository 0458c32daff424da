/** Capitals drawn with single strokes, as on technical drawings. */
import { type Canvas, type Colour, type Point, strokeLine } from './canvas.ts'

/**
 * Strokes of a glyph, parted by bars; each point is its column (0–6) and row (2 at the top of a capital, 9 on the
 * base line, 0–1 for what stands above it).
 */
const glyphs: Readonly<Record<string, string>> = {
  A: '09 32 69|17 57',
  B: '05 45 64 63 42 02 09 49 68 66 45',
  C: '63 52 12 03 08 19 59 68',
  D: '02 09 39 67 64 32 02',
  E: '62 02 09 69|05 45',
  F: '62 02 09|05 45',
  G: '63 52 12 03 08 19 59 68 66 36',
  H: '02 09|62 69|05 65',
  I: '32 39',
  J: '42 48 39 19 08',
  K: '02 09|62 06|25 69',
  L: '02 09 69',
  M: '09 02 36 62 69',
  N: '09 02 69 62',
  O: '12 52 63 68 59 19 08 03 12',
  P: '09 02 52 63 65 56 06',
  Q: '12 52 63 68 59 19 08 03 12|47 69',
  R: '09 02 52 63 65 56 06|36 69',
  S: '63 52 12 03 04 15 55 66 68 59 19 08',
  T: '02 62|32 39',
  U: '02 08 19 59 68 62',
  V: '02 39 62',
  W: '02 19 34 59 62',
  X: '02 69|62 09',
  Y: '02 35 62|35 39',
  Z: '02 62 09 69',
  Å: '09 32 69|17 57|20 40 41 21 20',
  Ä: '09 32 69|17 57|11 11|51 51',
  Ö: '12 52 63 68 59 19 08 03 12|20 20|40 40',
  '0': '22 42 53 58 49 29 18 13 22',
  '1': '13 32 39',
  '2': '03 12 52 63 64 09 69',
  '3': '03 12 52 63 64 55 25|55 66 68 59 19 08',
  '4': '49 42 07 67',
  '5': '62 02 05 55 66 68 59 19 08',
  '6': '52 12 03 08 19 59 68 66 55 05',
  '7': '02 62 29',
  '8': '15 04 03 12 52 63 64 55 15 06 08 19 59 68 66 55',
  '9': '19 59 68 63 52 12 03 05 16 66',
  '.': '29 29',
  ',': '28 19',
  ':': '25 25|29 29',
  '-': '16 46',
  '–': '06 66',
  '/': '62 09',
}

const capitalHeight = 7
const letterSpace = 2
const wordSpace = 4

export interface Lettering {
  /** Height of a capital in pixels. */
  readonly size: number
  readonly colour: Colour
  readonly anchor?: 'start' | 'middle' | 'end'
}

/** Draws text with its base line at `y`; what has no glyph is an error. */
export function letter(canvas: Canvas, text: string, [x, y]: Point, lettering: Lettering): void {
  const { size, colour, anchor = 'start' } = lettering
  const scale = size / capitalHeight
  const shift = { start: 0, middle: 0.5, end: 1 }[anchor] * widthOf(text, size)
  let pen = x - shift
  for (const character of text) {
    const strokes = strokesOf(character)
    const left = leftOf(strokes)
    for (const stroke of strokes) {
      const points = stroke.map(
        ([column, row]): Point => [pen + (column - left) * scale * 0.8, y + (row - 9) * scale],
      )
      strokeLine(canvas, points, Math.max(1.3, size / 8), colour)
    }
    pen += advanceOf(strokes) * scale * 0.8
  }
}

/** Width of a text in pixels. */
export function widthOf(text: string, size: number): number {
  const units = [...text].reduce((sum, character) => sum + advanceOf(strokesOf(character)), -letterSpace)
  return (units * size * 0.8) / capitalHeight
}

function strokesOf(character: string): readonly (readonly Point[])[] {
  if (character === ' ') return []
  const glyph = glyphs[character]
  if (glyph === undefined) throw new Error(`no glyph for ${character}`)
  return glyph
    .split('|')
    .map((stroke) => stroke.split(' ').map((point): Point => [Number(point[0]), Number(point[1])]))
}

function leftOf(strokes: readonly (readonly Point[])[]): number {
  return Math.min(...strokes.flat().map(([column]) => column))
}

function advanceOf(strokes: readonly (readonly Point[])[]): number {
  if (strokes.length === 0) return wordSpace
  return Math.max(...strokes.flat().map(([column]) => column)) - leftOf(strokes) + letterSpace
}
