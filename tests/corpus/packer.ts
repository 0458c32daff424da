/** Packs within a time limit; a thread that hangs or crashes is replaced. */
import { Worker } from 'node:worker_threads'
import type { PackOrder, PackReply } from './pack-worker.ts'

export type PackOutcome =
  | PackReply
  | { readonly kind: 'hang' }
  | { readonly kind: 'crash'; readonly detail: string }

export interface Packer {
  pack(order: PackOrder): Promise<PackOutcome>
  close(): Promise<void>
}

export function createPacker(seconds: number): Packer {
  let worker: Worker | null = null
  let answer: (outcome: PackOutcome) => void = () => {}
  const start = (): Worker => {
    const started = new Worker(new URL('./pack-worker.ts', import.meta.url))
    const lose = (outcome: PackOutcome) => {
      if (worker !== started) return
      worker = null
      answer(outcome)
    }
    started.on('message', (reply: PackReply) => answer(reply))
    started.on('error', (error) => lose({ kind: 'crash', detail: error.message }))
    started.on('exit', (code) => lose({ kind: 'crash', detail: `ended with ${code}` }))
    return started
  }
  const stop = (): void => {
    const stopped = worker
    worker = null
    void stopped?.terminate()
  }
  return {
    pack(order) {
      const running = worker ?? start()
      worker = running
      return new Promise((resolve) => {
        const deadline = setTimeout(() => {
          stop()
          resolve({ kind: 'hang' })
        }, seconds * 1000)
        answer = (outcome) => {
          clearTimeout(deadline)
          resolve(outcome)
        }
        running.postMessage(order)
      })
    },
    async close() {
      stop()
    },
  }
}
