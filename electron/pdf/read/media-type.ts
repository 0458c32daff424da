/** What a file is by its content, and whether that is what its name says. */
import { AppError } from '../../../shared/errors.ts'
import type { StoredFile } from '../../../shared/model/meeting.ts'

/** What attachments are stored as. */
export type MediaType = StoredFile['mediaType']
/** What can be attached: what is stored as it is, and what becomes a PDF first. `office`: of a word processor and the like. */
export type FileKind = MediaType | 'image/tiff' | 'image/heic' | 'office'

/** The header may stand anywhere in the first 1,024 bytes (PDF 1.7, implementation note 13). */
const headerReach = 1024

const byExtension: Readonly<Record<string, 'pdf' | 'image' | 'office'>> = {
  pdf: 'pdf',
  ...Object.fromEntries(['jpg', 'jpeg', 'png', 'tif', 'tiff', 'heic', 'heif'].map((name) => [name, 'image'])),
  ...Object.fromEntries(
    ['docx', 'xlsx', 'pptx', 'odt', 'ods', 'odp', 'doc', 'xls', 'ppt', 'rtf'].map((name) => [name, 'office']),
  ),
}

/** Beginnings of files that are told by them. */
const beginnings: readonly { readonly start: string; readonly kind: FileKind }[] = [
  { start: '\xff\xd8\xff', kind: 'image/jpeg' },
  { start: '\x89PNG\r\n\x1a\n', kind: 'image/png' },
  { start: 'II*\0', kind: 'image/tiff' },
  { start: 'MM\0*', kind: 'image/tiff' },
]
/** After four bytes, `ftyp` and one of these (ISO/IEC 23008-12). */
const heicBrands = ['mif1', 'msf1', 'heic', 'heix', 'hevc', 'hevx']
/** The wrappings of office files, which wrap much else too: the name decides. */
const officeWrappings = ['PK\x03\x04', '\xd0\xcf\x11\xe0', '{\\rtf']

/** Beginnings of other files that people mistake for documents. */
const others: readonly { readonly start: string; readonly found: string }[] = [
  { start: 'GIF8', found: 'image/gif' },
  { start: 'PK\x03\x04', found: 'application/zip' },
  { start: '\xd0\xcf\x11\xe0', found: 'application/msword' },
  { start: '{\\rtf', found: 'application/rtf' },
  { start: '%!PS', found: 'application/postscript' },
]

/** Whether a file's name promises that it can be attached. */
export function isAttachable(fileName: string): boolean {
  return Object.hasOwn(byExtension, extensionOf(fileName))
}

function extensionOf(fileName: string): string {
  return fileName.split('.').at(-1)?.toLowerCase() ?? ''
}

/**
 * What a file is that can be attached.
 * @throws ATTACHMENT_EMPTY, ATTACHMENT_WRONG_KIND {fileName, found} when the name promises something else,
 *   ATTACHMENT_KIND_UNKNOWN when it is nothing that can be attached
 */
export function fileKindOf(bytes: Uint8Array, fileName: string): FileKind {
  if (bytes.length === 0) throw new AppError('ATTACHMENT_EMPTY', { fileName })
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headerReach)).toString(
    'latin1',
  )
  const promised = byExtension[extensionOf(fileName)]
  const isOffice = promised === 'office' && officeWrappings.some((start) => head.startsWith(start))
  const kind = isOffice ? 'office' : toldByBeginning(head)
  if (promised && (kind === undefined || promised !== familyOf(kind))) {
    throw new AppError('ATTACHMENT_WRONG_KIND', { fileName, found: kind ?? otherType(head) })
  }
  if (kind === undefined) throw new AppError('ATTACHMENT_KIND_UNKNOWN', { fileName })
  return kind
}

function toldByBeginning(head: string): FileKind | undefined {
  const told = beginnings.find(({ start }) => head.startsWith(start))
  if (told) return told.kind
  if (head.startsWith('ftyp', 4) && heicBrands.includes(head.slice(8, 12))) return 'image/heic'
  return head.includes('%PDF-') ? 'application/pdf' : undefined
}

function familyOf(kind: FileKind): string {
  if (kind === 'office') return 'office'
  return kind === 'application/pdf' ? 'pdf' : 'image'
}

function otherType(head: string): string {
  const other = others.find(({ start }) => head.startsWith(start))
  if (other) return other.found
  if (/^\s*(\xef\xbb\xbf)?\s*<(!doctype html|html|head|body)/i.test(head)) return 'text/html'
  const isText = [...head].every((character) => character >= ' ' || '\t\n\f\r'.includes(character))
  return isText ? 'text/plain' : 'application/octet-stream'
}
