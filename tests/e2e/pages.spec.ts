/** Every page as a person sees it: pictures to look at, and an audit for those who can't see them. */
import { cpSync, mkdtempSync, readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ElectronApplication, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { makeExample } from '../helpers/example.ts'
import { picture } from './desktop.ts'
import { canLaunch, launch } from './launch.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const sizes = [
  { width: 1280, height: 800 },
  { width: 1920, height: 1080 },
] as const

interface Violation {
  readonly id: string
  readonly nodes: readonly { readonly html: string }[]
}

/** What axe finds serious or critical. */
async function audit(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe)
  const violations = await page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run(): Promise<{ violations: unknown[] }> } }
    return (await axe.run()).violations
  })
  return (violations as (Violation & { impact: string })[])
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)
}

describe.runIf(canLaunch())('every page of the example board', () => {
  let app: ElectronApplication
  let page: Page

  beforeAll(async () => {
    const made = await makeExample()
    const copy = path.join(mkdtempSync(path.join(tmpdir(), 'justera-pages-')), path.basename(made))
    cpSync(made, copy)
    ;({ app, page } = await launch({ args: [copy] }))
    page.setDefaultTimeout(10_000)
  })
  afterAll(() => app?.close())

  const openMeeting = async (name: RegExp, tab: RegExp) => {
    await page
      .getByRole('link', { name: 'Möten' })
      .or(page.getByRole('button', { name: 'Möten' }))
      .first()
      .click()
    await page.getByRole('row', { name }).first().getByText(/möte/i).first().click()
    await page.getByRole('tab', { name: tab }).click()
  }
  const goTo = (name: string) =>
    page.getByRole('link', { name }).or(page.getByRole('button', { name })).first().click()

  const pages: readonly (readonly [name: string, go: () => Promise<unknown>])[] = [
    ['meetings', () => goTo('Möten')],
    ['register', () => goTo('Register')],
    ['settings', () => goTo('Inställningar')],
    [
      'import',
      async () => {
        await goTo('Möten')
        await page.getByRole('button', { name: 'Importera möte …' }).first().click()
      },
    ],
    ['agenda', () => openMeeting(/2026-12-10/, /Dagordning/)],
    ['documents', () => openMeeting(/2026-12-10/, /Handlingar/)],
    ['minutes-none', () => openMeeting(/2026-12-10/, /Protokoll/)],
    ['minutes', () => openMeeting(/2026-11-05/, /Protokoll/)],
    ['minutes-signed', () => openMeeting(/2026-06-16/, /Protokoll/)],
    ['agenda-signed', () => openMeeting(/2026-06-16/, /Dagordning/)],
  ]

  test.each(['light', 'dark'] as const)(
    'in %s, at two sizes, has nothing that axe finds serious',
    async (theme) => {
      await goTo('Inställningar')
      await page.getByText(theme === 'light' ? 'Ljust' : 'Mörkt', { exact: true }).click()
      const found: string[] = []
      for (const [name, go] of pages) {
        await go()
        for (const size of sizes) {
          await page.setViewportSize(size)
          await page.waitForTimeout(150)
          await picture(page, `${name}-${theme}-${size.width}`)
        }
        found.push(...(await audit(page)).map((violation) => `${name}: ${violation}`))
      }
      expect(found).toEqual([])
    },
  )

  test('speaks English from the first word to the last', async () => {
    await goTo('Inställningar')
    await page.getByText('English', { exact: true }).click()
    await page.setViewportSize({ width: 1440, height: 900 })
    await goTo('Meetings')
    await page.getByRole('heading', { name: 'Meetings' }).waitFor()
    await picture(page, 'meetings-english')
    await page
      .getByRole('row', { name: /2026-12-10/ })
      .first()
      .getByText(/meeting/i)
      .first()
      .click()
    await page.getByRole('tab', { name: /Agenda/ }).waitFor()
    await picture(page, 'agenda-english')
    const chrome = await page.getByRole('navigation').first().innerText()
    expect(chrome).not.toMatch(/[åäöÅÄÖ]/)
  })

  test('starts where one begins when nothing is open', async () => {
    await goTo('Settings')
    await page.getByText('Svenska', { exact: true }).click()
    await app.evaluate(({ Menu }) => Menu.getApplicationMenu()!.getMenuItemById('closeBoard')!.click())
    await page.setViewportSize({ width: 1280, height: 800 })
    await page.getByRole('heading', { name: 'Justera' }).waitFor()
    await picture(page, 'start')
    expect(await audit(page)).toEqual([])
    expect(readdirSync(path.join(import.meta.dirname, '../.made/screens')).length).toBeGreaterThan(20)
  })
})
