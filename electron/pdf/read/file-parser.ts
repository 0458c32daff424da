/**
 * The package's parser with quicker ways through what files are full of; what it reads of a file is the same. A stream
 * that says its length in an object of its own, as those of macOS do, is else looked through byte by byte.
 */
import { PDFName, type PDFObject, PDFParser, type PDFRef, PDFStreamParsingError } from '../pdf-lib.ts'
import { wordEnd } from './operators.ts'

const [openRound, openAngle, openSquare, slash] = [40, 60, 91, 47]
const [lineFeed, carriageReturn] = [10, 13]
const [stream, end] = ['stream', 'end']

interface Position {
  readonly line: number
  readonly column: number
  readonly offset: number
}

export class FileParser extends PDFParser {
  readonly #file: Buffer

  /** @param objectsPerTurn after so many objects others may work */
  constructor(file: Buffer, objectsPerTurn: number) {
    super(file, objectsPerTurn)
    this.#file = file
  }

  override parseObject(ref?: PDFRef): PDFObject {
    this.skipWhitespaceAndComments()
    switch (this.bytes.peek()) {
      case slash:
        return this.parseName()
      case openRound:
        return this.parseString(ref)
      case openSquare:
        return this.parseArray(ref)
      case openAngle:
        return this.bytes.peekAhead(1) === openAngle ? this.parseDictOrStream(ref) : this.parseHexString(ref)
      default:
        return super.parseObject(ref)
    }
  }

  protected override parseName(): PDFName {
    const start = this.bytes.offset()
    this.bytes.assertNext(slash)
    const after = wordEnd(this.#file, start + 1)
    const text = this.#file.toString('latin1', start + 1, after)
    if (text.includes('#')) {
      this.bytes.moveTo(start)
      return super.parseName()
    }
    this.bytes.moveTo(after)
    return PDFName.of(text)
  }

  /** Where the data ends that begins here: at the line end before the `endstream` that closes it. */
  protected override findEndOfStreamFallback(start: Position): number {
    let open = 1
    let from = this.bytes.offset()
    for (let at = this.#file.indexOf(stream, from); at !== -1; at = this.#file.indexOf(stream, from)) {
      const last = at - end.length
      const isEnd = last >= from && this.#file.toString('latin1', last, at) === end
      open += isEnd ? -1 : 1
      if (open === 0) {
        this.bytes.moveTo(at + stream.length)
        return this.#beforeLineEnd(last, from)
      }
      from = at + stream.length
    }
    throw new PDFStreamParsingError(start)
  }

  /** `at` without the CR, LF or CR LF before it, but not before `from`. */
  #beforeLineEnd(at: number, from: number): number {
    const isAt = (byte: number, place: number) => place >= from && this.#file[place] === byte
    if (isAt(carriageReturn, at - 1)) return at - 1
    if (!isAt(lineFeed, at - 1)) return at
    return isAt(carriageReturn, at - 2) ? at - 2 : at - 1
  }
}
