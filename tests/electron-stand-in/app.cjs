'use strict'
// Electron's `app`: life cycle, paths, switches, the lock that keeps a second instance out.
const { EventEmitter } = require('node:events')
const os = require('node:os')
const path = require('node:path')
const { takeInstanceLock } = require('./instance.cjs')
const { state, cancelable } = require('./state.cjs')

const whenReady = Promise.withResolvers()
const paths = {}

const commandLine = {
  appendSwitch: (name, value) => {
    state.switches.push(value ? `--${name}=${value}` : `--${name}`)
  },
  hasSwitch: (name) => state.switches.some((s) => s === `--${name}` || s.startsWith(`--${name}=`)),
  getSwitchValue: (name) =>
    state.switches.find((s) => s.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '',
}

function getPath(name) {
  const appData = process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config')
  const userData = paths.userData ?? path.join(appData, app.getName())
  const known = {
    home: os.homedir(),
    documents: path.join(os.homedir(), 'Documents'),
    temp: os.tmpdir(),
    exe: process.argv[0],
    appData,
    userData,
    sessionData: userData,
    logs: path.join(userData, 'logs'),
  }
  const found = paths[name] ?? known[name]
  if (!found) throw new Error(`Failed to get '${name}' path`)
  return found
}

/** Every window may refuse to close, and `will-quit` may be stopped; only then the app ends. */
function quit() {
  if (state.quitting) return
  const before = cancelable()
  app.emit('before-quit', before)
  if (before.defaultPrevented) return
  state.quitting = true
  for (const window of [...state.windows.values()]) {
    window.close()
    if (!window.isDestroyed()) {
      state.quitting = false
      return
    }
  }
  const will = cancelable()
  app.emit('will-quit', will)
  if (will.defaultPrevented) {
    state.quitting = false
    return
  }
  app.exit(0)
}

function exit(code = 0) {
  state.quitting = true
  app.emit('quit', {}, code)
  const end = () => process.exit(code)
  if (!state.cdp) return end()
  state.cdp.send('Browser.close').catch(() => {})
  setTimeout(() => state.cdp.kill(), 3000).unref()
  state.cdp.exited.then(end)
}

const app = Object.assign(new EventEmitter(), {
  isPackaged: false,
  commandLine,
  getName: () => state.boot.pkg.productName ?? state.boot.pkg.name ?? 'Electron',
  getVersion: () => state.boot.pkg.version ?? '0.0.0',
  getAppPath: () => state.boot.root,
  getPath,
  setPath(name, value) {
    paths[name] = value
  },
  enableSandbox() {
    if (state.ready) throw new Error('app.enableSandbox() can only be called before app is ready')
  },
  isReady: () => state.ready,
  whenReady: () => whenReady.promise,
  requestSingleInstanceLock: () =>
    takeInstanceLock(getPath('userData'), (args, folder) =>
      app.emit('second-instance', {}, args, folder, null),
    ),
  quit,
  exit,
})

/** Tells the app that Chromium runs. */
function becomeReady() {
  state.ready = true
  app.emit('will-finish-launching')
  app.emit('ready', {}, {})
  whenReady.resolve()
}

module.exports = { app, becomeReady }
