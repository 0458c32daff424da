/** The bridge between the window and the main process: what it gives, and whom it answers. */
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../helpers/material.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('between the window and the main process', () => {
  let app: ElectronApplication
  let page: Page
  const home = 'app://justera/index.html'

  beforeAll(async () => {
    ;({ app, page } = await launch())
  })
  afterAll(() => app?.close())

  describe('the bridge', () => {
    test('is all that the window gets, whole and frozen', async () => {
      const found = await page.evaluate(() => ({
        members: Object.entries(window.justera).map(([name, value]) => `${typeof value} ${name}`),
        frozen:
          Object.isFrozen(window.justera) &&
          Object.values(window.justera).every((each) => Object.isFrozen(each)),
        globals: Object.keys(window).filter((name) => /electron|ipc|justera|require/i.test(name)),
      }))
      expect(found).toEqual({
        members: ['function call', 'function dropped', 'function cancel', 'function on', 'function flushed'],
        frozen: true,
        globals: ['justera'],
      })
    })

    test('can not be replaced, as a whole or in part', async () => {
      const changed = await page.evaluate(() => [
        Reflect.set(window, 'justera', 1),
        Reflect.deleteProperty(window, 'justera'),
        Reflect.set(window.justera, 'call', () => 'stolen'),
      ])
      expect(changed).toEqual([false, false, false])
    })

    test('gives away no part of what it is built on', async () => {
      const returned = await page.evaluate(() => {
        const stop = window.justera.on(() => {})
        const parts = [window.justera.cancel('none'), stop()]
        return parts.map((part) => (part === undefined ? 'nothing' : JSON.stringify(part)))
      })
      expect(returned).toEqual(['nothing', 'nothing'])
    })

    test('answers an unknown call and a bad input with a code', async () => {
      const codes = await page.evaluate(async () => {
        const ask = (name: string, input: unknown) => window.justera.call(name as 'app.state', input as never)
        const replies = [
          await ask('constructor', {}),
          await ask('board.open', { file: 7 }),
          await ask('app.settings', null),
        ]
        return replies.map((reply) => (reply.ok ? 'ok' : reply.failure.code))
      })
      expect(codes).toEqual(['UNKNOWN_CALL', 'BAD_INPUT', 'BAD_INPUT'])
    })
  })

  describe('a message is refused', () => {
    const ask = () =>
      app.evaluate(async ({ BrowserWindow }) => {
        const last = BrowserWindow.getAllWindows().at(-1)!
        const reply = await last.webContents.executeJavaScript(`justera.call('app.state', {})`)
        return reply.ok ? 'ok' : reply.failure.code
      })

    test("from a page of another origin in the app's own window", async () => {
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]!.loadURL('data:text/html,<p>other</p>'),
      )
      expect(await ask()).toBe('REFUSED_SENDER')
      await app.evaluate(({ BrowserWindow }) =>
        BrowserWindow.getAllWindows()[0]!.loadURL('app://other/index.html'),
      )
      expect(await ask()).toBe('REFUSED_SENDER')
      await app.evaluate(({ BrowserWindow }, url) => BrowserWindow.getAllWindows()[0]!.loadURL(url), home)
      expect(await ask()).toBe('ok')
    })

    test('from another window, though it shows the very page', async () => {
      const code = await app.evaluate(
        async ({ BrowserWindow }, { preload, url }) => {
          const second = new BrowserWindow({ show: false, webPreferences: { preload, sandbox: true } })
          await second.loadURL(url)
          const reply = await second.webContents.executeJavaScript(`justera.call('app.state', {})`)
          second.destroy()
          return reply.failure?.code
        },
        { preload: path.join(root, 'out/preload/preload.cjs'), url: home },
      )
      expect(code).toBe('REFUSED_SENDER')
    })
  })

  test('what the page does to its own world does not reach the bridge', async () => {
    const reply = await page.evaluate(async () => {
      Reflect.set(Promise.prototype, 'catch', () => 'stolen')
      Reflect.set(Object.prototype, 'toString', () => 'stolen')
      Reflect.set(window, 'dispatchEvent', () => 'stolen')
      Reflect.set(window, 'CustomEvent', null)
      return await window.justera.call('app.state', {})
    })
    const { version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'))
    expect(reply).toMatchObject({ ok: true, value: { version } })
  })
})
