/** Where a PDF goes that is being written: to a file, or to memory. */
import { createHash } from 'node:crypto'
import { closeSync, fdatasync, fsync, renameSync, rmSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Sha256 } from '../../../shared/values.ts'
import { asWriteError } from '../../failures.ts'
import { openBeside } from '../../output-file.ts'
import { FileHash } from './file-hash.ts'

export interface Written {
  readonly bytes: number
  readonly sha256: Sha256
}

export interface Sink {
  /** The bytes may be others when this has returned. */
  write(bytes: Uint8Array): void
  /** Of all that was written so far. */
  digest(): Promise<Sha256>
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** Bytes that are written before the disk is asked to take them, while more are written. */
const bytesPerSync = 8 << 20

/**
 * A file beside `path`, which becomes `path` when the PDF is finished; abandoned, what stood at the path before still
 * stands. Its methods throw as the constructor does.
 */
export class FileSink implements Sink {
  readonly #path: string
  readonly #partial: string
  readonly #file: number
  readonly #hash: FileHash
  #isOpen = true
  #unsynced = 0
  /** The disk's answer; undefined while it has nothing to do. */
  #syncing: Promise<void> | undefined

  /** @throws FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL */
  constructor(path: string) {
    this.#path = path
    const { file, name } = openBeside(path)
    this.#file = file
    this.#partial = name
    this.#hash = new FileHash(name)
  }

  write(bytes: Uint8Array): void {
    this.#guarded(() => {
      for (let at = 0; at < bytes.length; ) at += writeSync(this.#file, bytes, at)
    })
    this.#hash.update(bytes)
    this.#unsynced += bytes.length
    if (this.#unsynced > bytesPerSync) this.#sync()
  }

  digest(): Promise<Sha256> {
    // While the hash is waited for, the disk takes what it has not got yet.
    this.#sync()
    return this.#hash.digest()
  }

  async finish(): Promise<void> {
    await this.#letGo(() => promisify(fsync)(this.#file))
    this.#guarded(() => renameSync(this.#partial, this.#path))
  }

  async abandon(): Promise<void> {
    // Why the pack can't be finished has been said; what fails on the way out adds nothing.
    await this.#letGo(async () => {}).catch(() => {})
    rmSync(this.#partial, { force: true })
  }

  /** Closes the file when nobody reads or writes it any more. @throws as writing does */
  async #letGo(before: () => Promise<void>): Promise<void> {
    try {
      await Promise.all([this.#hash.end(), this.#syncing])
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

  #guarded<T>(step: () => T): T {
    try {
      return step()
    } catch (error) {
      throw asWriteError(error, this.#path)
    }
  }
}

/** Keeps what is written. */
export class MemorySink implements Sink {
  readonly #pieces: Buffer[] = []

  write(bytes: Uint8Array): void {
    this.#pieces.push(Buffer.from(bytes))
  }

  async digest(): Promise<Sha256> {
    const hash = createHash('sha256')
    for (const piece of this.#pieces) hash.update(piece)
    return hash.digest('hex') as Sha256
  }

  async finish(): Promise<void> {}

  async abandon(): Promise<void> {
    this.#pieces.length = 0
  }

  /** All of it, as a copy that is nobody else's. */
  bytes(): Uint8Array<ArrayBuffer> {
    return Uint8Array.from(Buffer.concat(this.#pieces))
  }
}
