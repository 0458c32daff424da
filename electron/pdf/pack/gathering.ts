/**
 * Gathers what is written, so that it goes to its sink in few large parts: a pack of scans is half text of a few bytes
 * and half pictures, in turn. Small pieces are copied together, large ones only remembered.
 */
import type { Sink } from './sink.ts'

/** Bytes of small pieces that are copied together. */
const bufferSize = 1 << 18
/** Pieces of more bytes are not copied. */
const mostCopied = bufferSize >> 6
/** Bytes after which what was gathered is written. More at a time make other threads wait that read the same file. */
const mostGathered = 1 << 20

export class Gathering {
  readonly #sink: Sink
  readonly #buffer = Buffer.allocUnsafeSlow(bufferSize)
  #filled = 0
  /** How much of the buffer is among the pieces. */
  #taken = 0
  #pieces: Uint8Array[] = []
  #gathered = 0
  #length = 0

  constructor(sink: Sink) {
    this.#sink = sink
  }

  /** Bytes so far, written or not. */
  get length(): number {
    return this.#length
  }

  /** One byte for each character. */
  text(text: string): void {
    if (text.length > bufferSize) this.bytes(Buffer.from(text, 'latin1'))
    else {
      this.#makeRoom(text.length)
      this.#filled += this.#buffer.write(text, this.#filled, 'latin1')
      this.#count(text.length)
    }
  }

  /** The bytes have to stay as they are until `flush`. */
  bytes(bytes: Uint8Array): void {
    if (bytes.length > mostCopied) {
      this.#takeFilled()
      this.#pieces.push(bytes)
    } else {
      this.#makeRoom(bytes.length)
      this.#buffer.set(bytes, this.#filled)
      this.#filled += bytes.length
    }
    this.#count(bytes.length)
  }

  flush(): void {
    this.#takeFilled()
    if (this.#pieces.length > 0) this.#sink.write(this.#pieces)
    this.#pieces = []
    this.#gathered = 0
    this.#filled = 0
    this.#taken = 0
  }

  #count(bytes: number): void {
    this.#length += bytes
    this.#gathered += bytes
    if (this.#gathered > mostGathered) this.flush()
  }

  #makeRoom(bytes: number): void {
    if (this.#filled + bytes > bufferSize) this.flush()
  }

  #takeFilled(): void {
    if (this.#filled > this.#taken) this.#pieces.push(this.#buffer.subarray(this.#taken, this.#filled))
    this.#taken = this.#filled
  }
}
