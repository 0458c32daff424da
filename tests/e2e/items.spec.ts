/** What belongs to an agenda's items: facts and clock times, own notes, what the last meeting left, its minutes. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { plainItem } from '../../shared/model/meeting.ts'
import { plainParagraph } from '../../shared/model/minutes.ts'
import { aMeeting, today } from '../helpers/board.ts'
import { justera } from '../helpers/command-line.ts'
import { judged, sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

/** A meeting that was held and left two matters, the next one with an agenda, and one after it. */
async function makeBoard(file: string): Promise<void> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => today,
  })
  const call = callThrough(gate)
  await call('board.create', {
    file: gate.tokens.grant(file),
    name: 'Granviks Energi AB',
    kind: 'company',
    orgnr: '556000-0001',
  })
  for (const [name, role] of [
    ['Åsa Öberg', 'chair'],
    ['Per Ek', 'secretary'],
  ] as const)
    await call('member.add', { name, role, organisation: '', from: null, to: null })
  const { id: held } = await call('meeting.add', aMeeting)
  for (const title of ['Mötets öppnande', 'Avtal om fjärrvärme', 'Policy för inköp'])
    await call('item.add', {
      meeting: held,
      item: { ...plainItem, title, kind: 'decision', text: '', proposal: '', presenter: 'Vd' },
      after: (await call('meeting.get', { meeting: held })).items.at(-1)?.id ?? null,
    })
  await call('minutes.start', { meeting: held })
  const { minutes } = await call('meeting.get', { meeting: held })
  const decisions = ['', 'Styrelsen bordlägger ärendet.', 'Styrelsen återremitterar ärendet till vd.']
  for (const [index, { id, title }] of (minutes?.paragraphs ?? []).entries()) {
    const decision = decisions[index] ?? ''
    const paragraph = { ...plainParagraph, title, text: '', reference: '', decision }
    await call('paragraph.update', { id, paragraph })
  }
  const { id: next } = await call('meeting.add', {
    ...aMeeting,
    number: 2,
    date: '2026-12-10',
    start: '08:30',
    end: '10:00',
  })
  await call('meeting.add', { ...aMeeting, number: 1, date: '2027-02-11' })
  let after = null
  for (const [title, kind] of [
    ['Mötets öppnande', 'formality'],
    ['Delårsbokslut', 'decision'],
    ['Rapport från vd', 'information'],
    ['Mötets avslutande', 'formality'],
  ] as const) {
    const item = { ...plainItem, title, kind, text: '', proposal: '', presenter: '' }
    after = (await call('item.add', { meeting: next, item, after })).id
  }
  await gate.close()
}

describe.runIf(canLaunch())('the items of an agenda', () => {
  let app: ElectronApplication
  let page: Page
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-items-'))
  const board = path.join(folder, 'Granvik.justera')

  beforeAll(async () => {
    await makeBoard(board)
    ;({ app, page } = await launch({ args: [board] }))
    await page.setViewportSize({ width: 1440, height: 900 })
    page.setDefaultTimeout(15_000)
    await page
      .getByRole('row', { name: /2026-12-10|10 december/ })
      .first()
      .getByText(/möte/i)
      .first()
      .click()
  })
  afterAll(() => app?.close())

  const item = (name: string | RegExp) => page.getByRole('option', { name })
  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const fact = (name: string) => page.getByRole('combobox', { name, exact: true })
  const button = (name: string | RegExp) => page.getByRole('button', { name })

  test('she writes who presents, who comes, how long it takes and its case', async () => {
    await item(/Delårsbokslut/).click()
    expect(await fact('Gäster').count()).toBe(0)
    await button('Fler uppgifter').click()
    await fact('Föredragande').fill('Vd')
    await fact('Gäster').fill('Anna Ek, revisor')
    await field('Tid').fill('45')
    await fact('Ärende').fill('0341/26')
    await item(/Rapport från vd/).click()
    await field('Tid').fill('1.00')
    await page.getByText('9.15', { exact: true }).first().waitFor()
    await page.getByText('Beräknad tid 1 tim 45 min, 15 min längre än mötet').waitFor()
    await item(/Delårsbokslut/).click()
    expect(await field('Tid').inputValue()).toBe('45 min')
    await page.getByText('Dnr 0341/26').first().waitFor()
    await button('Färre uppgifter').click()
    expect(await fact('Gäster').inputValue()).toBe('Anna Ek, revisor')
    expect(await field('Sekretess').count()).toBe(0)
    expect(await judged(page, 'items-facts')).toEqual([])
  })

  test('what is no estimate is marked and not stored', async () => {
    await field('Tid').fill('kvart')
    expect(await field('Tid').getAttribute('aria-invalid')).toBe('true')
    await field('Tid').blur()
    expect(await field('Tid').inputValue()).toBe('45 min')
  })

  test('she keeps a note of her own, which no export holds', async () => {
    await button('Egna anteckningar').click()
    await field('Egna anteckningar').fill('Fråga ordföranden om beloppet xyzzyx')
    await page.getByText('De lämnar aldrig filen').waitFor()
    expect(await judged(page, 'items-notes')).toEqual([])
    await item(/Rapport från vd/).click()
    expect(await button('Egna anteckningar').getAttribute('aria-expanded')).toBe('false')
    await item(/Delårsbokslut/).click()
    expect(await field('Egna anteckningar').inputValue()).toContain('xyzzyx')
  })

  test('what the last meeting tabled and sent back is offered, and taken up with where it comes from', async () => {
    const offer = page.getByRole('region', { name: /Från förra mötet/ })
    await offer.getByText('§ 2 · bordlagt').waitFor()
    await picture(page, 'items-carried')
    await button('Lägg till § 2 Avtal om fjärrvärme').click()
    await page.getByText('Ärendet bordlades vid styrelsemöte 1 den 12 februari 2026, § 2.').first().waitFor()
    await offer.getByText('§ 3 · återremitterat').waitFor()
    expect(await offer.getByText('§ 2').count()).toBe(0)
    await button(/Ångra/).click()
    await offer.getByText('§ 2 · bordlagt').waitFor()
    await button('Lägg till alla').click()
    await offer.waitFor({ state: 'detached' })
    expect(await item(/Policy för inköp/).count()).toBe(1)
  })

  test('the item that takes up the last minutes gets them, and says that they are not adjusted', async () => {
    await item(/Mötets öppnande/).click()
    await page.keyboard.press('n')
    await item(/Utan rubrik/)
      .and(page.locator('[aria-selected="true"]'))
      .waitFor()
    await field('Rubrik').fill('Föregående protokoll')
    await page.getByText('Protokollet från 12 februari 2026 är inte justerat än.').waitFor()
    await page
      .getByText(/Protokollet från styrelsemöte 1 den 12 februari 2026 är inte justerat än/)
      .first()
      .waitFor()
    await page.getByText('Läggs in när protokollet är justerat').waitFor()
    expect(await page.getByText('Filen saknas ännu').count()).toBe(0)
    expect(await judged(page, 'items-minutes')).toEqual([])
  })

  test('she moves an item to another meeting by keyboard, and takes it back', async () => {
    await item(/Delårsbokslut/).click()
    await button('Mer om punkten').focus()
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Flytta till annat möte …' }).press('Enter')
    await page
      .getByRole('dialog')
      .getByRole('radio', { name: /11 februari 2027/ })
      .waitFor()
    expect(await judged(page, 'items-move')).toEqual([])
    await page.keyboard.press('Enter')
    await page.getByText('”Delårsbokslut” flyttades till styrelsemöte 1').waitFor()
    expect(await item(/Delårsbokslut/).count()).toBe(0)
    await button(/Ångra/).click()
    await item(/Delårsbokslut/).waitFor()
  })

  test('she says how to take part from elsewhere, in a link that can be opened', async () => {
    await page.getByRole('button', { name: /Ändra mötets uppgifter/ }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Länk för distansdeltagande' }).fill('möte.example.se')
    await dialog.getByRole('textbox', { name: 'Förhinder anmäls till' }).fill('Per Ek, 010-123 45 67')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await dialog.getByText(/Skriv hela adressen/).waitFor()
    expect(await judged(page, 'items-meeting')).toEqual([])
    await dialog
      .getByRole('textbox', { name: 'Länk för distansdeltagande' })
      .fill('https://mote.example.se/1')
    await dialog.getByRole('button', { name: 'Spara' }).click()
    await dialog.waitFor({ state: 'detached' })
    await page.getByText('https://mote.example.se/1').first().waitFor()
  })

  test('all of it has room in a small window', async () => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await item(/Delårsbokslut/).click()
    // The printed pages have a zoom of their own.
    const wide = async () => (await sideways(page)).filter((place) => !place.includes('_pages_'))
    await expect.poll(wide).toEqual([])
    await picture(page, 'items-1280')
  })

  test('the command line tells the facts, and nothing of the note', async () => {
    await app.close()
    const told = justera('show', board, '--meeting', '2026-12-10')
    expect(told.out).toContain('Anna Ek, revisor')
    expect(told.out).toContain('0341/26')
    expect(told.out).not.toContain('xyzzyx')
  })
})
