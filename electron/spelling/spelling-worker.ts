/** The thread that spells: the dictionary is loaded once, and the window never waits for it. */
import { parentPort } from 'node:worker_threads'
import { loadDictionary } from './dictionary.ts'
import type { SpellingAnswer, SpellingOrder } from './protocol.ts'

const loading = loadDictionary()

parentPort?.on('message', async (order: SpellingOrder) => {
  parentPort?.postMessage(await answer(order))
})

async function answer(order: SpellingOrder): Promise<SpellingAnswer> {
  const dictionary = await loading
  if (order.kind === 'check') return order.words.filter((word) => !dictionary.isRight(word))
  if (order.kind === 'suggest') return dictionary.suggest(order.word)
  dictionary[order.kind](order.word)
  return []
}
