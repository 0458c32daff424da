'use strict'
// Electron's `BrowserWindow`: a page, its place on the screen as a model, and how it closes.
const { EventEmitter } = require('node:events')
const { app } = require('./app.cjs')
const { GONE, WebContents } = require('./contents.cjs')
const { state, cancelable } = require('./state.cjs')

class BrowserWindow extends EventEmitter {
  #title
  #visible
  #maximized = false
  #bounds

  constructor(options = {}) {
    super()
    if (!state.ready) throw new Error('Cannot create BrowserWindow before app is ready')
    const { contextIsolation = true, sandbox = true, nodeIntegration = false } = options.webPreferences ?? {}
    if (!contextIsolation || !sandbox || nodeIntegration) {
      throw new Error('electron-stand-in: only isolated, sandboxed windows without Node can be stood in for')
    }
    const { x = 0, y = 0, width = 800, height = 600 } = options
    this.#bounds = { x, y, width, height }
    this.#title = options.title ?? app.getName()
    this.#visible = options.show ?? true
    this.webContents = new WebContents(options)
    this.id = this.webContents.id
    state.windows.set(this.id, this)
  }

  loadURL(url) {
    return this.webContents.loadURL(url)
  }
  getTitle() {
    return this.#title
  }
  show() {
    this.#visible = true
    this.emit('show')
  }
  focus() {
    this.webContents.command?.('Page.bringToFront').catch(() => {})
  }
  isVisible() {
    return this.#visible
  }
  maximize() {
    this.#maximized = true
  }
  isMaximized() {
    return this.#maximized
  }
  setBounds(bounds) {
    this.#bounds = { ...this.#bounds, ...bounds }
  }
  getNormalBounds() {
    return { ...this.#bounds }
  }
  isDestroyed() {
    return !state.windows.has(this.id)
  }
  close() {
    if (this.isDestroyed()) return
    const event = cancelable()
    this.emit('close', event)
    if (!event.defaultPrevented) this.destroy()
  }
  /** Closes without asking. The app ends with its last window unless it listens for that itself. */
  destroy() {
    if (!state.windows.delete(this.id)) return
    const { targetId } = this.webContents
    if (targetId) state.cdp.send('Target.closeTarget', { targetId }).catch(() => {})
    this.webContents[GONE]()
    this.emit('closed')
    if (state.windows.size > 0 || state.quitting) return
    if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed')
    else app.quit()
  }

  static getAllWindows() {
    return [...state.windows.values()]
  }
  static fromWebContents(contents) {
    return state.windows.get(contents?.id) ?? null
  }
  static fromId(id) {
    return state.windows.get(id) ?? null
  }
  static getFocusedWindow() {
    return [...state.windows.values()].at(-1) ?? null
  }
}

module.exports = { BrowserWindow }
