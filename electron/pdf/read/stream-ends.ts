/**
 * Gives streams back the bytes that the parser takes for a line end. Where a stream's /Length is a reference, the parser
 * can't know it yet: it ends the stream at the keyword `endstream` and drops a CR or LF before it, even when that was
 * the last byte of compressed data (ISO 32000-1, 7.3.8.1: the line end before `endstream` is not part of the stream).
 */
import { type PDFContext, PDFName, PDFNumber, PDFRawStream, PDFRef } from '../pdf-lib.ts'
import { type IndirectObjects, resolve } from './objects.ts'

const length = PDFName.of('Length')
/** The longest line end that is dropped: CR LF. */
const longestLineEnd = 2

/** @param file what `context` was parsed from; contents of streams are views of it, except decrypted ones */
export function restoreStreamEnds(context: PDFContext, objects: IndirectObjects, file: Buffer): void {
  for (const [reference, object] of objects) {
    if (!(object instanceof PDFRawStream) || !(object.dict.get(length) instanceof PDFRef)) continue
    const said = resolve(context, object.dict.get(length))
    const { contents } = object
    if (!(said instanceof PDFNumber) || contents.buffer !== file.buffer) continue
    const missing = said.asNumber() - contents.length
    if (missing < 1 || missing > longestLineEnd) continue
    const start = contents.byteOffset - file.byteOffset
    context.assign(reference, PDFRawStream.of(object.dict, file.subarray(start, start + said.asNumber())))
  }
}
