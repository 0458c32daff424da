'use strict'
// What the parts of the stand-in share: the browser's connection, the app that runs, its windows.

const state = {
  /** Chromium's DevTools connection, once it runs. */
  cdp: undefined,
  /** `{ pkg, root, switches }` of the app that was started. */
  boot: undefined,
  ready: false,
  quitting: false,
  /** The switches of the command line, and those that the app adds before Chromium starts. */
  switches: [],
  /** WebContents and BrowserWindows by their number, which a window and its contents have in common. */
  contents: new Map(),
  windows: new Map(),
  /** What closes a page that another page opened, by the page's id. */
  opened: new Map(),
}

/** An event that a listener can stop. */
const cancelable = (extra) => ({
  defaultPrevented: false,
  preventDefault() {
    this.defaultPrevented = true
  },
  ...extra,
})

/** What goes wrong while the app quits is of no interest: the browser is going away. */
const log = (error) => {
  if (!state.quitting) console.error('electron-stand-in:', error)
}

module.exports = { state, cancelable, log }
