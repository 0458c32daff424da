/** A meeting as its secretary takes the minutes of it: by keys alone, one matter in large, the attendance as it changes. */
import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeComingMeeting } from '../helpers/coming-meeting.ts'
import { judged, sideways } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

describe.runIf(canLaunch())('the page in the meeting', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const board = path.join(mkdtempSync(path.join(tmpdir(), 'justera-meeting-')), 'granvik.justera')
    await makeComingMeeting(board)
    ;({ app, page } = await launch({ args: [board] }))
    page.setDefaultTimeout(10_000)
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.locator('[data-row]').first().click()
    await page.getByRole('tab', { name: /Dagordning/, selected: true }).waitFor()
  }, 120_000)
  afterAll(() => app?.close())

  const press = (keys: string) => page.keyboard.press(keys)
  const treated = (number: number) => page.getByRole('region', { name: `§ ${number}`, exact: true }).waitFor()
  const person = (name: string) =>
    page.getByRole('region', { name: /^Närvaro vid/ }).getByRole('button', { name })
  const saidOf = (name: string, text: string | RegExp) => person(name).filter({ hasText: text }).waitFor()
  const happens = async (words: string, sought = 'N') => {
    await press(sought)
    await page.getByRole('combobox', { name: /Vad händer/ }).waitFor()
    await page.keyboard.type(words)
    await press('Enter')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  }
  const minutes = () =>
    page.evaluate(async () => {
      const list = await window.justera.call('meeting.list', {})
      if (!list.ok) throw new Error(list.failure.code)
      const reply = await window.justera.call('meeting.get', { meeting: list.value[0]!.id })
      if (!reply.ok) throw new Error(reply.failure.code)
      return reply.value.minutes!
    })

  test('is entered by a key, which begins the minutes, at the first matter', async () => {
    await press('F5')
    await treated(1)
    await page.getByRole('status', { name: 'Paragraf 1 av 7' }).waitFor()
    expect(await page.getByRole('navigation').count()).toBe(1)
    await page.getByText('8 närvarande').waitFor()
  })

  test('stamps the beginning from the clock', async () => {
    const before = await page.evaluate(() => new Date().toTimeString().slice(0, 5))
    await press('b')
    // The time that it was planned for.
    await page.getByText(/Mötet började \d+\.\d\d, inte 6\.10/).waitFor()
    const after = await page.evaluate(() => new Date().toTimeString().slice(0, 5))
    expect([before, after]).toContain((await minutes()).start)
    await press('Control+z')
    await expect.poll(async () => (await minutes()).start).toBe('06:10')
    await press('Control+Shift+z')
    await expect.poll(async () => (await minutes()).start).not.toBe('06:10')
  })

  test('is written in by a key, and the next matter is written in at the same place', async () => {
    await press('t')
    await page.keyboard.type('Ordföranden öppnade mötet')
    await press('Alt+PageDown')
    await treated(2)
    await page.keyboard.type('Ida Berg redogjorde.')
    await press('Alt+PageUp')
    await treated(1)
    expect(await page.getByRole('textbox', { name: 'Text' }).innerText()).toBe('Ordföranden öppnade mötet')
    await page.keyboard.type('.')
    await press('Escape')
    await press('Alt+PageDown')
    await press('Alt+PageDown')
    await treated(3)
    const { paragraphs } = await minutes()
    expect(paragraphs.slice(0, 3).map(({ text }) => text)).toEqual([
      'Ordföranden öppnade mötet.',
      'Ida Berg redogjorde.',
      '',
    ])
    await page
      .getByRole('navigation', { name: 'Paragrafer' })
      .getByRole('button', { name: /§ 2.*klar/ })
      .waitFor()
  })

  test('somebody leaves, a deputy serves, and the member is back', async () => {
    await press('n')
    await page.getByRole('option', { name: 'Dan Vik lämnar till och med § 3' }).waitFor()
    expect(await judged(page, 'in-meeting-quick')).toEqual([])
    await press('Escape')
    await happens('dan')
    await saidOf('Dan Vik', 'till och med § 3')
    await happens('filip tjänst')
    await press('Alt+PageDown')
    await treated(4)
    await saidOf('Dan Vik', 'har gått')
    await saidOf('Filip Åker', 'tjänstgör för Dan Vik')
    await page.getByText('7 närvarande').waitFor()
    expect(await judged(page, 'in-meeting')).toEqual([])
    expect(await sideways(page)).toEqual([])
    await press('Alt+PageDown')
    await happens('dan')
    await expect.poll(() => person('Filip Åker').innerText()).not.toContain('tjänstgör')
    await page.getByText('8 närvarande').waitFor()
  })

  test('a change is undone in one step, without leaving the page', async () => {
    await page.getByRole('button', { name: /Ångra/ }).waitFor()
    await press('Control+z')
    await saidOf('Dan Vik', 'har gått')
    await saidOf('Filip Åker', 'tjänstgör för Dan Vik')
    await treated(5)
    await press('Control+Shift+z')
    await expect.poll(() => person('Filip Åker').innerText()).not.toContain('tjänstgör')
  })

  test('an outcome is chosen by keys, writes the decision, and marks the matter as done', async () => {
    await press('o')
    await press('Enter')
    await page.getByRole('menuitem', { name: 'Antecknas' }).press('Enter')
    await expect.poll(async () => (await minutes()).paragraphs[4]!.records.outcome).toBe('noted')
    await page
      .getByRole('navigation', { name: 'Paragrafer' })
      .getByRole('button', { name: /§ 5.*klar/ })
      .waitFor()
    await press('Escape')
  })

  test('records unfold below the matter, and a vote is taken by letters that mean something else elsewhere', async () => {
    const records = page.getByRole('region', { name: 'Paragrafens uppgifter' })
    await records.getByRole('button', { name: 'Föredragande', expanded: false }).press('Enter')
    expect(await records.getByRole('textbox').first().inputValue()).toBe('Ida Berg')
    await press('Control+Shift+L')
    await page.getByRole('menuitem').first().waitFor()
    await press('o')
    const vote = records.getByRole('region', { name: 'Omröstning' })
    await vote
      .getByRole('radiogroup', { name: /Åsa Öberg/ })
      .getByRole('radio', { name: 'Ja' })
      .focus()
    for (const letter of ['j', 'n', 'a']) await press(letter)
    await vote.getByText('Nej 1').waitFor()
    await vote.getByText('Avstår 1').waitFor()
    expect(await page.getByRole('dialog').count()).toBe(0)
    expect(await judged(page, 'in-meeting-records')).toEqual([])
    expect(await sideways(page)).toEqual([])
    await vote.getByRole('button', { name: 'Ta bort Omröstning 1' }).click()
    await vote.getByRole('radiogroup').first().waitFor({ state: 'detached' })
  })

  test('somebody who was not expected comes, while a text is written', async () => {
    await press('t')
    await page.keyboard.type('Rapporten föredrogs')
    await happens('Nils Gran', 'Control+Shift+A')
    await saidOf('Nils Gran', '')
    const { attendance } = await minutes()
    expect(attendance.at(-1)).toMatchObject({ name: 'Nils Gran', presence: 'part', fromParagraph: 5 })
    await page.keyboard.type(' muntligt.')
    await expect.poll(async () => (await minutes()).paragraphs[4]!.text).toBe('Rapporten föredrogs muntligt.')
  })

  test('says so when nobody has such a name', async () => {
    await press('Escape')
    await press('n')
    await page.keyboard.type('qqqq')
    await page.getByRole('status').filter({ hasText: 'Ingen heter ”qqqq”' }).waitFor()
    await picture(page, 'in-meeting-none')
    await press('Escape')
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0)
  })

  test('fits a large screen, and a small one at 200 %', async () => {
    await page.setViewportSize({ width: 1920, height: 1080 })
    await picture(page, 'in-meeting-large')
    await page.setViewportSize({ width: 640, height: 400 })
    await picture(page, 'in-meeting-zoomed')
    expect(await sideways(page)).toEqual([])
    await page.setViewportSize({ width: 1280, height: 800 })
  })

  test('stamps the end, and the printed head says who was there for what', async () => {
    await press('Escape')
    await press('s')
    await page.getByText(/Mötet slutade \d+\.\d\d/).waitFor()
    await press('F5')
    await page.getByRole('tab', { name: /Protokoll/ }).click()
    const printed = page.locator('[data-printed]')
    await printed.getByText('Närvarande §§ 1–3 och 5–7').waitFor()
    await printed.getByText('ersättare, tjänstgör för Dan Vik § 4').waitFor()
    await printed.getByText('Från och med § 5').waitFor()
    const { start, end } = await minutes()
    const shown = (time: string | null) => time!.replace(/^0/, '').replace(':', '.')
    await printed.getByText(`${shown(start)}–${shown(end)}`).waitFor()
    await picture(page, 'in-meeting-printed')
  })
  test('the attendance can be mended afterwards, gaps and seats and all', async () => {
    const row = (name: string) => page.getByRole('group', { name, exact: true })
    const away = row('Dan Vik').getByRole('group', { name: 'borta' })
    expect(await away.getByRole('textbox', { name: 'från §' }).inputValue()).toBe('4')
    await away.getByRole('textbox', { name: 'från §' }).fill('3')
    const printed = page.locator('[data-printed]')
    await printed.getByText('Närvarande §§ 1–2 och 5–7').waitFor()
    const serves = row('Filip Åker').getByRole('group', { name: 'tjänstgör för' })
    await serves.getByRole('combobox', { name: 'Tjänstgör för' }).selectOption('Eva Holm')
    await printed.getByText('ersättare, tjänstgör för Eva Holm § 4').waitFor()
    await row('Cecilia Ros').getByRole('button', { name: 'Åtgärder för Cecilia Ros' }).press('Enter')
    await page.getByRole('menuitem', { name: 'Deltar på distans' }).press('Enter')
    await printed.getByText('ledamot, på distans').waitFor()
    expect(await judged(page, 'in-meeting-attendance')).toEqual([])
    expect(await sideways(page)).toEqual([])
  })

  test('is left to where it was entered from', async () => {
    const there = async (name: RegExp) => {
      await page.getByRole('option', { name }).click()
      await page.getByRole('option', { name, selected: true }).waitFor()
      await press('F5')
      await page.getByRole('status', { name: /^Paragraf/ }).waitFor()
      await press('F5')
      await page.getByRole('option', { name, selected: true }).waitFor()
    }
    await there(/^§ 3/)
    await page.getByRole('tab', { name: /Dagordning/ }).click()
    await there(/^4/)
    await page.getByRole('tab', { name: /Dagordning/, selected: true }).waitFor()
  })
})
