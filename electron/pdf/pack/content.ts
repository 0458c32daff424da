/** Brings a page's content to an end in which the page's own coordinates hold again, whatever it left open. */
import { deflateSync, inflateSync, constants as zlib } from 'node:zlib'
import { decodePDFRawStream, PDFArray, PDFName, PDFRawStream, PDFRef, PDFStream } from '@cantoo/pdf-lib'
import { at, dictAt, elements, numberAt, resolve } from '../read/objects.ts'
import type { SourcePage } from '../read/page-tree.ts'
import type { Copier } from './copier.ts'
import { scanContent } from './operators.ts'
import { reference } from './syntax.ts'

export interface PageContent {
  /** References to the streams, in order. */
  readonly streams: readonly string[]
  /** Operators that close what the streams leave open. */
  readonly closing: string
}

/** A content that inflates to more is taken as it is: no page needs it, and reading it would cost too much. */
const mostInflated = 64 << 20
/** The parser's own decoders are slow. */
const mostDecoded = 8 << 20

/** The streams of a page, rewritten only where they close more than they open. */
export function pageContent(copier: Copier, page: SourcePage): PageContent {
  const found = contentStreams(copier, page)
  const decoded = found.map(({ stream }) => decode(stream))
  const streams = found.map(({ ref }) => copier.reference(ref))
  if (!decoded.every((bytes) => bytes !== undefined)) return { streams, closing: '' }
  const { surplus, closing } = scanContent(decoded)
  if (surplus.length === 0) return { streams, closing }
  const rewritten = Buffer.concat(decoded.flatMap((bytes) => [bytes, Buffer.from('\n')]))
  // Readers ignore a Q that has no q; with ours before it, it would undo more than it did.
  for (const position of surplus) rewritten[position] = 0x20
  return {
    streams: [reference(copier.output.addStream('/Filter/FlateDecode', deflateSync(rewritten)))],
    closing,
  }
}

function contentStreams(
  copier: Copier,
  page: SourcePage,
): readonly { readonly ref: PDFRef; readonly stream: PDFStream }[] {
  const own = page.dict.get(PDFName.of('Contents'))
  const resolved = resolve(copier.source.context, own)
  const parts = resolved instanceof PDFArray ? elements(resolved) : [own]
  return parts.flatMap((ref) => {
    const stream = resolve(copier.source.context, ref)
    return ref instanceof PDFRef && stream instanceof PDFStream ? [{ ref, stream }] : []
  })
}

/** The stream's content; undefined when its filters are unknown, broken or too much. */
function decode(stream: PDFStream): Uint8Array | undefined {
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
