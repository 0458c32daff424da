/** Examines foreign files in a thread of its own, within limits of time and memory: no file can stop the program. */
import { Worker } from 'node:worker_threads'
import { AppError, fromFailure } from '../../../shared/errors.ts'
import type { Examination } from '../read/examine.ts'
import type { ExaminationOrder, ExaminationReply } from './protocol.ts'

export interface ExaminationLimits {
  readonly seconds: number
  /** MiB of objects; the bytes of files and pictures come on top. */
  readonly memory: number
}

/** A document of 3,000 pages takes two seconds on a slow computer. */
const usualLimits: ExaminationLimits = { seconds: 60, memory: 2048 }
/** How often it is looked whether the person has cancelled, in milliseconds. */
const cancelInterval = 50

export interface ExaminedBytes extends Examination {
  /** The file: the bytes that were given are gone. */
  readonly bytes: Uint8Array
}

/** Beside this module: as source when run unbuilt, as its own bundle in the built app. */
const workerUrl = new URL(
  import.meta.url.endsWith('.ts') ? './examiner-worker.ts' : './examiner-worker.js',
  import.meta.url,
)

/** Threads that have examined a file wait here for the next, and need not load the program anew. */
const idle = new Set<Worker>()
/** As many files are worth being examined at once. */
export const mostAtOnce = 2

/**
 * As `examineFile`, in a thread of its own.
 * @param order its bytes are handed over to the thread
 * @throws also EXAMINATION_TIMEOUT {fileName, seconds}, EXAMINATION_MEMORY {fileName}, CANCELLED
 */
export async function examineApart(
  order: ExaminationOrder,
  cancelled: () => boolean = () => false,
  limits: ExaminationLimits = usualLimits,
): Promise<ExaminedBytes> {
  const worker = takeWorker(limits)
  const { fileName } = order
  const bytes = ownBytes(order.bytes)
  const timers: NodeJS.Timeout[] = []
  try {
    const reply = await new Promise<ExaminationReply>((resolve, reject) => {
      const giveUp = (error: AppError) => {
        reject(error)
        void worker.terminate()
      }
      const after = () => giveUp(new AppError('EXAMINATION_TIMEOUT', { fileName, seconds: limits.seconds }))
      timers.push(setTimeout(after, limits.seconds * 1000))
      timers.push(setInterval(() => cancelled() && giveUp(new AppError('CANCELLED')), cancelInterval))
      worker.on('message', resolve)
      worker.on('error', (error) => reject(lost(error, fileName)))
      worker.on('exit', () => reject(lost(undefined, fileName)))
      worker.postMessage({ ...order, bytes }, [bytes.buffer as ArrayBuffer])
    })
    release(worker, limits)
    if (reply.kind === 'failed') throw fromFailure(reply.failure)
    return { ...reply.examination, bytes: reply.bytes }
  } finally {
    for (const timer of timers) clearTimeout(timer)
  }
}

function lost(error: unknown, fileName: string): AppError {
  const isMemory = (error as { code?: string } | undefined)?.code === 'ERR_WORKER_OUT_OF_MEMORY'
  return new AppError(
    isMemory ? 'EXAMINATION_MEMORY' : 'ATTACHMENT_UNREADABLE',
    { fileName },
    { cause: error },
  )
}

/** The bytes in a buffer of their own, which can be handed over. */
function ownBytes(bytes: Uint8Array): Uint8Array {
  return bytes.byteLength === bytes.buffer.byteLength && bytes.buffer instanceof ArrayBuffer
    ? bytes
    : new Uint8Array(bytes)
}

function takeWorker(limits: ExaminationLimits): Worker {
  const [kept] = limits === usualLimits ? idle : []
  const worker = kept ?? new Worker(workerUrl, { resourceLimits: { maxOldGenerationSizeMb: limits.memory } })
  idle.delete(worker)
  worker.removeAllListeners()
  worker.ref()
  return worker
}

/** Those that are kept do not keep the program running. */
function release(worker: Worker, limits: ExaminationLimits): void {
  worker.removeAllListeners()
  if (idle.size >= mostAtOnce || limits !== usualLimits) return void worker.terminate()
  idle.add(worker)
  worker.unref()
  for (const event of ['error', 'exit'] as const) worker.on(event, () => void idle.delete(worker))
}
