/** What a careful secretary meets before the papers are sent: the check, the keys, a change of mind. */
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agenda, justera } from '../helpers/command-line.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { judged, sideways } from './audit.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'justera-care-'))
const at = (name: string) => path.join(folder, name)
const paper = (pages: number) =>
  makePdf(
    (document) => {
      for (let page = 1; page <= pages; page++) document.addPage().fontSize(12).text(`Ramen, blad ${page}.`)
    },
    { autoFirstPage: false },
  )

describe.runIf(canLaunch())('before the papers are sent', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    writeFileSync(at('agenda.txt'), agenda.replace('3. Mötet', '3. Plan\nBilaga 2 s 3\n4. Mötet'))
    writeFileSync(at('bilaga-1-budget.pdf'), await paper(2))
    const board = at('Granvik.justera')
    expect(justera('new', board, '--name', 'Granviks Energi AB', '--kind', 'company').err).toBe('')
    justera('import', 'meeting', board, '--agenda', at('agenda.txt'), '--attachments', folder)
    ;({ app, page } = await launch({ args: [board] }))
    await page.setViewportSize({ width: 1280, height: 800 })
    page.setDefaultTimeout(15_000)
    await page
      .getByRole('row', { name: /2026-03-12/ })
      .first()
      .getByText(/möte/i)
      .first()
      .click()
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const dialog = () => page.getByRole('dialog')
  const turnTo = (name: RegExp) => page.getByRole('tab', { name }).click()
  const command = (id: string) =>
    app.evaluate(({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(), id)
  const check = () => page.getByRole('region', { name: 'Att veta före utskick' })

  test('the check names what is missing and what is there twice, and leads to it', async () => {
    await page.getByRole('option', { name: /Mötet avslutas/ }).click()
    await choose(app, at('bilaga-1-budget.pdf'))
    await button('Lägg till filer').click()
    await page.getByText('bilaga-1-budget.pdf').waitFor()
    await turnTo(/Handlingar/)
    await check().getByText('Filen saknas ännu').waitFor()
    await check().getByText('Samma fil som bilaga 1').waitFor()
    expect(await judged(page, 'pack-check')).toEqual([])
    await button('Bilaga 1: Budget').click()
    await page.getByRole('dialog').getByText('Bilaga 1 av 3').waitFor()
    await page.getByRole('dialog').locator('canvas').first().waitFor()
    await page.keyboard.press('Escape')
    await button('Visa bilaga 2').click()
    await page.getByRole('option', { name: /Plan/, selected: true }).waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('LI')
    await picture(page, 'pack-check-shown')
  })

  test('the menu opens the sending, which warns, and one Escape leaves it', async () => {
    await command('sendPapers')
    await dialog().getByText('Bilaga 2: Filen saknas ännu').waitFor()
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Avbryt')
    expect(await judged(page, 'pack-send-warned')).toEqual([])
    await dialog().getByRole('combobox', { name: 'Mottagare' }).fill('Åsa Öberg')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('without anything sent there is nothing to replace, and the page says so', async () => {
    await turnTo(/Dagordning/)
    await command('replaceSheet')
    await page.getByText(/Utbytesblad och kompletteringar görs när/).waitFor()
    expect(await dialog().count()).toBe(0)
  })

  test('she changes her mind while they are made: nothing is sent, no file is left', async () => {
    writeFileSync(at('bilaga-2-plan.pdf'), await paper(2500))
    await turnTo(/Dagordning/)
    await page.getByRole('option', { name: /Plan/ }).click()
    await choose(app, at('bilaga-2-plan.pdf'))
    await button('Lägg till fil …').click()
    await page.getByText('2500 sidor').waitFor({ state: 'attached' })
    await button('Skicka handlingar …').click()
    await saveTo(app, at('handlingar.pdf'))
    await button('Spara PDF och lås numreringen').click()
    // A bar of nothing yet has no width.
    await dialog().getByRole('progressbar').waitFor({ state: 'attached' })
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Avbryt')
    await page.keyboard.press('Enter')
    await button('Spara PDF och lås numreringen').waitFor()
    await page.keyboard.press('Escape')
    expect(existsSync(at('handlingar.pdf'))).toBe(false)
    await button('Skicka handlingar …').waitFor()
  })

  test('a folder that is not there is told beside the button, and the choice is kept', async () => {
    await turnTo(/Handlingar/)
    await button('Fler val …').click()
    await dialog().getByRole('textbox', { name: 'Lösenord' }).fill('hemligt ord')
    await saveTo(app, at('saknas/handlingar.pdf'))
    await dialog().getByRole('button', { name: 'Exportera …' }).click()
    await dialog().getByText('FOLDER_MISSING').waitFor()
    expect(await judged(page, 'pack-export-refused')).toEqual([])
    expect(await dialog().getByRole('textbox', { name: 'Lösenord' }).inputValue()).toBe('hemligt ord')
    await page.keyboard.press('Escape')
  })

  test('every part of it fits a window that is enlarged to twice the size', async () => {
    await page.setViewportSize({ width: 1024, height: 700 })
    expect(await sideways(page)).toEqual([])
    await page.setViewportSize({ width: 640, height: 400 })
    await button('Fler val …').click()
    await dialog().getByRole('button', { name: 'Exportera …' }).scrollIntoViewIfNeeded()
    await picture(page, 'pack-export-enlarged')
    await page.keyboard.press('Escape')
  })
})
