/** Whether something that the pages draw with could not be read: then what they show can't be trusted. */
import {
  PDFArray,
  type PDFContext,
  PDFDict,
  PDFInvalidObject,
  PDFName,
  type PDFObject,
  PDFRef,
  PDFStream,
} from '../pdf-lib.ts'
import type { SourcePage } from './page-tree.ts'

const parent = PDFName.of('Parent')

/** @param missingToo whether what is not in the file counts too; in a sound file it stands for nothing */
export function drawWithBroken(
  context: PDFContext,
  pages: readonly SourcePage[],
  missingToo: boolean,
): boolean {
  const seen = new Set<PDFObject>()
  const left: (PDFObject | undefined)[] = pages.flatMap(({ dict, attributes }) => [
    attributes.get('Resources'),
    dict.get(PDFName.of('Contents')),
  ])
  while (left.length > 0) {
    const next = left.pop()
    if (next === undefined || seen.has(next)) continue
    seen.add(next)
    if (next instanceof PDFInvalidObject) return true
    if (next instanceof PDFRef) {
      const target = context.lookup(next)
      if (target === undefined && missingToo) return true
      left.push(target)
    } else if (next instanceof PDFArray) left.push(...next.asArray())
    else {
      const dict = next instanceof PDFStream ? next.dict : next
      if (dict instanceof PDFDict)
        for (const [key, value] of dict.entries()) if (key !== parent) left.push(value)
    }
  }
  return false
}
