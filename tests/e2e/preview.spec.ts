/** The pack beside the agenda: its real pages, which follow what is written. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDeskBoard } from '../helpers/desk-board.ts'
import { minimalPdf } from '../helpers/make-pdf.ts'
import { choose, picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'justera-preview-'))

describe.runIf(canLaunch())('the pack beside the agenda', () => {
  let app: ElectronApplication
  let page: Page
  const pack = () => page.getByRole('region', { name: 'Handlingarna som de blir' })
  const paper = (name: string) => pack().getByRole('region', { name, exact: true })

  beforeAll(async () => {
    const file = path.join(folder, 'Styrelsen.justera')
    await makeDeskBoard(file, [{ items: 6, attachments: 6, pages: 2 }])
    ;({ app, page } = await launch({ args: [file] }))
    page.setDefaultTimeout(15_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.getByRole('row', { name: /12/ }).first().click()
  }, 60_000)
  afterAll(async () => {
    await app?.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('shows what is typed on the printed page', async () => {
    await paper('Sida 2 av 14').getByText('Punkt 1 om ledningsnätet').first().waitFor()
    await page.getByRole('textbox', { name: 'Rubrik' }).fill('Underhåll av ledningsnätet vid Kvarnvägen')
    await paper('Sida 2 av 14').getByText('Kvarnvägen').first().waitFor()
    await picture(page, 'preview-agenda')
  })

  test('shows the attachments with their stamps', async () => {
    await page.getByRole('textbox', { name: 'Sida', exact: true }).fill('3')
    await page.keyboard.press('Enter')
    await paper('Bilaga 1, Sida 3 av 14').getByText('Bilaga 1 · 3 (14)').waitFor()
    await picture(page, 'preview-attachment')
  })

  test('gives another attachment its pages and moves the others behind it', async () => {
    const more = path.join(folder, 'Avtal.pdf')
    writeFileSync(more, await minimalPdf(3, 'Avtal, sida'))
    await choose(app, more)
    await page.getByRole('button', { name: /Lägg till filer/ }).click()
    await paper('Bilaga 1 b, Sida 5 av 17').getByText('Bilaga 1 b · 5 (17)').waitFor()
    await paper('Sida 2 av 17').waitFor()
  })

  test('follows the item that is chosen, and numbers anew when it moves', async () => {
    await page.getByRole('option', { name: /Punkt 6/ }).click()
    await page.keyboard.press('Alt+ArrowUp')
    await paper('Sida 2 av 17')
      .getByText(/Bilaga 5 s 14/)
      .waitFor()
    await picture(page, 'preview-moved')
  })

  test('keeps nothing of what was shown before while one types', async () => {
    const title = page.getByRole('textbox', { name: 'Rubrik' })
    const retitle = async (from: number, to: number) => {
      for (let round = from; round < to; round++) {
        await title.fill(`Avtal om ledning ${round}`)
        await paper('Sida 2 av 17').getByText(`ledning ${round}`).first().waitFor()
      }
    }
    await retitle(0, 5)
    const before = await keptBytes(page)
    await retitle(5, 20)
    // Each agenda has about 30 kB.
    expect((await keptBytes(page)) - before).toBeLessThan(100_000)
  })

  test('stays light in the dark, and fits a small window', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    await picture(page, 'preview-dark')
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.waitForTimeout(600)
    await picture(page, 'preview-1280')
    await page.emulateMedia({ colorScheme: 'light' })
  })
})

/** Of documents and the like that the window's program holds on to. */
async function keptBytes(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page)
  await session.send('HeapProfiler.collectGarbage')
  // What ends only in a later turn goes with the second.
  await page.waitForTimeout(300)
  await session.send('HeapProfiler.collectGarbage')
  const { backingStorageSize } = await session.send('Runtime.getHeapUsage')
  await session.detach()
  return backingStorageSize
}
