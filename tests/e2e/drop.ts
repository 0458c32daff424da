/** A person's hand that drags files and folders onto the page, from the system's file manager. */
import type { Locator, Page } from 'playwright-core'

/** What the hand holds over the page. */
export interface Held {
  letFall(): Promise<void>
}

/** Drags files and folders over the middle of an element. */
export async function dragFiles(page: Page, target: Locator, files: readonly string[]): Promise<Held> {
  await target.scrollIntoViewIfNeeded()
  const box = await target.boundingBox()
  if (!box) throw new Error('nothing to drop on')
  const place = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
  const hand = await page.context().newCDPSession(page)
  const data = { items: [], files: [...files], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    hand.send('Input.dispatchDragEvent', { type, ...place, data })
  await send('dragEnter')
  await send('dragOver')
  // The mark shows that the page has taken notice; so has the stand-in then.
  await page.locator('[data-drop]').first().waitFor()
  return {
    letFall: async () => {
      await page.waitForTimeout(50)
      await send('dragOver')
      await send('drop')
      await hand.detach()
    },
  }
}

export async function dropFiles(page: Page, target: Locator, files: readonly string[]): Promise<void> {
  await (await dragFiles(page, target, files)).letFall()
}
