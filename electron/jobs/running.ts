/** The jobs under way, by the name that the caller gave them. */
import type { JobOrder } from './protocol.ts'
import { type RunningJob, runJob } from './run.ts'

export interface RunningJobs {
  run(job: string, order: Omit<JobOrder, 'cancelFlag'>): Promise<unknown>
  cancel(job: string): void
  /** Whether any is under way. */
  any(): boolean
  /** Resolves when all have ended. */
  cancelAll(): Promise<void>
}

export function createRunningJobs(
  onProgress: (job: string, done: number, total: number) => void,
): RunningJobs {
  // Two may have one name: each is looked after on its own.
  const running = new Map<RunningJob, string>()
  return {
    async run(job, order) {
      const started = runJob(order, (done, total) => onProgress(job, done, total))
      running.set(started, job)
      try {
        return await started.result
      } finally {
        running.delete(started)
      }
    },
    cancel(job) {
      for (const [started, name] of running) if (name === job) started.cancel()
    },
    any: () => running.size > 0,
    async cancelAll() {
      for (const started of running.keys()) started.cancel()
      await Promise.allSettled([...running.keys()].map(({ result }) => result))
    },
  }
}
