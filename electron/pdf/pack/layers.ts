/** Optional content: the layers of all attachments together, each as visible as its own document had it. */
import { PDFDict, PDFName, type PDFObject, PDFRef } from '../pdf-lib.ts'
import { arrayAt, at, dictAt, nameAt, resolve } from '../read/objects.ts'
import type { Copier } from './copier.ts'
import { placed } from './relative.ts'
import { textString } from './syntax.ts'

/** References to the layers of one attachment, relative until it has its place. */
export interface Layers {
  readonly all: readonly string[]
  readonly hidden: readonly string[]
  /** Layers whose state follows from an event: shown on screen, not printed. */
  readonly automatic: readonly string[]
}

/** The layers that the attachment's pages use; to be asked when its pages are written. */
export function layersOf(copier: Copier): Layers | undefined {
  const properties = dictAt(copier.source.catalog, 'OCProperties')
  const configuration = dictAt(properties, 'D')
  const isUsed = (group: PDFObject): group is PDFRef =>
    group instanceof PDFRef && copier.numberOf(group) !== undefined
  const used = arrayAt(properties, 'OCGs').filter(isUsed)
  if (used.length === 0) return undefined
  const on = new Set(arrayAt(configuration, 'ON'))
  const off = new Set(arrayAt(configuration, 'OFF'))
  const allOff = nameAt(configuration, 'BaseState') === 'OFF'
  const hidden = used.filter((group) => (allOff ? !on.has(group) : off.has(group)))
  const toReferences = (groups: readonly PDFRef[]) => groups.map((group) => copier.reference(group))
  const automatic = arrayAt(configuration, 'AS').flatMap((element) => {
    const usage = resolve(copier.source.context, element)
    if (!(usage instanceof PDFDict)) return []
    const groups = toReferences(arrayAt(usage, 'OCGs').filter(isUsed))
    const [event, category] = [usage.get(PDFName.of('Event')), at(usage, 'Category')]
    if (groups.length === 0 || !event || !category) return []
    return [`<</Event ${copier.value(event)}/Category ${copier.value(category)}/OCGs[${groups.join(' ')}]>>`]
  })
  const layers = { all: toReferences(used), hidden: toReferences(hidden), automatic }
  copier.drain()
  return layers
}

/** The layers of an attachment whose first object has the number `base`. */
export function placedLayers({ all, hidden, automatic }: Layers, base: number): Layers {
  const place = (texts: readonly string[]) => texts.map((text) => placed(text, base))
  return { all: place(all), hidden: place(hidden), automatic: place(automatic) }
}

/** The catalog's entry for the layers of a pack, each with its attachment's label; empty when there are none. */
export function layerEntry(layers: readonly (readonly [string, Layers])[]): string {
  if (layers.length === 0) return ''
  const list = (pick: (layer: Layers) => readonly string[]) =>
    layers.flatMap(([, each]) => pick(each)).join(' ')
  const order = layers.map(([label, { all }]) => `[${textString(label)} ${all.join(' ')}]`).join('')
  return (
    `/OCProperties<</OCGs[${list(({ all }) => all)}]` +
    `/D<</OFF[${list(({ hidden }) => hidden)}]/Order[${order}]/AS[${list(({ automatic }) => automatic)}]>>>>`
  )
}
