/** The window's place, the menu, the way out, and files that the system hands over. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { root } from '../helpers/material.ts'
import { canLaunch, launch } from './launch.ts'

const commandLine = path.join(root, 'electron/cli.ts')

describe.runIf(canLaunch())('the window', () => {
  let app: ElectronApplication
  let page: Page
  let config: string

  beforeAll(async () => {
    ;({ app, page, config } = await launch())
  })
  afterAll(() => app?.close())

  describe('the menu', () => {
    const labels = () =>
      app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.items.map((item) => item.label))

    test('speaks the language of the settings', async () => {
      const setLanguage = (language: 'sv' | 'en') =>
        page.evaluate((value) => window.justera.call('app.settings', { language: value }), language)
      expect(await labels()).toContain('Arkiv')
      await setLanguage('en')
      expect(await labels()).toContain('File')
      await setLanguage('sv')
      expect(await labels()).toContain('Arkiv')
    })

    test('tells the window what was chosen', async () => {
      await page.evaluate(() => {
        const heard: unknown[] = []
        Object.assign(window, { heard })
        window.justera.on((...event) => heard.push(event))
      })
      await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('settings')!.click())
      const heard = () => page.evaluate(() => (window as unknown as { heard: unknown[] }).heard)
      await expect.poll(heard).toContainEqual(['command', { name: 'settings' }])
    })
  })

  test('the page hears of the end in time, the app ends with its window, and the window comes back where it was', async () => {
    await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.setBounds({ x: 60, y: 50, width: 1100, height: 720 }),
    )
    // What the page still does when it is told of the end is done.
    await page.evaluate(() => {
      window.justera.on((...[event]) => {
        if (event === 'flush') void window.justera.call('app.settings', { userName: 'Till sist' })
      })
    })
    const ended = new Promise((resolve) => app.process().once('exit', resolve))
    await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.close())
    expect(await ended).toBe(0)
    const { places } = JSON.parse(readFileSync(path.join(config, 'window.json'), 'utf8'))
    expect(places).toEqual([expect.objectContaining({ width: 1100, height: 720 })])
    const { settings } = JSON.parse(readFileSync(path.join(config, 'settings.json'), 'utf8'))
    expect(settings.userName).toBe('Till sist')
    ;({ app, page } = await launch({ config }))
    const bounds = await app.evaluate(({ BrowserWindow }) =>
      BrowserWindow.getAllWindows()[0]!.getNormalBounds(),
    )
    expect(bounds).toMatchObject({ width: 1100, height: 720 })
  })
})

describe.runIf(canLaunch())('a board file handed over by the system', () => {
  test('is opened at the start, and a later one by the window that is there', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'justera-boards-'))
    const [first, second] = ['first', 'second'].map((name) => {
      const file = path.join(folder, `${name}.justera`)
      execFileSync(process.execPath, [commandLine, 'new', file, '--name', name, '--kind', 'company'])
      return file
    }) as [string, string]
    const { app, page, config } = await launch({ args: [first] })
    const state = () => page.evaluate(() => window.justera.call('app.state', {}))
    expect(await state()).toMatchObject({ ok: true, value: { open: { fileName: 'first.justera' } } })
    await page.getByRole('heading').first().waitFor()

    // The second start ends at once and hands its file to the first.
    await launch({ config, args: [second] }).then(
      (late) => late.app.close(),
      () => {},
    )
    await expect
      .poll(state, { timeout: 10_000 })
      .toMatchObject({ value: { open: { fileName: 'second.justera' } } })
    await app.close()
  })

  test('that is not there does not keep the app from starting', async () => {
    const said = path.join(mkdtempSync(path.join(tmpdir(), 'justera-')), 'missing.justera')
    const { app, page } = await launch({ args: [said] })
    expect(await page.evaluate(() => window.justera.call('app.state', {}))).toMatchObject({
      value: { open: null },
    })
    await app.close()
  })
})
