/** A person who has no mouse: gets to what is seen by Tab alone, and uses it by keys. */
import type { Locator, Page } from 'playwright-core'

/** More presses than any page has controls before the one that is sought. */
const mostTabs = 150

type Arrow = 'ArrowRight' | 'ArrowLeft' | 'ArrowDown' | 'ArrowUp'

export interface Keys {
  /** Tab until the control has the focus; fails where Tab never leads to it. */
  readonly reach: (control: Locator) => Promise<void>
  /** Reaches it and presses Enter. */
  readonly use: (control: Locator) => Promise<void>
  /** Reaches a field and types over what it holds. */
  readonly write: (field: Locator, text: string) => Promise<void>
  /** Opens a list by its field and goes down to the option. */
  readonly pick: (field: Locator, option: string) => Promise<void>
  /** Goes by an arrow within what takes one Tab: tabs, a list. */
  readonly along: (parts: Locator, wanted: Locator, arrow: Arrow) => Promise<void>
}

export function byKeyboard(page: Page): Keys {
  const hasFocus = (control: Locator) =>
    control.evaluate((element) => element === document.activeElement, undefined, { timeout: 10_000 })
  const reach = async (control: Locator) => {
    await control.waitFor()
    for (let tabs = 0; tabs < mostTabs; tabs++) {
      if (await hasFocus(control)) return
      await page.keyboard.press('Tab')
    }
    throw new Error(`Tab never leads to ${control}`)
  }
  return {
    reach,
    async use(control) {
      await reach(control)
      await page.keyboard.press('Enter')
    },
    async write(field, text) {
      await reach(field)
      await page.keyboard.press('Control+A')
      await page.keyboard.type(text)
    },
    async pick(field, option) {
      await reach(field)
      await page.keyboard.press('ArrowDown')
      const wanted = page.getByRole('option', { name: option, exact: true })
      await wanted.waitFor()
      for (let steps = 0; steps < 30; steps++) {
        if ((await wanted.getAttribute('data-combobox-selected')) === 'true') {
          await page.keyboard.press('Enter')
          return
        }
        await page.keyboard.press('ArrowDown')
      }
      throw new Error(`no arrow leads to ${option}`)
    },
    async along(parts, wanted, arrow) {
      // Whichever of them has the Tab.
      await reach(parts.and(page.locator('[tabindex="0"]')).first())
      for (let steps = 0; steps < 30; steps++) {
        if (await hasFocus(wanted)) return
        await page.keyboard.press(arrow)
      }
      throw new Error(`no arrow leads to ${wanted}`)
    },
  }
}
