/** Does one thing at a time, and of what is asked meanwhile only the newest. */

export interface Newest<Wish> {
  readonly ask: (wish: Wish) => void
  /** Nothing more is begun. */
  readonly stop: () => void
}

/** `pause`: milliseconds from the beginning of one to that of the next, at least. */
export function newest<Wish>(run: (wish: Wish) => Promise<void>, pause: number): Newest<Wish> {
  let wanted: { readonly wish: Wish } | null = null
  let isRunning = false
  let hasStopped = false
  const work = async () => {
    if (isRunning) return
    isRunning = true
    while (wanted && !hasStopped) {
      const { wish } = wanted
      wanted = null
      const rested = new Promise((resolve) => setTimeout(resolve, pause))
      await run(wish)
      await rested
    }
    isRunning = false
  }
  return {
    ask(wish) {
      wanted = { wish }
      void work()
    },
    stop() {
      hasStopped = true
    },
  }
}
