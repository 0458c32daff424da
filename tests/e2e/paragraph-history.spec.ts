/** What a paragraph said before, as a secretary looks at it: compared, brought back, and read when the minutes are signed. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVersionedMinutes } from '../helpers/versioned-minutes.ts'
import { judged, sideways } from './audit.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the history of a paragraph', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-versions-')), 'granvik.justera')
    await makeVersionedMinutes(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(15_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await openMinutes('Styrelsemöte 2')
  }, 120_000)
  afterAll(() => app?.close())

  const openMinutes = async (meeting: string) => {
    await page.locator('[data-row]').filter({ hasText: meeting }).first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
  }
  const dialog = () => page.getByRole('dialog', { name: 'Historik' })
  const changes = () => dialog().getByRole('region', { name: 'Ändringar' })
  const marked = async (tag: 'ins' | 'del') =>
    (await changes().locator(`p[data-part] ${tag}`).allInnerTexts()).map((text) =>
      text.replace(/\s+/g, ' ').trim(),
    )
  const soon = <T>(read: () => T) => expect.poll(read, { timeout: 10_000 })

  test('opens from the editor, and shows what changed since the version that is chosen', async () => {
    await page.getByRole('option', { name: /Taxa/ }).click()
    await page.getByRole('button', { name: 'Historik för § 2' }).press('Enter')
    await soon(() => dialog().getByRole('radio').count()).toBe(4)
    await soon(() => marked('ins')).toEqual(['tillagt: höjs med två procent (slut)'])
    expect(await marked('del')).toEqual(['borttaget: är oförändrad (slut)'])
    expect(await judged(page, 'paragraph-history')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('the keys choose a version, and any other to compare it with', async () => {
    await soon(() =>
      dialog()
        .getByRole('radio', { checked: true })
        .evaluate((radio) => radio === document.activeElement),
    ).toBe(true)
    await page.keyboard.press('ArrowDown')
    await soon(async () => (await marked('ins')).length).toBeGreaterThan(0)
    await dialog().getByRole('combobox', { name: 'Jämför med' }).click()
    await page
      .getByRole('option', { name: /Karin Alm/ })
      .last()
      .click()
    await soon(() => changes().getByRole('status').innerText()).toMatch(/^Från .*Per Ek.* till .*Karin Alm/)
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      expect(await judged(page, `paragraph-history-${width}`)).toEqual([])
    }
    await page.setViewportSize({ width: 1440, height: 900 })
  })

  test('a version comes back in one step, and undo takes it away again', async () => {
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await dialog().getByRole('button', { name: 'Återställ den här versionen' }).press('Enter')
    await dialog().waitFor({ state: 'detached' })
    await soon(() => text.innerText()).toBe('Taxan diskuterades.')
    await page.getByRole('status').filter({ hasText: '§ 2 återställdes till versionen från' }).waitFor()
    expect(await judged(page, 'paragraph-history-restored')).toEqual([])
    await page.getByRole('button', { name: /^Ångra/ }).click()
    await soon(() => text.innerText()).toContain('höjs med två procent')
  })

  test('what is typed now is there at once, and Escape leads back', async () => {
    const text = page.getByRole('textbox', { name: 'Text', exact: true })
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' Frågan bordlades.')
    await page.keyboard.press('Control+k')
    await page.getByRole('combobox', { name: 'Sök och gör' }).fill('Paragrafens historik')
    await page.keyboard.press('Enter')
    await dialog().waitFor()
    await soon(async () => (await marked('ins')).join()).toContain('Frågan bordlades.')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('a paragraph that nobody has changed says so', async () => {
    await page.getByRole('option', { name: /Mötets öppnande/ }).click()
    await page.getByRole('button', { name: 'Historik för § 1' }).click()
    await dialog().getByText('Paragrafen har inte ändrats.').waitFor()
    expect(await judged(page, 'paragraph-history-none')).toEqual([])
    await dialog().getByRole('button', { name: 'Stäng' }).last().click()
  })

  test('of signed minutes it is read, and nothing can be brought back', async () => {
    await page.keyboard.press('Control+1')
    await openMinutes('Styrelsemöte 1')
    await page.getByRole('button', { name: 'Historik' }).click()
    await dialog().getByRole('combobox', { name: 'Paragraf' }).click()
    await page.getByRole('option', { name: /Taxa/ }).click()
    await dialog().getByText('Protokollet är låst.').waitFor()
    await soon(async () => (await marked('ins')).length).toBe(1)
    expect(await dialog().getByRole('button', { name: 'Återställ den här versionen' }).count()).toBe(0)
    expect(await judged(page, 'paragraph-history-signed')).toEqual([])
  })
})
