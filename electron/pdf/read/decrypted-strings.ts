/**
 * Repairs the strings of a decrypted PDF. The parser keeps a decrypted string as raw bytes where it otherwise keeps
 * its escaped form, so a parenthesis or backslash in it would break whatever it is written into.
 */
import {
  decodePDFRawStream,
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  type PDFObject,
  PDFRawStream,
  PDFStream,
  PDFString,
} from '../pdf-lib.ts'
import { nameAt, numberAt } from './objects.ts'

/** Replaces every string that was decrypted by its hexadecimal form, in place. */
export function repairDecryptedStrings(context: PDFContext): void {
  const objects = context.enumerateIndirectObjects()
  const untouched = new Set(objects.flatMap(([, object]) => numbersInObjectStream(object)))
  for (const [ref, object] of objects) {
    if (untouched.has(ref.objectNumber)) continue
    const repaired = repair(object)
    if (repaired !== object) context.assign(ref, repaired)
  }
}

/** Objects in an object stream were decrypted with it as a whole; their strings are in order. */
function numbersInObjectStream(object: PDFObject): readonly number[] {
  if (!(object instanceof PDFRawStream) || nameAt(object.dict, 'Type') !== 'ObjStm') return []
  try {
    const head = Buffer.from(decodePDFRawStream(object).decode()).toString(
      'latin1',
      0,
      numberAt(object.dict, 'First'),
    )
    return head
      .trim()
      .split(/\s+/)
      .filter((_, index) => index % 2 === 0)
      .map(Number)
  } catch {
    return []
  }
}

function repair(object: PDFObject): PDFObject {
  if (object instanceof PDFString) {
    return PDFHexString.of(Buffer.from(object.asString(), 'latin1').toString('hex'))
  }
  if (object instanceof PDFStream) repair(object.dict)
  else if (object instanceof PDFArray) {
    object.asArray().forEach((element, index) => {
      const repaired = repair(element)
      if (repaired !== element) object.set(index, repaired)
    })
  } else if (object instanceof PDFDict) {
    for (const [key, value] of object.entries()) {
      const repaired = repair(value)
      if (repaired !== value) object.set(key, repaired)
    }
  }
  return object
}
