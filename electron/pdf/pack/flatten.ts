/** Appearances of annotations as something to draw on the page itself. */
import { PDFDict, PDFName, type PDFObject, PDFRef, PDFStream } from '../pdf-lib.ts'
import { at, dictAt, nameAt } from '../read/objects.ts'
import type { Copier } from './copier.ts'
import { boxOf, type Matrix, matrixOf, transformed } from './geometry.ts'

export interface Drawing {
  /** Reference to the form XObject. */
  readonly form: string
  /** From the form's space to the page's. */
  readonly matrix: Matrix
}

/** The normal appearance of an annotation in its place (PDF 1.7, 12.5.5); undefined when it has none. */
export function drawingOf(copier: Copier, annotation: PDFDict): Drawing | undefined {
  const { context } = copier.source
  const found = normalAppearance(annotation)
  const rectangle = boxOf(context, annotation.get(PDFName.of('Rect')))
  const box = found && boxOf(context, found.stream.dict.get(PDFName.of('BBox')))
  if (!rectangle || !box) return undefined
  const [left, bottom, right, top] = transformed(matrixOf(found.stream.dict), box)
  if (right - left < 1e-6 || top - bottom < 1e-6) return undefined
  const scaleX = (rectangle[2] - rectangle[0]) / (right - left)
  const scaleY = (rectangle[3] - rectangle[1]) / (top - bottom)
  makeForm(found.stream.dict, annotation.get(PDFName.of('OC')))
  return {
    form: copier.reference(found.ref),
    matrix: [scaleX, 0, 0, scaleY, rectangle[0] - left * scaleX, rectangle[1] - bottom * scaleY],
  }
}

/** The stream and the reference to it; of several states, the one that the annotation is in. */
function normalAppearance(
  annotation: PDFDict,
): { readonly ref: PDFRef; readonly stream: PDFStream } | undefined {
  const normal = at(dictAt(annotation, 'AP'), 'N')
  const inState = normal instanceof PDFDict
  const holder = inState ? normal : dictAt(annotation, 'AP')
  const key = inState ? (nameAt(annotation, 'AS') ?? 'Off') : 'N'
  const ref: PDFObject | undefined = holder?.get(PDFName.of(key))
  const stream = at(holder, key)
  return ref instanceof PDFRef && stream instanceof PDFStream ? { ref, stream } : undefined
}

/** An appearance may leave out what a form XObject must say; a layer of the annotation becomes one of the form. */
function makeForm(dict: PDFDict, layer: PDFObject | undefined): void {
  dict.set(PDFName.of('Type'), PDFName.of('XObject'))
  dict.set(PDFName.of('Subtype'), PDFName.of('Form'))
  if (layer && !dict.has(PDFName.of('OC'))) dict.set(PDFName.of('OC'), layer)
}
