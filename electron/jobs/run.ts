/** Runs a job in a worker thread, so that the window never waits for it. */
import { Worker } from 'node:worker_threads'
import { AppError, fromFailure } from '../../shared/errors.ts'
import type { JobMessage, JobOrder } from './protocol.ts'

export interface RunningJob {
  readonly result: Promise<unknown>
  /** Asks the job to stop; it ends with CANCELLED and leaves nothing half done. */
  cancel(): void
}

/** Beside this module: as source when run unbuilt, as its own bundle in the built app. */
const workerUrl = new URL(import.meta.url.endsWith('.ts') ? './worker.ts' : './worker.js', import.meta.url)

/** Old space a job may use, MiB: more than the largest attachment needs, less than would freeze the computer. */
const memoryLimit = 4096
/** Megabytes; with more for what lives shortly, memory would grow with the papers of a pack. */
const limits = { maxOldGenerationSizeMb: memoryLimit, maxYoungGenerationSizeMb: 24 }

/** How long a cancelled job may take to end by itself, in milliseconds. */
const cancelPatience = 3000

/** Workers that have done their jobs wait here for the next ones, which need not load the program anew. */
const idle = new Map<Lane, Worker>()

/** What the window shows has a worker of its own: no other job makes it wait, or lose what it remembers. */
type Lane = 'work' | 'preview'

/** A job that only makes what the window shows: it writes nothing, and nothing is lost when it is ended. */
export function isPreview(name: JobOrder['name']): boolean {
  return name.startsWith('preview.')
}

export function runJob(
  order: Omit<JobOrder, 'cancelFlag'>,
  onProgress: (done: number, total: number) => void,
): RunningJob {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const lane = isPreview(order.name) ? 'preview' : 'work'
  const worker = takeWorker(lane)
  let deadline: NodeJS.Timeout | undefined
  const result = new Promise<unknown>((resolve, reject) => {
    worker.on('message', (message: JobMessage) => {
      if (message.kind === 'progress') return onProgress(message.done, message.total)
      clearTimeout(deadline)
      release(worker, lane)
      if (message.kind === 'done') resolve(message.value)
      else reject(fromFailure(message.failure))
    })
    worker.on('error', (error) =>
      reject(new AppError('INTERNAL', { detail: error.message }, { cause: error })),
    )
    worker.on('exit', (code) => {
      clearTimeout(deadline)
      reject(
        deadline ? new AppError('CANCELLED') : new AppError('INTERNAL', { detail: `worker ended (${code})` }),
      )
    })
  })
  const readOnly = order.readOnly || lane === 'preview'
  worker.postMessage({ ...order, readOnly, cancelFlag: flag.buffer } satisfies JobOrder)
  const cancel = () => {
    Atomics.store(flag, 0, 1)
    // One that is lost in a foreign file does not look at the flag. An unfinished transaction is rolled back.
    deadline ??= setTimeout(() => void worker.terminate(), cancelPatience)
  }
  return { result, cancel }
}

function takeWorker(lane: Lane): Worker {
  const worker = idle.get(lane) ?? new Worker(workerUrl, { resourceLimits: limits })
  idle.delete(lane)
  worker.removeAllListeners()
  worker.ref()
  return worker
}

/** One worker a lane is kept, and does not keep the program running; of jobs at the same time the others end. */
function release(worker: Worker, lane: Lane): void {
  worker.removeAllListeners()
  if (idle.has(lane)) return void worker.terminate()
  idle.set(lane, worker)
  worker.unref()
  for (const event of ['error', 'exit'] as const) {
    worker.on(event, () => {
      if (idle.get(lane) === worker) idle.delete(lane)
    })
  }
}
