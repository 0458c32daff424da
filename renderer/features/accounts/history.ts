/** What was done, to be undone and done again. */
export interface History<T> {
  readonly done: readonly T[]
  readonly undone: readonly T[]
}

export const noHistory: History<never> = { done: [], undone: [] }

/** More than this nobody takes back; it also bounds the memory. */
const limit = 200

/** After a new step there is nothing to do again. */
export function withStep<T>({ done }: History<T>, step: T): History<T> {
  return { done: [...done.slice(1 - limit), step], undone: [] }
}

/** Takes the latest step back. */
export function undo<T>({ done, undone }: History<T>): History<T> {
  const step = done.at(-1)
  return step === undefined ? { done, undone } : { done: done.slice(0, -1), undone: [...undone, step] }
}

/** Does again what was taken back last. */
export function redo<T>({ done, undone }: History<T>): History<T> {
  const step = undone.at(-1)
  return step === undefined ? { done, undone } : { done: [...done, step], undone: undone.slice(0, -1) }
}
