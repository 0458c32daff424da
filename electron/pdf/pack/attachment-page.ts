/** Writes one page of an attachment into the pack: its content, what its annotations look like, and the stamp. */
import type { PDFObject, PDFRef } from '@cantoo/pdf-lib'
import type { PackWarning } from '../../../shared/model/results.ts'
import { dictAt } from '../read/objects.ts'
import type { SourcePage } from '../read/page-tree.ts'
import { writeAnnotations } from './annotations.ts'
import { pageContent } from './content.ts'
import type { Copier } from './copier.ts'
import type { FindDestination } from './destinations.ts'
import type { Drawing } from './flatten.ts'
import { type PageBoxes, pageBoxes } from './geometry.ts'
import { mergedResources, type Resources } from './resources.ts'
import { placeStamp, stampOperators, stampRectangle } from './stamp.ts'
import type { StampFont } from './stamp-font.ts'
import { decimal, decimals, reference, textString } from './syntax.ts'

/** What all stamps of a pack share. */
export interface StampKit {
  readonly font: StampFont
  /** Reference to the graphics state of the plate under the text. */
  readonly plate: string
  /** Number of a content stream that saves the graphics state. */
  readonly save: number
  /** What the link back is called. */
  readonly backLabel: string
}

/** One attachment on its way into the pack. */
export interface AttachmentCopy {
  readonly copier: Copier
  readonly find: FindDestination
  /** Annotations with a number that are not written yet. */
  readonly reserved: Set<PDFRef>
  /** Merged resources of pages without drawings, by the pages' own: pages often share them. */
  readonly resources: Map<PDFObject | undefined, Resources>
  /** Destination of the link back, in PDF syntax. */
  readonly back: string
}

/** A page's place in the pack. */
export interface PagePlace {
  readonly number: number
  readonly parent: number
  readonly stamp: string
}

/** Writes a page and all that hangs on it. */
export function writeAttachmentPage(
  copy: AttachmentCopy,
  page: SourcePage,
  place: PagePlace,
  kit: StampKit,
): readonly PackWarning[] {
  const { copier, find, reserved, back } = copy
  const { output } = copier
  const boxes = pageBoxes(page)
  const annotations = writeAnnotations(copier, page, place.number, reserved, find)
  const content = pageContent(copier, page)
  const resources = pageResources(copy, page, kit, annotations.drawings)
  const stamp = placeStamp(place.stamp, kit.font, boxes)
  const [font = '', plate = ''] = [resources.names.Font[0], resources.names.ExtGState[0]]
  const after = [
    `\n${content.closing} Q`,
    ...draw(annotations.drawings, resources.names.XObject),
    stampOperators(stamp, kit.font, { font, plate }),
  ].join('\n')
  const streams = [
    reference(kit.save),
    ...content.streams,
    reference(output.addStream('', Buffer.from(after, 'latin1'))),
  ]
  const link =
    `<</Type/Annot/Subtype/Link/Rect[${stampRectangle(stamp)}]/Border[0 0 0]/F 4` +
    `/Contents ${textString(kit.backLabel)}/Dest ${back}/P ${reference(place.number)}>>`
  output.object(
    place.number,
    `<</Type/Page/Parent ${reference(place.parent)}${boxEntries(boxes)}${groupEntry(copier, page)}/Tabs/S` +
      `/Resources ${resources.reference}/Contents[${streams.join(' ')}]` +
      `/Annots[${[...annotations.kept, reference(output.add(link))].join(' ')}]>>`,
  )
  copier.drain()
  return [
    ...(annotations.fieldLost ? ['fieldLost' as const] : []),
    ...(annotations.tooMany ? ['tooManyAnnotations' as const] : []),
  ]
}

function pageResources(
  { copier, resources }: AttachmentCopy,
  page: SourcePage,
  kit: StampKit,
  drawings: readonly Drawing[],
): Resources {
  const own = page.attributes.get('Resources')
  const known = drawings.length === 0 ? resources.get(own) : undefined
  if (known) return known
  const forms = drawings.map(({ form }) => form)
  const merged = mergedResources(copier, page, {
    Font: [kit.font.reference],
    ExtGState: [kit.plate],
    XObject: forms,
  })
  if (drawings.length === 0) resources.set(own, merged)
  return merged
}

function draw(drawings: readonly Drawing[], names: readonly string[]): readonly string[] {
  return drawings.map(({ matrix }, index) => `q ${decimals(matrix)} cm ${names[index]} Do Q`)
}

function boxEntries({ media, crop, rotation, userUnit }: PageBoxes): string {
  return [
    `/MediaBox[${decimals(media)}]`,
    crop === media ? '' : `/CropBox[${decimals(crop)}]`,
    rotation === 0 ? '' : `/Rotate ${rotation}`,
    userUnit === 1 ? '' : `/UserUnit ${decimal(userUnit)}`,
  ].join('')
}

/** How the page's transparent parts blend. */
function groupEntry(copier: Copier, page: SourcePage): string {
  const group = dictAt(page.dict, 'Group')
  return group ? `/Group ${copier.value(group)}` : ''
}
