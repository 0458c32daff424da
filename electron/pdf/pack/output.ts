/** A PDF that is written object by object; at no time more of it is in memory than a small part, unless its sink keeps it. */
import { createHash } from 'node:crypto'
import type { Encryption } from './encryption.ts'
import { Gathering } from './gathering.ts'
import type { Sink, Written } from './sink.ts'
import { reference } from './syntax.ts'

export class PdfOutput {
  readonly #sink: Sink
  readonly #encryption: Encryption | undefined
  readonly #gathering: Gathering
  /** Where each object begins, by its number; 0 while it is not written. */
  readonly #offsets: number[] = [0]

  constructor(sink: Sink, encryption?: Encryption) {
    this.#sink = sink
    this.#encryption = encryption
    this.#gathering = new Gathering(sink)
    // Four bytes above 127 tell programs that guess that the file is not text.
    this.#gathering.text('%PDF-1.7\n%\xE2\xE3\xCF\xD3\n')
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

  /**
   * `entries` are those of the stream's dictionary but for its length; `data` is written as it is, and must not change
   * before `flush`.
   */
  stream(number: number, entries: string, data: Uint8Array): void {
    const written = this.#encryption?.bytes(data) ?? data
    const dictionary = this.#encryption?.strings(entries) ?? entries
    this.#begin(number, `<<${dictionary}/Length ${written.length}>>\nstream\n`)
    this.#gathering.bytes(written)
    this.#gathering.text('\nendstream\nendobj\n')
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

  /** Writes what has been gathered: the data of all streams so far may change again. */
  flush(): void {
    this.#gathering.flush()
  }

  /** Ends the PDF. Its identifier is drawn from its content. */
  async finish(catalog: number, info: number): Promise<Written> {
    const lock = this.#writeLock()
    this.flush()
    const content = this.#sink.digest()
    const table = this.#gathering.length
    const rows = this.#tableRows()
    const id = createHash('sha256')
      .update(await content)
      .digest('hex')
      .slice(0, 32)
      .toUpperCase()
    const size = this.#offsets.length
    const pointers = `/Root ${reference(catalog)}/Info ${reference(info)}${lock}/ID[<${id}><${id}>]`
    this.#gathering.text(`xref\n0 ${size}\n0000000000 65535 f \n`)
    for (const row of rows) this.#gathering.text(row)
    this.#gathering.text(`trailer\n<</Size ${size}${pointers}>>\nstartxref\n${table}\n%%EOF\n`)
    this.flush()
    const sha256 = await this.#sink.digest()
    await this.#sink.finish()
    return { bytes: this.#gathering.length, sha256 }
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

  /** Of the cross-reference table, without its first. */
  #tableRows(): readonly string[] {
    return this.#offsets.slice(1).map((offset) => {
      return offset === 0 ? '0000000000 65535 f \n' : `${String(offset).padStart(10, '0')} 00000 n \n`
    })
  }

  /** Writes the beginning of an object, or the whole of it. */
  #begin(number: number, text: string): void {
    this.#offsets[number] = this.#gathering.length
    this.#gathering.text(`${number} 0 obj\n${text}`)
  }
}
