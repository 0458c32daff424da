/** What the window's main thread works on, task by task, as Chromium's own trace tells it. */
import type { Page } from 'playwright-core'

interface TraceEvent {
  readonly name: string
  readonly ph: string
  readonly pid: number
  readonly tid: number
  /** Microseconds. */
  readonly ts: number
  /** Microseconds that the processor worked on it. */
  readonly tdur?: number
  readonly args: { readonly name?: string }
}

/** Milliseconds that the trace itself works when it begins. */
const beginning = 500

/** From a moment later on; the answer ends it and gives each task's milliseconds of the processor. */
export async function watchWork(page: Page): Promise<() => Promise<readonly number[]>> {
  const session = await page.context().newCDPSession(page)
  const events: TraceEvent[] = []
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])))
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel'] },
  })
  await page.waitForTimeout(beginning)
  return async () => {
    const complete = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve))
    await session.send('Tracing.end')
    await complete
    await session.detach()
    const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`
    const main = new Set(events.filter(({ args }) => args.name === 'CrRendererMain').map(threadOf))
    const tasks = events.filter(
      (event) => event.ph === 'X' && event.name.endsWith('RunTask') && main.has(threadOf(event)),
    )
    const first = Math.min(...tasks.map(({ ts }) => ts))
    return tasks.filter(({ ts }) => ts > first + beginning * 1000).map(({ tdur = 0 }) => tdur / 1000)
  }
}
