/** Writes a copied page in its place in the pack, with what the pack draws on it. */
import type { CopiedPage } from './copied-page.ts'
import type { Kit } from './kit.ts'
import { kitReferences } from './kit-references.ts'
import type { PdfOutput } from './output.ts'
import { placed } from './relative.ts'
import { placeFooter, placeStamp, textOperators, textRectangle } from './stamp.ts'
import { reference, textString } from './syntax.ts'

export interface PagePlace {
  /** Number of the first object of the page's document. */
  readonly base: number
  readonly parent: number
  /** '' for none. */
  readonly stamp: string
  /** Where the stamp's link leads, in PDF syntax; undefined for nowhere. */
  readonly back: string | undefined
}

export function writePage(output: PdfOutput, page: CopiedPage, place: PagePlace, kit: Kit): void {
  const number = place.base + page.number
  const { boxes, names } = page
  const { font, footer } = kit
  const stamp = place.stamp && placeStamp(place.stamp, font, boxes, kit.stamp, footer !== undefined)
  const foot = footer && placeFooter(footer, font, boxes)
  const after = [
    `\n${page.closing}`,
    ...(stamp ? [textOperators(stamp, font, names)] : []),
    ...(foot ? [textOperators(foot, font, names)] : []),
  ]
  const contents = [
    kitReferences.save,
    ...page.contents.map((content) => placed(content, place.base)),
    reference(output.addStream('', Buffer.from(after.join('\n'), 'latin1'))),
  ]
  const annotations = page.annotations.map((annotation) => placed(annotation, place.base))
  if (stamp && place.back) {
    const link =
      `<</Type/Annot/Subtype/Link/Rect[${textRectangle(stamp)}]/Border[0 0 0]/F 4` +
      `/Contents ${textString(kit.backLabel)}/Dest ${place.back}/P ${reference(number)}>>`
    annotations.push(reference(output.add(link)))
  }
  output.object(
    number,
    `<</Type/Page/Parent ${reference(place.parent)}${placed(page.entries, place.base)}` +
      `/Resources ${placed(page.resources, place.base)}/Contents[${contents.join(' ')}]` +
      `/Annots[${annotations.join(' ')}]>>`,
  )
}

/** Writes a page with nothing on it; returns its number. */
export function writeBlankPage(output: PdfOutput, parent: number, size: readonly [number, number]): number {
  const [width, height] = size
  return output.add(
    `<</Type/Page/Parent ${reference(parent)}/MediaBox[0 0 ${width} ${height}]/Resources<<>>>>`,
  )
}
