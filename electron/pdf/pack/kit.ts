/** What all drawings of a pack share. */
import { kitNumbers } from './kit-references.ts'
import type { PdfOutput } from './output.ts'
import type { PackInput, StampStyle } from './pack.ts'
import { embedStampFont, type StampFont } from './stamp-font.ts'

export interface Kit {
  readonly font: StampFont
  readonly stamp: StampStyle
  readonly footer: string | undefined
  /** What the link back is called. */
  readonly backLabel: string
}

type KitInput = Pick<PackInput, 'stamp' | 'footer' | 'backLabel'> & {
  readonly attachments: readonly Pick<PackInput['attachments'][number], 'pages'>[]
}

/** How much of the plate under a text hides what lies under it. */
const plateOpacity = 0.75

/** Writes the first objects of a pack. */
export async function writeKit(output: PdfOutput, input: KitInput): Promise<Kit> {
  output.allocate(Object.keys(kitNumbers).length)
  const texts = input.attachments.flatMap(({ pages }) => pages.map((page) => page?.stamp ?? ''))
  const { stamp, footer, backLabel } = input
  const font = await embedStampFont(output, kitNumbers.font, [...texts, footer ?? '', ' '])
  output.object(kitNumbers.plate, `<</Type/ExtGState/ca ${plateOpacity}>>`)
  output.stream(kitNumbers.save, '', Buffer.from('q\n'))
  return { font, stamp, footer, backLabel }
}
