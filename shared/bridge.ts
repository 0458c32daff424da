/** What the preload hands the renderer as `window.justera`: the only way out of the window. */

import type { CallName, EventData, EventName, Input, Output, Reply } from './contract.ts'
import type { GatheredFiles } from './model/state.ts'

/** An event of the main process: its name and what comes with it. */
export type AppEvent = { [E in EventName]: [event: E, data: EventData<E>] }[EventName]

/** What the page's `File` has that this program knows of it: nothing that leads to it. */
export interface PageFile {
  readonly name: string
  readonly size: number
  readonly type: string
}

export interface Bridge {
  /** `job` names a call that reports progress under that name and can be cancelled by it. */
  call<N extends CallName>(name: N, input: Input<N>, job?: string): Promise<Reply<Output<N>>>
  /** Names files and folders that a person let fall on the window. Their paths stay on the other side. */
  dropped(files: readonly PageFile[]): Promise<Reply<GatheredFiles>>
  cancel(job: string): void
  /** Returns what ends the listening. */
  on(listener: (...event: AppEvent) => void): () => void
  /** The answer to the event `flush`: whether all that was unsaved is written. */
  flushed(saved: boolean): void
}
