/** The records of a paragraph as a secretary writes them in the meeting: motions, a vote by keys, jäv, a reservation. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeVotingMinutes } from '../helpers/voting-board.ts'
import { judged, sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the records of a paragraph', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-records-')), 'granvik.justera')
    await makeVotingMinutes(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1440, height: 900 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    await page.getByRole('option', { name: /Plan för biblioteken/ }).click()
    await records().waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const records = () => page.getByRole('region', { name: 'Paragrafens uppgifter' })
  const row = (name: string) => records().getByRole('region', { name, exact: true })
  const printed = () => page.getByRole('region', { name: 'Protokoll, förhandsvisning' })
  const told = (text: string) => printed().getByText(text).waitFor()
  const add = async (letter: string) => {
    await page.keyboard.press('Control+Shift+L')
    await page.getByRole('menuitem').first().waitFor()
    await page.keyboard.press(letter)
  }
  const focused = () => page.locator(':focus')
  const voter = (name: string) => row('Omröstning').getByRole('radiogroup', { name })

  test('what the agenda says of the matter is there from the start', async () => {
    await expect.poll(() => row('Diarienummer').getByRole('textbox').inputValue()).toBe('KN 2026/14')
    await expect.poll(() => row('Föredragande').getByRole('textbox').inputValue()).toBe('Bibliotekschefen')
    await told('§ 2, KN 2026/14')
    await told('Bibliotekschefen föredrar ärendet.')
  })

  test('motions are added by key, named from the list, and moved', async () => {
    await add('y')
    await page.keyboard.type('Anna Ek (S)')
    await told('Anna Ek (S) yrkar bifall till förslaget.')
    await add('y')
    await page.keyboard.type('Olle Ask (M)')
    await row('Yrkande').getByRole('combobox', { name: 'Slag av yrkande' }).last().selectOption('rejection')
    await told('Olle Ask (M) yrkar avslag på förslaget.')
    await focused().press('Alt+ArrowUp')
    await expect
      .poll(() => row('Yrkande').getByRole('combobox', { name: 'Vem som yrkar' }).first().inputValue())
      .toBe('Olle Ask (M)')
    await row('Yrkande').getByRole('combobox', { name: 'Vem som yrkar' }).first().press('Alt+ArrowDown')
  })

  test('a menu that was left by Escape opens again at once, and what is chosen in it is added', async () => {
    for (let time = 0; time < 5; time++) {
      await page.keyboard.press('Control+Shift+L')
      await page.getByRole('menuitem').first().waitFor()
      await page.keyboard.press('Escape')
    }
    await page.keyboard.press('Control+Shift+L')
    await page.keyboard.press('t')
    await row('Tidigare behandling').waitFor()
    await page.keyboard.type('Återremitterat den 1 mars.')
    await told('Återremitterat den 1 mars.')
  })

  test('the order of putting is proposed from them', async () => {
    await add('p')
    await row('Propositionsordning').getByRole('button', { name: 'Föreslå text från yrkandena' }).click()
    await told(
      'Ordföranden ställer propositioner på bifall till förslaget och avslag på förslaget och finner att XX.',
    )
    await row('Propositionsordning')
      .getByRole('textbox')
      .fill(
        'Ordföranden ställer propositioner på förslaget och på avslag och finner att det bifalls. Omröstning begärs.',
      )
  })

  test('jäv takes a person out of those who may vote', async () => {
    await add('j')
    await focused().selectOption({ label: 'Siv Lund (MP)' })
    await row('Jäv').getByRole('textbox', { name: 'Orsak' }).fill('ordförande i biblioteksföreningen')
    await told(
      'Siv Lund (MP) anmäler jäv (ordförande i biblioteksföreningen) och deltar inte i handläggningen av ärendet.',
    )
  })

  test('a vote is taken by letters, one row after the other', async () => {
    await add('o')
    await voter('Anna Ek (S)').waitFor()
    expect(await voter('Siv Lund (MP)').count()).toBe(0)
    expect(await row('Omröstning').getByRole('radiogroup').count()).toBe(4)
    expect(await row('Omröstning').getByRole('textbox', { name: 'Nej för' }).inputValue()).toBe(
      'avslag på förslaget',
    )
    await voter('Anna Ek (S)').getByRole('radio', { name: 'Ja' }).focus()
    for (const letter of ['j', 'n', 'n', 'j']) await page.keyboard.press(letter)
    await row('Omröstning').getByText('Ja 2').waitFor()
    await row('Omröstning').getByText('Nej 2').waitFor()
    // Equal, and all have voted: the chair has the casting vote.
    await expect
      .poll(() => row('Omröstning').getByRole('combobox', { name: 'Lika röstetal' }).inputValue())
      .toBe('chair')
    await told(
      'Kulturnämnden beslutar med två röster mot två, med ordförandens utslagsröst, att bifalla förslaget.',
    )
    expect(await judged(page, 'records-equal')).toEqual([])
    await page.keyboard.press('ArrowUp')
    await page.keyboard.press('j')
    await told('Kulturnämnden beslutar med tre röster mot en att bifalla förslaget.')
    await told('Olle Ask (M) röstar för avslag på förslaget.')
  })

  test('who took part can reserve themselves, and have something noted', async () => {
    await add('r')
    expect(await focused().getByRole('option', { name: 'Siv Lund (MP)' }).count()).toBe(0)
    await focused().selectOption({ label: 'Olle Ask (M)' })
    await told('Olle Ask (M) reserverar sig mot beslutet.')
    await add('a')
    await page.keyboard.type('Per Ros (C)')
    await page.keyboard.press('Enter')
    await row('Protokollsanteckning')
      .getByRole('textbox', { name: 'Text' })
      .fill('en skrivelse från den 12 februari')
    await told('Per Ros (C) antecknar som yttrande en skrivelse från den 12 februari.')
  })

  test('a secret vote asks for numbers alone, and a lot settles it', async () => {
    await row('Omröstning').getByRole('button', { name: 'En omröstning till' }).click()
    const second = row('Omröstning').getByRole('group', { name: 'Omröstning 2' })
    await second.getByRole('checkbox', { name: 'sluten omröstning' }).check()
    await second.getByRole('textbox', { name: 'Ja för' }).fill('Eva Fors')
    await second.getByRole('textbox', { name: 'Nej för' }).fill('Bo Alm')
    await second.getByRole('textbox', { name: 'Ja', exact: true }).fill('2')
    await second.getByRole('textbox', { name: 'Nej', exact: true }).fill('2')
    await second.getByRole('combobox', { name: 'Lika röstetal' }).selectOption('lotNo')
    await told(
      'Rösterna faller lika, två röster mot två. Kulturnämnden beslutar efter lottning att bifalla Bo Alm.',
    )
    await picture(page, 'records-secret')
    await second.getByRole('button', { name: 'Ta bort Omröstning 2' }).click()
    await second.waitFor({ state: 'detached' })
    await page.getByRole('button', { name: 'Ångra' }).first().click()
    await second.waitFor()
    await second.getByRole('button', { name: 'Ta bort Omröstning 2' }).click()
    await second.waitFor({ state: 'detached' })
  })

  test('the whole is there after the page was left, and everybody can use it', async () => {
    await add('u')
    await page.keyboard.type('Bibliotekschefen')
    await add('m')
    await told('Omedelbart justerad')
    await page.getByRole('option', { name: /Mötets öppnande/ }).click()
    await row('Yrkande').waitFor({ state: 'detached' })
    await page.getByRole('option', { name: /Plan för biblioteken/ }).click()
    await row('Reservation').getByText('Olle Ask (M)').waitFor()
    expect(await judged(page, 'records')).toEqual([])
    expect(await sideways(page)).toEqual([])
    for (const [width, height] of [
      [1280, 800],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await picture(page, `records-${width}`)
      expect(await sideways(page)).toEqual([])
    }
  })
})
