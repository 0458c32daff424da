/** Spelling as one writes: marks, suggestions by mouse and by keyboard, words that are learned. */
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { aMeeting, anItem, today } from '../helpers/board.ts'
import { temporaryFolder } from '../helpers/pdf.ts'
import { judged } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const soon = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 })

describe.runIf(canLaunch())('spelling', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const file = path.join(temporaryFolder(), 'Styrelse.justera')
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
      name: 'Djupvik AB',
      kind: 'company',
      orgnr: '',
    })
    const { id } = await call('meeting.add', aMeeting)
    const text = 'Vid sammaträdet i Djupvik gicks budgetn igenom.'
    await call('item.add', { meeting: id, item: { ...anItem, title: 'Avgifter', text }, after: null })
    await gate.close()
    ;({ app, page } = await launch({ args: [file] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page
      .getByRole('row', { name: /Styrelsemöte 1/ })
      .getByText('Styrelsemöte 1')
      .click()
    await page.getByRole('option', { name: /Avgifter/ }).click()
  }, 60_000)
  afterAll(() => app?.close())

  const text = () => page.getByRole('textbox', { name: 'Text', exact: true })
  const marked = () => text().locator('.misspelled').allInnerTexts()

  test('misspelled words are marked, names of the file are not', async () => {
    await soon(marked).toEqual(['sammaträdet', 'budgetn'])
    expect(await judged(page, 'spelling-marks')).toEqual([])
  })

  test('a suggestion is taken by mouse', async () => {
    await text().locator('.misspelled', { hasText: 'sammaträdet' }).click({ button: 'right' })
    const menu = page.getByRole('menu', { name: 'Rättstavning av sammaträdet' })
    await menu.getByRole('menuitem', { name: 'sammanträdet', exact: true }).waitFor()
    await picture(page, 'spelling-menu')
    expect(await judged(page, 'spelling')).toEqual([])
    await menu.getByRole('menuitem', { name: 'sammanträdet', exact: true }).click()
    await soon(() => text().innerText()).toBe('Vid sammanträdet i Djupvik gicks budgetn igenom.')
    await soon(marked).toEqual(['budgetn'])
  })

  test('a suggestion is taken by keyboard alone', async () => {
    await text().focus()
    await page.keyboard.press('ControlOrMeta+Home')
    await page.keyboard.press('F7')
    await page.getByRole('menuitem', { name: 'budgeten', exact: true }).waitFor()
    await soon(() => page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('menuitem')
    const chosen = () => page.evaluate(() => document.activeElement?.textContent)
    for (let presses = 0; presses < 8 && (await chosen()) !== 'budgeten'; presses++)
      await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await soon(() => text().innerText()).toBe('Vid sammanträdet i Djupvik gicks budgeten igenom.')
    await soon(marked).toEqual([])
    await page.keyboard.type('!')
    expect(await text().innerText()).toContain('budgeten!')
  })

  test('the word that is being written is left in peace, and marked when one goes on', async () => {
    await page.keyboard.press('ControlOrMeta+End')
    await page.keyboard.type(' Kajavgifftn')
    await page.waitForTimeout(800)
    expect(await marked()).toEqual([])
    await page.keyboard.type(' höjs.')
    await soon(marked).toEqual(['Kajavgifftn'])
  })

  test('a word that is learned is right from then on', async () => {
    await text().locator('.misspelled').click({ button: 'right' })
    await page.getByRole('menuitem', { name: 'Lägg till ”Kajavgifftn” i ordlistan' }).click()
    await soon(marked).toEqual([])
  })
})
