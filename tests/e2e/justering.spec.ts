/** The way of minutes, as secretary and chair go it: sent, sent back, ready and locked, opened, signed, corrected, exported. */
import { existsSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { LocalDate } from '../../shared/values.ts'
import { aMeeting, anItem } from '../helpers/board.ts'
import { pageCount, textOf } from '../helpers/pdf.ts'
import { makeSignableBoard } from '../helpers/signable-board.ts'
import { judged, sideways } from './audit.ts'
import { saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const next = {
  meeting: { ...aMeeting, number: 1, date: '2099-03-12' as LocalDate },
  item: { ...anItem, title: 'Föregående protokoll', text: '', proposal: '' },
}

describe.runIf(canLaunch())('minutes on their way', () => {
  let app: ElectronApplication
  let page: Page
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-way-'))
  const file = path.join(folder, 'Styrelse.justera')

  beforeAll(async () => {
    await makeSignableBoard(file)
    ;({ app, page } = await launch({ args: [file] }))
    await page.setViewportSize({ width: 1280, height: 800 })
    page.setDefaultTimeout(10_000)
    await page
      .getByRole('row', { name: /2026-02-12/ })
      .getByRole('button')
      .first()
      .click({ timeout: 30_000 })
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await line().waitFor()
  })
  afterAll(() => app?.close())

  const line = () => page.getByRole('region', { name: 'Protokollets väg' })
  const dialog = () => page.getByRole('dialog')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  const takeStep = async (name: string, approvedBy?: string) => {
    await line().getByRole('button', { name, exact: true }).click()
    if (approvedBy) await dialog().getByRole('textbox', { name: 'Godkänt av' }).fill(approvedBy)
    await dialog().getByRole('button', { name, exact: true }).click()
    await dialog().waitFor({ state: 'detached' })
  }
  const title = () => page.getByRole('textbox', { name: 'Rubrik' })

  test('begin as a draft, and go to the chair by a step with day and name', async () => {
    await line().getByText('Utkast').waitFor()
    await line().getByRole('button', { name: 'Notera: hos ordföranden' }).click()
    expect(await dialog().getByLabel('Skickat till').inputValue()).toBe('Åsa Öberg')
    expect(await judged(page, 'way-step-dialog')).toEqual([])
    await dialog().getByRole('button', { name: 'Notera: hos ordföranden' }).click()
    await line().getByText('Hos ordföranden').waitFor()
    await line()
      .getByText(/Åsa Öberg/)
      .waitFor()
    expect(await judged(page, 'way-with-chair')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('a step before the meeting is refused beside the day', async () => {
    await line().getByRole('button', { name: 'Begär ändring' }).click()
    await dialog().getByRole('textbox', { name: 'Dag' }).fill('2026-02-01')
    await dialog().getByRole('button', { name: 'Begär ändring' }).click()
    await dialog()
      .getByText(/före mötet den 2026-02-12/)
      .waitFor()
    await dialog().getByLabel('Vad som ska ändras').fill('Skriv ut beloppet i § 1.')
    await page.keyboard.press('Escape')
  })

  test('come back with what should be changed', async () => {
    await line().getByRole('button', { name: 'Begär ändring' }).click()
    await dialog().getByLabel('Vad som ska ändras').fill('Skriv ut beloppet i § 1.')
    await dialog().getByRole('button', { name: 'Begär ändring' }).click()
    await line().getByText('Ändring begärd').waitFor()
    await line()
      .getByText(/Skriv ut beloppet/)
      .waitFor()
  })

  test('are locked once they are ready: pages and days of signing, and nothing to write in', async () => {
    // She asked for changes: that she approves now is for the secretary to say.
    await takeStep('Klart för justering', 'Åsa Öberg')
    await line().getByText('Klart för justering').waitFor()
    await page.getByText('Låst i väntan på underskrifter', { exact: false }).waitFor()
    expect(await title().count()).toBe(0)
    expect(await page.getByRole('textbox', { name: /Per Ek/ }).count()).toBe(1)
    expect(await judged(page, 'way-ready')).toEqual([])
    await page.setViewportSize({ width: 1920, height: 1080 })
    expect(await judged(page, 'way-ready-wide')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('open again by a step of their own, and can be written on', async () => {
    await takeStep('Öppna för ändring')
    await line().getByText('Utkast').waitFor()
    await page.getByRole('option', { name: /Budget/ }).click()
    await title().fill('Budget för 2027')
    await page.getByRole('option', { name: /Budget för 2027/ }).waitFor()
    await takeStep('Klart för justering')
    await page.getByText('Låst i väntan på underskrifter', { exact: false }).waitFor()
  })

  test('are signed off with the days that were given while they were ready', async () => {
    await button('Justera protokollet …').click()
    await dialog().getByRole('button', { name: 'Justera och lås' }).click()
    await line().getByText('Justerat').waitFor({ timeout: 30_000 })
    expect(await judged(page, 'way-signed')).toEqual([])
  })

  test('are corrected beside, and every later print says so', async () => {
    await line().getByRole('button', { name: 'Rätta …' }).click()
    await dialog().getByRole('combobox', { name: 'Gäller' }).click()
    await page.getByRole('option', { name: /^§ 1 / }).click()
    await dialog().getByLabel('Rätt lydelse').fill('Beloppet är 1 250 000 kronor.')
    await dialog().getByLabel('Skäl').fill('Skrivfel')
    expect(await judged(page, 'way-correction')).toEqual([])
    await dialog().getByRole('button', { name: 'Anteckna rättelsen' }).click()
    await dialog().waitFor({ state: 'detached' })
    await page.getByText('Beloppet är 1 250 000 kronor.').first().waitFor()
    expect(await judged(page, 'way-corrected')).toEqual([])
    await line().getByRole('button', { name: 'Händelser' }).click()
    expect(await dialog().getByRole('listitem').count()).toBe(7)
    expect(await judged(page, 'way-history')).toEqual([])
    await page.keyboard.press('Escape')
  })

  test('are exported with the correction, and as they were signed', async () => {
    await page.getByRole('tab', { name: /Handlingar/ }).click()
    const exported = async (name: string) => {
      const to = path.join(folder, `${name}.pdf`)
      await saveTo(app, to)
      await page.getByRole('button', { name: `Exportera ${name} som PDF`, exact: true }).click()
      await expect.poll(() => existsSync(to), { timeout: 30_000 }).toBe(true)
      return textOf(to, 1, pageCount(to)).replace(/\s+/g, ' ')
    }
    expect(await exported('protokoll')).toMatch(/Rättelser finns.*1 250 000.*Skrivfel/)
    expect(await exported('protokoll som det justerades')).not.toContain('Rättelser')
  })

  test('are put away, and the list of meetings says where they are', async () => {
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await takeStep('Arkivera')
    await line().getByText('Arkiverat').waitFor()
    await page.getByRole('button', { name: 'Möten', exact: true }).click()
    await page.getByRole('row', { name: /2026-02-12.*Arkiverat/ }).waitFor()
    expect(await judged(page, 'way-meetings')).toEqual([])
  })

  test('are an attachment of the next agenda, which says that they were corrected', async () => {
    await page.evaluate(async (given) => {
      const added = await window.justera.call('meeting.add', given.meeting)
      if (!added.ok) throw new Error(added.failure.code)
      await window.justera.call('item.add', { meeting: added.value.id, item: given.item, after: null })
    }, next)
    await app.close()
    ;({ app, page } = await launch({ args: [file] }))
    await page
      .getByRole('row', { name: /2099-03-12/ })
      .getByRole('button')
      .first()
      .click({ timeout: 30_000 })
    await page.getByRole('option', { name: /Föregående protokoll/ }).click()
    await page.getByText(/^Protokollet rättades .* Bilagan är protokollet som det justerades/).waitFor()
    expect(await judged(page, 'way-next-agenda')).toEqual([])
  })
})
