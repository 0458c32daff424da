/** A draft as the chair reads it on another computer: opened with a passphrase, read, commented on, answered. */
import { existsSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeReviewRequest, reviewPassphrase } from '../helpers/review-request.ts'
import { judged, sideways } from './audit.ts'
import { catchMail, choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('review mode', () => {
  let app: ElectronApplication
  let page: Page
  let file: string
  let config: string
  const temporary = mkdtempSync(path.join(tmpdir(), 'justera-temporary-'))
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-review-mode-'))

  beforeAll(async () => {
    file = await makeReviewRequest(folder)
    ;({ app, page, config } = await launch({ env: { TMPDIR: temporary } }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
  }, 120_000)
  afterAll(() => app?.close())

  const press = (keys: string) => page.keyboard.press(keys)
  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const dialog = () => page.getByRole('dialog')
  const heading = (name: string | RegExp) => page.getByRole('heading', { level: 2, name }).waitFor()
  const saved = () => page.getByText('Sparat i filen').waitFor()
  const margin = (name: string) => page.getByRole('region', { name: `Kommentarer till ${name}` })
  const state = () =>
    page.evaluate(async () => {
      const reply = await window.justera.call('review.state', {})
      if (!reply.ok) throw new Error(reply.failure.code)
      return reply.value!
    })
  /** Marks words with the mouse's own means. */
  const mark = (words: string) =>
    page.evaluate((words) => {
      const walker = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.textContent!.replaceAll('\u00a0', ' ').indexOf(words)
        if (at < 0) continue
        getSelection()!.setBaseAndExtent(node, at, node, at + words.length)
        return
      }
    }, words)

  test('asks for the passphrase, and keeps what was typed when it was another', async () => {
    await choose(app, file)
    await button('Öppna granskning …').click()
    const field = dialog().getByLabel('Lösenfras', { exact: true })
    await field.fill('fyra ord')
    await press('Enter')
    await dialog()
      .getByText(/Lösenfrasen öppnar inte/)
      .waitFor()
    expect(await field.inputValue()).toBe('fyra ord')
    expect(await judged(page, 'review-open')).toEqual([])
    await field.fill(reviewPassphrase)
    await press('Enter')
    await heading('Mötet')
    expect(await dialog().count()).toBe(0)
  })

  test('shows who was there, and what the secretary wants to say', async () => {
    await page.getByText('Nu är budgetparagrafen rättad').waitFor()
    await page.getByText('Cecilia Ros').waitFor()
    await page.getByText('Läst 0 av 4').waitFor()
    expect(await judged(page, 'review-head')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('is read by keys, and remembers what is read', async () => {
    await press('ArrowRight')
    await heading(/§ 1 Mötets öppnande/)
    await press('l')
    await page.getByText('Läst 1 av 4').waitFor()
    await press('ArrowRight')
    await heading(/§ 2 Budget/)
    await saved()
    expect((await state()).work.read).toHaveLength(1)
  })

  test('shows what was said before, and what became of it', async () => {
    const said = margin('§ 2')
    await said.getByText('Tidigare omgångar').waitFor()
    await said.getByText('Infört', { exact: true }).waitFor()
    await said.getByText('Ja, siffran är rättad.').waitFor()
    expect(await said.locator('ins').innerText()).toContain('den föreslagna')
    expect(await judged(page, 'review-paragraph')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('an attachment is looked at over the page', async () => {
    await button(/Bilaga 1.*Budget/).click()
    await dialog()
      .getByRole('img', { name: /Sida 1/ })
      .or(dialog().locator('canvas').first())
      .first()
      .waitFor()
    await picture(page, 'review-attachment')
    await button('Stäng bilagan').click()
    await expect.poll(() => dialog().count()).toBe(0)
  })

  test('marked words are commented on', async () => {
    await mark('Intäkterna beräknas till 1 302 643 kronor')
    await button('Kommentera de markerade orden').click()
    await page.getByRole('textbox', { name: 'Din kommentar' }).waitFor()
    await page.keyboard.type('Ska det inte vara netto?')
    await picture(page, 'review-commenting')
    await saved()
    await expect.poll(async () => (await state()).work.comments.length).toBe(1)
    await press('Control+Enter')
    await margin('§ 2').getByText('Ska det inte vara netto?').waitFor()
    const [comment] = (await state()).work.comments
    expect(comment).toMatchObject({
      about: 'wording',
      marked: { field: 'text', words: 'Intäkterna beräknas till 1 302 643 kronor' },
      text: 'Ska det inte vara netto?',
    })
  })

  test('words are named by whoever does not use the mouse', async () => {
    await press('k')
    await page.getByRole('textbox', { name: 'Din kommentar' }).waitFor()
    await page.keyboard.type('Vilka kunder?')
    await button('Ange vilka ord det gäller …').press('Enter')
    await page.keyboard.type('av kunderna')
    await press('Escape')
    await expect.poll(async () => (await state()).work.comments[1]?.marked?.words).toBe('av kunderna')
  })

  test('a comment that is removed can be had again', async () => {
    const second = margin('§ 2').getByRole('listitem').filter({ hasText: 'Vilka kunder?' })
    await second.getByRole('button', { name: 'Ta bort' }).click()
    await page.getByText('Kommentaren togs bort').waitFor()
    await picture(page, 'review-undo')
    await press('Control+z')
    await second.waitFor()
    await expect
      .poll(async () => (await state()).work.comments.map(({ text }) => text))
      .toEqual(['Ska det inte vara netto?', 'Vilka kunder?'])
  })

  test('another wording is written in place, shown as changes, and taken back', async () => {
    await press('f')
    const decision = page.getByRole('textbox', { name: 'Beslut' })
    await decision.waitFor()
    await picture(page, 'review-suggesting')
    await decision.fill((await decision.inputValue()).replace('varje kvartal', 'varje månad'))
    await press('Escape')
    const suggested = page.getByRole('region', { name: 'Ditt ändringsförslag: Beslut' })
    await suggested.getByText('tillagt: månad').or(suggested.locator('ins')).first().waitFor()
    expect(await suggested.locator('del').innerText()).toContain('kvartal')
    expect(await judged(page, 'review-suggested')).toEqual([])
    await suggested.getByRole('button', { name: 'Ta tillbaka' }).click()
    await expect.poll(async () => (await state()).work.suggestions.length).toBe(0)
    await button(/^Ångra/).click()
    await suggested.waitFor()
    await expect.poll(async () => (await state()).work.suggestions.length).toBe(1)
  })

  test('facts are not changed, but a change of them is suggested', async () => {
    await press('u')
    await page.getByRole('textbox', { name: 'Vad ska ändras?' }).waitFor()
    await page.keyboard.type('Dan Vik var inte med på § 2.')
    await picture(page, 'review-facts')
    await press('Escape')
    await expect.poll(async () => (await state()).work.comments.at(-1)?.about).toBe('facts')
    expect((await state()).request.meeting.minutes!.attendance).toHaveLength(4)
  })

  test('everything is shown on one page, in light and dark, on small and large screens', async () => {
    await page.getByText('Allt', { exact: true }).click()
    await heading(/§ 4 Mötets avslutande/)
    expect(await judged(page, 'review-all')).toEqual([])
    await page.setViewportSize({ width: 1920, height: 1080 })
    await picture(page, 'review-large')
    await page.setViewportSize({ width: 640, height: 400 })
    await picture(page, 'review-zoomed')
    expect(await sideways(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByText('En i taget', { exact: true }).click()
  })

  test('is answered: approving with open suggestions says so, and the file is shown', async () => {
    await press('s')
    await heading('Ditt svar')
    expect(await button('Spara svar …').isDisabled()).toBe(true)
    await page.getByRole('radio', { name: 'Jag godkänner protokollet' }).check()
    await page.getByText(/lämnar samtidigt 3 kommentarer och 1 ändringsförslag/).waitFor()
    expect(await judged(page, 'review-answer')).toEqual([])
    await page.getByRole('radio', { name: 'Jag vill ha ändringar' }).check()
    await page.getByRole('textbox', { name: 'Hälsning till sekreteraren' }).fill('Tack, nästan klart.')
    const to = path.join(folder, 'svar.justera-review')
    await saveTo(app, to)
    await button('Spara svar …').click()
    await page.getByText(/Skicka filen svar\.justera-review till Gunilla Ek/).waitFor()
    expect(existsSync(to)).toBe(true)
    expect(await judged(page, 'review-answered')).toEqual([])
    const caught = await catchMail(app)
    await button('Visa filen i mappen').click()
    await expect.poll(async () => (await caught()).shown).toEqual([to])
    await page.getByRole('textbox', { name: 'Hälsning till sekreteraren' }).fill('Tack, klart.')
    await page.getByText(/Du har ändrat något efter att svaret sparades/).waitFor()
  })

  test('closes to the start page with the last words in the file, and shows them when it is opened again', async () => {
    await button('Stäng').click()
    await button('Ny styrelse …').waitFor()
    expect(await page.evaluate(() => window.justera.call('review.state', {}))).toMatchObject({ value: null })
    await button('Öppna granskning …').click()
    await dialog().getByLabel('Lösenfras', { exact: true }).fill(reviewPassphrase)
    await press('Enter')
    await heading('Mötet')
    await page.getByText('Läst 1 av 4').waitFor()
    await press('s')
    expect(await page.getByRole('textbox', { name: 'Hälsning till sekreteraren' }).inputValue()).toBe(
      'Tack, klart.',
    )
    await press('Escape')
  })

  test('a review that is opened while the program runs asks for its passphrase there', async () => {
    await button('Stäng').click()
    await button('Ny styrelse …').waitFor()
    // The second start ends at once and hands its file to the first.
    await launch({ config, args: [file] }).then(
      (late) => late.app.close(),
      () => {},
    )
    await page.getByRole('dialog', { name: 'Öppna granskning' }).getByText(path.basename(file)).waitFor()
    await dialog().getByLabel('Lösenfras', { exact: true }).fill(reviewPassphrase)
    await press('Enter')
    await heading('Mötet')
  })

  test('leaves nothing of the draft or of what was written outside the files that were chosen', async () => {
    await app.close()
    const words = [reviewPassphrase, 'Sunnanå', 'nätavgiften', 'Ska det inte vara netto', 'Tack, klart']
    const found = [config, temporary].flatMap((place) =>
      readdirSync(place, { recursive: true, withFileTypes: true })
        // What the browser remembers of its windows, fields and all: Electron has no such memory.
        .filter((entry) => entry.isFile() && path.basename(entry.parentPath) !== 'Sessions')
        .flatMap(({ parentPath, name }) => {
          const bytes = readFileSync(path.join(parentPath, name))
          return words
            .filter((said) =>
              ['utf8', 'utf16le'].some((encoding) => bytes.includes(said, encoding as 'utf8')),
            )
            .map((said) => `${name}: ${said}`)
        }),
    )
    expect(found).toEqual([])
    expect(readdirSync(config).length, 'the settings lie there').toBeGreaterThan(0)
  })

  test('a review that the program is started with asks for its passphrase at once', async () => {
    const other = await launch({ args: [file] })
    try {
      await other.page.getByRole('dialog', { name: 'Öppna granskning' }).waitFor()
      await other.page.getByLabel('Lösenfras', { exact: true }).fill(reviewPassphrase)
      await other.page.keyboard.press('Enter')
      await other.page.getByRole('heading', { level: 2, name: 'Mötet' }).waitFor()
    } finally {
      await other.app.close()
    }
  })
})
