/** Progress and cancelling for calls of the shell, which run beside the window and not in a worker. */
import { AppError } from '../../shared/errors.ts'

export interface ShellJob {
  progress(done: number, total: number): void
  /** @throws AppError CANCELLED once the person has cancelled */
  checkCancelled(): void
}

export interface ShellJobs {
  begin(job: string): ShellJob
  cancel(job: string): void
}

export function createShellJobs(onProgress: (job: string, done: number, total: number) => void): ShellJobs {
  const cancelled = new Set<string>()
  return {
    begin(job) {
      cancelled.delete(job)
      return {
        progress: (done, total) => onProgress(job, done, total),
        checkCancelled() {
          if (cancelled.delete(job)) throw new AppError('CANCELLED')
        },
      }
    },
    cancel: (job) => void cancelled.add(job),
  }
}
