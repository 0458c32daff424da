/** Records one page: its content, what its annotations look like, its resources; the pack draws on it later. */

import type { PackWarning } from '../../../shared/model/results.ts'
import { PDFName, type PDFObject, type PDFRef } from '../pdf-lib.ts'
import { dictAt, elements, nameText, resolve } from '../read/objects.ts'
import type { SourcePage } from '../read/page-tree.ts'
import { writeAnnotations } from './annotations.ts'
import { pageContent } from './content.ts'
import type { Copier } from './copier.ts'
import type { FindDestination } from './destinations.ts'
import type { Drawing } from './flatten.ts'
import { type PageBoxes, pageBoxes } from './geometry.ts'
import { kitReferences } from './kit-references.ts'
import { mergedResources, type Resources } from './resources.ts'
import { decimal, decimals } from './syntax.ts'

/** A page without its place in a pack; all in PDF syntax with relative references. */
export interface CopiedPage {
  /** Relative. */
  readonly number: number
  readonly boxes: PageBoxes
  /** Entries of the page but for those that follow from the rest. */
  readonly entries: string
  /** References to the content streams, in order. */
  readonly contents: readonly string[]
  /** Operators that bring the content to its end, and drawings on it. */
  readonly closing: string
  readonly resources: string
  /** Names of the kit's font and plate in the resources. */
  readonly names: { readonly font: string; readonly plate: string }
  readonly annotations: readonly string[]
}

/** One attachment on its way into a recording. */
export interface AttachmentCopy {
  readonly copier: Copier
  readonly find: FindDestination
  /** Annotations with a number that are not written yet. */
  readonly reserved: Set<PDFRef>
  /** Merged resources of pages without drawings, by the pages' own: pages often share them. */
  readonly resources: Map<PDFObject | undefined, Resources>
}

export function copyPage(
  copy: AttachmentCopy,
  page: SourcePage,
  number: number,
): { readonly page: CopiedPage; readonly warnings: readonly PackWarning[] } {
  const { copier, find, reserved } = copy
  const boxes = pageBoxes(page)
  const annotations = writeAnnotations(copier, page, number, reserved, find)
  const content = pageContent(copier, page)
  const resources = pageResources(copy, page, annotations.drawings)
  const group = dictAt(page.dict, 'Group')
  const copied: CopiedPage = {
    number,
    boxes,
    entries: `${boxEntries(boxes)}${group ? `/Group ${copier.value(group)}` : ''}/Tabs/S`,
    contents: content.streams,
    closing: [`${content.closing} Q`, ...draw(annotations.drawings, resources.names.XObject)].join('\n'),
    resources: resources.reference,
    names: kitNames(resources),
    annotations: annotations.kept,
  }
  copier.drain()
  const warnings: PackWarning[] = []
  if (annotations.fieldLost) warnings.push('fieldLost')
  if (annotations.tooMany) warnings.push('tooManyAnnotations')
  return { page: copied, warnings }
}

/** What a page of our own may say itself besides what every page says. */
const derivedKeys = new Set([
  'Type',
  'Parent',
  'MediaBox',
  'CropBox',
  'Rotate',
  'UserUnit',
  'Contents',
  'Resources',
  'Annots',
])

/** A page of our own: its annotations and its ties to the structure stay as they are. */
export function copyOwnPage(copier: Copier, page: SourcePage, number: number): CopiedPage {
  const boxes = pageBoxes(page)
  const content = pageContent(copier, page)
  const resources = mergedResources(copier, page, kitAdditions)
  const others = page.dict
    .entries()
    .filter(([key]) => !derivedKeys.has(nameText(key)))
    .map(([key, value]) => copier.entry(key, value))
  const annotations = elements(resolve(page.dict.context, page.dict.get(PDFName.of('Annots'))))
  const copied: CopiedPage = {
    number,
    boxes,
    entries: `${boxEntries(boxes)}\n${others.join('')}`,
    contents: content.streams,
    closing: `${content.closing} Q`,
    resources: resources.reference,
    names: kitNames(resources),
    annotations: annotations.map((annotation) => copier.value(annotation)),
  }
  copier.drain()
  return copied
}

const kitAdditions = { Font: [kitReferences.font], ExtGState: [kitReferences.plate], XObject: [] }

function kitNames({ names }: Resources): CopiedPage['names'] {
  const [font = ''] = names.Font
  const [plate = ''] = names.ExtGState
  return { font, plate }
}

function pageResources(
  { copier, resources }: AttachmentCopy,
  page: SourcePage,
  drawings: readonly Drawing[],
): Resources {
  const own = page.attributes.get('Resources')
  const known = drawings.length === 0 ? resources.get(own) : undefined
  if (known) return known
  const merged = mergedResources(copier, page, { ...kitAdditions, XObject: drawings.map(({ form }) => form) })
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
