/** How large the pictures of a document are drawn, as far as its pages and their forms say. */
import { type PDFDict, PDFName, PDFStream } from '../pdf-lib.ts'
import { dictAt, dictOf, nameAt, resolve } from '../read/objects.ts'
import type { PdfSource } from '../read/open.ts'
import { forEachToken } from '../read/operators.ts'
import { contentStreams, decode, decodeAll } from '../read/page-content.ts'
import type { SourcePage } from '../read/page-tree.ts'
import { combine, type Matrix, matrixOf, pageBoxes } from './geometry.ts'

/** In points. */
export interface DrawnSize {
  readonly width: number
  readonly height: number
}

/** Forms in forms are followed this far, and so many drawings of a page in all. */
const deepest = 8
const mostDrawings = 10_000

/** The largest size of each picture; `turn` lets others work. */
export async function drawnSizes(
  { pages, context }: PdfSource,
  turn: () => Promise<void>,
): Promise<ReadonlyMap<PDFStream, DrawnSize>> {
  const sizes = new Map<PDFStream, DrawnSize>()
  for (const page of pages) {
    const resources = dictOf(context, page.attributes.get('Resources'))
    const { userUnit } = pageBoxes(page)
    const found = (image: PDFStream, [a, b, c, d]: Matrix): void => {
      const { width, height } = sizes.get(image) ?? { width: 0, height: 0 }
      sizes.set(image, {
        width: Math.max(width, Math.hypot(a, b)),
        height: Math.max(height, Math.hypot(c, d)),
      })
    }
    const walk: Walk = { found, left: mostDrawings }
    const content = joined(page)
    if (content && resources) {
      follow(content, resources, [userUnit, 0, 0, userUnit, 0, 0], walk, 0)
    }
    await turn()
  }
  return sizes
}

interface Walk {
  readonly found: (image: PDFStream, matrix: Matrix) => void
  left: number
}

/** The content of a page's streams as one, for an operator's operands may stand in the stream before it. */
function joined(page: SourcePage): Uint8Array | undefined {
  const parts = decodeAll(contentStreams(page))
  return parts && Buffer.concat(parts.flatMap((part) => [part, Buffer.from('\n')]))
}

function follow(content: Uint8Array, resources: PDFDict, start: Matrix, walk: Walk, depth: number): void {
  const saved: Matrix[] = []
  let matrix = start
  let operands: string[] = []
  forEachToken(content, (token) => {
    if (/^[/\d.+-]/.test(token)) {
      operands.push(token)
      return
    }
    if (token === 'q') saved.push(matrix)
    else if (token === 'Q') matrix = saved.pop() ?? matrix
    else if (token === 'cm') matrix = changed(matrix, operands)
    else if (token === 'Do') draw(operands.at(-1) ?? '', resources, matrix, walk, depth)
    operands = []
  })
}

function changed(matrix: Matrix, operands: readonly string[]): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = operands.slice(-6).map(Number)
  const change: Matrix = [a, b, c, d, e, f]
  return operands.length >= 6 && change.every(Number.isFinite) ? combine(change, matrix) : matrix
}

function draw(name: string, resources: PDFDict, matrix: Matrix, walk: Walk, depth: number): void {
  walk.left -= 1
  if (walk.left < 0 || depth > deepest) return
  const objects = dictAt(resources, 'XObject')
  const object = objects && resolve(objects.context, objects.get(PDFName.of(name.slice(1))))
  if (!(object instanceof PDFStream)) return
  const kind = nameAt(object.dict, 'Subtype')
  if (kind === 'Image') walk.found(object, matrix)
  if (kind !== 'Form') return
  const content = decode(object)
  const own = dictAt(object.dict, 'Resources') ?? resources
  if (content) follow(content, own, combine(matrixOf(object.dict), matrix), walk, depth + 1)
}
