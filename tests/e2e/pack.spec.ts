/** What the secretary does with the papers: sends them, sends what comes late, replaces a page, keeps secrets. */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { justera } from '../helpers/command-line.ts'
import { makePdf } from '../helpers/make-pdf.ts'
import { judged } from './audit.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const agenda = `Dagordning för styrelsemöte den 12 mars 2026

Tid: 9.00 – 11.00 i Granvik

1. Mötets öppnande
2. Budget
Styrelsen föreslås fastställa budgeten. Bilaga 1 s 2
3. Verksamhetsplan
Styrelsen föreslås godkänna planen. Bilaga 2 a, b s 5
4. Mötet avslutas
`

const goals =
  'Planens mål är att lokalerna ska vara varma, att kajerna ska hålla och att båtarna ska ha plats.'
const steps =
  'Planens steg är tre. Först mäts kajerna. Sedan lagas de som behöver det. Till sist målas bommarna och sätts upp igen.'
const added = 'Ett steg till har lagts in.'

/** One page for each text. */
const paper = (...texts: readonly string[]) =>
  makePdf(
    (document) => {
      for (const text of texts)
        document.addPage({ size: 'A4' }).fontSize(12).text(text, 70, 90, { width: 440 })
    },
    { autoFirstPage: false },
  )
const text = (file: string, ...options: string[]) =>
  execFileSync('pdftotext', ['-layout', ...options, file, '-'], { encoding: 'utf8' })

describe.runIf(canLaunch())('the papers, from the first sending to the last', () => {
  let app: ElectronApplication
  let page: Page
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-papers-'))
  const at = (name: string) => path.join(folder, name)
  const board = at('Granvik.justera')

  beforeAll(async () => {
    writeFileSync(at('agenda.txt'), agenda)
    writeFileSync(
      at('bilaga-1-budget.pdf'),
      await paper('Budgetens ram.', 'Budgetens poster.', 'Budgetens slut.'),
    )
    writeFileSync(at('bilaga-2a-plan.pdf'), await paper(goals, steps))
    writeFileSync(at('bilaga-2b-avtal.pdf'), await paper('Avtalets hemliga pris.'))
    expect(justera('new', board, '--name', 'Granviks Energi AB', '--kind', 'company').err).toBe('')
    const imported = justera(
      'import',
      'meeting',
      board,
      '--agenda',
      at('agenda.txt'),
      '--attachments',
      folder,
    )
    expect(imported.err).toBe('')
    ;({ app, page } = await launch({ args: [board] }))
    await page.setViewportSize({ width: 1440, height: 900 })
    page.setDefaultTimeout(15_000)
    await page
      .getByRole('row', { name: /2026-03-12|12 mars/ })
      .first()
      .getByText(/möte/i)
      .first()
      .click()
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name })
  const dialog = () => page.getByRole('dialog')
  const turnTo = (name: RegExp) => page.getByRole('tab', { name }).click()
  const option = async (box: string, name: string | RegExp) => {
    await dialog().getByRole('combobox', { name: box }).click()
    await page.getByRole('option', { name }).click()
  }

  test('she marks an attachment as secret, and the public edition holds nothing of it', async () => {
    await turnTo(/Dagordning/)
    await page.getByRole('option', { name: /Verksamhetsplan/ }).click()
    const card = page.getByRole('listitem').filter({ has: page.getByText('2 b', { exact: true }) })
    await card.getByRole('button', { name: 'Mer om bilagan' }).click()
    await page.getByRole('menuitem', { name: /Sekretess/ }).click()
    await dialog().getByRole('textbox').fill('OSL 19 kap. 1 §')
    expect(await judged(page, 'pack-secrecy')).toEqual([])
    await dialog().getByRole('button', { name: 'Spara' }).click()
    await page.getByText('Sekretess: OSL 19 kap. 1 §').waitFor()
    await picture(page, 'pack-agenda-secret')

    await turnTo(/Handlingar/)
    await button('Fler val …').click()
    await option('Utgåva', 'Offentlig')
    expect(await judged(page, 'pack-export')).toEqual([])
    await saveTo(app, at('offentlig.pdf'))
    await dialog().getByRole('button', { name: 'Exportera …' }).click()
    await dialog().getByRole('button', { name: 'Visa i mapp' }).waitFor()
    const published = text(at('offentlig.pdf'))
    expect(published).toContain('OSL 19 kap. 1 §')
    expect(published).not.toContain('hemliga')
    await dialog().getByRole('button', { name: 'Stäng' }).click()
  })

  test('she looks at what a file holds', async () => {
    await turnTo(/Dagordning/)
    await button('Mer om bilagan').first().click()
    await page.getByRole('menuitem', { name: 'Om filen …' }).click()
    await dialog().getByText('210 × 297 mm').waitFor()
    expect(await judged(page, 'pack-file')).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('she sends the papers, and their numbers are locked', async () => {
    await button('Skicka handlingar …').click()
    await dialog().getByRole('combobox', { name: 'Mottagare' }).fill('Åsa Öberg')
    await page.keyboard.press('Enter')
    await dialog().getByRole('textbox', { name: 'Anteckning' }).fill('Lämnade på papper')
    expect(await judged(page, 'pack-send')).toEqual([])
    await saveTo(app, at('handlingar.pdf'))
    await button('Spara PDF och lås numreringen').click()
    await dialog().getByRole('button', { name: 'Visa i mapp' }).waitFor()
    await dialog().getByRole('button', { name: 'Stäng' }).click()
    await button('Skicka komplettering …').waitFor()
    expect(text(at('handlingar.pdf'))).toContain('Bilaga 2 b ·')
    await page.getByRole('list', { name: 'Mötets läge' }).getByText('Skickat').waitFor()
    await turnTo(/Handlingar/)
    await page.getByText('Lämnade på papper').waitFor()
    expect(await judged(page, 'pack-sent')).toEqual([])
  })

  test('a late paper keeps the others where they are, and waits to be sent', async () => {
    writeFileSync(at('yttrande.pdf'), await paper('Yttrandet kom sent.'))
    await turnTo(/Dagordning/)
    await page.getByRole('option', { name: /Budget/ }).click()
    await choose(app, at('yttrande.pdf'))
    await button('Lägg till filer').click()
    await page.getByText('1 a', { exact: true }).waitFor()
    await turnTo(/Handlingar/)
    await page.getByRole('region', { name: 'Väntar på att skickas' }).getByText('yttrande').waitFor()
    expect(await judged(page, 'pack-waiting')).toEqual([])
  })

  test('she replaces a page of a sent attachment', async () => {
    writeFileSync(
      at('plan-ny.pdf'),
      await paper(goals, `${steps} ${added}`, 'Planens bilaga räknar upp alla kajer och deras djup.'),
    )
    await choose(app, at('plan-ny.pdf'))
    await button('Gör utbytesblad …').click()
    await option('Bilaga', /2 a/)
    await button('Välj fil …').click()
    await dialog().getByText('1 ändrad sida, 1 ny, 0 utgår').waitFor()
    await dialog().getByRole('img', { name: 'Sida 7 som den skickades' }).waitFor()
    expect(await judged(page, 'pack-replace')).toEqual([])
    expect(await dialog().getByRole('textbox', { name: 'Lydelse' }).inputValue()).toBe(added)
    await button('Gör utbytesblad').last().click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByRole('region', { name: 'Väntar på att skickas' }).getByText('Utbytesblad').waitFor()
  })

  test('a replacement that was taken back can be had again with Undo', async () => {
    await button('Ta tillbaka utbytesbladet för bilaga 2 a').click()
    await page
      .getByRole('region', { name: 'Väntar på att skickas' })
      .getByText('Utbytesblad')
      .waitFor({ state: 'detached' })
    await button(/Ångra/).click()
    await page.getByRole('region', { name: 'Väntar på att skickas' }).getByText('Utbytesblad').waitFor()
  })

  test('she sends the supplement: only what is new, numbered as in what was sent', async () => {
    await button('Skicka komplettering …').click()
    await dialog().getByText('Ny bilaga: 1 a').waitFor()
    await dialog().getByText('Utbytesblad för bilaga: 2 a').waitFor()
    expect(await judged(page, 'pack-send-later')).toEqual([])
    await saveTo(app, at('komplettering.pdf'))
    await button('Spara PDF och lås numreringen').click()
    await dialog().getByRole('button', { name: 'Stäng' }).click()
    const supplement = text(at('komplettering.pdf'))
    expect(supplement).toContain('Bilaga 1 a')
    expect(supplement).toContain(added)
    expect(supplement).not.toContain('Budgetens ram')
    await page.getByText('Ny: 1 a').waitFor()
    await button('Skicka komplettering …').click()
    await dialog().getByText('Det finns inget nytt att skicka sedan utskick 2.').waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await judged(page, 'pack-sent-twice')).toEqual([])
  })

  test('what was sent is given out again byte for byte', async () => {
    await button('Utskick 1').click()
    await page.getByRole('menuitem', { name: 'Spara en kopia …' }).click({ trial: true })
    await saveTo(app, at('kopia.pdf'))
    await page.getByRole('menuitem', { name: 'Spara en kopia …' }).click()
    await button('Visa i mapp').first().waitFor()
    expect(readFileSync(at('kopia.pdf')).equals(readFileSync(at('handlingar.pdf')))).toBe(true)
  })

  test('she has the change log, and copies in two names', async () => {
    await saveTo(app, at('logg.pdf'))
    await button('Exportera ändringslogg som PDF').click()
    await expect.poll(() => readdirSync(folder)).toContain('logg.pdf')
    await button('Fler val …').click()
    const names = dialog().getByRole('combobox', { name: 'Personliga exemplar' })
    for (const name of ['Åsa Öberg', 'Per Ek']) {
      await names.fill(name)
      await page.keyboard.press('Enter')
    }
    const copies = mkdtempSync(path.join(tmpdir(), 'justera-copies-'))
    await choose(app, copies)
    await button('Exportera exemplar …').click()
    await page.getByText(/2 exemplar sparade/).waitFor()
    expect(readdirSync(copies)).toHaveLength(2)
    await button('Stäng').click()
  })

  test('a file with a password asks for it, and opens with the right one', async () => {
    const locked = at('låst.pdf')
    execFileSync('qpdf', ['--encrypt', 'rätt', 'ägare', '256', '--', at('yttrande.pdf'), locked])
    await turnTo(/Dagordning/)
    await page.getByRole('option', { name: /Mötet avslutas/ }).click()
    await choose(app, locked)
    await button('Lägg till filer').click()
    const field = page.getByLabel('Lösenord för låst.pdf')
    await field.fill('fel')
    await button('Öppna').click()
    await page.getByText('WRONG_PASSWORD').waitFor()
    expect(await judged(page, 'pack-password')).toEqual([])
    await page.getByLabel('Lösenord för låst.pdf').fill('rätt')
    await button('Öppna').click()
    await page.getByRole('listitem').filter({ hasText: 'låst' }).waitFor()
  })

  test('so does one that takes the place of another', async () => {
    const locked = at('låst igen.pdf')
    execFileSync('qpdf', ['--encrypt', 'nytt', 'ägare', '256', '--', at('yttrande.pdf'), locked])
    await choose(app, locked)
    await button('Mer om bilagan').last().click()
    await page.getByRole('menuitem', { name: 'Byt fil …' }).click()
    await page.getByLabel('Lösenord för låst igen.pdf').fill('fel')
    await button('Öppna').click()
    await page.getByText('WRONG_PASSWORD').waitFor()
    await page.getByLabel('Lösenord för låst igen.pdf').fill('nytt')
    await button('Öppna').click()
    await page.getByText('låst igen.pdf').waitFor()
  })
})
