/** Asks the thread that spells; it is begun with the first question and rests when there are none. */
import { Worker } from 'node:worker_threads'
import { AppError } from '../../shared/errors.ts'
import type { SpellingAnswer, SpellingOrder } from './protocol.ts'

export interface Spelling {
  /** Those of `words` that are misspelled. @throws AppError INTERNAL when the dictionary can't be loaded */
  check(words: readonly string[]): Promise<readonly string[]>
  suggest(word: string): Promise<readonly string[]>
  learn(word: string): Promise<unknown>
  forget(word: string): Promise<unknown>
}

/** Beside this module: as source when run unbuilt, as its own bundle in the built app. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './spelling-worker.ts' : './spelling-worker.js',
  import.meta.url,
)

interface Waiting {
  readonly resolve: (answer: SpellingAnswer) => void
  readonly reject: (error: unknown) => void
}

/** @param learned words that are right though the dictionary does not have them */
export function createSpelling(learned: readonly string[]): Spelling {
  let thread: { readonly worker: Worker; readonly waiting: Waiting[] } | null = null
  const known = new Set(learned)

  const begin = () => {
    const worker = new Worker(workerUrl)
    const waiting: Waiting[] = []
    // Answers come in the order of the questions.
    worker.on('message', (answer: SpellingAnswer) => {
      waiting.shift()?.resolve(answer)
      if (waiting.length === 0) worker.unref()
    })
    worker.on('error', (error) => {
      thread = null
      const failure = new AppError('INTERNAL', { detail: error.message }, { cause: error })
      for (const { reject } of waiting) reject(failure)
    })
    const begun = { worker, waiting }
    thread = begun
    for (const word of known) void ask({ kind: 'learn', word })
    return begun
  }
  const ask = (order: SpellingOrder): Promise<SpellingAnswer> => {
    const { worker, waiting } = thread ?? begin()
    worker.ref()
    return new Promise((resolve, reject) => {
      waiting.push({ resolve, reject })
      worker.postMessage(order)
    })
  }
  return {
    check: (words) => ask({ kind: 'check', words }),
    suggest: (word) => ask({ kind: 'suggest', word }),
    learn(word) {
      known.add(word)
      return ask({ kind: 'learn', word })
    },
    forget(word) {
      known.delete(word)
      return ask({ kind: 'forget', word })
    },
  }
}
