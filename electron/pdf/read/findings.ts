/** What a careful person should know about a PDF before it goes to a board: forms, signatures, active content, damage. */
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib'
import type { StoredFile } from '../../../shared/model/meeting.ts'
import { isEmbeddedFile, isForbiddenAction, isMultimedia } from './hostile.ts'
import { arrayAt, at, dictAt, nameAt, numberAt, resolve } from './objects.ts'

export type PdfFinding = StoredFile['findings'][number]

/** Findings about the content: signed, form, active. */
export function contentFindings(context: PDFContext): readonly PdfFinding[] {
  const catalog = resolve(context, context.trailerInfo.Root)
  const form = catalog instanceof PDFDict ? dictAt(catalog, 'AcroForm') : undefined
  const found: PdfFinding[] = []
  let fields = 0
  let signatures = ((numberAt(form, 'SigFlags') ?? 0) & 1) === 1
  let active = at(form, 'XFA') !== undefined
  for (const [, object] of context.enumerateIndirectObjects()) {
    everyDict(object, (dict) => {
      const fieldType = nameAt(dict, 'FT')
      if (fieldType === 'Sig') signatures ||= dictAt(dict, 'V') !== undefined
      else if (fieldType) fields += 1
      active ||= isForbiddenAction(dict) || isEmbeddedFile(dict) || isMultimedia(dict)
    })
  }
  if (signatures) found.push('signed')
  if (fields > 0 && arrayAt(form, 'Fields').length > 0) found.push('form')
  if (active) found.push('active')
  return found
}

/** Whether the file's own table of contents is where the file says; when not, it was cut or badly written. */
export function isDamaged(bytes: Uint8Array): boolean {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const at = file.lastIndexOf('startxref')
  if (at === -1) return true
  const offset = Number(/^startxref\s+(\d+)/.exec(file.toString('latin1', at, at + 40))?.[1] ?? -1)
  const header = Math.max(0, file.indexOf('%PDF-'))
  return ![offset, offset + header].some((start) => {
    return start > 0 && /^\s*(xref|\d+\s+\d+\s+obj)/.test(file.toString('latin1', start, start + 40))
  })
}

/** Calls `look` for `object` and for every dictionary that stands directly in it. */
function everyDict(object: PDFObject, look: (dict: PDFDict) => void): void {
  if (object instanceof PDFStream) everyDict(object.dict, look)
  else if (object instanceof PDFArray) for (const element of object.asArray()) everyDict(element, look)
  else if (object instanceof PDFDict) {
    look(object)
    for (const value of object.values()) everyDict(value, look)
  }
}
