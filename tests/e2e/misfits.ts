/** What a page shows that is cut off, has no name or no key, or speaks another language: found in the page itself. */
import type { Page } from 'playwright-core'
import { en } from '../../shared/i18n/en.ts'
import { sv } from '../../shared/i18n/sv.ts'

/** Text of which something is out of sight with no way to see it: no scroll, no ellipsis that tells of the rest. */
export async function cutOff(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const shown = document.querySelector('[role=dialog]') ?? document.body
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_TEXT)
    const range = document.createRange()
    const found = new Set<string>()
    const hides = (style: CSSStyleDeclaration) => /hidden|clip/.test(style.overflowX)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const text = node.textContent?.trim() ?? ''
      const parent = node.parentElement
      if (text === '' || !parent?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        continue
      if (parent.closest('[aria-hidden=true], option, textarea, svg, style')) continue
      range.selectNodeContents(node)
      const { left, right } = range.getBoundingClientRect()
      for (let box: HTMLElement | null = parent; box && box !== document.body; box = box.parentElement) {
        const style = getComputedStyle(box)
        const edges = box.getBoundingClientRect()
        // What is for a screen reader alone has no size.
        if (
          edges.width <= 8 ||
          box.clientWidth <= 2 ||
          style.textOverflow === 'ellipsis' ||
          /auto|scroll/.test(style.overflowX)
        )
          break
        if (hides(style) && (right > edges.right + 1.5 || left < edges.left - 1.5))
          found.add(`cut off: "${text.slice(0, 60)}" in ${box.tagName} ${box.className}`)
        if (style.position === 'fixed') break
      }
    }
    return [...found]
  })
}

/** Controls that a screen reader can't name. */
export async function nameless(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() =>
    [
      ...(document.querySelector('[role=dialog]') ?? document).querySelectorAll(
        'button, a[href], input, select, textarea, [role], [contenteditable=true]',
      ),
    ]
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
      .map((element) => `no name: ${element.outerHTML.slice(0, 200)}`),
  )
}

/** Controls that no key reaches: neither in the order of Tab, nor among others of their kind that the arrows move between. */
export async function unreachable(page: Page): Promise<readonly string[]> {
  return await page.evaluate(() => {
    const controls = [
      ...(document.querySelector('[role=dialog]') ?? document).querySelectorAll<HTMLElement>(
        'button, a[href], input, select, textarea, [role=button]',
      ),
    ].filter((element) => element.checkVisibility({ visibilityProperty: true }))
    const kindOf = ({ tagName, className, role }: HTMLElement) => `${tagName} ${className} ${role}`
    const reached = new Set(controls.filter(({ tabIndex }) => tabIndex >= 0).map(kindOf))
    return controls
      .filter((element) => element.tabIndex < 0 && !reached.has(kindOf(element)))
      .filter(
        (element) =>
          !element.matches(':disabled') &&
          !element.closest('[aria-hidden=true], [role=tablist], [role=treegrid]'),
      )
      .map((element) => `no key reaches: ${element.outerHTML.slice(0, 200)}`)
  })
}

type Words = { readonly [key: string]: string | Words }

const leaves = (words: Words): readonly string[] =>
  Object.values(words).flatMap((word) => (typeof word === 'string' ? [word] : leaves(word)))

/** What the boards of the tests have in Swedish that the program calls the same. */
const ofBoards =
  /^(?:Styrelsen|Mötets öppnande|Nästa möte|Budget för nästa år|Styrkort|Investeringar|(?:Utfall|Prognos) \{\{.*)$/

const { documents: _printed, cli: _typed, ...withoutDocuments } = sv

/** The Swedish words of the program that are no English ones, as patterns of a whole text: what is filled in is of few words. */
const swedish: readonly string[] = (() => {
  const english = new Set(leaves(en as Words))
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return [...new Set(leaves(withoutDocuments as Words))]
    .filter((text) => !english.has(text) && !ofBoards.test(text))
    .map((text) => text.trim().split(/\{\{[^}]+\}\}/))
    .filter((parts) => /\p{L}{4}/u.test(parts.join(' ')))
    .map((parts) => parts.map(escaped).join('(?:\\S+ ?){1,3}'))
})()

/** Swedish words of the program that are seen or read out while the window speaks English. Printed pages have their own. */
export async function swedishWords(page: Page): Promise<readonly string[]> {
  if (!(await page.evaluate(() => 'swedish' in window)))
    await page.evaluate((words) => {
      Object.assign(window, { swedish: new RegExp(`^(?:${words.join('|')})$`, 's') })
    }, swedish)
  return await page.evaluate(() => {
    const shown = document.querySelector('[role=dialog]') ?? document.body
    const { swedish } = window as unknown as { readonly swedish: RegExp }
    const foreign =
      'body [lang], [data-printed], [contenteditable=true], textarea, [aria-hidden=true], svg, style'
    const told: string[] = []
    const walker = document.createTreeWalker(shown, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT)
    for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
      const element = node instanceof Element ? node : node.parentElement
      if (!element?.checkVisibility() || element.closest(foreign)) continue
      if (node instanceof Element)
        told.push(...['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name) ?? ''))
      else told.push(node.textContent ?? '')
    }
    return [...new Set(told.map((text) => text.trim()))]
      .filter((text) => text !== '' && swedish.test(text))
      .map((text) => `Swedish: "${text.slice(0, 80)}"`)
  })
}
