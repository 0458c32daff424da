/** The jobs under way, by the name that the caller gave them. */
import type { JobOrder } from './protocol.ts'
import { isPreview, type RunningJob, runJob } from './run.ts'

export interface RunningJobs {
  run(job: string, order: Omit<JobOrder, 'cancelFlag'>): Promise<unknown>
  cancel(job: string): void
  /** Whether none is under way; previews and looks through attachments are ended for that. */
  makeWay(): Promise<boolean>
  /** Resolves when all have ended. */
  cancelAll(): Promise<void>
}

export function createRunningJobs(
  onProgress: (job: string, done: number, total: number) => void,
): RunningJobs {
  // Two may have one name: each is looked after on its own.
  const running = new Map<RunningJob, string>()
  // What nobody waits for: it is begun again when it is needed.
  const asides = new Set<RunningJob>()
  const end = async (jobs: readonly RunningJob[]): Promise<void> => {
    for (const started of jobs) started.cancel()
    await Promise.allSettled(jobs.map(({ result }) => result))
  }
  return {
    async run(job, order) {
      const started = runJob(order, (done, total) => onProgress(job, done, total))
      running.set(started, job)
      if (isPreview(order.name) || order.name === 'pack.check') asides.add(started)
      try {
        return await started.result
      } finally {
        running.delete(started)
        asides.delete(started)
      }
    },
    cancel(job) {
      for (const [started, name] of running) if (name === job) started.cancel()
    },
    async makeWay() {
      if (running.size === asides.size) await end([...asides])
      return running.size === 0
    },
    cancelAll: () => end([...running.keys()]),
  }
}
