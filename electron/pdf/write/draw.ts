/** Draws pages of strips with pdfkit, and tells the structure tree what each piece is. */
import type { Link } from '../../../shared/documents/block.ts'
import { plain } from './characters.ts'
import { drawFigure } from './draw-figure.ts'
import type { PageOfStrips, Placed } from './paginate.ts'
import type { BarPiece, Node, PicturePiece, RulePiece, TextPiece } from './strip.ts'
import * as style from './style.ts'
import type { StructureElement, TaggedPdf } from './tagged-pdf.ts'

/** Finds or makes the element of a node, and every element above it. */
export type ElementOf = (node: Node) => StructureElement

/** Elements come into the tree in the order in which their first pieces are drawn: the order of reading. */
export function structureTree(pdf: TaggedPdf, root: Node): ElementOf {
  const elements = new Map<Node, StructureElement>()
  return function elementOf(node) {
    const known = elements.get(node)
    if (known) return known
    const element = makeElement(pdf, node)
    elements.set(node, element)
    if (node.parent) elementOf(node.parent).add(element)
    else if (node === root) pdf.addStructure(element as unknown as PDFKit.PDFStructureElement)
    return element
  }
}

function makeElement(pdf: TaggedPdf, { tag, scope, actual, alternative, marker }: Node): StructureElement {
  const options = {
    ...(scope ? { scope } : {}),
    ...(actual ? { actual: actual.toWellFormed() } : {}),
    ...(alternative ? { alt: alternative.toWellFormed() } : {}),
  }
  const element = pdf.struct(tag, options) as unknown as StructureElement
  if (marker) element.dictionary.data.A = { O: 'List', ListNumbering: marker }
  return element
}

/** The bytes of a stored picture. */
export type Picture = (sha256: string) => Buffer

export function drawPage(pdf: TaggedPdf, placed: PageOfStrips, elementOf: ElementOf, picture: Picture): void {
  for (const one of placed) {
    for (const piece of one.strip.pieces) {
      switch (piece.kind) {
        case 'text':
          drawText(pdf, piece, one, elementOf)
          break
        case 'silent':
          elementOf(piece.node)
          break
        case 'rule':
          drawRule(pdf, piece, one)
          break
        case 'bar':
          drawBar(pdf, piece, one)
          break
        case 'picture':
          drawPicture(pdf, piece, one, picture)
          break
        case 'drawing':
          drawFigure(pdf, piece, one, elementOf(piece.node))
          break
      }
    }
  }
}

/** What is not part of the text: foot, watermark, rules. */
export function asPageArtifact(pdf: TaggedPdf, type: 'Pagination' | 'Layout', draw: () => void): void {
  pdf.markContent('Artifact', { type })
  draw()
  pdf.endMarkedContent()
}

/** Writes one line; `baseline` from the page's upper edge. */
export function write(
  pdf: TaggedPdf,
  text: string,
  x: number,
  baseline: number,
  look: style.TextStyle,
): void {
  pdf.font(look.font).fontSize(look.size).fillColor(look.color)
  pdf.text(plain(text), x, baseline, { lineBreak: false, baseline: 'alphabetic' })
}

function drawText(pdf: TaggedPdf, piece: TextPiece, { top }: Placed, elementOf: ElementOf): void {
  const { text, x, node } = piece
  const baseline = style.page.top + top + piece.baseline
  const draw = () => write(pdf, text, x, baseline, piece.style)
  if (!node) {
    asPageArtifact(pdf, 'Pagination', draw)
    return
  }
  const element = elementOf(node)
  const content = pdf.markStructureContent(node.tag)
  draw()
  pdf.endMarkedContent()
  element.add(content)
  if (!piece.link) return
  addLink(pdf, piece, piece.link, baseline, element)
  if ('url' in piece.link) underline(pdf, piece, baseline)
}

/** References in the document need no sign that they lead somewhere; a word that leads out of it does. */
function underline(pdf: TaggedPdf, { x, text, style: { size, color } }: TextPiece, baseline: number): void {
  const width = pdf.widthOfString(plain(text.trimEnd()))
  const y = baseline + size * 0.14
  asPageArtifact(pdf, 'Layout', () => drawLine(pdf, { x, y, width, thickness: 0.5, color }))
}

function addLink(
  pdf: TaggedPdf,
  { x, width, text, style: { size } }: TextPiece,
  link: Link,
  baseline: number,
  element: StructureElement,
): void {
  const action =
    'place' in link
      ? { S: 'GoTo', D: pdf.literal(link.place) }
      : { S: 'URI', URI: pdf.literal(encodeURI(decodable(link.url))) }
  const options = {
    Subtype: 'Link',
    A: action,
    Contents: pdf.literal('place' in link ? link.description : text.trim()),
    structParent: element,
  }
  pdf.annotate(x, baseline - size, width, size * 1.3, options)
  // Ended while its page is the current one: pdfkit notes that page as the annotation's.
  element.end()
}

/** A URL that is percent-encoded already comes out of `encodeURI` as it went in. */
function decodable(url: string): string {
  try {
    return decodeURI(url)
  } catch {
    return url.toWellFormed()
  }
}

function drawRule(pdf: TaggedPdf, rule: RulePiece, { top }: Placed): void {
  asPageArtifact(pdf, 'Layout', () => drawLine(pdf, { ...rule, y: style.page.top + top + rule.y }))
}

/** `y` from the page's upper edge. */
function drawLine(pdf: TaggedPdf, { x, y, width, thickness, color, dotted }: Omit<RulePiece, 'kind'>): void {
  pdf.save().lineWidth(thickness).strokeColor(color)
  if (dotted) pdf.lineCap('round').dash(0.01, { space: 2.6 })
  pdf
    .moveTo(x, y)
    .lineTo(x + width, y)
    .stroke()
    .restore()
}

function drawPicture(
  pdf: TaggedPdf,
  { x, y, width, height, sha256 }: PicturePiece,
  { top }: Placed,
  picture: Picture,
): void {
  asPageArtifact(pdf, 'Layout', () => {
    pdf.image(picture(sha256), x, style.page.top + top + y, { fit: [width, height] })
  })
}

function drawBar(pdf: TaggedPdf, { x, thickness, color, overSpace }: BarPiece, placed: Placed): void {
  const from = style.page.top + placed.top - (overSpace ? placed.space : 0)
  const to = style.page.top + placed.top + placed.strip.height
  asPageArtifact(pdf, 'Layout', () => {
    pdf.save().lineWidth(thickness).strokeColor(color).moveTo(x, from).lineTo(x, to).stroke().restore()
  })
}
