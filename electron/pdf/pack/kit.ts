/** What all drawings of a pack share, under numbers that recordings know beforehand. */
import type { PdfOutput } from './output.ts'
import type { PackInput, StampStyle } from './pack.ts'
import { embedStampFont, type StampFont } from './stamp-font.ts'
import { reference } from './syntax.ts'

/** The font, the graphics state of the plates under texts, a content stream that saves the graphics state. */
const kitNumbers = { font: 1, plate: 2, save: 3 } as const

export const kitReferences = {
  font: reference(kitNumbers.font),
  plate: reference(kitNumbers.plate),
  save: reference(kitNumbers.save),
} as const

export interface Kit {
  readonly font: StampFont
  readonly stamp: StampStyle
  readonly footer: string | undefined
  /** What the link back is called. */
  readonly backLabel: string
}

/** How much of the plate under a text hides what lies under it. */
const plateOpacity = 0.75

/** Writes the first objects of a pack. */
export async function writeKit(output: PdfOutput, input: PackInput): Promise<Kit> {
  output.allocate(Object.keys(kitNumbers).length)
  const texts = input.attachments.flatMap(({ pages }) => pages.map((page) => page?.stamp ?? ''))
  const { stamp, footer, backLabel } = input
  const font = await embedStampFont(output, kitNumbers.font, [...texts, footer ?? '', ' '])
  output.object(kitNumbers.plate, `<</Type/ExtGState/ca ${plateOpacity}>>`)
  output.stream(kitNumbers.save, '', Buffer.from('q\n'))
  return { font, stamp, footer, backLabel }
}
