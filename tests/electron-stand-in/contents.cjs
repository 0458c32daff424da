'use strict'
// Electron's `webContents`: a page of Chromium with the app's preload in a world of its own.
const { randomUUID } = require('node:crypto')
const { EventEmitter } = require('node:events')
const fs = require('node:fs')
const { pathToFileURL } = require('node:url')
const vm = require('node:vm')
const { app } = require('./app.cjs')
const { ipcMain, invoke } = require('./ipc.cjs')
const { showColours } = require('./native-theme.cjs')
const { toApp, toPage } = require('./scheme.cjs')
const { applyPermissions, session } = require('./session.cjs')
const { state, log } = require('./state.cjs')
const { makeWire, wire } = require('./wire.cjs')
const { isolatedWorld, mainWorld, makeBridge } = require('./worlds.cjs')

const WORLD = 'Electron Isolated Context'
/** Names that the preload's world uses to send to the main process, and that it is sent to by. */
const BINDING = '__standInPost'
const DELIVER = '__standInDeliver'
/**
 * Chromium tells a file's path to its debugger alone: the page stops here while the main process looks it up, and goes on
 * with the answer, so that it is as synchronous as in Electron.
 */
const PATH_OF = 'function (file) { let path; debugger; return path }'
const GONE = Symbol('gone')
let ids = 0

/** The preload as an expression for the page; undefined when it does not parse, which the console is told. */
function readPreload(contents, file) {
  const run = `function (require, process, exports, module) {\n${fs.readFileSync(file, 'utf8')}\n}`
  try {
    new vm.Script(`(${run})`, { filename: file })
  } catch (error) {
    console.error(`Unable to load preload script: ${file}`, error)
    contents.emit('preload-error', {}, file, error)
    return undefined
  }
  return `{ file: ${JSON.stringify(file)}, run: ${run} }`
}

/** What a sandboxed preload sees as `process`. */
function sandboxedProcess() {
  const { env, platform, arch, versions } = process
  const facts = { env: { ...env }, platform, arch, versions: { ...versions } }
  return { ...facts, type: 'renderer', sandboxed: true, contextIsolated: true, argv: [] }
}

class WebContents extends EventEmitter {
  #url = ''
  /** The preload's world in the document that is shown now. */
  #context
  #openHandler = () => ({ action: 'allow' })
  #destroyed = false
  #firstLoad = true
  #zoomFactor = 1
  /** The document that was loaded last, and who waits for one. */
  #loadedDocument
  #awaited
  session = session.defaultSession

  constructor(options) {
    super()
    this.#zoomFactor = options.webPreferences?.zoomFactor ?? 1
    this.id = ++ids
    /** Ids of the page's frames, its own among them. */
    this.frames = new Set()
    state.contents.set(this.id, this)
    app.emit('web-contents-created', {}, this)
    this.attached = this.#attach(options)
    this.attached.catch(log)
  }

  async #attach({ width = 800, height = 600, webPreferences = {} }) {
    await applyPermissions(this)
    const { targetId } = await state.cdp.openWindow(width, height)
    this.targetId = targetId
    this.frames.add(targetId) // Chromium names a page's top frame as the page itself
    const { sessionId } = await state.cdp.send('Target.attachToTarget', { targetId, flatten: true })
    this.command = (method, params) => state.cdp.send(method, params, sessionId)
    state.cdp.on(sessionId, (method, params) => this.#on(method, params))
    await this.command('Page.enable')
    await this.command('Page.setLifecycleEventsEnabled', { enabled: true })
    await this.command('Runtime.enable')
    await showColours(this)
    if (webPreferences.preload) await this.#inject(webPreferences.preload)
  }

  /** Puts the preload, and the half of the bridge in the page's own world, ahead of every document's scripts. */
  async #inject(file) {
    const preload = readPreload(this, file)
    if (!preload) return
    const channel = randomUUID()
    const options = { channel, binding: BINDING, deliver: DELIVER, process: sandboxedProcess() }
    await this.command('Runtime.addBinding', { name: BINDING, executionContextName: WORLD })
    await this.command('Page.addScriptToEvaluateOnNewDocument', {
      source: `(${mainWorld})(${makeBridge}, ${JSON.stringify({ channel })})`,
    })
    await this.command('Page.addScriptToEvaluateOnNewDocument', {
      worldName: WORLD,
      source: `(${isolatedWorld})(${makeBridge}, ${makeWire}, ${JSON.stringify(options)}, ${PATH_OF}, [${preload}])
//# sourceURL=${pathToFileURL(file)}`,
    })
  }

  #on(method, params) {
    switch (method) {
      case 'Runtime.executionContextCreated': {
        const { name, auxData, uniqueId } = params.context
        if (name === WORLD && auxData.frameId === this.targetId) this.#context = uniqueId
        break
      }
      case 'Runtime.executionContextDestroyed':
        if (params.executionContextUniqueId === this.#context) this.#context = undefined
        break
      case 'Runtime.executionContextsCleared':
        this.#context = undefined
        break
      case 'Runtime.bindingCalled': {
        if (params.name !== BINDING) break
        this.#message(wire.decode(params.payload), params.executionContextId).catch(log)
        break
      }
      case 'Page.windowOpen':
        this.#opened(params)
        break
      default:
        this.#onPage(method, params)
    }
  }

  #onPage(method, params) {
    switch (method) {
      case 'Debugger.paused':
        this.#tellPath(params.callFrames[0].callFrameId).catch(log)
        break
      case 'Page.frameAttached':
        this.frames.add(params.frameId)
        break
      case 'Page.frameDetached':
        if (params.reason === 'remove') this.frames.delete(params.frameId)
        break
      case 'Page.frameNavigated':
        if (params.frame.parentId) break
        this.#url = params.frame.url
        this.emit('did-navigate', {}, this.getURL(), 200, 'OK')
        break
      case 'Page.navigatedWithinDocument':
        this.#url = params.url
        this.emit('did-navigate-in-page', {}, this.getURL(), true)
        break
      case 'Page.domContentEventFired':
        this.emit('dom-ready', {})
        break
      case 'Page.lifecycleEvent':
        if (params.name !== 'load' || params.frameId !== this.targetId) break
        this.#loadedDocument = params.loaderId
        if (this.#awaited?.document === params.loaderId) this.#awaited.resolve()
        break
      case 'Page.loadEventFired':
        this.#loaded()
    }
  }

  #loaded() {
    if (this.#url === 'about:blank') return
    this.emit('did-finish-load')
    if (!this.#firstLoad) return
    this.#firstLoad = false
    state.windows.get(this.id)?.emit('ready-to-show')
  }

  /** The preload's world stands in `PATH_OF`: its `path` is filled in with that of its `file`. */
  async #tellPath(callFrameId) {
    const look = (expression) => this.command('Debugger.evaluateOnCallFrame', { callFrameId, expression })
    try {
      const { objectId } = (await look('file')).result
      const { path } = await this.command('DOM.getFileInfo', { objectId })
      await look(`path = ${JSON.stringify(path)}`)
    } finally {
      await this.command('Debugger.resume')
    }
  }

  /** The new page itself is closed as soon as it is there (electron.cjs). */
  #opened({ url, windowName, windowFeatures }) {
    const referrer = { url: this.getURL(), policy: 'strict-origin-when-cross-origin' }
    const details = { url: toApp(url), frameName: windowName, features: windowFeatures.join(), referrer }
    const { action } = this.#openHandler({ ...details, disposition: 'foreground-tab' })
    if (action === 'deny') return
    setImmediate(() => {
      throw new Error("electron-stand-in: setWindowOpenHandler: only { action: 'deny' } can be stood in for")
    })
  }

  /** One message of the preload: `send`, or `invoke`, which is answered. */
  async #message({ kind, id, channel, args, url }, contextId) {
    const parsed = new URL(url)
    const senderFrame = { url: toApp(url), origin: toApp(parsed.origin), parent: null }
    if (kind === 'drag') return void (await this.command('Debugger.enable'))
    const event = { type: 'frame', sender: this, senderFrame, frameId: 1, processId: 1 }
    if (kind === 'send') return void ipcMain.emit(channel, event, ...args)
    let text
    try {
      text = wire.encode({ kind: 'reply', id, value: await invoke(channel, event, args) })
    } catch (error) {
      const message = `Error invoking remote method '${channel}': ${error}`
      text = wire.encode({ kind: 'reply', id, error: message })
    }
    await this.#deliver(text, { contextId }).catch((error) => {
      // The page that asked may be gone by now.
      if (!/context|exited|session/i.test(error.message)) throw error
    })
  }

  /** As with Electron, a page without a preload gets nothing. */
  send(channel, ...args) {
    const text = wire.encode({ kind: 'event', channel, args })
    if (this.#context === undefined) return
    this.#deliver(text, { uniqueContextId: this.#context }).catch(() => {})
  }

  /** Kept by nobody: what is not evaluated as if typed at a console, the engine keeps in case it is run again. */
  #deliver(text, context) {
    const expression = `${DELIVER}(${JSON.stringify(text)})`
    return this.command('Runtime.evaluate', { expression, ...context, replMode: true })
  }

  async loadURL(url) {
    await this.attached
    this.loading = new URL(toPage(url)).href
    const { errorText, loaderId: document } = await this.command('Page.navigate', { url: this.loading })
    this.loading = undefined
    if (errorText) {
      this.emit('did-fail-load', {}, -2, errorText, url, true)
      throw new Error(`${errorText} loading '${url}'`)
    }
    // Not just the next load that is told of: that of a page of errors may still be under way.
    if (!document || document === this.#loadedDocument) return
    await new Promise((resolve) => {
      this.#awaited = { document, resolve }
      this.once('destroyed', resolve)
    })
  }

  getURL() {
    return toApp(this.#url)
  }
  setWebRTCIPHandlingPolicy() {} // Chromium takes it at its start alone: see chromium.cjs
  setWindowOpenHandler(handler) {
    this.#openHandler = handler
  }
  /** Kept, not drawn. */
  setZoomFactor(factor) {
    this.#zoomFactor = factor
  }
  getZoomFactor() {
    return this.#zoomFactor
  }
  isDestroyed() {
    return this.#destroyed
  }
  close() {
    state.windows.get(this.id)?.close()
  }
  async executeJavaScript(expression) {
    const options = { expression, awaitPromise: true, returnByValue: true, userGesture: true }
    const { result, exceptionDetails: thrown } = await this.command('Runtime.evaluate', options)
    if (thrown) throw new Error(thrown.exception?.description ?? thrown.text)
    return result.value
  }
  [GONE]() {
    this.#destroyed = true
    state.contents.delete(this.id)
    this.emit('destroyed')
  }
  static fromDevToolsTargetId(targetId) {
    return [...state.contents.values()].find((each) => each.targetId === targetId)
  }
  static fromId(id) {
    return state.contents.get(id)
  }
  static getAllWebContents() {
    return [...state.contents.values()]
  }
}

module.exports = { WebContents, GONE }
