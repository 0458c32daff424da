/** The registers as a secretary keeps them: two bodies, a pasted member list with faults, the organisation's look in print. */
import { existsSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { encodePng } from '../../electron/demo/png.ts'
import { plainObjects, temporaryFolder } from '../helpers/pdf.ts'
import { makeSmallBoard } from '../helpers/small-board.ts'
import { audit, sideways } from './audit.ts'
import { picture, saveTo } from './desktop.ts'
import { dragFiles, dropFiles } from './drop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the registers', () => {
  let app: ElectronApplication
  let page: Page
  let folder: string

  beforeAll(async () => {
    folder = temporaryFolder()
    const board = path.join(folder, 'granvik.justera')
    await makeSmallBoard(board, ['Mötets öppnande', 'Budget'])
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(8_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const tab = (name: string) => page.getByRole('tab', { name, exact: true }).click()
  const dialog = () => page.getByRole('dialog')
  const closed = () => dialog().waitFor({ state: 'detached' })
  const goToRegister = async (name: string) => {
    await page.keyboard.press('Control+2')
    await tab(name)
  }
  const head = () => page.getByRole('navigation').getByRole('button').first()
  /** The button of a row of the table. */
  const open = (name: string) => page.locator('[data-row]').getByText(name, { exact: true })
  const row = (name: string | RegExp) => page.getByRole('row', { name })

  test('with one body the head of the window says no more than whose file it is', async () => {
    expect(await head().innerText()).toMatch(/^Granviks Energi AB\s+Styrelsen$/)
    await page.keyboard.press('Control+2')
    await page.getByText('Inga personer än').waitFor()
    expect(await audit(page)).toEqual([])
  })

  test('another body is added from the head, with its rules, numbering and phrases', async () => {
    await page.keyboard.press('Control+Shift+B')
    await page.getByRole('menuitem', { name: 'Nytt organ …' }).click()
    await dialog().getByRole('textbox', { name: 'Namn' }).fill('Valberedningen')
    await dialog().getByRole('combobox', { name: 'Regler' }).click()
    await page.getByRole('option', { name: 'Föreningens stadgar' }).click()
    await dialog().getByText('inga lagstadgade frister').waitFor()
    await dialog().getByRole('radio', { name: 'Löpande genom året' }).check()
    await dialog().getByRole('radio', { name: 'Löpande genom mötet' }).check()
    await dialog().getByRole('textbox', { name: 'Vanlig plats' }).fill('Hamnkontoret')
    await dialog().getByRole('button', { name: 'Ny fras' }).click()
    await page.keyboard.type('lh')
    await dialog().getByRole('button', { name: 'Lägg till' }).click()
    await dialog().getByText('Får inte vara tomt.').waitFor()
    await dialog()
      .getByRole('textbox', { name: 'Text till fras 1' })
      .fill('Informationen lades till handlingarna.')
    await picture(page, 'registers-body')
    expect(await audit(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Lägg till' }).click()
    await closed()
    await row(/Valberedningen Föreningens stadgar Löpande genom året/).waitFor()
    expect(await audit(page)).toEqual([])
  })

  test('a body is shown by keyboard, the page stays, and what is new is of that body', async () => {
    await page.keyboard.press('Control+1')
    await row(/Styrelsemöte/).waitFor()
    await page.keyboard.press('Control+Shift+B')
    await page.getByRole('menuitemradio', { name: 'Valberedningen' }).waitFor()
    await picture(page, 'registers-switcher')
    expect(await audit(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await page.getByText('Inga möten än').waitFor()
    expect(await head().innerText()).toMatch(/Valberedningen$/)
    await button('Nytt möte …').first().click()
    expect(await dialog().getByLabel('Plats').inputValue()).toBe('Hamnkontoret')
    await dialog().getByLabel('Datum').first().fill('2026-02-03')
    await dialog().getByRole('button', { name: 'Skapa mötet' }).click()
    await page.getByRole('heading', { level: 1, name: /1$/ }).waitFor()
    // A meeting is of its own body: from there one comes to the other body's meetings.
    await page.keyboard.press('Control+Shift+B')
    await page.getByRole('menuitemradio', { name: 'Styrelsen' }).click()
    await row(/Styrelsemöte 1 2026-02-12/).waitFor()
    await page.keyboard.press('Control+Shift+B')
    await page.getByRole('menuitemradio', { name: 'Valberedningen' }).click()
    await row(/2026-02-03/).waitFor()
    expect(await page.locator('[data-row]').count()).toBe(1)
  })

  test('a body with meetings stays, and says why', async () => {
    await goToRegister('Organ')
    await open('Valberedningen').focus()
    await page.keyboard.press('Delete')
    await page.getByText('Valberedningen har möten (1)').waitFor()
    await picture(page, 'registers-body-kept')
  })

  const list = [
    'Namn\tRoll\tParti\tE-post\tFrån\tTill',
    'Anna Ek\tOrdförande\tA\tanna.ek@exempel.se\t2023-01-01\t2026-12-31',
    'Bo Ström\tLedamot\tB\tbo.strom@exempel.se\t2023-01-01\t2026-12-31',
    'Cia Al\tErsättare för Bo Ström\tB\tcia.al@exempel.se\t2023-01-01\tnästa val',
    'Dan Sjö\tErsättare för Eva Lind\t\t\t\t',
    '12345\t\t\t\t\t',
    'Anna Ek\tOrdförande\tA\t\t2023-01-01\t2026-12-31',
  ].join('\n')

  test('a pasted list is shown as it was understood, what was not in amber, and nothing is stored before', async () => {
    await page.keyboard.press('Control+Shift+B')
    await page.getByRole('menuitemradio', { name: 'Styrelsen' }).click()
    await goToRegister('Personer och uppdrag')
    await page.locator('main').focus()
    await page.keyboard.press('l')
    await dialog().getByRole('textbox', { name: 'Lista' }).fill(list)
    await dialog().getByText('4 läggs till, 1 finns redan, 1 rad utan person.').waitFor()
    await dialog().getByText('Förstods inte: ”nästa val”').waitFor()
    await dialog().getByText('ersätter Eva Lind, som inte finns i organet').waitFor()
    await dialog().getByText('Ingen person hittades i raden: ”12345”').waitFor()
    await picture(page, 'registers-paste')
    expect(await audit(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Avbryt' }).click()
    await closed()
    await page.getByText('Inga personer än').waitFor()
  })

  test('rows are corrected in place or left out, then added in one step that can be undone', async () => {
    await button('Klistra in lista …').click()
    await dialog().getByRole('textbox', { name: 'Lista' }).fill(list)
    await dialog().getByRole('button', { name: 'Rätta Cia Al' }).click()
    await dialog().getByRole('textbox', { name: 'Till', exact: true }).fill('2026-12-31')
    await picture(page, 'registers-paste-correct')
    expect(await audit(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Klar' }).click()
    await dialog().getByRole('button', { name: 'Rätta rad 6' }).click()
    await dialog().getByRole('textbox', { name: 'Namn', exact: true }).fill('Frida Holm')
    await page.keyboard.press('Enter')
    await dialog().getByRole('checkbox', { name: 'Ta med Dan Sjö' }).uncheck()
    await dialog().getByText('4 läggs till, 1 finns redan, 1 utelämnas.').waitFor()
    await dialog().getByRole('button', { name: 'Lägg till 4 uppdrag' }).click()
    await closed()
    await row(/Cia Al Suppleant\s*ersätter Bo Ström/).waitFor()
    await picture(page, 'registers-people')
    expect(await audit(page)).toEqual([])
    await page.keyboard.press('Control+z')
    await page.getByText('Inga personer än').waitFor()
    await page.keyboard.press('Control+Shift+z')
    await row(/Frida Holm/).waitFor()
    expect(await page.locator('[data-row]').count()).toBe(4)
  })

  test('somebody is one person in two bodies: a corrected name is corrected in both', async () => {
    await button('Ny person …').click()
    await dialog().getByRole('combobox', { name: 'Organ', exact: true }).click()
    await page.getByRole('option', { name: 'Valberedningen' }).click()
    await dialog().getByLabel('Namn').fill('Anna Ek')
    await dialog().getByText('Samma person: ordförande i Styrelsen').waitFor()
    expect(await dialog().getByRole('textbox', { name: 'E-post' }).inputValue()).toBe('anna.ek@exempel.se')
    await picture(page, 'registers-person-known')
    expect(await audit(page)).toEqual([])
    await dialog().getByRole('button', { name: 'Lägg till' }).click()
    await closed()
    await open('Anna Ek').click()
    await dialog().getByText('Har också uppdrag som ledamot i Valberedningen').waitFor()
    await dialog().getByLabel('Namn').fill('Anna Ekberg')
    await dialog().getByRole('radio', { name: 'Rätta personens namn, i alla 2 uppdragen' }).waitFor()
    await picture(page, 'registers-person-renamed')
    await dialog().getByRole('button', { name: 'Spara' }).click()
    await closed()
    await page.getByRole('combobox', { name: 'Organ', exact: true }).click()
    await page.getByRole('option', { name: 'Alla organ' }).click()
    await expect.poll(() => open('Anna Ekberg').count()).toBe(2)
    await picture(page, 'registers-people-all')
    await page.getByRole('combobox', { name: 'Organ', exact: true }).click()
    await page.getByRole('option', { name: 'Styrelsen' }).click()
  })

  test('a mandate is removed by keyboard and brought back, and the ended ones are found', async () => {
    await open('Bo Ström').focus()
    await page.keyboard.press('Delete')
    await expect.poll(() => row(/^Bo Ström/).count()).toBe(0)
    await page.keyboard.press('Control+z')
    await row(/^Bo Ström/).waitFor()
    await row(/Frida Holm/).hover()
    await button('Åtgärder för Frida Holm').click()
    await page.getByRole('menuitem', { name: 'Avsluta uppdraget i dag' }).click()
    await page.getByText('Uppdraget för Frida Holm avslutades').waitFor()
    await page.getByText('Avslutade', { exact: true }).click()
    await page.getByText('Inga avslutade uppdrag.').waitFor()
    await page.getByText('Alla', { exact: true }).click()
  })

  test('the organisation’s logo, address, colour and type are set, and the sample shows them', async () => {
    await tab('Organisation')
    await picture(page, 'registers-organisation-empty')
    const logo = path.join(folder, 'granvik.png')
    writeFileSync(logo, encodePng({ width: 360, height: 90, pixels: new Uint8Array(360 * 90 * 3).fill(110) }))
    const wrong = path.join(folder, 'granvik.pdf')
    writeFileSync(wrong, '%PDF-1.4')
    const place = page.getByText('Släpp en PNG- eller JPEG-bild här')
    await dropFiles(page, place, [wrong])
    await page.getByText('Logotypen har inte ändrats').waitFor()
    await (await dragFiles(page, place, [logo])).letFall()
    await page.getByText('360 × 90 bildpunkter').waitFor()
    await button('Ta bort').click()
    await place.waitFor()
    await page.keyboard.press('Control+z')
    await page.getByText('360 × 90 bildpunkter').waitFor()
    await page.getByRole('textbox', { name: 'Adress' }).fill('Hamngatan 1\n123 45 Granvik')
    await page.getByRole('textbox', { name: 'Telefon' }).fill('0123-456 78')
    await page.getByRole('textbox', { name: 'Accentfärg' }).fill('#e08a00')
    await page.keyboard.press('Tab')
    await page.getByText('Kontrasten mot vitt är 2,6:1; i tryck används en mörkare.').waitFor()
    await page.getByRole('radio', { name: 'Utan seriffer' }).check()
    await page.getByRole('checkbox', { name: 'Plats för hålslag' }).check()
    const sample = page.getByRole('region', { name: 'Så ser handlingarna ut' })
    await sample.getByText('Hamngatan 1 · 123 45 Granvik · 0123-456 78').waitFor()
    await expect.poll(() => sample.locator('article').getAttribute('data-face')).toBe('sans')
    await picture(page, 'registers-organisation')
    expect(await audit(page)).toEqual([])
  })

  test('the printed agenda carries the look', async () => {
    await page.keyboard.press('Control+1')
    await row(/Styrelsemöte 1/)
      .getByRole('button')
      .first()
      .click()
    await page.getByRole('tab', { name: /Handlingar/ }).click()
    const file = path.join(folder, 'dagordning.pdf')
    await saveTo(app, file)
    await button('Exportera dagordning som PDF').click()
    await expect.poll(() => existsSync(file), { timeout: 8_000 }).toBe(true)
    const objects = plainObjects(file)
    expect(objects).toContain('/Subtype /Image')
    expect(objects).toContain('SourceSans')
    expect(objects).not.toContain('SourceSerif')
    await picture(page, 'registers-printed')
  })

  test('minutes begin with the paragraph that a paper says', async () => {
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await button(/^Börja protokollet/).click()
    await page.getByRole('textbox', { name: 'Första §' }).fill('45')
    await page.keyboard.press('Enter')
    await page.getByText('§ 45').first().waitFor()
    await picture(page, 'registers-first-paragraph')
    expect(await audit(page)).toEqual([])
    await page.getByRole('textbox', { name: 'Första §' }).fill('')
    await page.keyboard.press('Tab')
    await page
      .getByText(/^§ 1\b/)
      .first()
      .waitFor()
  })

  test.each(['light', 'dark'] as const)('in %s, at every size, nothing is out of place', async (theme) => {
    await button('Inställningar').click()
    await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
    for (const name of ['Personer och uppdrag', 'Organ', 'Organisation']) {
      await goToRegister(name)
      await page.mouse.move(4, 400)
      for (const [width, height] of [
        [1920, 1080],
        [640, 400],
        [1280, 800],
      ] as const) {
        await page.setViewportSize({ width, height })
        await page.waitForTimeout(150)
        await picture(page, `registers-${name.slice(0, 8).trim()}-${theme}-${width}`)
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
      }
      expect(await audit(page)).toEqual([])
      expect(await sideways(page)).toEqual([])
    }
  })

  test('speaks English', async () => {
    await button('Inställningar').click()
    await page.getByText('English', { exact: true }).click()
    await page.keyboard.press('Control+2')
    for (const name of ['Bodies', 'Organisation', 'People and mandates']) {
      await tab(name)
      await picture(page, `registers-english-${name.slice(0, 4)}`)
    }
    await button('Paste list …').click()
    await dialog().getByText('Nothing is stored before you add it').waitFor()
    await dialog().getByRole('button', { name: 'Cancel' }).click()
  })
})
