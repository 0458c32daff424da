'use strict'
// Electron's default session: what pages may ask of the machine and of the network.
const { EventEmitter } = require('node:events')
const { protocol, toApp } = require('./scheme.cjs')
const { state, cancelable } = require('./state.cjs')

/** Electron's names of permissions, and Chromium's for the same. */
const permissions = {
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  media: ['camera', 'microphone'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'window-management': ['window-management'],
}

/** The app's handlers: `permission`, `permissionCheck`, `request`. */
const asked = {}

const defaultSession = Object.assign(new EventEmitter(), {
  protocol,
  setPermissionRequestHandler(handler) {
    asked.permission = handler
  },
  setPermissionCheckHandler(handler) {
    asked.permissionCheck = handler
  },
  setDevicePermissionHandler() {}, // headless Chromium has no devices to offer
  webRequest: {
    onBeforeRequest(filter, handler) {
      asked.request = typeof filter === 'function' ? filter : handler
    },
  },
})

/** The handlers are asked once for each window, ahead of the page's own asking. */
async function applyPermissions(contents) {
  for (const [permission, names] of Object.entries(permissions)) {
    const request = { isMainFrame: true, requestingUrl: contents.getURL() }
    const allowed = asked.permission
      ? await new Promise((resolve) => asked.permission(contents, permission, resolve, request))
      : true
    const granted = allowed && (asked.permissionCheck?.(contents, permission, '', {}) ?? true)
    for (const name of names) {
      const setting = granted ? 'granted' : 'denied'
      await state.cdp.send('Browser.setPermission', { permission: { name }, setting })
    }
  }
}

/** Asks the page's listeners about a document that is about to be loaded; whether one of them refused. */
function isNavigationRefused({ frameId, resourceType, request }) {
  if (resourceType !== 'Document') return false
  const contents = [...state.contents.values()].find((each) => each.frames.has(frameId))
  const isMainFrame = contents?.targetId === frameId
  // What the main process loads itself is asked of no one.
  if (!contents || (isMainFrame && contents.loading === request.url)) return false
  const url = toApp(request.url)
  const event = cancelable({ url, isMainFrame, isSameDocument: false })
  contents.emit('will-frame-navigate', event)
  if (isMainFrame) contents.emit('will-navigate', event, url, false, true)
  return event.defaultPrevented
}

/** Decides on one request that Chromium holds back. */
async function onRequest(paused) {
  const { requestId, request, resourceType } = paused
  const fail = (errorReason) => state.cdp.send('Fetch.failRequest', { requestId, errorReason })
  const close = state.opened.get(paused.frameId)
  if (close) {
    close()
    return fail('Aborted')
  }
  if (isNavigationRefused(paused)) return fail('Aborted')
  const details = { url: toApp(request.url), method: request.method, resourceType }
  const { cancel } = asked.request ? await new Promise((resolve) => asked.request(details, resolve)) : {}
  return cancel ? fail('BlockedByClient') : state.cdp.send('Fetch.continueRequest', { requestId })
}

function onDownload({ guid, url, suggestedFilename }) {
  const event = cancelable()
  defaultSession.emit('will-download', event, {
    getURL: () => toApp(url),
    getFilename: () => suggestedFilename,
  })
  return event.defaultPrevented ? state.cdp.send('Browser.cancelDownload', { guid }) : undefined
}

module.exports = { session: { defaultSession }, applyPermissions, onRequest, onDownload }
