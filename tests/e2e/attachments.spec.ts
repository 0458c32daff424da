/** The papers of an item as the secretary handles them: dropped, looked at, turned, asked for, replaced, moved. */
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { agenda, justera } from '../helpers/command-line.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { judged, sideways } from './audit.ts'
import { choose, picture } from './desktop.ts'
import { dragFiles, dropFiles } from './drop.ts'
import { canLaunch, launch } from './launch.ts'

/** The page may be slow to follow. */
const soon = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 })

const folder = mkdtempSync(path.join(tmpdir(), 'justera-attachments-'))
const at = (name: string) => path.join(folder, name)
const paper = (title: string, pages: number) =>
  makePdf(
    (document) => {
      for (let page = 1; page <= pages; page++) {
        document
          .addPage({ size: 'A4' })
          .fontSize(28)
          .text(title)
          .fontSize(14)
          .text(`Blad ${page} av ${pages}.`)
        document.rect(72, 200, 300, 120).fill('#1f5c66')
      }
    },
    { autoFirstPage: false },
  )

describe.runIf(canLaunch())('the papers of an item', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    writeFileSync(
      at('agenda.txt'),
      agenda.replace('Bilaga 1 s 2', '').replace('3. Mötet', '3. Plan\nBilaga 1 s 3\n4. Mötet'),
    )
    mkdirSync(at('tom'))
    const board = at('Granvik.justera')
    expect(justera('new', board, '--name', 'Granviks Energi AB', '--kind', 'company').err).toBe('')
    justera('import', 'meeting', board, '--agenda', at('agenda.txt'), '--attachments', at('tom'))
    writeFileSync(at('Budget 2026.pdf'), await paper('Budget 2026', 3))
    writeFileSync(at('plan.pdf'), await paper('Plan', 1))
    mkdirSync(at('underlag/mer'), { recursive: true })
    for (const name of ['rapport 2.pdf', 'rapport 10.pdf', 'mer/kalkyl.pdf']) {
      writeFileSync(at(`underlag/${name}`), await paper(name, 1))
    }
    writeFileSync(at('underlag/.dold.pdf'), 'x')
    writeFileSync(at('underlag/makro.exe'), 'x')
    mkdirSync(at('många'))
    const small = await paper('Liten', 1)
    for (let index = 1; index <= 60; index++)
      writeFileSync(at(`många/blad ${index}.pdf`), Buffer.concat([small, Buffer.from(`%${index}\n`)]))
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
  const item = (name: RegExp) => page.getByRole('option', { name })
  const dialog = () => page.getByRole('dialog')
  const cards = () => page.getByRole('region', { name: 'Bilagor' }).getByRole('listitem')
  const titles = () =>
    page
      .getByRole('textbox', { name: 'Bilagans namn' })
      .evaluateAll((fields) => fields.map((field) => (field as HTMLInputElement).value))

  test('a file that is dropped on an item in the list becomes its attachment', async () => {
    await item(/Mötets öppnande/).click()
    const held = await dragFiles(page, item(/Budget/), [at('Budget 2026.pdf')])
    await page.getByText('Släpp för att lägga till på 2 Budget').waitFor()
    await picture(page, 'attachments-drag')
    await held.letFall()
    await page.getByText('Släpp för att lägga till på 2 Budget').waitFor({ state: 'detached' })
    await item(/Budget/)
      .getByText(/Bilaga/)
      .waitFor()
    await item(/Budget/).click()
    await page.getByText('Budget 2026.pdf').waitFor()
    await page.locator('img[src^="data:image/png"]').first().waitFor()
  })

  test('a folder that is dropped on the editor gives what can be attached, and tells the rest', async () => {
    await dropFiles(page, page.getByRole('textbox', { name: 'Rubrik' }).first(), [at('underlag')])
    await page.getByText('1 fil lades inte till, för den kan inte bifogas: makro.exe').waitFor()
    await soon(async () => (await titles()).slice(-3)).toEqual(['Rapport 2', 'Rapport 10', 'Kalkyl'])
    expect(await judged(page, 'attachments')).toEqual([])
  })

  test('more than fifty files are asked about before anything is read', async () => {
    const before = (await titles()).length
    await dropFiles(page, item(/Mötet avslutas/), [at('många')])
    await dialog().getByText('Mappen innehåller 60 filer som kan bifogas. Vill du lägga till alla?').waitFor()
    expect(await judged(page, 'attachments-many')).toEqual([])
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect((await titles()).length).toBe(before)
  })

  test('it is looked at inside the app, by keys alone, and turned', async () => {
    await button('Visa 1 a').focus()
    await page.keyboard.press('Enter')
    await dialog().getByText('Bilaga 1 av 5').waitFor()
    await dialog().getByRole('region', { name: 'Sidor i Budget 2026' }).waitFor()
    await dialog().locator('canvas').first().waitFor()
    const canvas = () =>
      dialog()
        .locator('canvas')
        .first()
        .evaluate((element) => (element as HTMLCanvasElement).width > (element as HTMLCanvasElement).height)
    expect(await canvas()).toBe(false)
    await page.keyboard.press('r')
    await soon(canvas).toBe(true)
    expect(await judged(page, 'attachments-viewer')).toEqual([])
    await page.keyboard.press('Alt+ArrowRight')
    await dialog().getByRole('region', { name: 'Sidor i Rapport 2' }).waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Visa 1 a')
    await picture(page, 'attachments-turned')
  })

  test('somebody is asked for what is awaited, and the asking is over when the file comes', async () => {
    await item(/Plan/).click()
    await button('Mer om bilagan').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Be om …' }).click()
    await dialog().getByRole('combobox', { name: 'Vem' }).fill('Åsa Öberg')
    await dialog().getByRole('textbox', { name: 'Senast' }).fill('2026-03-01')
    expect(await judged(page, 'attachments-ask')).toEqual([])
    await button('Spara').click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByText('2026-03-01').first().waitFor()
    await picture(page, 'attachments-asked')
    await dropFiles(page, cards().first(), [at('plan.pdf')])
    await page.getByText('plan.pdf').waitFor()
    expect(await page.getByText('Åsa Öberg').count()).toBe(0)
  })

  test('another file takes its place, and the former one can be used again', async () => {
    await choose(app, at('Budget 2026.pdf'))
    await button('Mer om bilagan').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Byt fil …' }).click()
    await page.getByText('Budget 2026.pdf').waitFor()
    await button('Mer om bilagan').first().focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Tidigare filer …' }).click()
    await dialog().getByText('plan.pdf').waitFor()
    expect(await judged(page, 'attachments-versions')).toEqual([])
    await button('Visa plan.pdf').click()
    await page.getByRole('region', { name: 'Sidor i Plan' }).waitFor()
    await page.keyboard.press('Escape')
    await button('Använd igen: plan.pdf').click()
    await dialog().getByText('Budget 2026.pdf').waitFor()
    await page.keyboard.press('Escape')
    await page.getByText('plan.pdf').first().waitFor()
  })

  test('it moves by mouse among the others, and by its menu to another item', async () => {
    await item(/Budget/).click()
    await page.getByText('Budget 2026.pdf').waitFor()
    const second = cards().nth(1)
    await button('Visa 1 d').dragTo(second, { targetPosition: { x: 200, y: 4 } })
    await soon(titles).toEqual(['Budget 2026', 'Kalkyl', 'Rapport 2', 'Rapport 10'])
    await button('Visa 1 b').dragTo(item(/Plan/))
    await soon(titles).toEqual(['Budget 2026', 'Rapport 2', 'Rapport 10'])
    await cards().nth(1).getByRole('button', { name: 'Mer om bilagan' }).focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Flytta till punkt …' }).click()
    await dialog().getByRole('combobox', { name: 'Till punkt' }).fill('Plan')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Flytta', exact: true }).click()
    await soon(titles).toEqual(['Budget 2026', 'Rapport 10'])
    await item(/Plan/).click()
    await soon(titles).toEqual(['Plan', 'Kalkyl', 'Rapport 2'])
  })

  test('nothing scrolls sideways in the smallest window', async () => {
    await page.setViewportSize({ width: 1024, height: 700 })
    expect(await sideways(page)).toEqual([])
    await picture(page, 'attachments-small')
    await page.setViewportSize({ width: 1920, height: 1080 })
    await picture(page, 'attachments-large')
  })
})
