/** Writing several things in one transaction: a commit waits for the disk, and one for many waits once. */

interface Options<T> {
  readonly bytesOf: (one: T) => number
  /** Writes all of them, or none. */
  readonly write: (all: readonly T[]) => void
  /** For one that can't be written by itself. */
  readonly refuse: (one: T, failure: unknown) => void
}

/** As many, or until they have as many bytes: few enough that one who cancels does not wait for them. */
const limits = { count: 8, bytes: 8_000_000 }

interface Together<T> {
  readonly put: (one: T) => void
  /** Writes those that wait. */
  readonly finish: () => void
}

export function writingTogether<T>({ bytesOf, write, refuse }: Options<T>): Together<T> {
  let waiting: T[] = []
  const finish = () => {
    const all = waiting
    waiting = []
    if (all.length === 0) return
    try {
      write(all)
    } catch {
      // One of them is why: each by itself.
      for (const one of all) {
        try {
          write([one])
        } catch (failure) {
          refuse(one, failure)
        }
      }
    }
  }
  return {
    finish,
    put(one) {
      waiting.push(one)
      const bytes = waiting.reduce((sum, each) => sum + bytesOf(each), 0)
      if (bytes >= limits.bytes || waiting.length >= limits.count) finish()
    },
  }
}
