/** Every page as a person sees it: pictures to look at, and an audit for those who can't see them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExample } from '../helpers/example.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const
/** The least that the window can be. */
const least = { width: 1024, height: 700 }

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds serious or critical. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }
    return (await axe.run()).violations
  })
  return (violations as (Violation & { impact: string })[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

/** What is wider than its place and would scroll sideways. */
async function sideways(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) =>
          element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .map((element) => `${element.tagName} ${element.className}`),
  )
}

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

  test.each(['light', 'dark'] as const)(
    'in %s, at two sizes, has nothing that axe finds serious',
    async (theme) => {
      await goTo('Inställningar')
      await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
      const found: string[] = []
      for (const [name, heading, go] of pages) {
        await arrive(heading, go)
        for (const size of sizes) {
          await page.setViewportSize(size)
          await page.waitForTimeout(150)
          await picture(page, `${name}-${theme}-${size.width}`)
        }
        found.push(...(await audit(page)).map((violation) => `${name}: ${violation}`))
      }
      expect(found).toEqual([])
    },
  )

  test('fits the least window: nothing scrolls sideways, and the printed page comes when it is asked for', async () => {
    await page.setViewportSize(least)
    const found: string[] = []
    for (const [name, heading, go] of pages) {
      await arrive(heading, go)
      await page.waitForTimeout(150)
      await picture(page, `${name}-least`)
      found.push(...(await sideways(page)).map((element) => `${name}: ${element}`))
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

  test('speaks English from the first word to the last', async () => {
    await goTo('Inställningar')
    await page.getByText('English', { exact: true }).click()
    await page.setViewportSize({ width: 1440, height: 900 })
    await goTo('Meetings')
    await page.getByRole('heading', { name: 'Meetings' }).waitFor()
    await picture(page, 'meetings-english')
    await page
      .getByRole('row', { name: /2026-12-10/ })
      .first()
      .getByText(/meeting/i)
      .first()
      .click()
    await page.getByRole('tab', { name: /Agenda/ }).waitFor()
    await picture(page, 'agenda-english')
    const chrome = await page.getByRole('navigation').first().innerText()
    expect(chrome).not.toMatch(/[åäöÅÄÖ]/)
  })

  test('starts where one begins when nothing is open', async () => {
    await goTo('Settings')
    await page.getByText('Svenska', { exact: true }).click()
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('closeBoard')!.click())
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('heading', { name: 'Justera' }).waitFor()
    await picture(page, 'start')
    expect(await audit(page)).toEqual([])
    expect(readdirSync(path.join(import.meta.dirname, '../.made/screens')).length).toBeGreaterThan(20)
  })
})
