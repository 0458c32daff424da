/** The secretary and the chair, each at a computer of their own, and nothing between them but files: three rounds. */
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeDraftMinutes } from '../helpers/draft-minutes.ts'
import { choose, picture, saveTo } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const passphrase = 'fyra ord som inte hör ihop'

interface Computer {
  readonly app: ElectronApplication
  readonly page: Page
}

describe.runIf(canLaunch())('secretary and chair', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-together-'))
  let secretary: Computer
  let chair: Computer

  beforeAll(async () => {
    const board = path.join(folder, 'granvik.justera')
    await makeDraftMinutes(board)
    secretary = await launch({ args: [board] })
    chair = await launch()
    for (const { page } of [secretary, chair]) {
      page.setDefaultTimeout(20_000)
      await page.setViewportSize({ width: 1280, height: 800 })
    }
    await secretary.page.locator('[data-row]').first().click()
    await secretary.page.getByRole('tab', { name: /Protokoll/ }).click()
  }, 120_000)
  afterAll(async () => {
    await secretary?.app.close()
    await chair?.app.close()
  })

  const dialog = ({ page }: Computer) => page.getByRole('dialog')
  const band = () => secretary.page.getByRole('region', { name: 'Granskning' })
  const progress = (text: string) => secretary.page.getByRole('status').filter({ hasText: text }).waitFor()
  const textOf = (title: RegExp) => async () => {
    await secretary.page.getByRole('option', { name: title }).click()
    return secretary.page.getByRole('textbox', { name: 'Text', exact: true }).innerText()
  }

  /** To the chair alone; the file that is to be carried over. */
  const send = async (round: number) => {
    const to = path.join(folder, `omgång ${round}`)
    mkdirSync(to)
    await band().getByRole('button', { name: 'Skicka för granskning …' }).click()
    await dialog(secretary).getByRole('button', { name: 'Ta bort Bo Ström' }).click()
    await dialog(secretary).getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await choose(secretary.app, to)
    await dialog(secretary).getByRole('button', { name: 'Välj mapp …' }).click()
    await dialog(secretary).getByText(to).waitFor()
    await dialog(secretary).getByRole('button', { name: 'Skicka', exact: true }).click()
    await secretary.page.getByRole('dialog', { name: 'Filerna är skrivna' }).waitFor({ timeout: 60_000 })
    await secretary.page.keyboard.press('Enter')
    const [file] = readdirSync(to).filter((name) => name.endsWith('.justera-review'))
    return path.join(to, file!)
  }
  const open = async (file: string) => {
    await choose(chair.app, file)
    await chair.page.getByRole('button', { name: 'Öppna granskning …' }).click()
    await dialog(chair).getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await chair.page.keyboard.press('Enter')
    await chair.page.getByRole('heading', { level: 2, name: 'Mötet' }).waitFor({ timeout: 60_000 })
  }
  const goTo = async (heading: RegExp) => {
    const wanted = chair.page.getByRole('heading', { level: 2, name: heading })
    for (let pages = 0; pages < 6 && (await wanted.count()) === 0; pages++) {
      const shown = await chair.page.getByRole('heading', { level: 2 }).first().innerText()
      await chair.page.keyboard.press('ArrowRight')
      await expect
        .poll(() => chair.page.getByRole('heading', { level: 2 }).first().innerText())
        .not.toBe(shown)
    }
    await wanted.waitFor()
  }
  /** Answers, closes, and gives the file that is to be carried back. */
  const answer = async (file: string, verdict: string, greeting: string) => {
    await chair.page.keyboard.press('s')
    await chair.page.getByRole('heading', { level: 2, name: 'Ditt svar' }).waitFor()
    await chair.page.getByRole('radio', { name: verdict }).check()
    await chair.page.getByRole('textbox', { name: 'Hälsning till sekreteraren' }).fill(greeting)
    const to = path.join(path.dirname(file), 'svar.justera-review')
    await saveTo(chair.app, to)
    await chair.page.getByRole('button', { name: 'Spara svar …' }).click()
    await chair.page.getByText(/Skicka filen svar\.justera-review/).waitFor({ timeout: 60_000 })
    await chair.page.getByRole('button', { name: 'Stäng', exact: true }).click()
    await chair.page.getByRole('button', { name: 'Ny styrelse …' }).waitFor()
    return to
  }
  const bring = async (file: string) => {
    await choose(secretary.app, file)
    await band().getByRole('button', { name: 'Hämta in svar …' }).click()
    await dialog(secretary).getByRole('button', { name: 'Välj fil …' }).click()
    await dialog(secretary).getByText(path.basename(file)).waitFor()
    await dialog(secretary).getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await secretary.page.keyboard.press('Enter')
    await secretary.page.getByRole('heading', { name: 'Svar på granskningen' }).waitFor({ timeout: 60_000 })
  }
  const toMinutes = () => secretary.page.getByRole('button', { name: 'Till protokollet' }).click()

  test('first round: both write at the same place, and the secretary finds the words for both', async () => {
    const file = await send(1)
    await open(file)
    await goTo(/§ 3 Taxa/)
    await chair.page.keyboard.press('f')
    const field = chair.page.getByRole('textbox', { name: 'Text' })
    await field.fill('Taxan höjs med tre procent från årsskiftet.')
    await chair.page.keyboard.press('Escape')
    await chair.page.getByRole('region', { name: 'Ditt ändringsförslag: Text' }).waitFor()
    await chair.page.getByText('Sparat i filen').waitFor()
    await picture(chair.page, 'together-chair')

    await secretary.page.getByRole('option', { name: /Taxa/ }).click()
    const own = secretary.page.getByRole('textbox', { name: 'Text', exact: true })
    await own.click()
    await secretary.page.keyboard.press('Control+a')
    await secretary.page.keyboard.type('Taxan höjs med fyra procent från årsskiftet.')

    await bring(await answer(file, 'Jag vill ha ändringar', 'Se § 3.'))
    await progress('0 av 1 avgjorda')
    await picture(secretary.page, 'together-conflict')
    await secretary.page.locator('[data-matter]').first().focus()
    await secretary.page.keyboard.press('e')
    const words = secretary.page.getByRole('textbox', { name: 'Så ska det stå' })
    expect(await words.inputValue()).toBe('Taxan höjs med fyra / tre procent från årsskiftet.')
    await secretary.page.getByText(/Där ni har skrivit olika står båda orden/).waitFor()
    await picture(secretary.page, 'together-wording')
    await words.fill('Taxan höjs med tre och en halv procent från årsskiftet.')
    await secretary.page.keyboard.press('Control+Enter')
    await progress('1 av 1 avgjorda')
    await toMinutes()
    await secretary.page.getByText('Ändring begärd').first().waitFor()
    expect(await textOf(/Taxa/)()).toBe('Taxan höjs med tre och en halv procent från årsskiftet.')
  })

  test('second round: the chair sees what became of it, asks, and is answered', async () => {
    const file = await send(2)
    await open(file)
    await goTo(/§ 3 Taxa/)
    await chair.page.getByText('Infört med ändring', { exact: true }).waitFor()
    await chair.page.keyboard.press('k')
    await chair.page.getByRole('textbox', { name: 'Din kommentar' }).waitFor()
    await chair.page.keyboard.type('Gäller det även företag?')
    await chair.page.keyboard.press('Control+Enter')
    await chair.page.getByText('Sparat i filen').waitFor()
    await bring(await answer(file, 'Jag vill ha ändringar', 'En fråga kvar.'))
    await progress('0 av 1 avgjorda')
    await secretary.page.locator('[data-matter]').first().focus()
    await secretary.page.keyboard.press('s')
    await secretary.page.keyboard.type('Ja, alla kunder.')
    await secretary.page.keyboard.press('Control+Enter')
    await progress('1 av 1 avgjorda')
    await toMinutes()
  })

  test('third round: the chair reads the answer and approves, and the minutes are ready', async () => {
    const file = await send(3)
    await open(file)
    await goTo(/§ 3 Taxa/)
    await chair.page.getByText('Ja, alla kunder.').waitFor()
    await picture(chair.page, 'together-thread')
    await bring(await answer(file, 'Jag godkänner protokollet', 'Tack!'))
    await toMinutes()
    await secretary.page.getByText('Klart för justering').first().waitFor()
    await picture(secretary.page, 'together-ready')
  })
})
