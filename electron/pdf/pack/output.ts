/** A PDF file that is written object by object; at no time more of it is in memory than a small buffer. */
import { createHash } from 'node:crypto'
import { closeSync, fdatasync, fsync, renameSync, rmSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Sha256 } from '../../../shared/values.ts'
import { asWriteError } from '../../failures.ts'
import { openBeside } from '../../output-file.ts'
import type { Encryption } from './encryption.ts'
import { FileHash } from './file-hash.ts'
import { reference } from './syntax.ts'

const bufferSize = 1 << 18
/** Bytes that are written before the disk is asked to take them, while more are written. */
const bytesPerSync = 32 << 20

export interface Written {
  readonly bytes: number
  readonly sha256: Sha256
}

/** Writes to a file beside `path`, which becomes `path` when the PDF is finished. */
export class PdfOutput {
  readonly #path: string
  readonly #partial: string
  readonly #file: number
  readonly #encryption: Encryption | undefined
  readonly #hash: FileHash
  readonly #buffer = Buffer.allocUnsafe(bufferSize)
  #filled = 0
  #isOpen = true
  #position = 0
  #unsynced = 0
  /** The disk's answer; undefined while it has nothing to do. */
  #syncing: Promise<void> | undefined
  /** Where each object begins, by its number; 0 while it is not written. */
  readonly #offsets: number[] = [0]

  /** @throws FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL */
  constructor(path: string, encryption?: Encryption) {
    this.#path = path
    this.#encryption = encryption
    const { file, name } = openBeside(path)
    this.#file = file
    this.#partial = name
    this.#hash = new FileHash(name)
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
    this.#begin(number)
    this.#text(`${this.#encryption?.strings(value) ?? value}\nendobj\n`)
  }

  /** `entries` are those of the stream's dictionary but for its length; `data` is written as it is. */
  stream(number: number, entries: string, data: Uint8Array): void {
    const written = this.#encryption?.bytes(data) ?? data
    this.#begin(number)
    const dictionary = this.#encryption?.strings(entries) ?? entries
    this.#text(`<<${dictionary}/Length ${written.length}>>\nstream\n`)
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

  /** Ends the file and gives it its name. Its identifier is drawn from its content. */
  async finish(catalog: number, info: number): Promise<Written> {
    const lock = this.#writeLock()
    this.#flush()
    const id = createHash('sha256')
      .update(await this.#hash.digest())
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
    const sha256 = await this.#hash.digest()
    await this.#letGo(() => promisify(fsync)(this.#file))
    this.#guarded(() => renameSync(this.#partial, this.#path))
    return { bytes: this.#position, sha256 }
  }

  /** Leaves nothing behind; what stood at the path before still stands. */
  async abandon(): Promise<void> {
    // Why the pack can't be finished has been said; what fails on the way out adds nothing.
    await this.#letGo(async () => {}).catch(() => {})
    rmSync(this.#partial, { force: true })
  }

  /** How the file is encrypted: the only object whose strings are not. */
  #writeLock(): string {
    if (!this.#encryption) return ''
    const number = this.allocate()
    this.#begin(number)
    this.#text(`${this.#encryption.dictionary}\nendobj\n`)
    return `/Encrypt ${reference(number)}`
  }

  /** Closes the file when nobody reads or writes it any more. @throws as writing does */
  async #letGo(before: () => Promise<void>): Promise<void> {
    await this.#hash.end()
    try {
      await this.#syncing
      if (this.#isOpen) await before()
    } catch (error) {
      throw asWriteError(error, this.#path)
    } finally {
      if (this.#isOpen) closeSync(this.#file)
      this.#isOpen = false
    }
  }

  /** Lets the disk take what was written so far; in the end it then has less to do. */
  #sync(): void {
    this.#unsynced = 0
    this.#syncing ??= promisify(fdatasync)(this.#file).then(() => {
      this.#syncing = undefined
    })
    // Heard where the file is closed.
    this.#syncing.catch(() => {})
  }

  #begin(number: number): void {
    this.#offsets[number] = this.#position
    this.#text(`${number} 0 obj\n`)
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
      this.#write(bytes)
    }
    this.#position += bytes.length
  }

  #flush(): void {
    this.#write(this.#buffer.subarray(0, this.#filled))
    this.#filled = 0
  }

  #write(bytes: Uint8Array): void {
    this.#guarded(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    })
    this.#hash.update(bytes)
    this.#unsynced += bytes.length
    if (this.#unsynced > bytesPerSync) this.#sync()
  }

  #guarded<T>(step: () => T): T {
    try {
      return step()
    } catch (error) {
      throw asWriteError(error, this.#path)
    }
  }
}
