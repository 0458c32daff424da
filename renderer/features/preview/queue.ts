/** One call at a time to the worker that makes previews: the pack before single pages, newer pages before older ones. */

interface Task {
  readonly isPack: boolean
  readonly start: () => Promise<void>
}

let waiting: readonly Task[] = []
let isRunning = false

/** Runs `task` when it is its turn. */
export function queued<T>(kind: 'pack' | 'page', task: () => Promise<T>): Promise<T> {
  return new Promise<T>((resolve, reject) => {
    waiting = [...waiting, { isPack: kind === 'pack', start: () => task().then(resolve, reject) }]
    void run()
  })
}

async function run(): Promise<void> {
  if (isRunning) return
  isRunning = true
  for (let next = take(); next; next = take()) await next.start()
  isRunning = false
}

function take(): Task | undefined {
  const task = waiting.find(({ isPack }) => isPack) ?? waiting.at(-1)
  waiting = waiting.filter((one) => one !== task)
  return task
}
