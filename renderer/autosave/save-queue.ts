/** Holds what was typed until it is stored: one write at a time for each thing, and the newest value always follows. */
import { type Failure, toFailure } from '../../shared/errors.ts'

export interface Clock {
  /** Milliseconds from any fixed point. */
  readonly now: () => number
  /** Runs `run` once after so many milliseconds; the function it gives back calls that off. */
  readonly after: (milliseconds: number, run: () => void) => () => void
}

/** What is typed and not yet stored, and how the storing goes. */
export interface QueueState<Draft> {
  readonly drafts: ReadonlyMap<string, Draft>
  readonly failures: ReadonlyMap<string, Failure>
  /** By the queue's clock; null before the first write. */
  readonly savedAt: number | null
}

/**
 * A pause in the typing this long makes a write. A field hands its text on up to 60 ms after a key, and the write itself
 * takes some milliseconds: what was typed last is on the disk within 300.
 */
export const pauseMilliseconds = 150
/**
 * While the typing goes on, a write comes at latest this long after the first key that is not stored. A field
 * then hands its text on every 300 ms: nothing that is older than a second can be lost.
 */
export const limitMilliseconds = 600
const retryMilliseconds = [1000, 2000, 5000]
const lastRetryMilliseconds = 10_000

interface Entry<Draft> {
  draft: Draft
  /** When the first key came that no write has taken along; null when all are taken. */
  typedAt: number | null
  callOff: (() => void) | null
  writing: Promise<void> | null
  failure: Failure | null
  failed: number
}

/** A queue of drafts, each under the key of the thing that it changes. A draft leaves when it is stored, never before. */
export class SaveQueue<Draft> {
  readonly #clock: Clock
  readonly #store: (draft: Draft) => Promise<void>
  readonly #changed: () => void
  readonly #entries = new Map<string, Entry<Draft>>()
  #savedAt: number | null = null
  #state: QueueState<Draft> = { drafts: new Map(), failures: new Map(), savedAt: null }

  /** `store` writes one draft; `changed` is called after every change of the state. */
  constructor(clock: Clock, store: (draft: Draft) => Promise<void>, changed: () => void = () => {}) {
    this.#clock = clock
    this.#store = store
    this.#changed = changed
  }

  /** The same object until something changes. */
  get state(): QueueState<Draft> {
    return this.#state
  }

  /** Takes the thing's newest value; it is written at the next pause, or at the limit. */
  put(key: string, draft: Draft): void {
    const entry = this.#entries.get(key) ?? newEntry(draft)
    this.#entries.set(key, entry)
    entry.draft = draft
    entry.typedAt ??= this.#clock.now()
    const left = entry.failure ? pauseMilliseconds : entry.typedAt + limitMilliseconds - this.#clock.now()
    this.#schedule(key, entry, Math.max(0, Math.min(pauseMilliseconds, left)))
    this.#publish()
  }

  /** Writes all that waits, now. True when nothing is left unsaved, false when something can't be stored. */
  async flush(): Promise<boolean> {
    const waiting = () => [...this.#entries.values()].filter((entry) => entry.typedAt !== null)
    do {
      await Promise.all([...this.#entries].map(([key, entry]) => this.#write(key, entry)))
    } while (waiting().some((entry) => entry.failure === null))
    return waiting().length === 0
  }

  #schedule(key: string, entry: Entry<Draft>, milliseconds: number): void {
    entry.callOff?.()
    entry.callOff = this.#clock.after(milliseconds, () => void this.#write(key, entry))
  }

  #write(key: string, entry: Entry<Draft>): Promise<void> {
    entry.callOff?.()
    entry.callOff = null
    entry.writing ??= this.#drain(key, entry).finally(() => {
      entry.writing = null
    })
    return entry.writing
  }

  /** Writes until nothing newer is due; what was typed meanwhile and still has its pause to wait for keeps it. */
  async #drain(key: string, entry: Entry<Draft>): Promise<void> {
    while (entry.typedAt !== null && entry.callOff === null) await this.#writeOnce(key, entry)
  }

  async #writeOnce(key: string, entry: Entry<Draft>): Promise<void> {
    const typedAt = entry.typedAt
    entry.typedAt = null
    try {
      await this.#store(entry.draft)
      this.#savedAt = this.#clock.now()
      entry.failure = null
      entry.failed = 0
      if (entry.typedAt === null) this.#entries.delete(key)
    } catch (error) {
      entry.failure = toFailure(error)
      entry.typedAt = typedAt
      this.#schedule(key, entry, retryMilliseconds[entry.failed++] ?? lastRetryMilliseconds)
    }
    this.#publish()
  }

  #publish(): void {
    const entries = [...this.#entries]
    this.#state = {
      drafts: new Map(entries.map(([key, entry]) => [key, entry.draft])),
      failures: new Map(entries.flatMap(([key, { failure }]) => (failure ? [[key, failure]] : []))),
      savedAt: this.#savedAt,
    }
    this.#changed()
  }
}

function newEntry<Draft>(draft: Draft): Entry<Draft> {
  return { draft, typedAt: null, callOff: null, writing: null, failure: null, failed: 0 }
}
