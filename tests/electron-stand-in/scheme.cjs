'use strict'
// Custom schemes: `app://host/path` is `http://host.app.localhost/path` in Chromium, which a rule of its resolver leads
// to the server here; the app's own handler answers. Both spellings are secure origins of their own.
const http = require('node:http')
const { Readable } = require('node:stream')
const { state, log } = require('./state.cjs')

const schemes = new Map()
const handlers = new Map()

const toPage = (url) =>
  url.replace(/^([a-z][a-z0-9+.-]*):\/\/([^/?#]*)/i, (all, scheme, host) =>
    schemes.has(scheme) ? `http://${host}.${scheme}.localhost` : all,
  )
const toApp = (url) =>
  url.replace(/^http:\/\/([^/?#:]*)\.([^./?#:]+)\.localhost(?=[/?#]|$)/, (all, host, scheme) =>
    schemes.has(scheme) ? `${scheme}://${host}` : all,
  )

const protocol = {
  registerSchemesAsPrivileged(list) {
    if (state.ready) {
      throw new Error('protocol.registerSchemesAsPrivileged should be called before app is ready')
    }
    for (const { scheme, privileges = {} } of list) {
      if (!privileges.standard || !privileges.secure) {
        throw new Error(`electron-stand-in: ${scheme}: only standard and secure schemes can be stood in for`)
      }
      schemes.set(scheme, privileges)
    }
  },
  handle(scheme, handler) {
    if (handlers.has(scheme)) throw new Error(`Failed to register protocol: ${scheme}`)
    if (!schemes.has(scheme)) {
      throw new Error(`electron-stand-in: ${scheme} was not registered as privileged`)
    }
    handlers.set(scheme, handler)
  },
}

/** A policy that names a custom scheme must name what stands for it in Chromium. */
const policyForPage = (policy) =>
  policy.replace(/(?<=[\s;]|^)([a-z][a-z0-9+.-]*):(\/\/[^\s;]+)?(?=[\s;]|$)/gi, (all, scheme, rest) =>
    schemes.has(scheme) ? (rest ? toPage(all) : `http://*.${scheme}.localhost`) : all,
  )

function requestFor(incoming, url) {
  const headers = new Headers()
  for (const [name, value] of Object.entries(incoming.headers)) {
    if (!['host', 'connection'].includes(name)) headers.set(name, toApp(String(value)))
  }
  const body = ['GET', 'HEAD'].includes(incoming.method) ? undefined : Readable.toWeb(incoming)
  return new Request(url, { method: incoming.method, headers, body, duplex: 'half' })
}

function send(response, outgoing) {
  for (const [name, value] of response.headers) {
    outgoing.appendHeader(name, /^content-security-policy/i.test(name) ? policyForPage(value) : value)
  }
  outgoing.writeHead(response.status, response.statusText)
  if (!response.body) return void outgoing.end()
  Readable.fromWeb(response.body)
    .on('error', () => outgoing.destroy())
    .pipe(outgoing)
}

async function answer(incoming, outgoing) {
  const url = toApp(`http://${incoming.headers.host}${incoming.url}`)
  const handler = handlers.get(new URL(url).protocol.slice(0, -1))
  // No response at all, as for net::ERR_UNKNOWN_URL_SCHEME and for Response.error().
  if (!handler) return void outgoing.destroy()
  const response = await handler(requestFor(incoming, url))
  if (response.type === 'error') return void outgoing.destroy()
  send(response, outgoing)
}

const server = http.createServer((incoming, outgoing) => {
  answer(incoming, outgoing).catch((error) => {
    log(error)
    outgoing.destroy()
  })
})

/** Listens on a free port and gives its number. */
const listen = () =>
  new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve(server.address().port))
  })

module.exports = { protocol, toPage, toApp, listen }
