/** The palette and the list of keys, played by keys alone; menus at the pointer; zoom. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { makeExample } from '../helpers/example.ts'
import { judged } from './audit.ts'
import { held, picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the palette', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const made = await makeExample()
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'justera-palette-')), path.basename(made))
    cpSync(made, copy)
    ;({ app, page } = await launch({ args: [copy] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('heading', { name: 'Möten', exact: true }).waitFor()
  })
  afterAll(() => app?.close())
  beforeEach(async () => {
    await page.keyboard.press('Escape')
    await page.keyboard.press('Control+1')
    await page.getByRole('heading', { name: 'Möten', exact: true }).waitFor()
  })

  const field = () => page.getByRole('combobox', { name: 'Sök och gör' })
  const chosen = () => page.getByRole('option', { selected: true })
  const settings = () =>
    page.evaluate(async () => {
      const reply = await window.justera.call('app.state', {})
      if (!reply.ok) throw new Error(reply.failure.code)
      return reply.value.settings
    })
  const seek = async (words: string) => {
    await page.keyboard.press('Control+K')
    await field().waitFor()
    await page.keyboard.type(words)
  }

  test('Enter waits for what the typed words find, where that is still being read', async () => {
    const release = await held(app, 'person.list')
    await seek('Brännvall')
    await page.keyboard.press('Enter')
    // That nobody has such a name can't be known yet.
    await page.getByRole('option').first().waitFor({ state: 'detached' })
    expect(await page.getByText('Inget heter').count()).toBe(0)
    await release()
    await page.getByRole('tab', { name: /Personer/, selected: true }).waitFor()
    expect(await field().count()).toBe(0)
  })

  test('lists what can be done now, in groups with its keys, and nothing that axe finds wrong', async () => {
    await seek('')
    const list = page.getByRole('listbox', { name: 'Träffar' })
    await expect.poll(() => list.getByRole('group').count()).toBeGreaterThan(4)
    await list.getByRole('option', { name: 'Nytt möte … Ctrl Shift M' }).waitFor()
    await list.getByRole('option', { name: 'Ljust utseende' }).waitFor()
    expect(await judged(page, 'palette')).toEqual([])
    await page.keyboard.press('Escape')
    await expect.poll(() => field().count()).toBe(0)
  })

  test('finds a meeting by its words in any order and opens it', async () => {
    await seek('2026 MÖTE 4')
    await expect.poll(() => chosen().innerText()).toContain('Styrelsemöte 4 2026')
    await picture(page, 'palette-found')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Styrelsemöte 4' }).waitFor()
  })

  test('finds an item of the open meeting, from another tab', async () => {
    await seek('möte 5 2026')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: 'Styrelsemöte 5' }).waitFor()
    await seek('handlingar gå')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: /Handlingar/, selected: true }).waitFor()
    await seek('kajen')
    await expect.poll(() => chosen().innerText()).toContain('Södra kajen')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: /Dagordning/, selected: true }).waitFor()
    await page.getByRole('option', { name: /Södra kajen/, selected: true }).waitFor()
  })

  test('moves by the arrows, round the ends, and tells a screen reader where', async () => {
    await seek('register')
    const first = await chosen().innerText()
    await page.keyboard.press('ArrowDown')
    expect(await chosen().innerText()).not.toBe(first)
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('ArrowUp')
    const pointed = await field().getAttribute('aria-activedescendant')
    expect(await chosen().getAttribute('id')).toBe(pointed)
    expect(await page.getByRole('option').last().getAttribute('id')).toBe(pointed)
  })

  test('says so when nothing is found', async () => {
    await seek('qqqq')
    await page.getByRole('status').filter({ hasText: 'Inget heter ”qqqq”' }).waitFor()
    await picture(page, 'palette-none')
    await page.keyboard.press('Enter')
    expect(await field().isVisible()).toBe(true)
  })

  test('has what was chosen last first, the next time too', async () => {
    await seek('årsplan lista')
    await page.keyboard.press('Enter')
    await page.getByRole('tab', { name: 'Lista', selected: true }).waitFor()
    await seek('')
    await expect.poll(() => chosen().innerText()).toContain('Årsplan: lista')
    expect((await settings()).chosen[0]).toBe('page year list')
  })

  test('begins a meeting from any page, and a series', async () => {
    await page.keyboard.press('Control+3')
    await page
      .getByRole('heading', { name: /bokslut/i })
      .first()
      .waitFor()
    await seek('nytt möte')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: 'Nytt möte' }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
    await page.getByRole('heading', { name: 'Möten', exact: true }).waitFor()
    await seek('serie')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog', { name: /serie|möten/i }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('changes the look, and the size of everything by the keys of the menu', async () => {
    await seek('mörkt')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await settings()).theme).toBe('dark')
    await seek('ljust')
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await settings()).theme).toBe('light')
    const factor = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]!.webContents.getZoomFactor())
    await page.keyboard.press('Control++')
    await expect.poll(factor).toBe(1.1)
    await page.keyboard.press('Control+-')
    await page.keyboard.press('Control+-')
    await expect.poll(async () => (await settings()).zoom).toBe(0.9)
    await page.keyboard.press('Control+0')
    await expect.poll(factor).toBe(1)
  })

  test('does not open over a dialog', async () => {
    await page.keyboard.press('n')
    await page.getByRole('dialog', { name: 'Nytt möte' }).waitFor()
    await page.keyboard.press('Control+K')
    expect(await field().count()).toBe(0)
  })

  test('all keys of the page are listed under F1 and ?, by group', async () => {
    for (const key of ['F1', '?']) {
      await page.keyboard.press(key)
      const list = page.getByRole('dialog', { name: 'Kortkommandon' })
      await list.waitFor()
      if (key === 'F1') await picture(page, 'shortcuts')
      await list.getByText('Importera möte …').waitFor()
      expect(await list.getByRole('heading', { level: 3 }).count()).toBeGreaterThan(5)
      if (key === 'F1') expect(await judged(page, 'shortcuts')).toEqual([])
      await page.keyboard.press('Escape')
      await expect.poll(() => list.count()).toBe(0)
    }
  })

  test('a row has the same menu by its button, a right click and Shift+F10', async () => {
    const row = page.getByRole('row', { name: /2026-12-10/ }).first()
    const entry = page.getByRole('menuitem', { name: 'Öppna Enter' })
    const opener = row.getByRole('button').first()
    const close = async () => {
      await page.keyboard.press('Escape')
      await expect.poll(() => entry.count()).toBe(0)
    }
    await opener.click({ button: 'right' })
    await entry.waitFor()
    await picture(page, 'row-menu')
    await close()
    await opener.focus()
    await page.keyboard.press('Shift+F10')
    await entry.waitFor()
    await close()
    await expect.poll(() => opener.evaluate((each) => each === document.activeElement)).toBe(true)
    await page.keyboard.press('ContextMenu')
    await entry.waitFor()
    await close()
    // A quick hand does not wait for the menu.
    await Promise.all([page.keyboard.press('ContextMenu'), page.keyboard.press('Escape')])
    await expect.poll(() => entry.count()).toBe(0)
    await Promise.all([page.keyboard.press('ContextMenu'), page.keyboard.press('ArrowDown')])
    const second = page.getByRole('menuitem').nth(1)
    await expect.poll(() => second.evaluate((each) => each === document.activeElement)).toBe(true)
    await page.keyboard.press('Tab')
    expect(await second.evaluate((each) => each === document.activeElement)).toBe(true)
  })

  test('speaks English when the window does', async () => {
    await seek('english')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Meetings' }).first().waitFor()
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: 'Search and do' }).waitFor()
    // Recent files are named as they are.
    const texts = await page.getByRole('option').allInnerTexts()
    expect(texts.filter((text) => /[åäöÅÄÖ]/.test(text) && !/justera/i.test(text))).toEqual([])
    await page.keyboard.type('svenska')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Möten' }).first().waitFor()
  })
})
