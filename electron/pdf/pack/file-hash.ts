/** SHA-256 of a file while it is written: of a long one by a thread that reads what has been written so far. */
import { createHash } from 'node:crypto'
import { Worker } from 'node:worker_threads'
import type { Sha256 } from '../../../shared/values.ts'

/** Shorter files are hashed before a thread has begun. */
const threadFrom = 2 << 20
/** Bytes that are written before the thread is told of them. */
const step = 1 << 20

/** A text, because it then runs in the source and in the built app alike. */
const program = `
const { parentPort } = require('node:worker_threads')
const { readSync } = require('node:fs')
const { createHash } = require('node:crypto')
const buffer = Buffer.allocUnsafe(1 << 19)
let hash, at
parentPort.on('message', ({ file, from, until, asked }) => {
  if (from === 0) {
    hash = createHash('sha256')
    at = 0
  }
  while (at < until) {
    const read = readSync(file, buffer, 0, Math.min(buffer.length, until - at), at)
    if (read === 0) throw new Error('the file is shorter than what was written')
    hash.update(buffer.subarray(0, read))
    at += read
  }
  if (asked) parentPort.postMessage(hash.copy().digest('hex'))
})`

interface HashThread {
  readonly worker: Worker
  /** Rejects when the thread fails. */
  readonly failure: Promise<never>
}

/** A thread whose file is done waits for the next one: who has made one pack often makes another. */
let idle: HashThread | undefined

export class FileHash {
  readonly #file: number
  readonly #hash = createHash('sha256')
  #thread: HashThread | undefined
  /** The thread has answered what it was asked, and nothing was said to it since. */
  #isDone = true
  #written = 0
  #told = 0

  /** @param file that the bytes are written to, open for reading too until `end` */
  constructor(file: number) {
    this.#file = file
  }

  /** To be called after the pieces were written, which have `bytes` in all. */
  update(pieces: readonly Uint8Array[], bytes: number): void {
    this.#written += bytes
    if (this.#written < threadFrom) for (const piece of pieces) this.#hash.update(piece)
    else if (this.#written - this.#told >= step) this.#tell(false)
  }

  /** The hash of all that was written so far. */
  async digest(): Promise<Sha256> {
    if (this.#written < threadFrom) return this.#hash.copy().digest('hex') as Sha256
    const { worker, failure } = this.#tell(true)
    const answer = new Promise<Sha256>((resolve) => worker.once('message', resolve))
    const sha256 = await Promise.race([answer, failure])
    this.#isDone = true
    return sha256
  }

  /** Lets go of the file. */
  async end(): Promise<void> {
    const thread = this.#thread
    this.#thread = undefined
    if (this.#isDone && !idle) rest(thread)
    else await thread?.worker.terminate()
  }

  #tell(asked: boolean): HashThread {
    this.#thread ??= takeThread()
    this.#thread.worker.postMessage({ file: this.#file, from: this.#told, until: this.#written, asked })
    this.#told = this.#written
    this.#isDone = false
    return this.#thread
  }
}

/** Keeps a thread for the next file; it does not keep the process. */
function rest(thread: HashThread | undefined): void {
  thread?.worker.unref()
  idle = thread
}

function takeThread(): HashThread {
  const thread = idle ?? startThread()
  idle = undefined
  thread.worker.ref()
  return thread
}

function startThread(): HashThread {
  const worker = new Worker(program, { eval: true })
  const failure = new Promise<never>((_, reject) => worker.once('error', reject))
  // Heard when the hash is asked for; until then it is nobody's.
  failure.catch(() => {})
  return { worker, failure }
}
