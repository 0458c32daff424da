/** What the preload hands the renderer as `window.justera`: the only way out of the window. */
import type { CallName, EventData, EventName, Input, Output, Reply } from './contract.ts'

/** An event of the main process: its name and what comes with it. */
export type AppEvent = { [E in EventName]: [event: E, data: EventData<E>] }[EventName]

export interface Bridge {
  /** `job` names a call that reports progress under that name and can be cancelled by it. */
  call<N extends CallName>(name: N, input: Input<N>, job?: string): Promise<Reply<Output<N>>>
  cancel(job: string): void
  /** Returns what ends the listening. */
  on(listener: (...event: AppEvent) => void): () => void
  /** The answer to the event `flush`: whether all that was unsaved is written. */
  flushed(saved: boolean): void
}
