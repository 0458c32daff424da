/** A reviewer whose file goes away while it is open: with a memory stick, or with a mail program's temporary folder. */
import { mkdtempSync, renameSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readAnswer } from '../../electron/review/review-file.ts'
import { makeReviewRequest, reviewPassphrase } from '../helpers/review-request.ts'
import { judged } from './audit.ts'
import { choose, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('a review whose file is gone', () => {
  let app: ElectronApplication
  let page: Page
  let file: string
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-review-lost-'))

  beforeAll(async () => {
    file = await makeReviewRequest(folder)
    ;({ app, page } = await launch())
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
  }, 120_000)
  afterAll(() => app?.close())

  const press = (keys: string) => page.keyboard.press(keys)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const heading = (name: string) => page.getByRole('heading', { level: 2, name }).waitFor({ timeout: 30_000 })
  const note = () => page.getByRole('textbox', { name: 'Hälsning till sekreteraren' })
  const open = async () => {
    await choose(app, file)
    await button('Öppna granskning …').click()
    await page.getByRole('dialog').getByLabel('Lösenfras', { exact: true }).fill(reviewPassphrase)
    await press('Enter')
    await heading('Mötet')
    await press('s')
    await heading('Ditt svar')
  }

  test('can be answered with what could not be saved in it', async () => {
    await open()
    await page.getByRole('radio', { name: 'Jag vill ha ändringar' }).check()
    await note().fill('Medan filen fanns.')
    await page.getByText('Sparat i filen').waitFor()
    renameSync(file, `${file}.away`)
    await note().fill('Efter att filen försvann.')
    await page.getByText('Inte sparat').waitFor()
    await page.getByText(/spara svaret på ett annat ställe/).waitFor()
    const to = path.join(folder, 'räddat.justera-review')
    await saveTo(app, to)
    await button('Spara svar …').click()
    await page.getByText(/Skicka filen räddat\.justera-review/).waitFor()
    expect((await readAnswer(to, reviewPassphrase)).work.note).toBe('Efter att filen försvann.')
  })

  test('is left knowingly, and nothing of it ends up in the file that is opened next', async () => {
    await button('Stäng').click()
    await page.getByRole('dialog', { name: 'Det du har skrivit är inte sparat' }).waitFor()
    expect(await judged(page, 'review-leaving')).toEqual([])
    await press('Enter')
    await heading('Ditt svar')
    await button('Stäng').click()
    await button('Stäng utan att spara').click()
    await button('Ny styrelse …').waitFor()
    renameSync(`${file}.away`, file)
    await open()
    expect(await note().inputValue()).toBe('Medan filen fanns.')
  })

  test('that is cut off at its end opens, and says that something may be missing', async () => {
    await button('Stäng').click()
    await button('Ny styrelse …').waitFor()
    truncateSync(file, statSync(file).size - 10)
    await choose(app, file)
    await button('Öppna granskning …').click()
    await page.getByRole('dialog').getByLabel('Lösenfras', { exact: true }).fill(reviewPassphrase)
    await press('Enter')
    await heading('Mötet')
    await page
      .getByRole('status')
      .filter({ hasText: /avbruten/ })
      .waitFor()
    expect(await judged(page, 'review-torn')).toEqual([])
  })
})
