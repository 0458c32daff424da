/** Who has signed a PDF, when, and whether the signature still covers all of the file. Nothing is verified. */
import { type PDFContext, PDFDict } from '@cantoo/pdf-lib'
import type { PdfReport } from '../../../shared/model/pack.ts'
import { arrayAt, asNumber, at, dictAt, isText, nameAt, resolve, textAt } from '../read/objects.ts'
import { signerOf } from './signer.ts'

type Signature = PdfReport['signatures'][number]

const mostSignatures = 100

/** The values of all signature fields, in the order of the file. */
export function readSignatures(context: PDFContext, file: Uint8Array): readonly Signature[] {
  const found = new Set<PDFDict>()
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFDict)) continue
    const value = nameAt(object, 'FT') === 'Sig' ? dictAt(object, 'V') : undefined
    if (value) found.add(value)
    else if (nameAt(object, 'Type') === 'Sig' && at(object, 'ByteRange')) found.add(object)
    if (found.size === mostSignatures) break
  }
  return [...found].map((dict) => ({
    name: oneLine(textAt(dict, 'Name') || signerOf(contentsOf(dict))),
    at: moment(textAt(dict, 'M')),
    coversFile: coversFile(dict, file),
  }))
}

function contentsOf(dict: PDFDict): Uint8Array {
  const contents = at(dict, 'Contents')
  return isText(contents) ? contents.asBytes() : new Uint8Array()
}

/** Whether the signed ranges are all of the file but the signature itself (PDF 1.7, 12.8.1). */
function coversFile(dict: PDFDict, file: Uint8Array): boolean {
  const [start, length, next, rest] = arrayAt(dict, 'ByteRange').map((each) =>
    asNumber(resolve(dict.context, each)),
  )
  if (start !== 0 || length === undefined || next === undefined || rest === undefined || length >= next)
    return false
  const isGapSignature = file[length] === 0x3c && file[next - 1] === 0x3e
  const after = Buffer.from(file.subarray(Math.max(0, next + rest))).toString('latin1')
  return isGapSignature && next + rest <= file.length && after.trim() === ''
}

/** A date of PDF (7.9.4) as ISO 8601; null where there is none. */
function moment(text: string | undefined): string | null {
  const [, year, month = '01', day = '01', hour, minute = '00', second = '00', zone = ''] =
    /^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(Z|[+-]\d\d(?:'?\d\d)?)?/.exec(text ?? '') ?? []
  if (year === undefined) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  const offset = zone.replace(/^([+-]\d\d)'?(\d\d)?$/, (_, hours, minutes) => `${hours}:${minutes ?? '00'}`)
  return `${date}T${hour}:${minute}:${second}${offset}`
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
