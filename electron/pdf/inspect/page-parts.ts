/** What the pages of a PDF are made of: whether they have text, and which fonts they lack. */

import type { PdfReport } from '../../../shared/model/pack.ts'
import { PDFDict, type PDFName, type PDFObject, PDFStream } from '../pdf-lib.ts'
import { arrayAt, dictAt, nameAt, resolve, streamAt } from '../read/objects.ts'
import type { PdfSource } from '../read/open.ts'
import { contentStreams, decode } from '../read/page-content.ts'
import type { SourcePage } from '../read/page-tree.ts'

/** Bytes of content that are looked through; a longer document is judged by its first pages. */
const mostContent = 256 << 20
/** Forms within forms. */
const deepest = 8
const mostFonts = 200

/** Every reader has these (PDF 1.7, 9.6.2.2). */
const standardFont =
  /^(Helvetica|Courier)(-(Bold|Oblique|BoldOblique))?$|^Times-(Roman|Bold|Italic|BoldItalic)$|^(Symbol|ZapfDingbats)$/
/** A string, then an operator that shows it. */
const showsText = /[)>\]]\s*(T[jJ]|['"])/

interface Looking {
  readonly missing: Set<string>
  /** Fonts and forms that were looked at, and whether a form shows text. */
  readonly seen: Map<PDFObject, boolean>
  left: number
}

export function readPageParts({ pages }: PdfSource): Pick<PdfReport, 'missingFonts' | 'textShare'> {
  const looking: Looking = { missing: new Set(), seen: new Map(), left: mostContent }
  let looked = 0
  let withText = 0
  for (const page of pages) {
    if (looking.left <= 0) break
    looked += 1
    if (pageHasText(page, looking)) withText += 1
  }
  return {
    missingFonts: [...looking.missing].sort(),
    textShare: looked === 0 ? 0 : Math.round((withText / looked) * 1000) / 1000,
  }
}

function pageHasText(page: SourcePage, looking: Looking): boolean {
  const own = contentStreams(page).some(({ stream }) => streamHasText(stream, looking))
  const resources = resolve(page.dict.context, page.attributes.get('Resources'))
  return resourcesHaveText(resources, looking, 0) || own
}

function streamHasText(stream: PDFStream, looking: Looking): boolean {
  if (looking.left <= 0) return false
  const content = decode(stream)
  looking.left -= content?.length ?? 0
  return content !== undefined && showsText.test(Buffer.from(content).toString('latin1'))
}

/** Looks at all fonts and forms among the resources, whether they are used or not. */
function resourcesHaveText(resources: PDFObject | undefined, looking: Looking, depth: number): boolean {
  if (!(resources instanceof PDFDict) || depth > deepest) return false
  const known = looking.seen.get(resources)
  if (known !== undefined) return known
  looking.seen.set(resources, false)
  for (const font of valuesOf(resources, 'Font')) lookAtFont(font, looking)
  let hasText = false
  for (const object of valuesOf(resources, 'XObject')) {
    if (object instanceof PDFStream && nameAt(object.dict, 'Subtype') === 'Form')
      hasText = formHasText(object, looking, depth) || hasText
  }
  looking.seen.set(resources, hasText)
  return hasText
}

function formHasText(form: PDFStream, looking: Looking, depth: number): boolean {
  const known = looking.seen.get(form)
  if (known !== undefined) return known
  looking.seen.set(form, false)
  const below = resourcesHaveText(dictAt(form.dict, 'Resources'), looking, depth + 1)
  const hasText = streamHasText(form, looking) || below
  looking.seen.set(form, hasText)
  return hasText
}

function lookAtFont(font: PDFObject | undefined, { missing, seen }: Looking): void {
  if (!(font instanceof PDFDict) || seen.has(font) || missing.size >= mostFonts) return
  seen.set(font, true)
  const isComposite = nameAt(font, 'Subtype') === 'Type0'
  const described = isComposite ? resolve(font.context, arrayAt(font, 'DescendantFonts')[0]) : font
  if (!(described instanceof PDFDict) || nameAt(font, 'Subtype') === 'Type3') return
  const descriptor = dictAt(described, 'FontDescriptor')
  if (['FontFile', 'FontFile2', 'FontFile3'].some((key) => streamAt(descriptor, key))) return
  const name = (nameAt(font, 'BaseFont') ?? '').replace(/^[A-Z]{6}\+/, '').replace(/\p{Cc}/gu, '')
  if (name !== '' && !standardFont.test(name)) missing.add(name.slice(0, 100))
}

function valuesOf(resources: PDFDict, kind: string): readonly (PDFObject | undefined)[] {
  const dict = dictAt(resources, kind)
  return (dict?.keys() ?? []).map((key: PDFName) => resolve(resources.context, dict?.get(key)))
}
