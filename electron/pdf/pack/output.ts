/** A PDF that is written object by object; at no time more of it is in memory than a small buffer, unless its sink keeps it. */
import { createHash } from 'node:crypto'
import type { Encryption } from './encryption.ts'
import type { Sink, Written } from './sink.ts'
import { reference } from './syntax.ts'

const bufferSize = 1 << 18

export class PdfOutput {
  readonly #sink: Sink
  readonly #encryption: Encryption | undefined
  readonly #buffer = Buffer.allocUnsafe(bufferSize)
  #filled = 0
  #position = 0
  /** Where each object begins, by its number; 0 while it is not written. */
  readonly #offsets: number[] = [0]

  constructor(sink: Sink, encryption?: Encryption) {
    this.#sink = sink
    this.#encryption = encryption
    // Four bytes above 127 tell programs that guess that the file is not text.
    this.#text('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n')
  }

  /** The number of an object that is to be written, now or later; of the first of `count` that follow each other. */
  allocate(count = 1): number {
    const first = this.#offsets.length
    for (let index = 0; index < count; index++) this.#offsets.push(0)
    return first
  }

  object(number: number, value: string): void {
    this.#begin(number, `${this.#encryption?.strings(value) ?? value}\nendobj\n`)
  }

  /** `entries` are those of the stream's dictionary but for its length; `data` is written as it is. */
  stream(number: number, entries: string, data: Uint8Array): void {
    const written = this.#encryption?.bytes(data) ?? data
    const dictionary = this.#encryption?.strings(entries) ?? entries
    this.#begin(number, `<<${dictionary}/Length ${written.length}>>\nstream\n`)
    this.#bytes(written)
    this.#text('\nendstream\nendobj\n')
  }

  /** Writes `value` as an object of its own. */
  add(value: string): number {
    const number = this.allocate()
    this.object(number, value)
    return number
  }

  addStream(entries: string, data: Uint8Array): number {
    const number = this.allocate()
    this.stream(number, entries, data)
    return number
  }

  /** Ends the PDF. Its identifier is drawn from its content. */
  async finish(catalog: number, info: number): Promise<Written> {
    const lock = this.#writeLock()
    this.#flush()
    const id = createHash('sha256')
      .update(await this.#sink.digest())
      .digest('hex')
      .slice(0, 32)
      .toUpperCase()
    const table = this.#position
    const rows = this.#offsets.slice(1).map((offset) => {
      return offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
    })
    const size = this.#offsets.length
    const pointers = `/Root ${reference(catalog)}/Info ${reference(info)}${lock}/ID[<${id}><${id}>]`
    this.#text(`xref\n0 ${size}\n0000000000 65535 f \n`)
    for (const row of rows) this.#text(row)
    this.#text(`trailer\n<</Size ${size}${pointers}>>\nstartxref\n${table}\n%%EOF\n`)
    this.#flush()
    const sha256 = await this.#sink.digest()
    await this.#sink.finish()
    return { bytes: this.#position, sha256 }
  }

  /** Leaves nothing behind. */
  abandon(): Promise<void> {
    return this.#sink.abandon()
  }

  /** How the file is encrypted: the only object whose strings are not. */
  #writeLock(): string {
    if (!this.#encryption) return ''
    const number = this.allocate()
    this.#begin(number, `${this.#encryption.dictionary}\nendobj\n`)
    return `/Encrypt ${reference(number)}`
  }

  /** Writes the beginning of an object, or the whole of it. */
  #begin(number: number, text: string): void {
    this.#offsets[number] = this.#position
    this.#text(`${number} 0 obj\n${text}`)
  }

  #text(text: string): void {
    if (text.length > bufferSize) this.#bytes(Buffer.from(text, 'latin1'))
    else {
      if (this.#filled + text.length > bufferSize) this.#flush()
      this.#filled += this.#buffer.write(text, this.#filled, 'latin1')
      this.#position += text.length
    }
  }

  #bytes(bytes: Uint8Array): void {
    if (bytes.length < bufferSize / 4) {
      if (this.#filled + bytes.length > bufferSize) this.#flush()
      this.#buffer.set(bytes, this.#filled)
      this.#filled += bytes.length
    } else {
      this.#flush()
      this.#sink.write(bytes)
    }
    this.#position += bytes.length
  }

  #flush(): void {
    if (this.#filled > 0) this.#sink.write(this.#buffer.subarray(0, this.#filled))
    this.#filled = 0
  }
}
