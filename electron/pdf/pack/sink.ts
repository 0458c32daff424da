/** Where a PDF goes that is being written: to a file, or to memory. */
import { createHash } from 'node:crypto'
import { closeSync, fdatasync, fsync, rmSync } from 'node:fs'
import { promisify } from 'node:util'
import type { Sha256 } from '../../../shared/values.ts'
import { asWriteError } from '../../failures.ts'
import { openBeside, replaceFile, writeWhole } from '../../output-file.ts'
import { FileHash } from './file-hash.ts'

export interface Written {
  readonly bytes: number
  readonly sha256: Sha256
}

export interface Sink {
  /** One piece after the other; the bytes may be others when this has returned. */
  write(pieces: readonly Uint8Array[]): void
  /** Of all that was written so far. */
  digest(): Promise<Sha256>
  finish(): Promise<void>
  /** Leaves nothing behind. */
  abandon(): Promise<void>
}

/** Bytes that are written before the disk is asked to take them, while more are written. */
const bytesPerSync = 16 << 20
/** How often it may be asked before it has answered: threads wait for it, and others need one too. */
const mostSyncs = 3

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
  #written = 0
  #unsynced = 0
  /** The disk's answers that are awaited. */
  readonly #syncs = new Set<Promise<void>>()

  /** @throws FOLDER_MISSING, FOLDER_NOT_WRITABLE, DISK_FULL */
  constructor(path: string) {
    this.#path = path
    const { file, name } = openBeside(path)
    this.#file = file
    this.#partial = name
    this.#hash = new FileHash(file)
  }

  write(pieces: readonly Uint8Array[]): void {
    const bytes = this.#guarded(() => writeWhole(this.#file, pieces, this.#written))
    this.#written += bytes
    this.#unsynced += bytes
    this.#hash.update(pieces, bytes)
    if (this.#unsynced > bytesPerSync) this.#sync()
  }

  digest(): Promise<Sha256> {
    // While the hash is waited for, the disk takes what it has not got yet.
    this.#sync()
    return this.#hash.digest()
  }

  async finish(): Promise<void> {
    await this.#letGo(() => promisify(fsync)(this.#file))
    this.#guarded(() => replaceFile(this.#partial, this.#path))
  }

  async abandon(): Promise<void> {
    // Why the pack can't be finished has been said; what fails on the way out adds nothing.
    await this.#letGo(async () => {}).catch(() => {})
    rmSync(this.#partial, { force: true })
  }

  /** Closes the file when nobody reads or writes it any more. @throws as writing does */
  async #letGo(before: () => Promise<void>): Promise<void> {
    try {
      const ends = await Promise.allSettled([this.#hash.end(), ...this.#syncs])
      for (const end of ends) if (end.status === 'rejected') throw end.reason
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
    if (this.#syncs.size === mostSyncs) return
    this.#unsynced = 0
    const sync = promisify(fdatasync)(this.#file)
    this.#syncs.add(sync)
    // One that fails stays, and is heard where the file is closed.
    sync.then(() => this.#syncs.delete(sync)).catch(() => {})
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

  write(pieces: readonly Uint8Array[]): void {
    for (const piece of pieces) this.#pieces.push(Buffer.from(piece))
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
