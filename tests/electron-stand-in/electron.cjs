'use strict'
// The parts of the module `electron` that this app's main process uses. What is missing here is missing at import.
const fs = require('node:fs')
const path = require('node:path')
const { app, becomeReady } = require('./app.cjs')
const { launch } = require('./chromium.cjs')
const { WebContents } = require('./contents.cjs')
const { dialog, screen, shell } = require('./desktop.cjs')
const { ipcMain } = require('./ipc.cjs')
const { Menu, MenuItem } = require('./menu.cjs')
const { nativeTheme } = require('./native-theme.cjs')
const { listen, protocol } = require('./scheme.cjs')
const { onDownload, onRequest, session } = require('./session.cjs')
const { state, log } = require('./state.cjs')
const { BrowserWindow } = require('./window.cjs')

/**
 * Closes a page that another page opened: all of them are refused. Not at once: Playwright holds a new page until it is
 * attached, and its opener with it, for good if the page goes before. A request of the page says that it runs.
 */
function closeOpened(targetId) {
  const close = () => {
    state.opened.delete(targetId)
    clearTimeout(timer)
    state.cdp.send('Target.closeTarget', { targetId }).catch(log)
  }
  const timer = setTimeout(close, 500) // an empty page makes no request
  state.opened.set(targetId, close)
}

function onBrowserEvent(method, params) {
  switch (method) {
    case 'Fetch.requestPaused':
      // A page may have given up on its request before it was decided on.
      onRequest(params).catch((error) => /Invalid InterceptionId/.test(error.message) || log(error))
      break
    case 'Browser.downloadWillBegin':
      onDownload(params)?.catch(log)
      break
    case 'Target.targetCreated': {
      const { openerId, type, targetId } = params.targetInfo
      if (openerId && type === 'page') closeOpened(targetId)
      break
    }
    case 'Target.targetDestroyed':
      // A person closed the window; the page is gone, but the app may still put its things in order.
      state.windows.get(WebContents.fromDevToolsTargetId(params.targetId)?.id)?.close()
  }
}

/** The app's switches, but for what is decided here: the profile's place, and a way past any proxy to the app itself. */
function switchesForChromium() {
  const given = state.switches.filter((each) => !each.startsWith('--user-data-dir='))
  const bypass = app.commandLine.getSwitchValue('proxy-bypass-list')
  return [...given, `--proxy-bypass-list=${bypass};*.localhost`]
}

/** Starts Chromium, then tells the app that it is ready. */
async function start({ announce }) {
  const port = await listen()
  const switches = switchesForChromium()
  const profile = path.join(app.getPath('sessionData'), 'stand-in-chromium')
  fs.mkdirSync(profile, { recursive: true })
  state.cdp = launch({ profile, port, switches, announce, visible: Boolean(process.env.STAND_IN_VISIBLE) })
  state.cdp.exited.then(({ code, signal, log: said }) => {
    if (state.quitting) return
    console.error(`electron-stand-in: Chromium ended (${code ?? signal})\n${said}`)
    process.exit(1)
  })
  state.cdp.on('browser', onBrowserEvent)
  process.versions.chrome = (await state.cdp.send('Browser.getVersion')).product.split('/')[1]
  await state.cdp.send('Target.setDiscoverTargets', { discover: true })
  await state.cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] })
  await state.cdp.send('Browser.setDownloadBehavior', { behavior: 'deny', eventsEnabled: true })
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => app.quit())
  becomeReady()
}

module.exports = {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  MenuItem,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
  webContents: WebContents,
}

// How boot.cjs gets at the start; a symbol, so that the app can't see it.
Object.defineProperty(module.exports, Symbol.for('electron-stand-in'), {
  value(boot) {
    state.boot = boot
    state.switches.push(...boot.switches)
    return { start }
  },
})
