'use strict'
// The two halves of context isolation, run in the page by Page.addScriptToEvaluateOnNewDocument: `mainWorld` in the
// page's own world, `isolatedWorld` in a named world of its own. They share the DOM and nothing else. The bridge between
// them is synchronous CustomEvents, whose `detail` Blink itself structured-clones from world to world. All three
// functions are injected as source: they must use no name from outside.

/** One end of the bridge: `me` and `it` tell the ends apart. Functions and promises stay where they are; what crosses
 * is a description, by which the other end calls or awaits them. */
function makeBridge(channel, me, it) {
  // Taken before the page's scripts can replace them.
  const listen = window.addEventListener.bind(window)
  const fire = window.dispatchEvent.bind(window)
  const Custom = CustomEvent
  const on = (name, handler) =>
    listen(
      channel + me + name,
      (event) => {
        event.stopImmediatePropagation()
        handler(event.detail)
      },
      true,
    )
  const post = (name, detail) => fire(new Custom(channel + it + name, { detail }))

  const exported = []
  const waiting = new Map()
  let promises = 0
  const describePromise = (promise) => {
    const id = ++promises
    promise
      .then(
        (value) => ({ ok: pack(value) }),
        (error) => ({ err: describe(error) }),
      )
      .catch((error) => ({ err: describe(error) }))
      .then((outcome) => post('settle', { id, ...outcome }))
    return { t: 'promise', id }
  }
  // Whether nothing in it has to stay where it is.
  const isPlain = (v, depth = 0) => {
    if (v === null || typeof v !== 'object') return typeof v !== 'function' && typeof v !== 'symbol'
    if (depth > 100) return false
    if (Array.isArray(v)) return v.every((x) => isPlain(x, depth + 1))
    if (v instanceof Uint8Array) return true
    return (
      Object.getPrototypeOf(v) === Object.prototype && Object.values(v).every((x) => isPlain(x, depth + 1))
    )
  }
  const describe = (v, depth = 0) => {
    if (depth > 1000) {
      throw new Error(
        'Electron contextBridge recursion depth exceeded.  Nested objects deeper than 1000 are not supported.',
      )
    }
    if (typeof v === 'function') return { t: 'function', id: exported.push(v) - 1 }
    if (typeof v === 'symbol') return { t: 'value' }
    if (v === null || typeof v !== 'object') return { t: 'value', v }
    if (v instanceof Promise) return describePromise(v)
    if (v instanceof Error) return { t: 'error', message: v.message, stack: v.stack }
    if (Array.isArray(v)) return { t: 'array', v: v.map((x) => describe(x, depth + 1)) }
    if (Object.prototype.toString.call(v) === '[object Object]') {
      return { t: 'object', v: Object.entries(v).map(([key, x]) => [key, describe(x, depth + 1)]) }
    }
    try {
      return { t: 'value', v: structuredClone(v) }
    } catch {
      throw new Error('An object could not be cloned.')
    }
  }
  // Most of what a program says can cross as it is.
  const pack = (v) => (isPlain(v) ? { t: 'value', v } : describe(v))
  const restore = (described, freeze) => {
    const done = (v) => (freeze ? Object.freeze(v) : v)
    const { t, v, id } = described
    if (t === 'function') return done((...args) => call(id, args))
    if (t === 'promise') {
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject })
      })
    }
    if (t === 'error') return Object.assign(new Error(described.message), { stack: described.stack })
    if (t === 'array') return done(v.map((x) => restore(x, freeze)))
    if (t === 'object') return done(Object.fromEntries(v.map(([key, x]) => [key, restore(x, freeze)])))
    return v
  }

  // A call is answered while `post` runs: events are synchronous.
  let returned
  const call = (id, args) => {
    const described = args.map(pack)
    returned = undefined
    post('call', { id, args: described })
    const outcome = returned
    if (!outcome) throw new Error('electron-stand-in: the other world did not answer')
    if (outcome.err) throw restore(outcome.err)
    return restore(outcome.ok)
  }
  on('return', (outcome) => {
    returned = outcome
  })
  on('call', ({ id, args }) => {
    let outcome
    try {
      outcome = { ok: pack(exported[id](...args.map((arg) => restore(arg)))) }
    } catch (error) {
      outcome = { err: describe(error) }
    }
    post('return', outcome)
  })
  on('settle', ({ id, ok, err }) => {
    const { resolve, reject } = waiting.get(id)
    waiting.delete(id)
    if (err) reject(restore(err))
    else resolve(restore(ok))
  })
  return { on, post, describe, restore }
}

/** In the page's world: puts what the preload exposes on `window`, frozen. */
function mainWorld(makeBridge, { channel }) {
  if (window !== window.top) return
  const { on, restore } = makeBridge(channel, 'm', 'i')
  on('expose', ({ key, api }) => {
    Object.defineProperty(window, key, { value: restore(api, true), enumerable: true })
  })
}

/** In the preload's world: gives the preload its `require`, `process` and `electron`, and runs it. */
function isolatedWorld(makeBridge, makeWire, options, pathOf, preloads) {
  if (window !== window.top) return // Electron's nodeIntegrationInSubFrames is false
  const { channel, process, binding, deliver } = options
  const bridge = makeBridge(channel, 'i', 'm')
  const { encode, decode } = makeWire()
  const native = globalThis[binding]
  delete globalThis[binding]
  const post = (message) => native(encode({ url: location.href, ...message }))

  const listeners = new Map()
  const calls = new Map()
  let nextCall = 0
  const ipcRenderer = {
    on(name, listener) {
      listeners.set(name, [...(listeners.get(name) ?? []), listener])
      return ipcRenderer
    },
    off(name, listener) {
      const kept = (listeners.get(name) ?? []).filter((each) => each !== listener)
      listeners.set(name, kept)
      return ipcRenderer
    },
    send(name, ...args) {
      post({ kind: 'send', channel: name, args })
    },
    async invoke(name, ...args) {
      const id = ++nextCall
      post({ kind: 'invoke', id, channel: name, args })
      return new Promise((resolve, reject) => {
        calls.set(id, { resolve, reject })
      })
    },
  }
  const deliverEvent = ({ channel: name, args }) => {
    for (const listener of listeners.get(name) ?? []) listener({ sender: ipcRenderer, ports: [] }, ...args)
  }
  const deliverReply = ({ id, value, error }) => {
    const waiting = calls.get(id)
    calls.delete(id)
    if (error === undefined) waiting?.resolve(value)
    else waiting?.reject(new Error(error))
  }
  Object.defineProperty(globalThis, deliver, {
    value(text) {
      const message = decode(text)
      if (message.kind === 'event') deliverEvent(message)
      else deliverReply(message)
    },
  })

  // The debugger, which `pathOf` needs, waits for the first drag: it makes a page slower.
  window.addEventListener('dragenter', () => post({ kind: 'drag' }), { capture: true, once: true })
  const webUtils = {
    getPathForFile(file) {
      if (!(file instanceof File)) throw new TypeError('getPathForFile: expected instance of File')
      const path = pathOf(file)
      if (path === undefined) throw new Error('electron-stand-in: files have paths after a drag alone')
      return path
    },
  }

  const exposed = new Set()
  const contextBridge = {
    exposeInMainWorld(key, api) {
      if (exposed.has(key)) {
        throw new Error('Cannot bind an API on top of an existing property on the window object')
      }
      exposed.add(key)
      bridge.post('expose', { key, api: bridge.describe(api) })
    },
  }
  const electron = new Proxy(
    { contextBridge, ipcRenderer, webUtils },
    {
      get(target, key) {
        if (key in target || typeof key === 'symbol' || key === '__esModule' || key === 'default') {
          return target[key]
        }
        throw new Error(`electron-stand-in: electron.${key} is not provided to preloads`)
      },
    },
  )
  const require = (id) => {
    if (['electron', 'electron/renderer', 'electron/common'].includes(id)) return electron
    throw new Error(`module not found: ${id}`)
  }
  for (const { file, run } of preloads) {
    try {
      const module = { exports: {} }
      run(require, process, module.exports, module)
    } catch (error) {
      console.error(`Unable to load preload script: ${file}\n${error?.stack ?? error}`)
    }
  }
}

module.exports = { makeBridge, mainWorld, isolatedWorld }
