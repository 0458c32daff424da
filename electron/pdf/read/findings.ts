/** What a careful person should know about a PDF before it goes to a board: forms, signatures, active content, damage. */

import type { StoredFile } from '../../../shared/model/meeting.ts'
import type { PdfReport } from '../../../shared/model/pack.ts'
import { PDFArray, type PDFContext, PDFDict, type PDFObject, PDFStream } from '../pdf-lib.ts'
import { hostileKind } from './hostile.ts'
import { arrayAt, at, catalogOf, dictAt, type IndirectObjects, nameAt, numberAt } from './objects.ts'

export type PdfFinding = StoredFile['findings'][number]
/** Hostile parts by kind: what a pack leaves out. */
export type HostileParts = PdfReport['removed']

export interface ContentFindings {
  /** Of signed, form, active. */
  readonly findings: readonly PdfFinding[]
  readonly hostile: HostileParts
}

export function contentFindings(context: PDFContext, objects: IndirectObjects): ContentFindings {
  const catalog = catalogOf(context)
  const form = dictAt(catalog, 'AcroForm')
  const counts = new Map<HostileParts[number]['kind'], number>()
  const count = (kind: HostileParts[number]['kind'] | undefined) => {
    if (kind) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  }
  let fields = 0
  let signatures = ((numberAt(form, 'SigFlags') ?? 0) & 1) === 1
  for (const [, object] of objects) {
    everyDict(object, (dict) => {
      const fieldType = nameAt(dict, 'FT')
      if (fieldType === 'Sig') signatures ||= dictAt(dict, 'V') !== undefined
      else if (fieldType) fields += 1
      count(hostileKind(dict))
    })
  }
  // What runs on opening is counted as what it is, and as this.
  if (hostileKind(dictAt(catalog, 'OpenAction'))) count('openAction')
  if (at(form, 'XFA') !== undefined) count('xfa')
  const findings: PdfFinding[] = []
  if (signatures) findings.push('signed')
  if (fields > 0 && arrayAt(form, 'Fields').length > 0) findings.push('form')
  if (counts.size > 0) findings.push('active')
  return { findings, hostile: [...counts].map(([kind, found]) => ({ kind, count: found })) }
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

/** Calls `look` for `object` and for every dictionary that stands directly in it, however deep. */
function everyDict(object: PDFObject, look: (dict: PDFDict) => void): void {
  const left = [object]
  for (let next = left.pop(); next; next = left.pop()) {
    if (next instanceof PDFStream) left.push(next.dict)
    else if (next instanceof PDFArray) for (const element of next.asArray()) left.push(element)
    else if (next instanceof PDFDict) {
      look(next)
      for (const value of next.values()) left.push(value)
    }
  }
}
