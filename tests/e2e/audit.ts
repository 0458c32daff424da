/** What a page shows that not everybody can use: axe's findings, and what does not fit. */
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'
import { picture } from './desktop.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

interface Violation {
  readonly id: string
  readonly impact: string
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[]
}

/** What axe finds serious or critical. */
export async function audit(page: Page): Promise<readonly string[]> {
  const violations = await violationsOn(page)
  return violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(told)
}

/**
 * All that axe finds, however slight; the colours alone where the rest has been looked at. Where a dialog is open only
 * that: the page under it is hidden, and looked at without it.
 */
export async function strictAudit(page: Page, which: 'all' | 'colours'): Promise<readonly string[]> {
  return (await violationsOn(page, which, '[role=dialog]')).map(told)
}

async function violationsOn(
  page: Page,
  which: 'all' | 'colours' = 'all',
  within?: string,
): Promise<readonly Violation[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe)
  const options = {
    resultTypes: ['violations'],
    ...(which === 'colours' && { runOnly: ['color-contrast'] }),
  }
  const violations = await page.evaluate(
    async ({ options, within }) => {
      const { axe } = window as unknown as {
        axe: { run(place: Node, options: object): Promise<{ violations: unknown[] }> }
      }
      const place = (within && document.querySelector(within)) || document
      return (await axe.run(place, options)).violations
    },
    { options, within },
  )
  return violations as Violation[]
}

function told({ id, nodes }: Violation): string {
  return `${id}: ${nodes[0]?.html} ${nodes[0]?.failureSummary}`
}

/** What is wider than its place and would scroll sideways. */
export async function sideways(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .filter((element) => element.scrollWidth > element.clientWidth + 1)
      .filter(
        (element) =>
          element === document.documentElement || /auto|scroll/.test(getComputedStyle(element).overflowX),
      )
      .map((element) => `${element.tagName} ${element.className}`),
  )
}

/** Takes a picture in light and in dark, and tells what axe finds in either. For a window that follows the system. */
export async function judged(page: Page, name: string): Promise<readonly string[]> {
  const found: string[] = []
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme })
    // Colours change over some frames.
    await page.waitForTimeout(200)
    await picture(page, colorScheme === 'dark' ? `${name}-dark` : name)
    found.push(...(await audit(page)).map((violation) => `${colorScheme}: ${violation}`))
  }
  return found
}
