/** What the tests find on the page's `window`. */
import type { Bridge } from '../../shared/bridge.ts'

declare global {
  interface Window {
    readonly justera: Bridge
  }
}
