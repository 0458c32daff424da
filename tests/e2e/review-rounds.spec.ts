/** A draft goes to its reviewers, comes back with suggestions, is decided on by keys, and goes out once more. */
import { mkdirSync, mkdtempSync, readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Paragraph } from '../../shared/model/minutes.ts'
import { type CommentId, noWork, type ReviewWork } from '../../shared/model/review.ts'
import type { Instant } from '../../shared/values.ts'
import { testApp } from '../helpers/board.ts'
import { makeDraftMinutes } from '../helpers/draft-minutes.ts'
import { judged, sideways } from './audit.ts'
import { choose, picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const passphrase = 'fyra ord som inte hör ihop'
const at = '2026-11-20T12:00:00.000Z' as Instant

describe.runIf(canLaunch())('a review in rounds', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-review-'))
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(folder, 'granvik.justera')
    await makeDraftMinutes(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(15_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Protokoll/ }).click()
  }, 120_000)
  afterAll(() => app?.close())

  const press = (keys: string) => page.keyboard.press(keys)
  const band = () => page.getByRole('region', { name: 'Granskning' })
  const dialog = () => page.getByRole('dialog')
  const matter = (name: string) => page.getByRole('article', { name })
  const progress = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor()
  const texts = () =>
    page.evaluate(async () => {
      const list = await window.justera.call('meeting.list', {})
      if (!list.ok) throw new Error(list.failure.code)
      const reply = await window.justera.call('meeting.get', { meeting: list.value[0]!.id })
      if (!reply.ok) throw new Error(reply.failure.code)
      return reply.value.minutes!.paragraphs.map(({ text }) => text)
    })
  const sendTo = async (name: string) => {
    const to = path.join(folder, name)
    mkdirSync(to)
    await band().getByRole('button', { name: 'Skicka för granskning …' }).click()
    await dialog().getByRole('textbox', { name: 'Namn, granskare 1' }).waitFor()
    await dialog().getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await choose(app, to)
    await dialog().getByRole('button', { name: 'Välj mapp …' }).click()
    await dialog().getByText(to).waitFor()
    return to
  }
  const bring = async (file: string) => {
    await choose(app, file)
    await page.getByRole('button', { name: 'Hämta in svar …' }).click()
    await dialog().getByRole('button', { name: 'Välj fil …' }).click()
    await dialog().getByText(path.basename(file)).waitFor()
    await dialog().getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await press('Enter')
    await expect.poll(() => dialog().count(), { timeout: 30_000 }).toBe(0)
  }
  /** The reviewer's computer: other settings, no board. */
  const answer = async (
    sent: string,
    reviewer: string,
    write: (seen: readonly Paragraph[]) => Partial<ReviewWork>,
  ) => {
    const other = testApp()
    const file = readdirSync(sent).find((name) => name.endsWith(`${reviewer}.justera-review`))
    const { request } = await other.call('review.open', {
      ...{ file: other.gate.tokens.grant(path.join(sent, file!)), passphrase },
    })
    const given = write(request.meeting.minutes!.paragraphs)
    await other.call('review.save', { work: { ...noWork, verdict: 'changes', ...given } })
    const to = path.join(sent, `Svar från ${reviewer}.justera-review`)
    await other.call('review.answer', { to: other.gate.tokens.grant(to) })
    return { to, thread: request.thread }
  }
  const wording = (seen: readonly Paragraph[], index: number, text: string) => ({
    ...({ paragraph: seen[index]!.id, field: 'text', text, at } as const),
  })
  let first = ''

  test('the draft is sent to those who sign, under a passphrase that is strong enough', async () => {
    await band().getByRole('button', { name: 'Skicka för granskning …' }).click()
    await expect
      .poll(() =>
        dialog()
          .getByRole('textbox', { name: /^Namn/ })
          .evaluateAll((all) => all.map((field) => (field as HTMLInputElement).value)),
      )
      .toEqual(['Åsa Öberg', 'Bo Ström'])
    await dialog().getByLabel('Lösenfras', { exact: true }).fill('kort')
    await dialog().getByRole('button', { name: 'Skicka', exact: true }).click()
    await dialog().getByText('4 av minst 12 tecken').waitFor()
    await dialog().getByText('Välj en mapp att skriva filerna i.').waitFor()
    expect(await judged(page, 'review-send')).toEqual([])
    await dialog().getByRole('checkbox', { name: 'En egen lösenfras till var och en' }).check()
    await dialog().getByLabel('Lösenfras för Åsa Öberg', { exact: true }).fill('kort')
    await dialog().getByLabel('Lösenfras för Bo Ström', { exact: true }).fill('fyra andra ord till Bo')
    expect(await judged(page, 'review-send-own')).toEqual([])
    await press('Escape')
    first = await sendTo('omgång 1')
    await dialog().getByRole('checkbox', { name: /PDF/ }).check()
    await dialog().getByRole('button', { name: 'Skicka', exact: true }).click()
    await page.getByRole('dialog', { name: 'Filerna är skrivna' }).waitFor({ timeout: 30_000 })
    expect(readdirSync(first)).toHaveLength(3)
    expect(await judged(page, 'review-sent')).toEqual([])
    await press('Enter')
    await band()
      .getByText(/^Åsa Öberg: väntar på svar sedan/)
      .waitFor()
    await page.getByText('Hos ordföranden').first().waitFor()
  })

  test('answers come in, with the wrong passphrase told beside its field', async () => {
    await page.getByRole('option', { name: /Budget/ }).click()
    const field = page.getByRole('textbox', { name: 'Text', exact: true })
    await field.click()
    await press('Control+a')
    await page.keyboard.type(
      'Ekonomichefen redogjorde för budgeten. Styrelsen tackade varmt för redogörelsen.',
    )
    await expect.poll(async () => (await texts())[1]).toContain('varmt')
    const ofChair = await answer(first, 'Åsa Öberg', (seen) => ({
      note: 'Bra skrivet, några ändringar.',
      suggestions: [
        wording(seen, 0, 'Ordföranden hälsade alla välkomna och öppnade mötet klockan nio.'),
        wording(
          seen,
          1,
          'Ekonomichefen redogjorde för budgeten. Styrelsen tackade hjärtligt för redogörelsen.',
        ),
        wording(seen, 2, 'Taxan höjs med tre procent från årsskiftet.'),
      ],
      comments: [
        {
          ...({ id: '0000000000000001' as CommentId, paragraph: seen[3]!.id, about: 'wording', at } as const),
          ...({
            marked: { field: 'text', words: 'övriga frågor' },
            text: 'Togs inte parkeringen upp?',
          } as const),
        },
      ],
    }))
    const ofAdjuster = await answer(first, 'Bo Ström', (seen) => ({
      verdict: 'approved',
      suggestions: [wording(seen, 2, 'Taxan höjs med fyra procent från årsskiftet.')],
    }))
    await choose(app, ofChair.to)
    await band().getByRole('button', { name: 'Hämta in svar …' }).click()
    await dialog().getByRole('button', { name: 'Välj fil …' }).click()
    await dialog().getByLabel('Lösenfras', { exact: true }).fill('något helt annat än så')
    await press('Enter')
    await dialog()
      .getByText(/Lösenfrasen öppnar inte/)
      .waitFor({ timeout: 30_000 })
    expect(await judged(page, 'review-bring')).toEqual([])
    await dialog().getByLabel('Lösenfras', { exact: true }).fill(passphrase)
    await press('Enter')
    await page.getByRole('heading', { name: 'Svar på granskningen' }).waitFor({ timeout: 30_000 })
    await progress('0 av 4 avgjorda')
    await bring(ofAdjuster.to)
    await progress('0 av 5 avgjorda')
    // What both want at the same place stands word by word beside what was sent.
    const against = page.getByText('Strider mot förslaget från Bo Ström').locator('..')
    await against.scrollIntoViewIfNeeded()
    expect((await against.innerText()).split(/\s+/).join(' ')).toContain(
      'Som skickat två Bo Ström fyra Åsa Öberg tre',
    )
    await picture(page, 'review-rivals')
    expect(await judged(page, 'review-merge')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('by keys it is accepted, reworded, rejected and answered, and undone', async () => {
    await page.getByRole('main').focus()
    await press('a')
    await progress('1 av 5 avgjorda')
    expect((await texts())[0]).toBe('Ordföranden hälsade alla välkomna och öppnade mötet klockan nio.')
    await press('Control+z')
    await progress('0 av 5 avgjorda')
    expect((await texts())[0]).toBe('Ordföranden öppnade mötet klockan nio.')
    await page.getByRole('button', { name: /^Godta allt som inte strider mot något/ }).click()
    await progress('1 av 5 avgjorda')
    expect((await texts())[0]).toContain('välkomna')
    await page.getByRole('article', { name: 'Förslag från Åsa Öberg om texten' }).nth(1).focus()
    // What both have changed at the same place is not accepted by a key.
    await press('a')
    await press('e')
    const field = page.getByRole('textbox', { name: 'Så ska det stå' })
    expect(await field.inputValue()).toContain('hjärtligt')
    await picture(page, 'review-edit')
    await field.fill('Ekonomichefen redogjorde för budgeten. Styrelsen tackade varmt och hjärtligt.')
    await press('Control+Enter')
    await progress('2 av 5 avgjorda')
    expect((await texts())[1]).toContain('varmt och hjärtligt')
    await expect
      .poll(() => page.locator('[data-matter]:focus').getAttribute('aria-label'))
      .toBe('Förslag från Åsa Öberg om texten')
    await press('a')
    await progress('3 av 5 avgjorda')
    expect((await texts())[2]).toBe('Taxan höjs med tre procent från årsskiftet.')
    await press('r')
    await progress('4 av 5 avgjorda')
    await expect
      .poll(() => page.locator('[data-matter]:focus').getAttribute('aria-label'))
      .toBe('Kommentar från Åsa Öberg')
    await press('s')
    await page.keyboard.type('Nej, den kommer nästa gång.')
    await press('Control+Enter')
    await progress('5 av 5 avgjorda')
    await matter('Kommentar från Åsa Öberg').getByText('Svar: Nej, den kommer nästa gång.').waitFor()
    await page.getByText(/^Allt är avgjort/).waitFor()
    await page.setViewportSize({ width: 1920, height: 1080 })
    expect(await judged(page, 'review-decided')).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('a second round carries the thread on, and the chair’s approval makes the minutes ready', async () => {
    await page.getByRole('button', { name: 'Visa i protokollet: § 3' }).click()
    await expect
      .poll(() => page.getByRole('textbox', { name: 'Text', exact: true }).innerText())
      .toContain('tre procent')
    // Whoever asked for changes is not put down as the one who approved.
    await page.getByRole('button', { name: 'Klart för justering' }).click()
    const approvedBy = dialog().getByRole('textbox', { name: 'Godkänt av' })
    await dialog().getByText('Har begärt ändring och inte godkänt sedan dess: Åsa Öberg.').waitFor()
    expect(await approvedBy.inputValue()).toBe('')
    expect(await judged(page, 'step-asked-changes')).toEqual([])
    await press('Escape')
    const second = await sendTo('omgång 2')
    await dialog().getByRole('button', { name: 'Ta bort Bo Ström' }).click()
    await dialog().getByRole('button', { name: 'Skicka', exact: true }).click()
    await page.getByRole('dialog', { name: 'Filerna är skrivna' }).waitFor({ timeout: 30_000 })
    await press('Enter')
    const { to, thread } = await answer(second, 'Åsa Öberg', () => ({ verdict: 'approved' }))
    expect(thread.map(({ text }) => text)).toContain('Nej, den kommer nästa gång.')
    await picture(page, 'review-band')
    await press('Control+Shift+H')
    await page
      .getByRole('region', { name: 'Granskning' })
      .getByText(/Åsa Öberg: väntar på svar sedan.*omgång 2/)
      .waitFor()
    expect(await judged(page, 'review-overview')).toEqual([])
    await press('Alt+ArrowLeft')
    // What was said before does not hide that the second answer is awaited.
    await band().getByRole('button', { name: 'Svar på granskningen' }).click()
    await page
      .getByRole('list', { name: 'Vad granskarna säger' })
      .getByText(/Åsa Öberg: väntar på svar sedan.*omgång 2/)
      .waitFor()
    await picture(page, 'review-awaited')
    await page.getByRole('button', { name: 'Till protokollet' }).click()
    await bring(to)
    await page.getByRole('heading', { name: 'Svar på granskningen' }).waitFor()
    await page.getByText('Åsa Öberg godkänner protokollet').waitFor()
    await picture(page, 'review-approved')
    await page.getByRole('button', { name: 'Till protokollet' }).click()
    await page.getByText('Klart för justering').first().waitFor()
    // It is over: what was said waits behind one word.
    const toAnswers = band().getByRole('button', { name: 'Svar på granskningen' })
    await band().getByText('Granskning: 2 granskare').waitFor()
    expect(await toAnswers.count()).toBe(0)
    expect(await judged(page, 'review-over')).toEqual([])
    await band().locator('summary').press('Enter')
    await toAnswers.waitFor()
    await band()
      .getByText(/^Åsa Öberg: /)
      .waitFor()
    expect(await judged(page, 'review-over-open')).toEqual([])
  })
})
