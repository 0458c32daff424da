/** Runs a job in a worker thread of its own, so that the window never waits for it. */
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

export function runJob(
  order: Omit<JobOrder, 'cancelFlag'>,
  onProgress: (done: number, total: number) => void,
): RunningJob {
  const flag = new Int32Array(new SharedArrayBuffer(4))
  const worker = new Worker(workerUrl, {
    workerData: { ...order, cancelFlag: flag.buffer } satisfies JobOrder,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimit },
  })
  const result = new Promise<unknown>((resolve, reject) => {
    worker.on('message', (message: JobMessage) => {
      if (message.kind === 'progress') onProgress(message.done, message.total)
      else if (message.kind === 'done') resolve(message.value)
      else reject(fromFailure(message.failure))
    })
    worker.on('error', (error) =>
      reject(new AppError('INTERNAL', { detail: error.message }, { cause: error })),
    )
    worker.on('exit', (code) => reject(new AppError('INTERNAL', { detail: `worker ended (${code})` })))
  })
  return { result, cancel: () => void Atomics.store(flag, 0, 1) }
}
