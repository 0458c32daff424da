/** Draws a chart as vector graphics: one figure in the structure tree, with its place on the page. */
import type { ChartShape } from '../../../shared/documents/chart-drawing.ts'
import { plain } from './characters.ts'
import type { Placed } from './paginate.ts'
import type { DrawingPiece } from './strip.ts'
import * as style from './style.ts'
import type { StructureElement, TaggedPdf } from './tagged-pdf.ts'

export function drawFigure(
  pdf: TaggedPdf,
  { x, width, shapes }: DrawingPiece,
  { top, strip }: Placed,
  element: StructureElement,
): void {
  const y = style.page.top + top
  const content = pdf.markStructureContent('Figure')
  pdf.save().translate(x, y)
  for (const shape of shapes) drawShape(pdf, shape)
  pdf.restore()
  pdf.endMarkedContent()
  element.add(content)
  const lower = pdf.page.height - y - strip.height
  element.dictionary.data.A = {
    O: 'Layout',
    Placement: 'Block',
    BBox: [x, lower, x + width, lower + strip.height],
  }
}

const dashes = { line: [], dashed: [5, 3], dotted: [1.2, 2.6] } as const

function drawShape(pdf: TaggedPdf, shape: ChartShape): void {
  switch (shape.kind) {
    case 'grid': {
      const { from, to, strong } = shape
      pdf.lineWidth(strong ? 0.8 : 0.4).strokeColor(strong ? style.colors.strongLine : style.colors.hairline)
      pdf.undash().moveTo(from[0], from[1]).lineTo(to[0], to[1]).stroke()
      break
    }
    case 'bar':
      pdf.rect(shape.x, shape.y, shape.width, shape.height).fill(colorOf(shape.series))
      break
    case 'path':
      drawPath(pdf, shape)
      break
    case 'text':
      drawText(pdf, shape)
      break
  }
}

function drawPath(pdf: TaggedPdf, { points, series, shape }: Extract<ChartShape, { kind: 'path' }>): void {
  const [[startX, startY] = [0, 0], ...rest] = points
  const color = colorOf(series)
  if (rest.length === 0) {
    pdf.circle(startX, startY, 1.6).fill(color)
    return
  }
  const [dash, space] = shape === 'bars' ? [] : dashes[shape]
  if (dash === undefined || space === undefined) pdf.undash()
  else pdf.dash(dash, { space })
  pdf.lineWidth(1.6).lineJoin('round').strokeColor(color).moveTo(startX, startY)
  for (const [x, y] of rest) pdf.lineTo(x, y)
  pdf.stroke().undash()
}

function drawText(pdf: TaggedPdf, { x, y, text, align }: Extract<ChartShape, { kind: 'text' }>): void {
  const { font, size, color } = style.chartText
  pdf.font(font).fontSize(size).fillColor(color)
  const width = pdf.widthOfString(plain(text))
  const left = align === 'start' ? x : align === 'end' ? x - width : x - width / 2
  pdf.text(plain(text), left, y, { lineBreak: false, baseline: 'alphabetic' })
}

function colorOf(series: number): string {
  return style.chartColors[series % style.chartColors.length] ?? style.chartColors[0]
}
