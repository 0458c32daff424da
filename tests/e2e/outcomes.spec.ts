/** How matters went, chosen for one paragraph and for many, and the phrases that expand while she writes. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noDesktop } from '../../electron/desktop-port.ts'
import { callThrough, createGate } from '../../electron/gate.ts'
import { usualBodySettings } from '../../shared/model/board.ts'
import { plainItem } from '../../shared/model/meeting.ts'
import { aMeeting, today } from '../helpers/board.ts'
import { judged, sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const matters = [
  ['Mötets öppnande', 'formality', ''],
  ['Delårsrapport', 'decision', 'Nämnden föreslås godkänna delårsrapporten.'],
  [
    'Plan för biblioteken',
    'decision',
    'Nämnden föreslås besluta\natt anta planen\natt uppdra åt förvaltningen att genomföra den',
  ],
  ['Information om lokaler', 'information', ''],
  ['Redovisning av delegationsbeslut', 'information', ''],
] as const

/** A committee with phrases, and a meeting whose minutes have been begun. */
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
  const [name, kind] = ['Nämnden', 'committee'] as const
  await call('board.create', {
    file: gate.tokens.grant(file),
    name: 'Granviks kommun',
    kind,
    orgnr: '212000-0001',
    bodyName: name,
  })
  const [body] = await call('body.list', {})
  const phrases = [
    { shortcut: 'oj', text: 'Paragrafen förklaras omedelbart justerad.' },
    { shortcut: ';fr', text: 'Förvaltningen föredrar ärendet.' },
  ]
  await call('body.update', {
    id: body!.id,
    body: { name, kind, settings: { ...usualBodySettings, phrases } },
  })
  const { id: meeting } = await call('meeting.add', aMeeting)
  let after = null
  for (const [title, kind, proposal] of matters) {
    const item = { ...plainItem, title, kind, text: '', proposal, presenter: '' }
    after = (await call('item.add', { meeting, item, after })).id
  }
  await call('minutes.start', { meeting })
  await gate.close()
}

describe.runIf(canLaunch())('the outcomes', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-outcomes-')), 'Granvik.justera')
    await makeBoard(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(15_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
  }, 120_000)
  afterAll(() => app?.close())

  const row = (name: string | RegExp) => page.getByRole('option', { name })
  const decision = () => page.getByRole('textbox', { name: 'Beslut', exact: true })
  const text = () => page.getByRole('textbox', { name: 'Text', exact: true })
  const outcome = () => page.getByRole('button', { name: /^Utfall: / })
  const choose = async (name: string) => {
    await outcome().click()
    await page.getByRole('menuitem', { name, exact: true }).click()
  }
  const bar = () => page.getByRole('status').filter({ has: page.getByRole('button', { name: /Ångra/ }) })
  const says = (words: string) => expect.poll(() => decision().innerText()).toBe(words)
  const shownBefore = (words: string) => page.getByText(words, { exact: true }).first().waitFor()

  test('an outcome writes the decision of a committee in the present', async () => {
    await row(/Delårsrapport/).click()
    await says('Nämnden godkänner delårsrapporten.')
    await choose('Avslag')
    await says('Nämnden avslår förslaget att godkänna delårsrapporten.')
    expect(await bar().count()).toBe(0)
    await outcome().focus()
    // By keys alone: a letter leads to the outcome, and nothing is written on the way.
    await page.keyboard.press('Enter')
    await page.getByRole('menuitem', { name: 'Bifall', exact: true }).waitFor()
    await expect.poll(() => page.locator(':focus').getAttribute('role')).toBe('menuitem')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('u')
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Utgår')
    await picture(page, 'outcomes-choice')
    await page.keyboard.press('Enter')
    await says('Ärendet utgår.')
    await expect.poll(() => page.locator(':focus').innerText()).toBe('Utgår')
    expect(await judged(page, 'outcomes-one')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('her own words give way only with the way back beside', async () => {
    await decision().fill('Nämnden tar upp ärendet i höst.')
    await choose('Bordlagt')
    await says('Nämnden bordlägger ärendet.')
    await bar().getByText('Utfallet ”Bordlagt” skrev ett nytt beslut i stället för ditt').waitFor()
    await picture(page, 'outcomes-replaced')
    await bar().getByRole('button', { name: /Ångra/ }).click()
    await says('Nämnden tar upp ärendet i höst.')
    await expect.poll(() => outcome().innerText()).toBe('Utgår')
  })

  test('several paragraphs get the same outcome, and lose it in one step', async () => {
    await row(/Information om lokaler/).click()
    await row(/delegationsbeslut/).click({ modifiers: ['Shift'] })
    await page.getByRole('heading', { name: '2 paragrafer valda' }).waitFor()
    await choose('Antecknas')
    await shownBefore('Nämnden antecknar informationen.')
    await shownBefore('Nämnden antecknar redovisningen.')
    await bar().getByText('2 paragrafer fick utfallet ”Antecknas”').waitFor()
    expect(await judged(page, 'outcomes-many')).toEqual([])
    expect(await sideways(page)).toEqual([])
    await bar().getByRole('button', { name: /Ångra/ }).click()
    await expect.poll(() => page.getByText('Nämnden antecknar informationen.').count()).toBe(0)
  })

  test('the outcomes open at the row by key', async () => {
    await row(/Plan för biblioteken/).click()
    await row(/Plan för biblioteken/).focus()
    await page.keyboard.press('Shift+F10')
    await page.getByRole('menuitem', { name: 'Bifall efter votering' }).waitFor()
    await picture(page, 'outcomes-menu')
    await page.getByRole('menuitem', { name: 'Bifall efter votering' }).press('Enter')
    await says(
      'Nämnden beslutar efter votering\natt anta planen\natt uppdra åt förvaltningen att genomföra den',
    )
  })

  test('a shortcut becomes its phrase, and undo gives it back', async () => {
    await text().click()
    await page.keyboard.type('Beslut. oj')
    await page.keyboard.press('Tab')
    await expect.poll(() => text().innerText()).toBe('Beslut. Paragrafen förklaras omedelbart justerad.')
    await page.keyboard.press('Control+Z')
    await expect.poll(() => text().innerText()).toBe('Beslut. oj')
    await page.keyboard.press('Control+A')
    await page.keyboard.type(';fr Sedan: ')
    await expect.poll(() => text().innerText()).toBe('Förvaltningen föredrar ärendet. Sedan: ')
  })

  test('a phrase is found in the palette and goes where she wrote', async () => {
    await page.keyboard.press('Control+K')
    await page.getByRole('combobox', { name: 'Sök och gör' }).fill('infoga fras')
    await page.getByRole('option', { name: /oj/ }).first().waitFor()
    await picture(page, 'outcomes-palette')
    await page.getByRole('option', { name: /Infoga fras: oj/ }).click()
    await expect
      .poll(() => text().innerText())
      .toBe('Förvaltningen föredrar ärendet. Sedan: Paragrafen förklaras omedelbart justerad.')
  })

  test('a shortcut expands in a plain field too', async () => {
    await page.getByRole('tab', { name: /Dagordning/ }).click()
    await row(/Delårsrapport/).click()
    await page.getByRole('button', { name: 'Egna anteckningar' }).click()
    const note = page.getByRole('textbox', { name: 'Egna anteckningar' })
    await note.click()
    await page.keyboard.type('oj')
    await page.keyboard.press('Tab')
    await expect.poll(() => note.inputValue()).toBe('Paragrafen förklaras omedelbart justerad.')
    await page.keyboard.press('Control+Z')
    await expect.poll(() => note.inputValue()).toBe('oj')
  })

  test('the body’s dialog tells how phrases work and lets the tense be chosen', async () => {
    await page.keyboard.press('Control+2')
    await page.getByRole('tab', { name: /Organ/ }).first().click()
    await page.locator('[data-row]').getByText('Nämnden', { exact: true }).click()
    await page.getByRole('radio', { name: /I preteritum/ }).check()
    await page.getByText(/tryck Tabb/).scrollIntoViewIfNeeded()
    expect(await judged(page, 'outcomes-body')).toEqual([])
    await page.getByRole('radiogroup', { name: 'Besluten skrivs' }).scrollIntoViewIfNeeded()
    await picture(page, 'outcomes-tense')
  })
})
