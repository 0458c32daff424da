/** The content streams of a page. */
import { inflateSync, constants as zlib } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '@cantoo/pdf-lib'
import { at, dictAt, elements, numberAt, resolve } from './objects.ts'
import type { SourcePage } from './page-tree.ts'

/** A content that inflates to more is taken as it is: no page needs it, and reading it would cost too much. */
const mostInflated = 64 << 20
/** The parser's own decoders are slow. */
const mostDecoded = 8 << 20

export interface ContentStream {
  readonly ref: PDFRef
  readonly stream: PDFStream
}

/** In the order in which they are drawn; what is missing is left out. */
export function contentStreams(page: SourcePage): readonly ContentStream[] {
  return contentParts(page).flatMap((ref) => {
    const stream = resolve(page.dict.context, ref)
    return ref instanceof PDFRef && stream instanceof PDFStream ? [{ ref, stream }] : []
  })
}

/** Whether all that the page draws is in the file and can be read. */
export function isWhole(page: SourcePage): boolean {
  const streams = contentStreams(page)
  return (
    streams.length === contentParts(page).length &&
    streams.every(({ stream }) => decode(stream) !== undefined)
  )
}

function contentParts(page: SourcePage): readonly PDFObject[] {
  const own = page.dict.get(PDFName.of('Contents'))
  const resolved = resolve(page.dict.context, own)
  if (resolved instanceof PDFArray) return resolved.asArray()
  return own === undefined ? [] : [own]
}

/** The stream's content; undefined when its filters are unknown, broken or too much. */
export function decode(stream: PDFStream): Uint8Array | undefined {
  const filter = at(stream.dict, 'Filter')
  const filters = elements(filter)
  const only = filters.length === 1 ? resolve(stream.dict.context, filters[0]) : filter
  const raw = stream.getContents()
  if (filter === undefined || (filter instanceof PDFArray && filters.length === 0)) return raw
  if ((numberAt(dictAt(stream.dict, 'DecodeParms'), 'Predictor') ?? 1) > 1) return undefined
  try {
    if (only === PDFName.of('FlateDecode')) {
      return inflateSync(raw, { maxOutputLength: mostInflated, finishFlush: zlib.Z_SYNC_FLUSH })
    }
    if (!(stream instanceof PDFRawStream) || raw.length > mostDecoded) return undefined
    return decodePDFRawStream(stream).decode()
  } catch {
    return undefined
  }
}
