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
    for (const contents of state.contents.values()) showColours(contents).catch(() => {})
  },
  /** The system itself counts as light. */
  get shouldUseDarkColors() {
    return source === 'dark'
  },
}

/** Gives a page the colours that the theme asks for, once it is attached. */
async function showColours(contents) {
  const value = nativeTheme.shouldUseDarkColors ? 'dark' : 'light'
  const features = [{ name: 'prefers-color-scheme', value }]
  await contents.command?.('Emulation.setEmulatedMedia', { features })
}

module.exports = { nativeTheme, showColours }
