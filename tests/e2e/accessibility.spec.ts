/** Every page, tab and dialog for those who do not see well, or not at all: axe in both themes, names, 200 % zoom. */
import { cpSync, mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExample } from '../helpers/example.ts'
import { sideways, strictAudit } from './audit.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const usual = { width: 1280, height: 800 }
/** The same window at 200 %. */
const zoomed = { width: 640, height: 400 }

type Place = readonly [name: string, go: () => Promise<unknown>]

/** Controls that a screen reader can't name. */
async function nameless(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('button, a[href], input, select, textarea, [role], [contenteditable=true]')]
      .filter((element) =>
        element.matches('button, a, input, select, textarea, [role=textbox], [role=tab], [role=option]'),
      )
      .filter((element) => element.checkVisibility() && !element.closest('[aria-hidden=true]'))
      .filter((element) => {
        const labels = 'labels' in element ? [...((element.labels as NodeListOf<Element> | null) ?? [])] : []
        const by = element.getAttribute('aria-labelledby')?.split(' ') ?? []
        const names = [
          element.getAttribute('aria-label'),
          ...by.map((id) => document.getElementById(id)?.textContent),
          ...labels.map((label) => label.textContent),
          element.matches('input, select, textarea, [role=textbox]') ? '' : element.textContent,
          element.querySelector('[aria-label]')?.getAttribute('aria-label'),
        ]
        return names.every((name) => !name?.trim())
      })
      .map((element) => element.outerHTML.slice(0, 200)),
  )
}

describe.runIf(canLaunch())('every page, tab and dialog', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const made = await makeExample()
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'justera-access-')), path.basename(made))
    cpSync(made, copy)
    ;({ app, page } = await launch({ args: [copy] }))
    page.setDefaultTimeout(8_000)
    // Colours change at once.
    await page.emulateMedia({ reducedMotion: 'reduce' })
    await page.setViewportSize(usual)
    await page.getByRole('heading', { name: 'Möten', exact: true }).waitFor()
  })
  afterAll(() => app?.close())

  const button = (name: string | RegExp) => page.getByRole('button', { name }).first().click()
  const tab = (name: string | RegExp) => page.getByRole('tab', { name }).click()
  const dialog = () => page.getByRole('dialog').waitFor()
  const key = (keys: string) => page.keyboard.press(keys)
  /** By the palette, as it is the quickest way to anything. */
  const seek = async (words: string, arrived: string | RegExp) => {
    await key('Control+K')
    await page.getByRole('combobox', { name: 'Sök och gör' }).fill(words)
    await key('Enter')
    const heading = page.getByRole('heading', { level: 1, name: arrived })
    await page.getByRole('tab', { name: arrived, selected: true }).or(heading).first().waitFor()
  }
  const meeting = async (words: string, name: RegExp) => {
    await seek(words, /^Styrelsemöte/)
    await tab(name)
  }

  const places: readonly Place[] = [
    ['overview', () => key('Control+Shift+H')],
    ['meetings', () => key('Control+1')],
    ['meetings-new', () => key('n').then(dialog)],
    ['people', () => seek('register personer', /Personer/)],
    ['people-new', () => key('n').then(dialog)],
    ['people-paste', () => key('l').then(dialog)],
    ['bodies', () => seek('register organ', /^Organ$/)],
    ['bodies-new', () => key('n').then(dialog)],
    ['organisation', () => seek('register organisation', 'Organisation')],
    ['import', () => seek('importera möte', 'Importera möte')],
    ['year-calendar', () => seek('årsplan kalender', 'Kalender')],
    ['year-series', () => key('s').then(dialog)],
    ['year-list', () => seek('årsplan lista', 'Lista')],
    ['year-template', () => seek('årsplan mall', 'Mall')],
    ['year-template-new', () => key('n').then(dialog)],
    ['accounts-result', () => seek('ekonomi resultat', 'Resultat')],
    ['accounts-balance', () => seek('ekonomi balans', 'Balans')],
    ['accounts-months', () => seek('ekonomi månader', 'Månader')],
    ['accounts-key-figures', () => seek('ekonomi nyckeltal', 'Nyckeltal')],
    ['accounts-scorecard', () => seek('ekonomi styrkort', 'Styrkort')],
    ['accounts-follow-up', () => seek('ekonomi uppföljning', 'Uppföljning')],
    ['accounts-templates', () => seek('ekonomi mallar', 'Mallar')],
    ['accounts-sources', () => seek('ekonomi källor', 'Källor')],
    ['accounts-import', () => seek('importera ekonomi', /^Importera/)],
    ['agenda', () => meeting('styrelsemöte 5 2026', /Dagordning/)],
    ['agenda-edit', () => key('e').then(dialog)],
    ['agenda-item', () => seek('södra kajen', /Dagordning/)],
    ['documents', () => meeting('styrelsemöte 5 2026', /Handlingar/)],
    ['documents-options', () => button(/^Fler val/).then(dialog)],
    ['documents-send', () => key('Control+Shift+E').then(dialog)],
    ['minutes-none', () => meeting('styrelsemöte 5 2026', /Protokoll/)],
    ['minutes', () => meeting('styrelsemöte 4 2026', /Protokoll/)],
    ['minutes-signatures', () => page.getByRole('button', { name: /^Underskrifter/ }).press('Enter')],
    ['minutes-signed', () => meeting('styrelsemöte 2 2026', /Protokoll/)],
    ['agenda-signed', () => tab(/Dagordning/)],
    ['documents-signed', () => tab(/Handlingar/)],
    ['settings', () => key('Control+,')],
    ['shortcuts', () => key('F1').then(dialog)],
    ['palette', () => key('Control+K').then(dialog)],
  ]

  /** One after the other; a dialog that the one before left is closed first. */
  const visit = async (judge: (name: string) => Promise<readonly string[]>) => {
    const found: string[] = []
    for (const [name, go] of places) {
      // A list that is open in a dialog is closed first.
      for (let presses = 0; presses < 3 && (await page.getByRole('dialog').count()) > 0; presses++) {
        await key('Escape')
        await page.waitForTimeout(150)
      }
      if ((await page.getByRole('dialog').count()) > 0) found.push(`before ${name}: Escape closes no dialog`)
      await go().catch((error: unknown) =>
        found.push(`${name}: can't be reached: ${String(error).slice(0, 300)}`),
      )
      await page.mouse.move(4, 399)
      await page.waitForTimeout(120)
      found.push(...(await judge(name)).map((each) => `${name}: ${each}`))
    }
    return found
  }

  test('has nothing that axe finds wrong in light or dark, and a name for each control', {
    timeout: 240_000,
  }, async () => {
    const found = await visit(async (name) => {
      const violations: string[] = []
      for (const colorScheme of ['dark', 'light'] as const) {
        await page.emulateMedia({ colorScheme })
        violations.push(
          ...(await strictAudit(page, colorScheme === 'dark' ? 'colours' : 'all')).map(
            (each) => `${colorScheme}: ${each}`,
          ),
        )
      }
      await picture(page, `access-${name}`)
      return [...violations, ...(await nameless(page)).map((each) => `no name: ${each}`)]
    })
    expect(found).toEqual([])
  })

  test('works at 200 % zoom: nothing but a table of accounts scrolls sideways', {
    timeout: 240_000,
  }, async () => {
    await page.setViewportSize(zoomed)
    const found = await visit(async (name) => {
      await picture(page, `zoomed-${name}`)
      return (await sideways(page)).filter(() => !name.startsWith('accounts-'))
    })
    expect(found).toEqual([])
  })
})
