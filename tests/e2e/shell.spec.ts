/** What the window may do and what it may not: scheme, policy, network, permissions, navigation. */
import { createSocket } from 'node:dgram'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { canLaunch, launch, real } from './launch.ts'

describe.runIf(canLaunch())('the shell', () => {
  let app: ElectronApplication
  let page: Page
  const complaints: string[] = []
  const home = 'app://justera/index.html'
  const address = () =>
    app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getURL())

  /** Shows the app's own page again, and waits until Playwright has followed. */
  async function goHome(): Promise<void> {
    const mark = String(Math.random())
    await app.evaluate(
      async ({ BrowserWindow }, { home, mark }) => {
        const [window] = BrowserWindow.getAllWindows()
        await window!.loadURL(home)
        await window!.webContents.executeJavaScript(`document.body.dataset.mark = '${mark}'; null`)
      },
      { home, mark },
    )
    await expect.poll(() => page.evaluate(() => document.body.dataset.mark).catch(() => '')).toBe(mark)
  }

  beforeAll(async () => {
    ;({ app, page } = await launch())
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
  })
  afterAll(() => app?.close())

  test('runs in Electron, or says that it is the stand-in', async () => {
    const version = await app.evaluate(() => process.versions.electron)
    expect(version?.endsWith('-stand-in')).toBe(!real)
    expect(await app.evaluate(({ app }) => app.getName())).toBe('Justera')
  })

  describe('the scheme', () => {
    test('is a secure origin of its own', async () => {
      expect(await page.evaluate(() => isSecureContext)).toBe(true)
      expect(await page.title()).toBe('Justera')
      expect(await address()).toBe(home)
    })

    test('serves every file with the policy and its type', async () => {
      const headers = await page.evaluate(async () => {
        const response = await fetch('/index.html')
        return ['content-security-policy', 'content-type', 'x-content-type-options'].map((name) =>
          response.headers.get(name),
        )
      })
      expect(headers).toEqual([
        "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; " +
          "object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
        'text/html; charset=utf-8',
        'nosniff',
      ])
    })

    test('gives nothing from outside the folder', async () => {
      const statuses = await page.evaluate(async () => {
        const ways = [
          '/..%2f..%2fpackage.json',
          '/%2e%2e%2f%2e%2e%2fpackage.json',
          '/..%5c..%5cpackage.json',
          '/%ff',
          '/',
        ]
        return await Promise.all(ways.map(async (way) => (await fetch(way)).status))
      })
      expect(statuses).toEqual([404, 404, 404, 404, 404])
    })

    test('gives nothing for another host', async () => {
      const text = await app.evaluate(async ({ BrowserWindow }) => {
        const [window] = BrowserWindow.getAllWindows()
        await window!.loadURL('app://other/index.html')
        return await window!.webContents.executeJavaScript('document.body.innerText')
      })
      expect(text).toBe('not found')
      await goHome()
    })
  })

  describe('the policy', () => {
    test('keeps inline scripts from running', async () => {
      const blocked = await page.evaluate(
        () =>
          new Promise<string>((resolve) => {
            document.addEventListener(
              'securitypolicyviolation',
              (event) => resolve(event.violatedDirective),
              {
                once: true,
              },
            )
            const script = document.createElement('script')
            script.textContent = 'window.ran = 1'
            document.body.append(script)
          }),
      )
      expect(blocked).toBe('script-src-elem')
      expect(await page.evaluate(() => 'ran' in window)).toBe(false)
    })

    test('keeps text from becoming code', async () => {
      // From a timer: what the debugger evaluates itself is excused from the rule.
      const outcome = await page.evaluate(
        () =>
          new Promise((resolve) =>
            setTimeout(() => {
              try {
                resolve(new Function('return 1 + 1')())
              } catch (error) {
                resolve((error as Error).name)
              }
            }),
          ),
      )
      expect(outcome).toBe('EvalError')
    })

    test('keeps the page from asking anyone else', async () => {
      const { hits, port, close } = await listen()
      const outcome = await page.evaluate(
        (url) =>
          fetch(url).then(
            () => 'answered',
            (error: Error) => error.name,
          ),
        `http://127.0.0.1:${port}/`,
      )
      expect([outcome, hits()]).toEqual(['TypeError', 0])
      close()
    })
  })

  test('no request leaves the app even where no policy holds it', async () => {
    const { hits, port, close } = await listen()
    // The main process itself loads the address: no page's policy is asked.
    const outcome = await app.evaluate(
      ({ BrowserWindow }, url) =>
        BrowserWindow.getAllWindows()[0]!
          .loadURL(url)
          .then(
            () => 'loaded',
            (error: Error) => error.message,
          ),
      `http://127.0.0.1:${port}/`,
    )
    await goHome()
    expect(outcome).toContain('ERR_BLOCKED_BY_CLIENT')
    expect(hits()).toBe(0)
    close()
  })

  test('no call between browsers leaves the app, over UDP or TCP', async () => {
    const { hits, port, close } = await listen()
    let packets = 0
    const socket = createSocket('udp4').on('message', () => packets++)
    await new Promise<void>((resolve) => {
      socket.bind(0, '127.0.0.1', resolve)
    })
    const servers = [
      { urls: `stun:127.0.0.1:${socket.address().port}` },
      { urls: `turn:127.0.0.1:${port}?transport=tcp`, username: 'a', credential: 'b' },
    ]
    await page.evaluate(async (iceServers) => {
      const connection = new RTCPeerConnection({ iceServers })
      const gathered = new Promise<void>((resolve) => {
        connection.onicegatheringstatechange = () => connection.iceGatheringState === 'complete' && resolve()
      })
      connection.createDataChannel('text')
      await connection.setLocalDescription(await connection.createOffer())
      await Promise.race([gathered, new Promise((resolve) => setTimeout(resolve, 2000))])
    }, servers)
    expect([packets, hits()]).toEqual([0, 0])
    socket.close()
    close()
  })

  test('permissions are denied', async () => {
    const answers = await page.evaluate(async () => [
      await Notification.requestPermission(),
      (await navigator.permissions.query({ name: 'geolocation' })).state,
      await navigator.mediaDevices.getUserMedia({ audio: true }).then(
        () => 'granted',
        (error: Error) => error.name,
      ),
    ])
    expect(answers.slice(0, 2)).toEqual(['denied', 'denied'])
    expect(answers[2]).toMatch(/NotAllowedError|NotFoundError/)
  })

  test('nothing is downloaded', async () => {
    const refusals = await app.evaluateHandle(({ session }) => {
      const seen: boolean[] = []
      session.defaultSession.on('will-download', (event) => seen.push(event.defaultPrevented))
      return seen
    })
    await page.evaluate(() => {
      const link = document.createElement('a')
      link.href = URL.createObjectURL(new Blob(['text']))
      link.download = 'text.txt'
      link.click()
    })
    await expect.poll(() => refusals.jsonValue()).toEqual([true])
  })

  test('there is no second window', async () => {
    await page.evaluate(() => void window.open('https://example.invalid/'))
    await page.evaluate(() => {
      const link = document.createElement('a')
      Object.assign(link, { href: 'https://example.invalid/', target: '_blank' })
      document.body.append(link)
      link.click()
    })
    await expect.poll(() => app.windows().length).toBe(1)
  })

  test('the page can not be led away', async () => {
    for (const target of [
      'https://example.invalid/',
      'data:text/html,away',
      'app://justera/other.html',
      '/',
    ]) {
      await page.evaluate((url) => {
        location.href = url
      }, target)
    }
    await page.waitForTimeout(200)
    expect(await address()).toBe(home)
  })

  test('the page has no Node', async () => {
    const kinds = await page.evaluate(() => {
      const all = globalThis as Record<string, unknown>
      return [typeof all.require, typeof all.process, typeof all.Buffer]
    })
    expect(kinds).toEqual(['undefined', 'undefined', 'undefined'])
  })

  test('nothing was complained of that was not provoked', () => {
    const provoked =
      /Content Security Policy|ERR_BLOCKED_BY_CLIENT|ERR_ABORTED|status of 404|was not explicitly set|Not allowed to navigate/
    expect(complaints.filter((text) => !provoked.test(text))).toEqual([])
  })
})

/** A server on this computer that counts who connects. */
async function listen(): Promise<{ hits: () => number; port: number; close: () => void }> {
  let hits = 0
  const server = createServer((_request, response) => {
    response.setHeader('access-control-allow-origin', '*').end('x')
  })
  server.on('connection', () => hits++)
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  return { hits: () => hits, port: (server.address() as AddressInfo).port, close: () => server.close() }
}
