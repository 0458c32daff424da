/** The page that says what is next, and the justering clock of a committee, as a person uses them. */
import { cpSync, existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCommitteeBoard } from '../helpers/committee-board.ts'
import { makeExample } from '../helpers/example.ts'
import { audit, sideways } from './audit.ts'
import { picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

async function start(file: string): Promise<{ app: ElectronApplication; page: Page }> {
  const { app, page } = await launch({ args: [file] })
  await page.setViewportSize(sizes[0])
  page.setDefaultTimeout(10_000)
  await page.getByRole('button', { name: 'Översikt' }).waitFor({ timeout: 30_000 })
  await page.keyboard.press('Control+Shift+H')
  await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor()
  return { app, page }
}

async function setTheme(page: Page, theme: 'Ljust' | 'Mörkt'): Promise<void> {
  await page.keyboard.press('Control+Comma')
  await page.getByText(theme, { exact: true }).click()
}

describe.runIf(canLaunch())('a committee with minutes at every stage', () => {
  let app: ElectronApplication
  let page: Page
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-overview-'))
  const file = path.join(folder, 'Namnden.justera')
  let days: readonly string[]

  beforeAll(async () => {
    days = await makeCommitteeBoard(file, new Date())
    ;({ app, page } = await start(file))
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const clock = () => page.getByRole('region', { name: 'Justering och anslag' })
  const overview = async () => {
    await page.keyboard.press('Control+Shift+H')
    await page.getByRole('heading', { level: 1, name: 'Översikt' }).waitFor()
  }

  test('sees what the next meeting lacks, and what is due and overdue with its section', async () => {
    const next = page.getByRole('region', { name: 'Nästa möte' })
    await next.getByText('om 8 dagar').waitFor()
    await next.getByText('Inget förslag till beslut: Bidrag till föreningar').waitFor()
    await next.getByText('Handlingarna är inte skickade').waitFor()
    const rows = clock().getByRole('row')
    await expect.poll(() => rows.count()).toBe(5)
    const posting = clock().getByRole('row', { name: new RegExp(days[2]!) })
    expect(await posting.innerText()).toMatch(/Sätt upp anslaget.*kommunallagen 8 kap\. 12 §.*försenat/s)
    const red = await posting.getByText(/försenat/).evaluate((element) => getComputedStyle(element).color)
    expect(red).toBe('rgb(160, 38, 38)')
    await page
      .getByRole('region', { name: 'Senaste besluten' })
      .getByText(/fastställer/)
      .first()
      .waitFor()
  })

  test.each(['Ljust', 'Mörkt'] as const)(
    '%s, has nothing that axe finds serious, and fits',
    async (theme) => {
      await setTheme(page, theme)
      const found: string[] = []
      const look = async (name: string) => {
        for (const size of sizes) {
          await page.setViewportSize(size)
          await page.waitForTimeout(150)
          await picture(page, `${name}-${theme === 'Ljust' ? 'light' : 'dark'}-${size.width}`)
          found.push(...(await sideways(page)))
        }
        found.push(...(await audit(page)))
      }
      await overview()
      await look('overview-committee')
      await clock()
        .getByRole('row', { name: new RegExp(days[2]!) })
        .getByRole('button')
        .click()
      await page.getByRole('tab', { name: /Handlingar/, selected: true }).waitFor()
      await look('posting')
      await page.getByRole('tab', { name: /Protokoll/ }).click()
      await page.getByText('Sätt upp anslaget').waitFor()
      await look('posting-band')
      expect(found).toEqual([])
    },
  )

  test('makes the notice, records it by keyboard, and takes the record back', async () => {
    await page.setViewportSize(sizes[0])
    await overview()
    await clock()
      .getByRole('row', { name: new RegExp(days[2]!) })
      .getByRole('button')
      .focus()
    await page.keyboard.press('Enter')
    const notice = path.join(folder, 'anslag.pdf')
    await saveTo(app, notice)
    await button('Skriv ut anslag …').click()
    await page.getByText('anslag.pdf').waitFor()
    expect(existsSync(notice)).toBe(true)

    await button('Anteckna uppsatt …').focus()
    await page.keyboard.press('Enter')
    const form = page.getByRole('dialog')
    await form.getByText(/efter fristen/).waitFor()
    await picture(page, 'posting-record')
    const day = form.getByRole('textbox', { name: 'Dag' })
    await day.fill(days[2]!)
    await page.keyboard.press('Enter')
    await form.getByText(/före justeringen/).waitFor()
    await picture(page, 'posting-refused')
    await day.fill(new Date().toISOString().slice(0, 10))
    await page.keyboard.press('Enter')
    await form.waitFor({ state: 'detached' })
    await page
      .getByText(/Ska sitta uppe \d+ dagar till/)
      .first()
      .waitFor()
    await picture(page, 'posting-posted')
    await page.keyboard.press('Control+z')
    await button('Anteckna uppsatt …').waitFor()
    await page.getByText(/Ångrat direkt/).waitFor()
  })

  test('is warned when the notice comes down too early, and corrects a record, which is kept', async () => {
    await overview()
    await clock()
      .getByRole('row', { name: new RegExp(days[1]!) })
      .getByRole('button')
      .click()
    await button('Anteckna nedtaget …').click()
    const form = page.getByRole('dialog')
    await form.getByText(/kommunallagen 13 kap\. 5 §/).waitFor()
    await form.getByRole('button', { name: 'Anteckna' }).click()
    await page
      .getByText(/Togs ned \d+ dagar för tidigt/)
      .first()
      .waitFor()
    await page.getByText(/Sätt upp det på nytt/).waitFor()
    await picture(page, 'posting-early')
    await button(/^Rätta: Anslaget nedtaget/).click()
    await form.getByLabel(/Det gjordes inte/).check()
    await form.getByRole('textbox', { name: 'Varför' }).fill('Ett annat anslag togs ned.')
    await picture(page, 'posting-correct')
    await form.getByRole('button', { name: 'Anteckna rättelsen' }).click()
    await page.getByText(/Rättelse: Ett annat anslag togs ned\./).waitFor()
    await button('Anteckna nedtaget …').waitFor()
    const proof = path.join(folder, 'bevis.pdf')
    await saveTo(app, proof)
    await button('Skriv ut anslagsbevis …').click()
    await expect.poll(() => existsSync(proof)).toBe(true)
    await picture(page, 'posting-corrected')
    expect(await audit(page)).toEqual([])
  })

  test('prints the page without what stands around it', async () => {
    await setTheme(page, 'Ljust')
    await overview()
    await page.emulateMedia({ media: 'print' })
    await picture(page, 'overview-print')
    expect(await page.getByRole('navigation').first().isVisible()).toBe(false)
    expect(await button('Skriv ut').isVisible()).toBe(false)
    expect(await clock().isVisible()).toBe(true)
    await page.emulateMedia({ media: null })
  })
})

describe.runIf(canLaunch())('a company’s board', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const made = await makeExample()
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'justera-overview-')), path.basename(made))
    cpSync(made, copy)
    ;({ app, page } = await start(copy))
  })
  afterAll(() => app?.close())

  test('sees its minutes that wait, without a limit or a notice', async () => {
    const clock = page.getByRole('region', { name: 'Justering', exact: true })
    await clock.waitFor()
    expect(await clock.innerText()).not.toMatch(/kommunallagen|försenat|anslaget/)
    for (const size of sizes) {
      await page.setViewportSize(size)
      await page.waitForTimeout(150)
      await picture(page, `overview-company-${size.width}`)
    }
    expect(await audit(page)).toEqual([])
  })
})
