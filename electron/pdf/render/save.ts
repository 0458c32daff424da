/** What PDFium writes of a document that it holds. */
import type { Pdfium } from './pdfium.ts'

/** @param flags of FPDF_SaveAsCopy. @throws RangeError when it can't be written */
export function saved({ api, heap, allocate }: Pdfium, document: number, flags = 0): Uint8Array {
  const writer = api.PDFiumExt_OpenFileWriter()
  if (!api.FPDF_SaveAsCopy(document, writer, flags)) throw new RangeError('not saved')
  const size = api.PDFiumExt_GetFileWriterSize(writer)
  const output = allocate(size)
  api.PDFiumExt_GetFileWriterData(writer, output, size)
  return heap().slice(output, output + size)
}
