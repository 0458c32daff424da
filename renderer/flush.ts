/** Who has something unsaved says so here; it is written before the window closes or a page is left. */
type Flusher = () => Promise<void>

const flushers = new Set<Flusher>()

/** Registers what writes the unsaved; the answer takes it away again. */
export function onFlush(flusher: Flusher): () => void {
  flushers.add(flusher)
  return () => flushers.delete(flusher)
}

/**
 * Writes all that is unsaved. One that fails does not keep the others from being written; then the first failure is
 * thrown, so that no board is left while text of it waits.
 */
export async function flushAll(): Promise<void> {
  const outcomes = await Promise.allSettled([...flushers].map((flusher) => flusher()))
  for (const outcome of outcomes) if (outcome.status === 'rejected') throw outcome.reason
}
