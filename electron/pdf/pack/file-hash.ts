/** SHA-256 of a file while it is written: of a long one by a thread that reads what has been written so far. */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Sha256 } from '../../../shared/values.ts'

/** Shorter files are hashed before a thread has begun. */
const threadFrom = 16 << 20
/** Bytes that are written before the thread is told of them. */
const step = 4 << 20

/** A text, because it then runs in the source and in the built app alike. */
const program = `
const { parentPort, workerData } = require('node:worker_threads')
const { openSync, readSync } = require('node:fs')
const hash = require('node:crypto').createHash('sha256')
const buffer = Buffer.allocUnsafe(1 << 19)
const file = openSync(workerData, 'r')
let at = 0
parentPort.on('message', ({ until, asked }) => {
  while (at < until) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, until - at), at)
    if (read === 0) throw new Error('the file is shorter than what was written')
    hash.update(buffer.subarray(0, read))
    at += read
  }
  if (asked) parentPort.postMessage(hash.copy().digest('hex'))
})`

export class FileHash {
  readonly #path: string
  readonly #hash = createHash('sha256')
  #thread: Worker | undefined
  #failure: Promise<never> | undefined
  #written = 0
  #told = 0

  /** @param path of the file that the bytes are written to */
  constructor(path: string) {
    this.#path = path
  }

  /** To be called after the bytes were written. */
  update(bytes: Uint8Array): void {
    this.#written += bytes.length
    if (this.#written < threadFrom) this.#hash.update(bytes)
    else if (this.#written - this.#told >= step) this.#tell(false)
  }

  /** The hash of all that was written so far. */
  async digest(): Promise<Sha256> {
    if (this.#written < threadFrom) return this.#hash.copy().digest('hex') as Sha256
    const thread = this.#tell(true)
    const answer = new Promise<Sha256>((resolve) => thread.once('message', resolve))
    return await Promise.race([answer, this.#failure ?? answer])
  }

  /** Lets go of the file. */
  async end(): Promise<void> {
    await this.#thread?.terminate()
    this.#thread = undefined
  }

  #tell(asked: boolean): Worker {
    const thread = this.#thread ?? this.#start()
    thread.postMessage({ until: this.#written, asked })
    this.#told = this.#written
    return thread
  }

  #start(): Worker {
    const thread = new Worker(program, { eval: true, workerData: this.#path })
    this.#failure = new Promise((_, reject) => thread.once('error', reject))
    // Heard when the hash is asked for; until then it is nobody's.
    this.#failure.catch(() => {})
    this.#thread = thread
    return thread
  }
}
