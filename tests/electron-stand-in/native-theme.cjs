'use strict'
// Electron's `nativeTheme`: whether pages are told that the system is dark.
const { state } = require('./state.cjs')

let source = 'system'

const nativeTheme = {
  get themeSource() {
    return source
  },
  set themeSource(value) {
    source = value
    for (const contents of state.contents.values()) contents.showColours().catch(() => {})
  },
  /** The system itself counts as light. */
  get shouldUseDarkColors() {
    return source === 'dark'
  },
}

module.exports = { nativeTheme }
