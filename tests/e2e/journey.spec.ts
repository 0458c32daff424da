/** A secretary's way from a new board file to the pack that she sends and the minutes that are signed off: by keys alone. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { minimalPdf } from '../helpers/make-pdf.ts'
import { byKeyboard, type Keys } from './by-keyboard.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('from a new board to signed-off minutes', () => {
  let app: ElectronApplication
  let page: Page
  let keys: Keys
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-journey-'))
  const boardFile = path.join(folder, 'Granvik.justera')

  beforeAll(async () => {
    ;({ app, page } = await launch())
    await page.setViewportSize({ width: 1440, height: 900 })
    page.setDefaultTimeout(10_000)
    keys = byKeyboard(page)
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const items = () => page.getByRole('listbox', { name: 'Dagordningens punkter' }).getByRole('option')
  const titles = async () => (await items().allInnerTexts()).map((text) => text.split('\n')[1])
  const tabs = () => page.getByRole('tab')
  const saved = () => page.getByText(/^Sparat \d/).waitFor()

  test('she makes a board file', async () => {
    await keys.use(button('Ny styrelse …'))
    await keys.write(page.getByRole('textbox', { name: 'Namn', exact: true }), 'Granviks Energi AB')
    await keys.write(page.getByLabel('Organisationsnummer'), '556000-0001')
    await saveTo(app, boardFile)
    await keys.use(button('Välj plats och skapa …'))
    await page.getByRole('heading', { name: 'Möten' }).waitFor()
    expect(existsSync(boardFile)).toBe(true)
    await picture(page, 'meetings-empty')
  })

  test('she enters the members', async () => {
    await page.keyboard.press('Control+2')
    for (const [name, role] of [
      ['Åsa Öberg', 'Ordförande'],
      ['Per Ek', 'Sekreterare'],
      ['Łucja Zając', 'Ledamot'],
    ] as const) {
      await keys.use(button('Ny person …').first())
      const form = page.getByRole('dialog')
      await keys.write(form.getByRole('combobox', { name: 'Namn' }), name)
      await keys.pick(form.getByRole('combobox', { name: 'Roll' }), role)
      await keys.write(form.getByLabel('Från').first(), '2025-01-01')
      await keys.use(form.getByRole('button', { name: 'Lägg till' }))
      await form.waitFor({ state: 'detached' })
      await page.getByText(name).first().waitFor()
    }
    await picture(page, 'register')
  })

  test('she makes a meeting and writes its agenda without waiting for anything', async () => {
    await page.keyboard.press('Control+1')
    await keys.use(button('Nytt möte …').first())
    const form = page.getByRole('dialog')
    await keys.write(form.getByLabel('Datum').first(), '2026-02-12')
    await keys.write(form.getByLabel('Börjar'), '9.00')
    await keys.write(form.getByLabel('Slutar'), '11.00')
    await keys.write(form.getByLabel('Plats'), 'Granvik')
    await keys.use(form.getByRole('button', { name: 'Skapa mötet' }))
    await page.getByRole('heading', { name: 'Styrelsemöte 1' }).waitFor()
    for (const [index, [title, proposal]] of [
      ['Mötets öppnande', ''],
      ['Budget för 2026', 'Styrelsen föreslås fastställa budgeten.'],
      ['Mötets avslutande', ''],
    ].entries()) {
      await page.keyboard.press('Control+Shift+N')
      const editor = page.getByRole('region', { name: `Punkt ${index + 1}`, exact: true })
      await keys.write(editor.getByRole('textbox', { name: 'Rubrik' }), title!)
      if (proposal) await keys.write(editor.getByRole('textbox', { name: 'Förslag till beslut' }), proposal)
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
    await keys.along(items(), page.getByRole('option', { name: /Budget/ }), 'ArrowUp')
    await choose(app, ...['budget.pdf', 'kommentar.pdf', 'trasig.pdf'].map((name) => path.join(files, name)))
    await keys.use(button('Lägg till filer'))
    await page.getByText('trasig.pdf är inte vad namnet säger').waitFor()
    await page.getByText('Bilaga 1 a, b', { exact: false }).first().waitFor()
    await picture(page, 'agenda-attachments')
  })

  test('an item that was removed comes back with Undo, and moves by keyboard', async () => {
    await keys.along(items(), page.getByRole('option', { name: /Mötets öppnande/ }), 'ArrowUp')
    await page.keyboard.press('Delete')
    await expect.poll(titles).toEqual(['Budget för 2026', 'Mötets avslutande'])
    await keys.use(button(/Ångra/))
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Budget för 2026', 'Mötets avslutande'])
    await keys.along(items(), page.getByRole('option', { name: /Budget/ }), 'ArrowDown')
    await page.keyboard.press('Alt+ArrowDown')
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Mötets avslutande', 'Budget för 2026'])
    await page.keyboard.press('Alt+ArrowUp')
    await expect.poll(titles).toEqual(['Mötets öppnande', 'Budget för 2026', 'Mötets avslutande'])
  })

  test('she exports the pack', async () => {
    await keys.along(tabs(), page.getByRole('tab', { name: /Handlingar/ }), 'ArrowRight')
    const pack = path.join(folder, 'handlingar.pdf')
    await saveTo(app, pack)
    expect(await page.getByLabel('Försättsblad').isChecked()).toBe(true)
    await keys.use(button(/Exportera handlingar/i))
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
    await keys.along(tabs(), page.getByRole('tab', { name: /Protokoll/ }), 'ArrowRight')
    await picture(page, 'minutes-empty')
    await keys.use(button('Börja protokollet från dagordningen'))
    await keys.along(page.getByRole('option'), page.getByRole('option', { name: /Budget/ }), 'ArrowDown')
    const decision = page.getByRole('textbox', { name: 'Beslut' })
    await expect.poll(() => decision.innerText()).toBe('Styrelsen fastställde budgeten.')
    await keys.write(page.getByRole('textbox', { name: 'Text' }), 'Per Ek gick igenom budgeten.')
    await saved()
    await picture(page, 'minutes')
    await keys.use(button(/^Närvaro/))
    await page.getByText('Łucja Zając').first().waitFor()
    await picture(page, 'attendance')
  })

  test('she has them signed off, and from then on nothing can be changed', async () => {
    await keys.use(button(/^Underskrifter/))
    const adjuster = page.getByRole('combobox', { name: 'Lägg till Justerare' })
    await keys.write(adjuster.or(page.getByRole('textbox', { name: 'Lägg till Justerare' })), 'Łucja Zając')
    await page.keyboard.press('Enter')
    await button('Ta bort Łucja Zając').waitFor()
    const dates = page.getByRole('textbox', { name: 'Undertecknat den' })
    for (const field of await dates.all()) await keys.write(field, '2026-02-20')
    await saved()
    await picture(page, 'signatures')
    await keys.use(button(/Justera protokollet/))
    await picture(page, 'sign-off')
    await keys.use(button('Justera och lås'))
    await page
      .getByText(/Justerat .*2026/)
      .first()
      .waitFor()
    await picture(page, 'signed-off')
    expect(await page.getByRole('textbox', { name: 'Beslut' }).count()).toBe(0)
    const minutes = path.join(folder, 'protokoll.pdf')
    await keys.along(tabs(), page.getByRole('tab', { name: /Handlingar/ }), 'ArrowRight')
    await saveTo(app, minutes)
    await keys.use(button(/Exportera protokoll/i))
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
