/** Texts with structure: written by keyboard alone, kept, pasted from other programs. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { plainItem } from '../../shared/model/meeting.ts'
import { aMeeting, today } from '../helpers/board.ts'
import { root } from '../helpers/material.ts'
import { outline } from '../helpers/outline.ts'
import { pdfToolsAvailable, temporaryFolder, textOf } from '../helpers/pdf.ts'
import { judged } from './audit.ts'
import { saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const samples = path.join(root, 'tests/renderer/paste-samples')

/** A board file with one meeting of one item, made past the window. */
async function boardWithItem(folder: string): Promise<string> {
  const gate = createGate({
    desktop: noDesktop,
    settingsFolder: null,
    emit: () => {},
    version: '0.0.0',
    platform: 'test',
    now: () => today,
  })
  const call = callThrough(gate)
  const file = path.join(folder, 'Styrelse.justera')
  await call('board.create', { file: gate.tokens.grant(file), name: 'A', kind: 'company', orgnr: '' })
  const { id } = await call('meeting.add', aMeeting)
  const item = {
    ...plainItem,
    title: 'Avgifter',
    kind: 'decision',
    text: '',
    proposal: '',
    presenter: '',
  } as const
  await call('item.add', { meeting: id, item, after: null })
  await gate.close()
  return file
}

describe.runIf(canLaunch())('the text of an item', () => {
  const folder = temporaryFolder()
  let app: ElectronApplication
  let page: Page
  let file: string

  beforeAll(async () => {
    file = await boardWithItem(folder)
    await open()
  })
  afterAll(() => app?.close())

  const text = () => page.getByRole('textbox', { name: 'Text', exact: true })
  const proposal = () => page.getByRole('textbox', { name: 'Förslag till beslut' })
  async function open() {
    ;({ app, page } = await launch({ args: [file] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page
      .getByRole('row', { name: /Styrelsemöte 1/ })
      .getByText('Styrelsemöte 1')
      .click()
    await page.getByRole('option', { name: /Avgifter/ }).click()
  }
  /** What is stored of the item. */
  const stored = async () => {
    const reply = await page.evaluate(() => window.justera.call('meeting.get', { meeting: 1 }))
    if (!reply.ok) throw new Error(reply.failure.code)
    const { text, textDoc, proposal, proposalDoc } = reply.value.items[0]!
    return { text: { text, doc: textDoc }, proposal: { text: proposal, doc: proposalDoc } }
  }
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key)
  }
  const type = (words: string) => page.keyboard.type(words)

  test('is written with bold, lists and a table by keyboard alone', async () => {
    await page.getByRole('textbox', { name: 'Rubrik' }).focus()
    await press('Enter')
    await type('Avgiften blir ')
    await press('Control+b')
    await type('1 200 kronor')
    await press('Control+b')
    await type(' per år.')
    await press('Enter')
    await type('- Vuxna')
    await press('Enter', 'Tab')
    await type('Pensionärer')
    await press('Enter', 'Shift+Tab')
    await type('Barn')
    await press('Enter', 'Enter')
    await type('3. Tredje')
    await press('Enter')
    await type('Fjärde')
    await press('Enter', 'Enter', 'Control+Shift+T')
    for (const cell of ['Grupp', 'Avgift', 'Antal', 'Vuxna', '1 200', '310', 'Barn', '300']) {
      await type(cell)
      await press('Tab')
    }
    await type('95')
    expect(await judged(page, 'rich-text-table')).toEqual([])
    await press('Escape')
    await expect
      .poll(async () => outline((await stored()).text))
      .toBe(
        [
          'p Avgiften blir *1 200 kronor* per år.',
          'ul',
          '  - Vuxna',
          '    ul',
          '      - Pensionärer',
          '  - Barn',
          'ol 3',
          '  - Tredje',
          '  - Fjärde',
          'table',
          '  # Grupp | # Avgift | # Antal',
          '  Vuxna | 1 200 | 310',
          '  Barn | 300 | 95',
        ].join('\n'),
      )
    expect((await stored()).text.text).toContain('3. Tredje\n4. Fjärde')
    const side = (name: string) =>
      text()
        .locator('td, th')
        .filter({ hasText: name })
        .evaluate((cell) => getComputedStyle(cell).textAlign)
    expect(await side('Antal')).toBe('right')
    expect(await side('310')).toBe('right')
    expect(await side('Vuxna')).toBe('left')
  })

  test.runIf(pdfToolsAvailable())('is printed as it was written', async () => {
    const pdf = path.join(folder, 'handlingar.pdf')
    await saveTo(app, pdf)
    await page
      .getByRole('button', { name: /Exportera handlingar/ })
      .first()
      .click()
    await expect.poll(() => existsSync(pdf), { timeout: 20_000 }).toBe(true)
    const printed = textOf(pdf, 1, 9)
    expect(printed).toMatch(/– Vuxna\s+– Pensionärer\s+– Barn\s+3\. +Tredje\s+4\. +Fjärde/)
    expect(printed).toMatch(/Grupp +Avgift +Antal\s+Vuxna +1.200 +310\s+Barn +300 +95/)
  })

  test('is there again after a restart', async () => {
    await app.close()
    await open()
    await expect.poll(() => text().locator('table').count()).toBe(1)
    expect(await text().innerText()).toMatch(/Vuxna\s+Pensionärer\s+Barn\s+Tredje/)
  })

  const paste = (data: Record<string, string>) =>
    text().evaluate((field, data) => {
      const clipboardData = new DataTransfer()
      for (const [type, value] of Object.entries(data)) clipboardData.setData(type, value)
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }))
    }, data)
  const clear = async () => {
    await text().focus()
    await press('Control+a', 'Delete')
  }

  for (const file of readdirSync(samples).filter((name) => name.endsWith('.html'))) {
    test(`is what was copied in another program: ${file}`, async () => {
      await clear()
      await paste({ 'text/html': readFileSync(path.join(samples, file), 'utf8'), 'text/plain': 'fel' })
      const note = await text().locator('..').getByRole('status').allInnerTexts()
      await press('Escape')
      await page.waitForTimeout(50)
      const { text: value } = await stored()
      const shown = [outline(value), ...note.filter(Boolean).map((each) => `! ${each}`)]
      const expected = readFileSync(path.join(samples, file.replace('.html', '.txt')), 'utf8')
      expect(shown.join('\n')).toBe(expected.trim())
    })
  }

  test('copies to another field as structure, and as plain text where that is asked for', async () => {
    await clear()
    await paste({ 'text/plain': 'Så här:\n\n- ett\n- två\n  1. a\n  2. b' })
    await press('Control+a', 'Control+c')
    await proposal().focus()
    await press('Control+v')
    await press('Enter', 'Enter', 'Enter')
    await type('Slut')
    const copied = 'p Så här:\nul\n  - ett\n  - två\n    ol 1\n      - a\n      - b'
    await expect.poll(async () => outline((await stored()).proposal)).toBe(`${copied}\np Slut`)
    await press('Control+a', 'Control+Shift+V')
    await expect.poll(async () => outline((await stored()).proposal)).toBe(copied)
    await press('Control+z')
    await expect.poll(async () => outline((await stored()).proposal)).toBe(`${copied}\np Slut`)
    await press('Control+y')
    await expect.poll(async () => outline((await stored()).proposal)).toBe(copied)
  })

  test('gets links and all that the bar has by keyboard', async () => {
    await clear()
    await type('Läs mer i stadgan')
    await press('Control+Shift+ArrowLeft', 'Control+Shift+K')
    await type('inte en adress')
    await press('Enter')
    await page.getByText('Skriv en webb- eller e-postadress.').waitFor()
    await press('Control+a')
    await type('hamnen.example/stadgar')
    expect(await judged(page, 'rich-text-link')).toEqual([])
    await press('Enter', 'End')
    await type(' nu')
    await press('Alt+F10', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter')
    expect(await judged(page, 'rich-text-bar')).toEqual([])
    await press('Alt+F10', 'ArrowLeft', 'Escape', 'Escape')
    await expect
      .poll(async () => outline((await stored()).text))
      .toBe('ol 1\n  - Läs mer i [stadgan](https://hamnen.example/stadgar) nu')
    expect(
      await page.getByRole('option', { name: /Avgifter/ }).evaluate((row) => row.matches(':focus')),
    ).toBe(true)
  })

  test('takes 190 000 characters at once, and refuses more without losing any', async () => {
    const lines = Array.from(
      { length: 2000 },
      (_, index) => `<p>Rad ${index} ${'med lite text '.repeat(6)}.</p>`,
    )
    await clear()
    await paste({ 'text/html': lines.join('') })
    await type('Sist.')
    await expect.poll(async () => (await stored()).text.text.slice(-5), { timeout: 20_000 }).toBe('Sist.')
    const before = (await stored()).text.text
    await paste({ 'text/html': lines.slice(0, 200).join('') })
    await page.getByText('Inget har lagts till och det som står här är kvar').waitFor()
    await press('Escape')
    expect(before.length).toBeGreaterThan(180_000)
    expect((await stored()).text.text).toBe(before)
  })

  test('refuses a list with more entries than are stored, and keeps what is there', async () => {
    await clear()
    await type('Kvar')
    await paste({ 'text/html': `<ul>${'<li><b>a</b></li>'.repeat(6000)}</ul>` })
    await page.getByText('Inget har lagts till och det som står här är kvar').waitFor()
    await press('Escape')
    await expect.poll(async () => (await stored()).text).toEqual({ text: 'Kvar', doc: null })
  })
})
