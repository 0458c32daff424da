'use strict'
// Electron's `ipcMain`, and the handlers that `invoke` finds.
const { EventEmitter } = require('node:events')

const handlers = new Map()

const ipcMain = Object.assign(new EventEmitter(), {
  // By Electron's own name: what a test reaches for that has to make a call wait.
  _invokeHandlers: handlers,
  handle(channel, handler) {
    if (handlers.has(channel)) {
      throw new Error(`Attempted to register a second handler for '${channel}'`)
    }
    handlers.set(channel, handler)
  },
  removeHandler(channel) {
    handlers.delete(channel)
  },
})

async function invoke(channel, event, args) {
  const handler = handlers.get(channel)
  if (!handler) throw new Error(`No handler registered for '${channel}'`)
  return await handler(event, ...args)
}

module.exports = { ipcMain, invoke }
