/** Whether something of a page is gone from a damaged file, though what is left of the page can be read. */
import { inflateRawSync } from 'node:zlib'
import { type PDFDict, PDFName, type PDFStream } from '../pdf-lib.ts'
import { at, dictAt, dictOf } from './objects.ts'
import { forEachToken } from './operators.ts'
import { contentStreams, decodeAll, mostInflated } from './page-content.ts'
import type { SourcePage } from './page-tree.ts'

/** Where the operators find what they name. */
const categories: Readonly<Record<string, string>> = { Tf: 'Font', Do: 'XObject' }

export function hasLostParts(page: SourcePage): boolean {
  const streams = contentStreams(page)
  if (streams.some(({ stream }) => isCut(stream))) return true
  const resources = dictOf(page.dict.context, page.attributes.get('Resources'))
  return (decodeAll(streams) ?? []).some((content) => namesWhatIsMissing(content, resources))
}

/** Whether compressed content ends before it says so; a checksum that is missing behind it loses nothing. */
function isCut(stream: PDFStream): boolean {
  if (at(stream.dict, 'Filter') !== PDFName.of('FlateDecode')) return false
  try {
    inflateRawSync(stream.getContents().subarray(zlibHead), { maxOutputLength: mostInflated })
    return false
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'Z_BUF_ERROR'
  }
}

/** Bytes (RFC 1950). */
const zlibHead = 2

function namesWhatIsMissing(content: Uint8Array, resources: PDFDict | undefined): boolean {
  let name = ''
  let isMissing = false
  forEachToken(content, (token) => {
    const category = Object.hasOwn(categories, token) ? categories[token] : undefined
    if (token.startsWith('/')) name = token.slice(1)
    else if (category && name) isMissing ||= at(dictAt(resources, category), name) === undefined
  })
  return isMissing
}
