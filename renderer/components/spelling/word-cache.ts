/** What is known of words while the window is open; what is not is asked for, many at a time. */
import { call } from '../../call.ts'

/** Whether a word is right; what is not here is not known yet. */
const known = new Map<string, boolean>()
const listeners = new Set<() => void>()
let wanted = new Set<string>()
let isAsking = false
/** Names of people are right in their own file only. */
let file = ''
let isOn = true

/** Undefined while it is not known; it is then asked for, and the listeners hear of it. */
export function isRight(word: string): boolean | undefined {
  if (!isOn) return true
  const right = known.get(word)
  if (right === undefined && word.length <= 100) {
    wanted.add(word)
    if (!isAsking) void ask()
  }
  return right
}

export function onSpelled(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Forgets what was known in another file; while spelling is off every word is right. */
export function spellingIn(name: string, on: boolean): void {
  isOn = on
  if (name === file) return
  file = name
  forgetWords()
}

export async function learn(word: string): Promise<void> {
  await call('spelling.learn', { word })
  forgetWords()
  tell()
}

/** What was known may have changed: it is asked for again. */
export function forgetWords(): void {
  known.clear()
}

const mostWords = 5000

async function ask(): Promise<void> {
  isAsking = true
  try {
    // What belongs to one text is asked for at once.
    await Promise.resolve()
    while (wanted.size > 0) {
      const words = [...wanted].slice(0, mostWords)
      wanted = new Set([...wanted].slice(mostWords))
      const wrong = new Set(await call('spelling.check', { words }))
      for (const word of words) known.set(word, !wrong.has(word))
      tell()
    }
  } catch {
    // Without a dictionary nothing is marked; writing goes on.
    for (const word of wanted) known.set(word, true)
    wanted.clear()
  } finally {
    isAsking = false
  }
}

function tell(): void {
  for (const listener of listeners) listener()
}
