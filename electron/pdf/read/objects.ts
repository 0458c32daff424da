/** Looks into the objects of a parsed PDF: every look follows references and forgives what is missing or misshapen. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNull,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '../pdf-lib.ts'

/** References to references are followed this far; longer chains are loops. */
export const longestChain = 32

/** All of a file, by number. */
export type IndirectObjects = readonly (readonly [PDFRef, PDFObject])[]

/** The object behind `object`; undefined for null, for what is missing and for loops of references. */
export function resolve(context: PDFContext, object: PDFObject | undefined): PDFObject | undefined {
  let current = object
  for (let step = 0; current instanceof PDFRef; step++) {
    if (step === longestChain) return undefined
    current = context.lookup(current)
  }
  return current === PDFNull ? undefined : current
}

/** The dictionary behind `object`. */
export function dictOf(context: PDFContext, object: PDFObject | undefined): PDFDict | undefined {
  const found = resolve(context, object)
  return found instanceof PDFDict ? found : undefined
}

/** What the trailer leads to, and all else hangs on. */
export function catalogOf(context: PDFContext): PDFDict | undefined {
  return dictOf(context, context.trailerInfo.Root)
}

/** The parser has each name once, but spells it anew whenever it is asked: the keys that the program looks for, … */
const keys = new Map<string, PDFName>()
/** … and the texts of names. */
const texts = new WeakMap<PDFName, string>()

function keyOf(key: string): PDFName {
  const known = keys.get(key)
  if (known) return known
  const name = PDFName.of(key)
  keys.set(key, name)
  return name
}

/** A name without its slash. */
export function nameText(name: PDFName): string {
  const known = texts.get(name)
  if (known !== undefined) return known
  const text = name.decodeText()
  texts.set(name, text)
  return text
}

/** The resolved value of `key`. */
export function at(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict && resolve(dict.context, dict.get(keyOf(key)))
}

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return dict && dictOf(dict.context, dict.get(keyOf(key)))
}

export function streamAt(dict: PDFDict | undefined, key: string): PDFStream | undefined {
  const value = at(dict, key)
  return value instanceof PDFStream ? value : undefined
}

/** The elements of an array, unresolved; none where there is no array. */
export function arrayAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  return elements(at(dict, key))
}

export function elements(value: PDFObject | undefined): readonly PDFObject[] {
  return value instanceof PDFArray ? value.asArray() : []
}

/** The text of a name. */
export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = at(dict, key)
  return value instanceof PDFName ? nameText(value) : undefined
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  return asNumber(at(dict, key))
}

export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  const value = at(dict, key)
  return isText(value) ? value.decodeText() : undefined
}

export function isText(value: PDFObject | undefined): value is PDFString | PDFHexString {
  return value instanceof PDFString || value instanceof PDFHexString
}

export function asNumber(value: PDFObject | undefined): number | undefined {
  return value instanceof PDFNumber ? value.asNumber() : undefined
}

/** `count` numbers of an array; undefined when there are fewer or one is none. */
export function numbers(
  context: PDFContext,
  value: PDFObject | undefined,
  count: number,
): readonly number[] | undefined {
  const found = elements(resolve(context, value))
    .slice(0, count)
    .map((element) => asNumber(resolve(context, element)))
  return found.length === count && found.every((number) => number !== undefined && Number.isFinite(number))
    ? (found as number[])
    : undefined
}
