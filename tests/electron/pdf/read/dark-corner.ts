/** Where the first page of a PDF is dark, by its halves: "left top"; "none" where it is white. */
import { openRendering } from '../../../../electron/pdf/render/rendering.ts'

export async function darkCorner(pdf: Uint8Array): Promise<string> {
  const { width, height, grey } = (await openRendering(pdf, 'a.pdf')).render(1, 595)
  const dark = { left: 0, right: 0, top: 0, bottom: 0 }
  for (let at = 0; at < grey.length; at++) {
    if ((grey[at] ?? 255) > 100) continue
    dark[at % width < width / 2 ? 'left' : 'right'] += 1
    dark[Math.floor(at / width) < height / 2 ? 'top' : 'bottom'] += 1
  }
  if (dark.left + dark.right === 0) return 'none'
  return `${dark.left > dark.right ? 'left' : 'right'} ${dark.top > dark.bottom ? 'top' : 'bottom'}`
}
