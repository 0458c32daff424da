/** Whether there is anything to see on the pages of a PDF. */
import { openRendering } from './rendering.ts'

/** Pages that are looked at, and how many pixels wide. */
const [mostPages, width] = [20, 100]

/** False also where the pages can't be drawn. */
export async function showsSomething(bytes: Uint8Array): Promise<boolean> {
  try {
    const rendering = await openRendering(bytes, '')
    for (let page = 1; page <= Math.min(rendering.pages, mostPages); page++) {
      if (rendering.render(page, width).grey.some((pixel) => pixel < 255)) return true
    }
    return false
  } catch {
    return false
  }
}
