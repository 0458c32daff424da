/** A person's hand on the page of accounts. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'
import { makeSmallBoard } from '../helpers/small-board.ts'
import { importLedger, ledger } from './accounts-ledger.ts'
import { type Launched, launch } from './launch.ts'

/** The tabs beside the reports. */
export const tabs = ['Månader', 'Nyckeltal', 'Styrkort', 'Uppföljning', 'Mallar']
/** Each tab with a word that only its English has. */
export const english = [
  ['Months', 'By month'],
  ['Key figures', 'Equity ratio'],
  ['Scorecard', 'New indicator'],
  ['Follow-up', 'New section'],
  ['Templates', 'The report is not whole.'],
] as const

export const sizes = [
  [1280, 800],
  [1920, 1080],
] as const

/** What shows that a tab is there. */
const signs: Readonly<Record<string, RegExp>> = {
  Månader: /Per månad/,
  Nyckeltal: /Så räknas de/,
  Styrkort: /Nytt mått/,
  Uppföljning: /Nytt avsnitt/,
  Mallar: /Ny resultatrad/,
}

/** Starts the app with a board that has the ledgers of 2017 and 2018 and a forecast. */
export async function openAccounts(): Promise<Launched> {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-accounts-'))
  const board = path.join(folder, 'granvik.justera')
  await makeSmallBoard(board, ['Delårsbokslut per den 31 oktober'])
  const launched = await launch({ args: [board] })
  const { app, page } = launched
  page.setDefaultTimeout(8_000)
  await page.setViewportSize({ width: 1440, height: 900 })
  await page.getByRole('heading', { level: 1, name: 'Möten' }).waitFor()
  for (const year of [2017, 2018]) {
    const file = path.join(folder, `granvik-${year}.se`)
    expect(await importLedger(app, page, file, ledger(year), 'actual')).toBe('ok')
  }
  await setForecast(page, -1_260_000_00)
  return launched
}

/** Goes to a page by its entry in the navigation. */
export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name }).or(page.getByRole('link', { name })).first().click()
}

/** Goes to a tab of the accounts, and waits until it is there. */
export async function goToTab(page: Page, tab: string): Promise<void> {
  await goTo(page, 'Ekonomi')
  await page.getByRole('tab', { name: tab, exact: true }).click()
  await page
    .getByText(signs[tab] ?? tab)
    .first()
    .waitFor()
}

/** Reads all anew, as after any change. */
export async function readAnew(page: Page): Promise<void> {
  await goTo(page, 'Inställningar')
  for (const theme of ['Mörkt', 'Ljust']) await page.getByText(theme, { exact: true }).click()
}

/** Sets öre of account 3010 in the forecast of 2018. */
export async function setForecast(page: Page, ore: number): Promise<void> {
  const failure = await page.evaluate(async (ore) => {
    const input = { period: '2018-10-31', account: '3010', ore } as never
    const reply = await window.justera.call('accounts.forecast.set', input, crypto.randomUUID())
    return reply.ok ? null : reply.failure.code
  }, ore)
  expect(failure).toBeNull()
  await readAnew(page)
}

/** What has the focus, by its name. */
export async function focused(page: Page): Promise<string | null | undefined> {
  return await page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent)
}

export async function hasFocus(field: Locator): Promise<boolean> {
  return await field.evaluate((field) => field === document.activeElement)
}

/** The cells of the first row of that name. */
export async function cellsOf(page: Page, row: RegExp): Promise<readonly string[]> {
  const texts = await page.getByRole('row', { name: row }).first().getByRole('cell').allInnerTexts()
  return texts.map((text) => text.trim())
}

/** Drags one entry of a list to the upper edge of another. */
export async function dragOnto(page: Page, what: RegExp, onto: RegExp): Promise<void> {
  const from = await page.getByRole('option', { name: what }).boundingBox()
  const to = await page.getByRole('option', { name: onto }).boundingBox()
  if (!from || !to) throw new Error('an entry is not there')
  await page.mouse.move(from.x + 90, from.y + from.height / 2)
  await page.mouse.down()
  await page.mouse.move(to.x + 90, to.y + to.height / 2, { steps: 12 })
  await page.mouse.move(to.x + 90, to.y + 4, { steps: 4 })
  await page.mouse.up()
}
