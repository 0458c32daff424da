/** Copies objects of one source: gives them new numbers and records what hangs on what was recorded. */
import {
  PDFArray,
  PDFBool,
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
import { isHostile } from '../read/hostile.ts'
import { asNumber, longestChain, nameAt } from '../read/objects.ts'
import type { PdfSource } from '../read/open.ts'
import type { Recorder } from './recording.ts'
import { mark, relativeReference } from './relative.ts'

/** Keys that tie an object to a structure tree; a foreign one would be mistaken for the pack's own. */
const structureKeys: ReadonlySet<string> = new Set(['/StructParent', '/StructParents'])
/** Keys of streams that lead to other files, or to other data than the stream's. */
const outwardKeys = ['/F', '/FFilter', '/FDecodeParms', '/Ref', '/OPI', '/AF', '/AA']
/** Nothing in a page may lead back into the document that it has left. */
const documentTypes = new Set(['Catalog', 'Pages', 'Page'])

/** A stream that is written in place of another. */
export interface ReplacedStream {
  readonly dict: PDFDict
  readonly data: Uint8Array
}

interface DroppedKeys {
  readonly ofDicts: ReadonlySet<string>
  readonly ofStreams: ReadonlySet<string>
}
const droppedOfOurs: DroppedKeys = { ofDicts: new Set(), ofStreams: new Set(['/Length']) }
const droppedOfForeign: DroppedKeys = {
  ofDicts: structureKeys,
  ofStreams: new Set(['/Length', ...structureKeys, ...outwardKeys]),
}

/** What happens to the structure for screen readers: a foreign one is dropped. */
export interface OwnStructure {
  /** Reference to what holds the document in the pack's structure, in place of the source's root. */
  readonly root: string
  /** The first key of the pack's parent tree that is free. */
  readonly firstKey: number
}

export class Copier {
  readonly output: Recorder
  readonly source: PdfSource
  /** Relative numbers of the pages, in the order of the source's pages. */
  readonly pageNumbers: readonly number[]
  readonly #structure: OwnStructure | undefined
  /** What is written for streams that have become smaller. */
  readonly #replaced: ReadonlyMap<PDFStream, ReplacedStream>
  readonly #dropped: DroppedKeys
  readonly #numbers = new Map<PDFRef, number>()
  readonly #waiting: PDFRef[] = []

  /** @param structure for our own documents, which are copied as they are; foreign ones lose what is hostile */
  constructor(
    output: Recorder,
    source: PdfSource,
    structure?: OwnStructure,
    replaced: ReadonlyMap<PDFStream, ReplacedStream> = new Map(),
  ) {
    this.output = output
    this.source = source
    this.#structure = structure
    this.#replaced = replaced
    this.#dropped = structure ? droppedOfOurs : droppedOfForeign
    this.pageNumbers = source.pages.map(({ ref }) => this.reserve(ref))
  }

  /** A number for an object that the caller writes. What was reserved before (a page listed twice) gets one more. */
  reserve(ref: PDFRef | undefined): number {
    const number = this.output.allocate()
    if (ref && !this.#numbers.has(ref)) this.#numbers.set(ref, number)
    return number
  }

  /** The number that `ref` has in the pack, if it has one. */
  numberOf(ref: PDFRef): number | undefined {
    const last = this.#last(ref)
    return last && this.#numbers.get(last)
  }

  /** A reference to a copy of the object, which `drain` records; `null` where there is nothing to refer to. */
  reference(ref: PDFRef): string {
    const last = this.#last(ref)
    if (!last) return 'null'
    const known = this.#numbers.get(last)
    if (known !== undefined) return relativeReference(known)
    const object = this.source.context.lookup(last)
    if (object === undefined || object === PDFNull) return 'null'
    if (this.#structure && object instanceof PDFDict && nameAt(object, 'Type') === 'StructTreeRoot') {
      return this.#structure.root
    }
    if (this.#isClosed(last, object)) return 'null'
    const number = this.output.allocate()
    this.#numbers.set(last, number)
    this.#waiting.push(last)
    return relativeReference(number)
  }

  /** The object in PDF syntax; references lead to copies. */
  value(object: PDFObject): string {
    if (object instanceof PDFRef) return this.reference(object)
    if (object instanceof PDFArray) return `[${this.#elements(object)}]`
    if (!(object instanceof PDFDict)) return plainValue(object)
    return this.#isForbidden(object) ? 'null' : `<<${this.#entries(object, this.#dropped.ofDicts)}>>`
  }

  /** An entry of a dictionary; of our own documents, what ties it to the structure leads to its place there. */
  entry(key: PDFName, value: PDFObject): string {
    const name = key.asString()
    if (!this.#structure || !structureKeys.has(name)) return `${name} ${this.value(value)}\n`
    return `${name} ${this.#structure.firstKey + (asNumber(value) ?? 0)}\n`
  }

  /** Records every object that a reference was given out for, and all that hangs on them. */
  drain(): void {
    for (let ref = this.#waiting.pop(); ref; ref = this.#waiting.pop()) {
      const object = this.source.context.lookup(ref)
      const number = this.#numbers.get(ref)
      if (number === undefined || object === undefined) continue
      if (object instanceof PDFStream) this.#stream(number, object)
      else this.output.object(number, this.value(object))
    }
  }

  #stream(number: number, stream: PDFStream): void {
    const { dict, data } = this.#replaced.get(stream) ?? { dict: stream.dict, data: stream.getContents() }
    this.output.stream(number, this.#entries(dict, this.#dropped.ofStreams), data)
  }

  #elements(array: PDFArray): string {
    let written = ''
    for (const element of array.asArray()) written += `${this.value(element)} `
    return written
  }

  #entries(dict: PDFDict, dropped: ReadonlySet<string>): string {
    let written = ''
    for (const [key, value] of dict.entries()) {
      if (!dropped.has(key.asString())) written += this.entry(key, value)
    }
    return written
  }

  /** The end of a chain of references, for an object may not itself be a reference; undefined when it has none. */
  #last(ref: PDFRef): PDFRef | undefined {
    let last = ref
    for (let step = 0; step < longestChain; step++) {
      const next = this.source.context.lookup(last)
      if (!(next instanceof PDFRef)) return last
      last = next
    }
    return undefined
  }

  /** The old page tree stays behind; the pages in it have new numbers. */
  #isClosed(ref: PDFRef, object: PDFObject): boolean {
    if (this.source.nodes.has(ref) || ref === this.source.context.trailerInfo.Root) return true
    const dict = object instanceof PDFStream ? object.dict : object
    return dict instanceof PDFDict && this.#isForbidden(dict)
  }

  #isForbidden(dict: PDFDict): boolean {
    return this.#structure === undefined && (isHostile(dict) || documentTypes.has(nameAt(dict, 'Type') ?? ''))
  }
}

/** Names, numbers, strings and the like; `null` for what the parser has kept without understanding it. */
function plainValue(object: PDFObject): string {
  if (object instanceof PDFHexString) return `<${object.asString().replace(/[^0-9A-Fa-f]/g, '')}>`
  if (object instanceof PDFString && object.asString().includes(mark)) {
    return `<${Buffer.from(object.asBytes()).toString('hex')}>`
  }
  if (object instanceof PDFNumber) return numberText(object)
  const isPlain = object instanceof PDFName || object instanceof PDFString
  return isPlain || object instanceof PDFBool ? object.toString() : 'null'
}

/** Readers keep whole numbers in 64 bits and no number beyond this (PDF 1.7, annex C). */
const largest = { whole: 2 ** 63, real: 3.4e38 }

/** What is too large for a whole number is written as a real one. */
function numberText(number: PDFNumber): string {
  const value = number.asNumber()
  if (Math.abs(value) < largest.whole) return number.toString()
  return `${BigInt(Math.max(-largest.real, Math.min(value, largest.real)))}.0`
}
