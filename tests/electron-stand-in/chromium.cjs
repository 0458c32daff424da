'use strict'
// A Chromium of the system, driven over the DevTools pipe; Playwright connects to the port beside it. The browser ends
// when the pipe does, so a killed main process leaves none behind.
const { spawn } = require('node:child_process')
const { EventEmitter } = require('node:events')

/** Root can't have Chromium's sandbox. */
const withoutSandbox = process.getuid?.() === 0 ? ['--no-sandbox', '--test-type'] : []

/** The browser's switches: no network but the app's own scheme, no first-run pages, no chatter of its own. */
function argumentsFor({ profile, port, switches, visible }) {
  return [
    visible ? '--disable-features=Translate' : '--headless',
    '--no-startup-window',
    '--remote-debugging-pipe',
    '--remote-debugging-port=0',
    `--user-data-dir=${profile}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--webrtc-ip-handling-policy=disable_non_proxied_udp',
    ...withoutSandbox,
    `--host-resolver-rules=MAP *.localhost:80 127.0.0.1:${port}, EXCLUDE localhost, EXCLUDE 127.0.0.1, MAP * ~NOTFOUND`,
    ...switches,
  ]
}

/** Sends commands and gives events: an emitter with `send`, whose events are named by session, or `browser`. */
function connect(child) {
  const [, , , into, out] = child.stdio
  const connection = new EventEmitter()
  const pending = new Map()
  let next = 0
  connection.send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      if (child.exitCode !== null) return reject(new Error(`${method}: Chromium has exited`))
      pending.set(++next, { resolve, reject, method })
      into.write(`${JSON.stringify({ id: next, method, params, sessionId })}\0`)
    })
  into.on('error', () => {}) // the exit says it

  const receive = (message) => {
    if (message.id === undefined) {
      connection.emit(message.sessionId ?? 'browser', message.method, message.params)
      return
    }
    const { resolve, reject, method } = pending.get(message.id)
    pending.delete(message.id)
    if (message.error) reject(new Error(`${method}: ${message.error.message}`))
    else resolve(message.result)
  }
  // Messages end with a zero byte; a chunk may end within one.
  let held = []
  out.on('data', (chunk) => {
    let rest = chunk
    for (let end = rest.indexOf(0); end >= 0; end = rest.indexOf(0)) {
      receive(JSON.parse(Buffer.concat([...held, rest.subarray(0, end)]).toString()))
      held = []
      rest = rest.subarray(end + 1)
    }
    if (rest.length > 0) held.push(rest)
  })
  connection.rejectAll = (reason) => {
    for (const { reject, method } of pending.values()) reject(new Error(`${method}: ${reason}`))
  }
  return connection
}

/**
 * A window as Electron's, without tabs and address bar. DevTools can't ask for one; a second start, which hands its
 * page to the running browser, can. The page is known by its number.
 */
function openVisible(cdp, executable, profile, number, { width, height }) {
  return new Promise((resolve, reject) => {
    const url = `data:text/html,${number}`
    const onCreated = async (method, { targetInfo } = {}) => {
      if (method !== 'Target.targetCreated' || targetInfo.url !== url) return
      cdp.off('browser', onCreated)
      const { targetId } = targetInfo
      const { windowId } = await cdp.send('Browser.getWindowForTarget', { targetId })
      await cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } })
      resolve({ targetId })
    }
    cdp.on('browser', onCreated)
    const args = [...withoutSandbox, `--user-data-dir=${profile}`, `--app=${url}`]
    spawn(executable, args, { stdio: 'ignore' }).on('error', reject)
  })
}

/** Starts the browser. `announce` repeats on stderr where DevTools listen. */
function launch({ profile, port, switches, visible, announce }) {
  const executable = process.env.STAND_IN_CHROMIUM ?? '/usr/bin/chromium'
  const child = spawn(executable, argumentsFor({ profile, port, switches, visible }), {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'],
  })
  const cdp = connect(child)
  let log = ''
  let announced = !announce
  child.stderr.setEncoding('utf8').on('data', (text) => {
    log = (log + text).slice(-4000)
    const line = announced ? null : /^DevTools listening on ws:.*$/m.exec(log)
    if (!line) return
    announced = true
    process.stderr.write(`${line[0]}\n`)
  })
  let windows = 0
  cdp.openWindow = (width, height) =>
    visible
      ? openVisible(cdp, executable, profile, ++windows, { width, height })
      : cdp.send('Target.createTarget', { url: 'about:blank', newWindow: true, width, height })
  cdp.exited = new Promise((resolve) => {
    const end = (code, signal) => {
      cdp.rejectAll(`Chromium has exited (${code ?? signal})`)
      resolve({ code, signal, log })
    }
    child.on('exit', end)
    child.on('error', (error) => end(error.message, null))
  })
  cdp.kill = () => child.kill('SIGKILL')
  return cdp
}

module.exports = { launch }
