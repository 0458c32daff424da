/** A secretary's way from a new board file to the pack that she sends and the minutes that are signed off. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minimalPdf } from '../helpers/make-pdf.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('from a new board to signed-off minutes', () => {
  let app: ElectronApplication
  let page: Page
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-journey-'))
  const boardFile = path.join(folder, 'Granvik.justera')

  beforeAll(async () => {
    ;({ app, page } = await launch())
    await page.setViewportSize({ width: 1440, height: 900 })
    page.setDefaultTimeout(10_000)
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const items = () => page.getByRole('listbox', { name: 'Dagordningens punkter' }).getByRole('option')
  const titles = async () => (await items().allInnerTexts()).map((text) => text.split('\n')[1])
  const saved = () => page.getByText(/^Sparat \d/).waitFor()

  test('she makes a board file', async () => {
    await button('Ny styrelse …').click()
    await page.getByRole('textbox', { name: 'Namn', exact: true }).fill('Granviks Energi AB')
    await page.getByLabel('Organisationsnummer').fill('556000-0001')
    await saveTo(app, boardFile)
    await button('Välj plats och skapa …').click()
    await page.getByRole('heading', { name: 'Möten' }).waitFor()
    expect(existsSync(boardFile)).toBe(true)
    await picture(page, 'meetings-empty')
  })

  test('she enters the members', async () => {
    await page.getByRole('link', { name: 'Register' }).or(button('Register')).first().click()
    for (const [name, role] of [
      ['Åsa Öberg', 'Ordförande'],
      ['Per Ek', 'Sekreterare'],
      ['Łucja Zając', 'Ledamot'],
    ] as const) {
      await button('Ny person …').first().click()
      const form = page.getByRole('dialog')
      await form.getByRole('combobox', { name: 'Namn' }).fill(name)
      await form.getByRole('combobox', { name: 'Roll' }).click()
      await page.getByRole('option', { name: role, exact: true }).click()
      await form.getByLabel('Från').first().fill('2025-01-01')
      await form.getByRole('button', { name: 'Lägg till' }).click()
      await form.waitFor({ state: 'detached' })
      await page.getByText(name).first().waitFor()
    }
    await picture(page, 'register')
  })

  test('she makes a meeting and writes its agenda without waiting for anything', async () => {
    await page.getByRole('link', { name: 'Möten' }).or(button('Möten')).first().click()
    await button('Nytt möte …').first().click()
    const form = page.getByRole('dialog')
    await form.getByLabel('Datum').first().fill('2026-02-12')
    await form.getByLabel('Börjar').fill('9.00')
    await form.getByLabel('Slutar').fill('11.00')
    await form.getByLabel('Plats').fill('Granvik')
    await form.getByRole('button', { name: 'Skapa mötet' }).click()
    await page.getByRole('heading', { name: 'Styrelsemöte 1' }).waitFor()
    for (const [index, [title, proposal]] of [
      ['Mötets öppnande', ''],
      ['Budget för 2026', 'Styrelsen föreslås fastställa budgeten.'],
      ['Mötets avslutande', ''],
    ].entries()) {
      await button(/Ny punkt/).click()
      const editor = page.getByRole('region', { name: `Punkt ${index + 1}`, exact: true })
      await editor.getByRole('textbox', { name: 'Rubrik' }).fill(title!)
      if (proposal) await editor.getByRole('textbox', { name: 'Förslag till beslut' }).fill(proposal)
    }
    await saved()
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Budget för 2026', 'Mötets avslutande'])
    await picture(page, 'agenda')
  })

  test('she attaches files, labels follow, and a file that is no PDF is refused beside its place', async () => {
    const files = path.join(folder, 'bilagor')
    mkdirSync(files)
    writeFileSync(path.join(files, 'budget.pdf'), await minimalPdf(3, 'Budgetens sida'))
    writeFileSync(path.join(files, 'kommentar.pdf'), await minimalPdf(2, 'Kommentarens sida'))
    writeFileSync(path.join(files, 'trasig.pdf'), '<html>Logga in</html>')
    await page.getByRole('option', { name: /Budget/ }).click()
    await choose(app, ...['budget.pdf', 'kommentar.pdf', 'trasig.pdf'].map((name) => path.join(files, name)))
    await button('Lägg till filer').click()
    await page.getByText('trasig.pdf är inte vad namnet säger').waitFor()
    await page.getByText('Bilaga 1 a, b', { exact: false }).first().waitFor()
    await picture(page, 'agenda-attachments')
  })

  test('an item that was removed comes back with Undo, and moves by keyboard', async () => {
    await page.getByRole('option', { name: /Mötets öppnande/ }).click()
    await page.getByRole('option', { name: /Mötets öppnande/ }).press('Delete')
    await expect.poll(titles).toEqual(['Budget för 2026', 'Mötets avslutande'])
    await button(/Ångra/).click()
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Budget för 2026', 'Mötets avslutande'])
    await page.getByRole('option', { name: /Budget/ }).focus()
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Mötets avslutande', 'Budget för 2026'])
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Budget för 2026', 'Mötets avslutande'])
  })

  test('she exports the pack', async () => {
    await page.getByRole('tab', { name: /Handlingar/ }).click()
    const pack = path.join(folder, 'handlingar.pdf')
    await saveTo(app, pack)
    await page.getByLabel('Försättsblad').check()
    await button(/Exportera handlingar/i).click()
    await page
      .getByText(/7 sidor/)
      .first()
      .waitFor()
    await picture(page, 'documents')
    expect(readFileSync(pack).subarray(0, 5).toString()).toBe('%PDF-')
    const text = execFileSync('pdftotext', [pack, '-'], { encoding: 'utf8' })
    expect(text).toContain('Bilaga 1 a, b s 3')
    expect(text).toContain('Bilaga 1 b · 7 (7)')
    expect(text).toContain('Kommentarens sida 2')
  })

  test('she writes the minutes from the agenda', async () => {
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await picture(page, 'minutes-empty')
    await button('Börja protokollet från dagordningen').click()
    await page.getByRole('option', { name: /Budget/ }).click()
    const decision = page.getByRole('textbox', { name: 'Beslut' })
    await expect.poll(() => decision.innerText()).toBe('Styrelsen fastställde budgeten.')
    await page.getByRole('textbox', { name: 'Text' }).fill('Per Ek gick igenom budgeten.')
    await saved()
    await picture(page, 'minutes')
    await button(/^Närvaro/).click()
    await page.getByText('Łucja Zając').first().waitFor()
    await picture(page, 'attendance')
  })

  test('she has them signed off, and from then on nothing can be changed', async () => {
    await button(/^Underskrifter/).click()
    const adjuster = page.getByRole('combobox', { name: 'Lägg till Justerare' })
    await adjuster.or(page.getByRole('textbox', { name: 'Lägg till Justerare' })).fill('Łucja Zając')
    await page.keyboard.press('Enter')
    await button('Ta bort Łucja Zając').waitFor()
    const dates = page.getByRole('textbox', { name: 'Undertecknat den' })
    for (const field of await dates.all()) await field.fill('2026-02-20')
    await saved()
    await picture(page, 'signatures')
    await button(/Justera protokollet/).click()
    await picture(page, 'sign-off')
    await button('Justera och lås').click()
    await page
      .getByText(/Justerat .*2026/)
      .first()
      .waitFor()
    await picture(page, 'signed-off')
    expect(await page.getByRole('textbox', { name: 'Beslut' }).count()).toBe(0)
    const minutes = path.join(folder, 'protokoll.pdf')
    await page.getByRole('tab', { name: /Handlingar/ }).click()
    await saveTo(app, minutes)
    await button(/Exportera protokoll/i).click()
    await expect.poll(() => existsSync(minutes)).toBe(true)
    expect(execFileSync('pdftotext', [minutes, '-'], { encoding: 'utf8' })).toContain(
      'Styrelsen fastställde budgeten.',
    )
  })

  test('the file that is left is whole', async () => {
    await app.close()
    const report = execFileSync(process.execPath, ['electron/cli.ts', 'verify', boardFile, '--json'], {
      encoding: 'utf8',
    })
    expect(JSON.parse(report)).toMatchObject({ ok: true, signOffs: 1, findings: [] })
  })
})
