/** What keeps the window shut: one scheme that serves the app's own files, and a no to everything else. */
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { app, protocol, type Session, type WebContents } from 'electron'
import { fileOf } from './origin.ts'

const contentSecurityPolicy = [
  "default-src 'self'",
  // The component library sets styles on elements; scripts come from files alone.
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
}

/** Makes `app:` a scheme like https: with an origin, secure, open to fetch. Must run before the app is ready. */
export function registerScheme(): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, stream: true } },
  ])
}

/**
 * Leads what asks none of the refusals below, WebRTC above all, to a proxy that is not there. Must run before the app
 * is ready.
 */
export function closeNetwork(): void {
  app.commandLine.appendSwitch('proxy-server', 'socks5://127.0.0.1:9')
  app.commandLine.appendSwitch('proxy-bypass-list', '<-loopback>')
}

/** Answers `app://justera/…` with the files of `folder` and nothing outside it. */
export function serve(folder: string): void {
  protocol.handle('app', async (request) => {
    const file = fileOf(request.url, folder)
    const body = file === null ? null : await readFile(file).catch(() => null)
    if (file === null || body === null) return new Response('not found', { status: 404 })
    return new Response(body, {
      headers: {
        'Content-Type': contentTypes[path.extname(file)] ?? 'application/octet-stream',
        'Content-Security-Policy': contentSecurityPolicy,
        'X-Content-Type-Options': 'nosniff',
      },
    })
  })
}

/** Refuses every permission, device, download and request of the network to all pages of the session. */
export function denyAll(session: Session): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.on('will-download', (event) => event.preventDefault())
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !/^(app|data|blob|devtools):/.test(details.url) })
  })
}

/** Keeps a page where it is: no navigation, no second window, no embedded page, no connection past the proxy. */
export function keepInPlace(contents: WebContents): void {
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
}
