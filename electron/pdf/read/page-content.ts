/** The content streams of a page. */
import { inflateSync, constants as zlib } from 'node:zlib'
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFName,
  type PDFObject,
  PDFRawStream,
  PDFRef,
  PDFStream,
} from '../pdf-lib.ts'
import { at, dictAt, elements, numberAt, resolve } from './objects.ts'
import type { SourcePage } from './page-tree.ts'

/** A content that inflates to more is taken as it is: no page needs it, and reading it would cost too much. */
export const mostInflated = 64 << 20
/**
 * Bytes that come out at a time: zlib's usual 16 KiB are far too many for the contents of a scanned page, and a pack of
 * thousands of them would wait long to be collected.
 */
const [leastChunk, mostChunk] = [1 << 9, 1 << 16]
/** More bytes than text and drawings usually make of one: what comes out in one piece need not be put together. */
const usualRatio = 12
/** Bytes in for the parser's own decoders, which are slow, and know no limit to what comes out. */
const mostDecoded = 8 << 20
/** Bytes in for LZW and run lengths, which may make a thousand bytes of one. */
const mostExpanded = 64 << 10
/** Filters that give fewer bytes than they take. */
const shrinking: ReadonlySet<PDFName> = new Set(
  ['ASCII85Decode', 'ASCIIHexDecode'].map((name) => PDFName.of(name)),
)

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
  return streams.length === contentParts(page).length && decodeAll(streams) !== undefined
}

function contentParts(page: SourcePage): readonly PDFObject[] {
  const own = page.dict.get(PDFName.of('Contents'))
  const resolved = resolve(page.dict.context, own)
  if (resolved instanceof PDFArray) return resolved.asArray()
  return own === undefined ? [] : [own]
}

/** The contents of a page's streams; undefined when one can't be read, or all of them together are too much. */
export function decodeAll(streams: readonly ContentStream[]): readonly Uint8Array[] | undefined {
  const decoded: Uint8Array[] = []
  let left = mostInflated
  for (const { stream } of streams) {
    const content = decode(stream)
    left -= content?.length ?? 0
    if (content === undefined || left < 0) return undefined
    decoded.push(content)
  }
  return decoded
}

/** What was decoded last: the page that a file is judged by is the first that is copied. */
let last: { readonly stream: WeakRef<PDFStream>; readonly content: Uint8Array | undefined } | undefined

/** The stream's content; undefined when its filters are unknown, broken or too much. */
export function decode(stream: PDFStream): Uint8Array | undefined {
  if (last?.stream.deref() !== stream) last = { stream: new WeakRef(stream), content: unfiltered(stream) }
  return last.content
}

function unfiltered(stream: PDFStream): Uint8Array | undefined {
  const filter = at(stream.dict, 'Filter')
  const filters = filter instanceof PDFArray ? elements(filter) : filter === undefined ? [] : [filter]
  if ((numberAt(dictAt(stream.dict, 'DecodeParms'), 'Predictor') ?? 1) > 1) return undefined
  try {
    let content = stream.getContents()
    for (const name of filters)
      content = unfilter(content, resolve(stream.dict.context, name), stream.dict.context)
    return content
  } catch {
    return undefined
  }
}

/** One filter taken off. @throws when it is unknown, or what comes out would be too much */
function unfilter(content: Uint8Array, name: PDFObject | undefined, context: PDFContext): Uint8Array {
  if (name === PDFName.of('FlateDecode')) {
    const chunkSize = Math.max(leastChunk, Math.min(content.length * usualRatio, mostChunk))
    return inflateSync(content, {
      chunkSize,
      maxOutputLength: mostInflated,
      finishFlush: zlib.Z_SYNC_FLUSH,
    })
  }
  if (!(name instanceof PDFName) || content.length > (shrinking.has(name) ? mostDecoded : mostExpanded)) {
    throw new RangeError(`filter ${name}, ${content.length} bytes`)
  }
  const dict = context.obj({ Filter: name })
  return decodePDFRawStream(PDFRawStream.of(dict, content)).decode()
}
