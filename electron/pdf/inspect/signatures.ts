/** Who has signed a PDF, when, and whether the signature still covers all of the file. Nothing is verified. */

import type { PdfReport } from '../../../shared/model/pack.ts'
import { type PDFContext, PDFDict } from '../pdf-lib.ts'
import { arrayAt, asNumber, at, dictAt, isText, nameAt, resolve, textAt } from '../read/objects.ts'
import { signerOf } from './signer.ts'

type Signature = PdfReport['signatures'][number]

const mostSignatures = 100

/** The values of all signature fields, in the order of the file. */
export function readSignatures(context: PDFContext, file: Uint8Array): readonly Signature[] {
  return signatureValues(context).map((dict) => ({
    name: oneLine(textAt(dict, 'Name') || signerOf(contentsOf(dict))),
    at: moment(textAt(dict, 'M')),
    coversFile: signedRange(dict, file)?.coversFile ?? false,
  }))
}

/** The dictionaries that hold the signatures. */
export function signatureValues(context: PDFContext): readonly PDFDict[] {
  const found = new Set<PDFDict>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const value = nameAt(object, 'FT') === 'Sig' ? dictAt(object, 'V') : undefined
    if (value) found.add(value)
    else if (nameAt(object, 'Type') === 'Sig' && at(object, 'ByteRange')) found.add(object)
    if (found.size === mostSignatures) break
  }
  return [...found]
}

function contentsOf(dict: PDFDict): Uint8Array {
  const contents = at(dict, 'Contents')
  return isText(contents) ? contents.asBytes() : new Uint8Array()
}

export interface SignedRange {
  /** What was signed: all up to some place but the signature itself. */
  readonly content: Uint8Array
  /** What stands in the gap, in hexadecimal digits. */
  readonly signature: string
  /** Whether the signed ranges are all of the file but the signature itself. */
  readonly coversFile: boolean
}

/**
 * What a signature is of, by its byte range (PDF 1.7, 12.8.1); null where that is not from the file's beginning, or leaves
 * out more than the signature.
 */
export function signedRange(dict: PDFDict, file: Uint8Array): SignedRange | null {
  const [start, length, next, rest] = arrayAt(dict, 'ByteRange').map((each) =>
    asNumber(resolve(dict.context, each)),
  )
  if (start !== 0 || length === undefined || next === undefined || rest === undefined) return null
  if (length >= next || rest < 0 || next + rest > file.length) return null
  const gap = Buffer.from(file.subarray(length, next)).toString('latin1')
  const signature = /^<([\da-f\s]*)>$/i.exec(gap)?.[1]
  if (signature === undefined) return null
  const after = Buffer.from(file.subarray(next + rest)).toString('latin1')
  const content = Buffer.concat([file.subarray(0, length), file.subarray(next, next + rest)])
  return { content, signature: signature.replace(/\s/g, ''), coversFile: after.trim() === '' }
}

/** A date of PDF (7.9.4) as ISO 8601; null where there is none. */
export function moment(text: string | undefined): string | null {
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', zone = ''] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d(?:'?\d\d)?)?/.exec(text ?? '') ?? []
  if (year === undefined) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  const offset = zone.replace(/^([+-]\d\d)'?(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`)
  return `${date}T${hour}:${minute}:${second}${offset}`
}

export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
