'use strict'
// What has a face outside the page. In a test, dialogs and `shell` fail unless the test gives the answer through
// `app.evaluate`; in a visible window (STAND_IN_VISIBLE) the page itself asks for the path, and xdg-open opens files.
const { spawn } = require('node:child_process')
const path = require('node:path')
const { state } = require('./state.cjs')

const unscripted = (name) => async () => {
  throw new Error(`electron-stand-in: ${name} was called and the test gave it no answer`)
}

/** Asks in the newest window's page, as a browser's own prompt. */
function ask(kind, ...texts) {
  const window = [...state.windows.values()].at(-1)
  if (!window) return Promise.resolve(null)
  return window.webContents.executeJavaScript(`${kind}(${texts.map((text) => JSON.stringify(text)).join()})`)
}

const optionsOf = (args) => args.at(-1) ?? {}
const titleOf = ({ title, filters = [] }) => title ?? filters.map(({ name }) => name).join(' · ')

const visibleDialog = {
  async showOpenDialog(...args) {
    const options = optionsOf(args)
    const answer = await ask('prompt', titleOf(options), options.defaultPath ?? '')
    return { canceled: !answer, filePaths: answer ? answer.split(/\s*;\s*/) : [] }
  },
  async showSaveDialog(...args) {
    const options = optionsOf(args)
    const answer = await ask('prompt', titleOf(options), options.defaultPath ?? '')
    return { canceled: !answer, filePath: answer ?? '' }
  },
  /** Two buttons at most: the last is the browser's OK. */
  async showMessageBox(...args) {
    const { message, detail = '', buttons = [], cancelId = 0 } = optionsOf(args)
    const text = [message, detail, ...buttons.slice(-1)].filter(Boolean).join('\n\n')
    const agreed = await ask(buttons.length > 1 ? 'confirm' : 'alert', text)
    return { response: agreed ? buttons.length - 1 : cancelId, checkboxChecked: false }
  },
}

/** Resolves to what went wrong, as Electron's `openPath`; empty when nothing did. */
const openWithSystem = (target) =>
  new Promise((resolve) => {
    spawn('xdg-open', [target], { stdio: 'ignore' })
      .on('error', (error) => resolve(error.message))
      .on('spawn', () => resolve(''))
  })

const visibleShell = {
  openPath: openWithSystem,
  async openExternal(address) {
    const complaint = await openWithSystem(address)
    if (complaint) throw new Error(complaint)
  },
  showItemInFolder(file) {
    void openWithSystem(path.dirname(file))
  },
}

const visible = Boolean(process.env.STAND_IN_VISIBLE)
const scripted = (object, name) =>
  Object.fromEntries(Object.keys(object).map((each) => [each, unscripted(`${name}.${each}`)]))

const dialog = {
  ...(visible ? visibleDialog : scripted(visibleDialog, 'dialog')),
  showErrorBox(title, content) {
    console.error(`${title}: ${content}`)
  },
}
const shell = visible ? visibleShell : scripted(visibleShell, 'shell')

const screen = {
  getAllDisplays: () => [
    {
      id: 1,
      bounds: { x: 0, y: 0, width: 1920, height: 1080 },
      workArea: { x: 0, y: 0, width: 1920, height: 1040 },
    },
  ],
}

module.exports = { dialog, shell, screen }
