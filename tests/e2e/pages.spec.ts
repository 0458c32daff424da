/** Every page in the smallest window and in a large one: pictures to look at, and what does not fit. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExample } from '../helpers/example.ts'
import { sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const large = { width: 1920, height: 1080 }
/** The least that the window can be. */
const least = { width: 1024, height: 700 }

describe.runIf(canLaunch())('every page of the example board', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const made = await makeExample()
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'justera-pages-')), path.basename(made))
    cpSync(made, copy)
    ;({ app, page } = await launch({ args: [copy] }))
    page.setDefaultTimeout(10_000)
  })
  afterAll(() => app?.close())

  const goTo = (name: string) =>
    page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click()
  const goImport = async () => {
    await goTo('Möten')
    await page.getByRole('button', { name: 'Importera möte …' }).first().click()
  }
  const openMeeting = async (name: RegExp, tab: RegExp) => {
    await goTo('Möten')
    await page.getByRole('row', { name }).first().getByText(/möte/i).first().click()
    await page.getByRole('tab', { name: tab }).click()
  }
  const openMinutes = async (part: string | RegExp) => {
    await openMeeting(/2026-11-05/, /Protokoll/)
    await page
      .getByRole('button', { name: part })
      .or(page.getByRole('option', { name: part }))
      .first()
      .click()
  }

  const pages: readonly (readonly [name: string, heading: string, go: () => Promise<unknown>])[] = [
    ['meetings', 'Möten', () => goTo('Möten')],
    ['register', 'Lindviken Hamn & Fastigheter AB', () => goTo('Register')],
    ['settings', 'Inställningar', () => goTo('Inställningar')],
    ['import', 'Importera möte', goImport],
    ['agenda', 'Styrelsemöte 5', () => openMeeting(/2026-12-10/, /Dagordning/)],
    ['documents', 'Styrelsemöte 5', () => openMeeting(/2026-12-10/, /Handlingar/)],
    ['minutes-none', 'Styrelsemöte 5', () => openMeeting(/2026-12-10/, /Protokoll/)],
    ['attendance', 'Styrelsemöte 4', () => openMinutes(/^Närvaro/)],
    ['signatures', 'Styrelsemöte 4', () => openMinutes(/^Underskrifter/)],
    ['paragraph', 'Styrelsemöte 4', () => openMinutes(/Finanspolicy/)],
    ['minutes-signed', 'Extra styrelsemöte 3', () => openMeeting(/2026-06-16/, /Protokoll/)],
    ['agenda-signed', 'Extra styrelsemöte 3', () => openMeeting(/2026-06-16/, /Dagordning/)],
  ]
  /** Goes there, and waits until the page is there; the mouse stands where nothing is. */
  const arrive = async (heading: string, go: () => Promise<unknown>) => {
    await go()
    await page.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor()
    await page.mouse.move(4, 400)
  }

  test('fits the least window and a large one: nothing scrolls sideways, and the printed page comes when it is asked for', async () => {
    await page.setViewportSize(least)
    const found: string[] = []
    for (const [name, heading, go] of pages) {
      await arrive(heading, go)
      await picture(page, `${name}-least`)
      found.push(...(await sideways(page)).map((element) => `${name}: ${element}`))
      await page.setViewportSize(large)
      await picture(page, `${name}-large`)
      found.push(...(await sideways(page)).map((element) => `${name}, large: ${element}`))
      await page.setViewportSize(least)
    }
    expect(found).toEqual([])
    const printed = page.getByRole('region', { name: 'Protokoll, förhandsvisning' })
    await openMinutes(/Finanspolicy/)
    await page.getByRole('textbox', { name: 'Beslut' }).focus()
    expect(await printed.isVisible()).toBe(false)
    await page.keyboard.press('Control+Shift+P')
    await printed.waitFor()
    await picture(page, 'preview-least')
    expect(await sideways(page)).toEqual([])
    await page.keyboard.press('Control+Shift+P')
    await expect.poll(() => printed.isVisible()).toBe(false)
    await expect.poll(() => page.evaluate(() => document.activeElement?.ariaLabel)).toBe('Beslut')
  })

  test('shows an item with its attachments as the README does', async () => {
    await goTo('Inställningar')
    await page.getByText('Ljust', { exact: true }).click()
    await page.setViewportSize({ width: 1440, height: 900 })
    await openMeeting(/2026-12-10/, /Dagordning/)
    await page.getByRole('option', { name: /Södra kajen/ }).click()
    await page.mouse.move(4, 400)
    await page.getByRole('region', { name: 'Punkt 8', exact: true }).waitFor()
    await page.getByText('Bilaga 4 a, b, c s 10').first().waitFor()
    // The pack stands at the item, also when it was chosen before the pack was made.
    await expect
      .poll(() => page.getByLabel('Sida', { exact: true }).inputValue(), { timeout: 20_000 })
      .toBe('3')
    await picture(page, 'readme')
  })
})
