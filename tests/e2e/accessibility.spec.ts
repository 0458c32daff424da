/**
 * Every page and dialog for those who do not see well, or not at all, or do not read Swedish: axe in both themes, a name
 * and a key for each control, and all that is said in sight at 1280 × 800 and at 200 %, in either language.
 */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeCommitteeBoard } from '../helpers/committee-board.ts'
import { makeExample } from '../helpers/example.ts'
import { makeReadyBoard } from '../helpers/ready-board.ts'
import { makeReviewRequest } from '../helpers/review-request.ts'
import { sideways, strictAudit } from './audit.ts'
import { picture } from './desktop.ts'
import { type Hands, handsOn } from './hands.ts'
import { canLaunch, launch } from './launch.ts'
import { cutOff, nameless, swedishWords, unreachable } from './misfits.ts'
import { ofCommittee, ofCompany, ofReady, ofReviewed, ofReviewer, ofStart, type Place } from './places.ts'

const usual = { width: 1280, height: 800 }
/** The same window at 200 %. */
const zoomed = { width: 640, height: 400 }

/** At 200 % a table of figures may scroll by itself (WCAG 2.1, 1.4.10), and nothing else. */
const isWideTable = (found: string) => /^accounts-.* at 200 %: scrolls sideways/.test(found)

describe.runIf(canLaunch())('every page and dialog', { timeout: 300_000 }, () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'justera-access-'))
  const at = (name: string) => path.join(folder, name)
  let app: ElectronApplication
  let page: Page
  let hands: Hands

  beforeAll(async () => {
    ;({ app, page } = await launch())
    page.setDefaultTimeout(10_000)
    // Colours change at once.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(usual)
    await page.getByRole('heading', { name: 'Justera' }).waitFor()
    await wear('light', 'sv')
    hands = handsOn(app, page)
  })
  afterAll(() => app?.close())

  /** The window follows the settings when they are read again, also under a dialog. */
  const wear = async (theme: 'light' | 'dark', language: 'sv' | 'en') => {
    await page.evaluate((settings) => window.justera.call('app.settings', settings), { theme, language })
    await page.keyboard.press('Control+0')
    await page
      .locator(`html[lang=${language}][data-mantine-color-scheme=${theme}]`)
      .waitFor({ state: 'attached' })
    await settled()
  }
  /** What moves has come to rest, and what was asked for is drawn. */
  const settled = () =>
    page.evaluate(async () => {
      const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
      await frame()
      await Promise.all(document.getAnimations().map(({ finished }) => finished.catch(() => null)))
      await frame()
    })

  /** A dialog that the place before left is closed; then something has the focus again. */
  const closed = async () => {
    const dialogs = page.getByRole('dialog')
    // A list that is open in a dialog is closed first.
    for (let presses = 0; presses < 3 && (await dialogs.count()) > 0; presses++) {
      await page.keyboard.press('Escape')
      await settled()
    }
    if ((await dialogs.count()) > 0) return ['Escape closes no dialog']
    const kept = page.waitForFunction(() => document.activeElement !== document.body, null, {
      timeout: 2_000,
    })
    return await kept.then(
      () => [],
      () => ['the focus is lost'],
    )
  }

  /** Light and Swedish at the usual size, dark and English, both at 200 %: each change of look once. */
  const judge = async (name: string): Promise<readonly string[]> => {
    const found = [
      ...(await strictAudit(page, 'all')),
      ...(await nameless(page)),
      ...(await unreachable(page)),
      ...(await unfitting('in Swedish')),
    ]
    await wear('dark', 'en')
    found.push(
      ...(await strictAudit(page, 'colours')).map((each) => `in dark: ${each}`),
      ...(await swedishWords(page)),
      ...(await unfitting('in English')),
    )
    await picture(page, `access-${name}-en-dark`)
    await page.setViewportSize(zoomed)
    await settled()
    found.push(...(await unfitting('in English at 200 %')))
    await wear('light', 'sv')
    found.push(...(await unfitting('in Swedish at 200 %')))
    if ((await page.getByRole('dialog').count()) === 0) await picture(page, `access-${name}-zoomed`)
    await page.setViewportSize(usual)
    await settled()
    return found.map((each) => `${name}: ${each}`)
  }
  const unfitting = async (where: string) =>
    [...(await sideways(page)).map((each) => `scrolls sideways: ${each}`), ...(await cutOff(page))].map(
      (each) => `${where}: ${each}`,
    )
  /** Goes from place to place, and tells all that was found there and on the way. */
  const walk = async (places: readonly Place[]) => {
    const found: string[] = []
    for (const [name, go] of places) {
      await go(hands).catch((error: unknown) => found.push(`${name}: can't be reached: ${String(error)}`))
      // Nothing is pointed at.
      await page.mouse.move(4, 399)
      await settled()
      found.push(...(await judge(name)))
      found.push(...(await closed()).map((each) => `after ${name}: ${each}`))
    }
    return found.filter((each) => !isWideTable(each))
  }

  test('with nothing open', async () => {
    expect(await walk(ofStart)).toEqual([])
  })

  test('of a company’s board', async () => {
    const made = await makeExample()
    cpSync(made, at(path.basename(made)))
    await hands.open(at(path.basename(made)))
    expect(await walk(ofCompany)).toEqual([])
  })

  test('of minutes that are out for review, and of their reviewer', async () => {
    const request = await makeReviewRequest(folder)
    await hands.open(at('Granvik.justera'))
    expect([...(await walk(ofReviewed)), ...(await walk(ofReviewer(request)))]).toEqual([])
    await page.getByRole('button', { name: 'Stäng', exact: true }).press('Enter')
  })

  test('of minutes that are ready to be signed', async () => {
    await makeReadyBoard(at('klart.justera'))
    await hands.open(at('klart.justera'))
    expect(await walk(ofReady)).toEqual([])
  })

  test('of a committee, whose minutes are announced', async () => {
    await makeCommitteeBoard(at('nämnd.justera'), new Date())
    await hands.open(at('nämnd.justera'))
    expect(await walk(ofCommittee)).toEqual([])
  })
})
