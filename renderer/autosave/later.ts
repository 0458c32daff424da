/** Hands on what is typed apart from the keys, for what shows all over the page. */
import { whileTyping } from './typing.ts'

/** Milliseconds after a key. */
const pause = 60
/** While the typing goes on: milliseconds after the first key that is not handed on. */
const limit = 300

export interface Later {
  /** Something was typed. */
  readonly put: () => void
  /** Whether something typed is not handed on yet. */
  readonly isWaiting: () => boolean
  /** Hands on now what waits, if anything does. */
  readonly handOn: () => void
  /** Hands on what is left, and ends. */
  readonly stop: () => void
}

/** `run` hands on all that was put since it last ran; before anything is stored, at once. */
export function handOnLater(run: () => void): Later {
  let waiting: { readonly since: number; readonly timer: ReturnType<typeof setTimeout> } | null = null
  const handOn = () => {
    if (!waiting) return
    clearTimeout(waiting.timer)
    waiting = null
    run()
  }
  const forget = whileTyping(handOn)
  return {
    put() {
      clearTimeout(waiting?.timer)
      const now = performance.now()
      const since = waiting?.since ?? now
      waiting = { since, timer: setTimeout(handOn, Math.min(pause, since + limit - now)) }
    },
    isWaiting: () => waiting !== null,
    handOn,
    stop() {
      handOn()
      forget()
    },
  }
}
