/** What a file is by its content, and whether that is what its name says. */
import { AppError } from '../../../shared/errors.ts'
import type { StoredFile } from '../../../shared/model/meeting.ts'

export type MediaType = StoredFile['mediaType']

/** The header may stand anywhere in the first 1,024 bytes (PDF 1.7, implementation note 13). */
const headerReach = 1024

const byExtension: Readonly<Record<string, 'pdf' | 'image'>> = {
  pdf: 'pdf',
  jpg: 'image',
  jpeg: 'image',
  png: 'image',
}

/** Beginnings of other files that people mistake for documents. */
const others: readonly { readonly start: string; readonly found: string }[] = [
  { start: 'GIF8', found: 'image/gif' },
  { start: 'II*\0', found: 'image/tiff' },
  { start: 'MM\0*', found: 'image/tiff' },
  { start: 'PK\x03\x04', found: 'application/zip' },
  { start: '\xd0\xcf\x11\xe0', found: 'application/msword' },
  { start: '{\\rtf', found: 'application/rtf' },
  { start: '%!PS', found: 'application/postscript' },
]

/**
 * The media type of a file that can be attached.
 * @throws ATTACHMENT_EMPTY, ATTACHMENT_WRONG_KIND {fileName, found} when the name promises something else,
 *   ATTACHMENT_KIND_UNKNOWN when it is nothing that can be attached
 */
export function mediaTypeOf(bytes: Uint8Array, fileName: string): MediaType {
  if (bytes.length === 0) throw new AppError('ATTACHMENT_EMPTY', { fileName })
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerReach)).toString(
    'latin1',
  )
  const mediaType = known(head)
  const promised = byExtension[fileName.split('.').at(-1)?.toLowerCase() ?? '']
  const kept = mediaType && (mediaType === 'application/pdf' ? 'pdf' : 'image')
  if (promised && kept !== promised) {
    throw new AppError('ATTACHMENT_WRONG_KIND', { fileName, found: mediaType ?? otherType(head) })
  }
  if (!mediaType) throw new AppError('ATTACHMENT_KIND_UNKNOWN', { fileName })
  return mediaType
}

function known(head: string): MediaType | undefined {
  if (head.startsWith('\xff\xd8\xff')) return 'image/jpeg'
  if (head.startsWith('\x89PNG\r\n\x1a\n')) return 'image/png'
  return head.includes('%PDF-') ? 'application/pdf' : undefined
}

function otherType(head: string): string {
  const other = others.find(({ start }) => head.startsWith(start))
  if (other) return other.found
  if (/^\s*(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)/i.test(head)) return 'text/html'
  const isText = [...head].every((character) => character >= ' ' || '\t\n\f\r'.includes(character))
  return isText ? 'text/plain' : 'application/octet-stream'
}
