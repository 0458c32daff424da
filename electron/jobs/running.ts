/** The jobs under way, by the name that the caller gave them. */
import type { JobOrder } from './protocol.ts'
import { type RunningJob, runJob } from './run.ts'

export interface RunningJobs {
  run(job: string, order: Omit<JobOrder, 'cancelFlag'>): Promise<unknown>
  cancel(job: string): void
  /** Resolves when all have ended. */
  cancelAll(): Promise<void>
}

export function createRunningJobs(
  onProgress: (job: string, done: number, total: number) => void,
): RunningJobs {
  const running = new Map<string, RunningJob>()
  return {
    async run(job, order) {
      const started = runJob(order, (done, total) => onProgress(job, done, total))
      running.set(job, started)
      try {
        return await started.result
      } finally {
        running.delete(job)
      }
    },
    cancel: (job) => running.get(job)?.cancel(),
    async cancelAll() {
      for (const job of running.values()) job.cancel()
      await Promise.allSettled([...running.values()].map(({ result }) => result))
    },
  }
}
