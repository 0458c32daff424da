/** Lays out what says whose a document is: the head with the logo, and the cover of a pack. */
import type { Cover, Letterhead, Logo } from '../../../shared/documents/block.ts'
import { baselineOf, type Frame, linePieces, linesOf, textStrips, titleStrips } from './frame.ts'
import { node, type PicturePiece, type Strip, withSpace } from './strip.ts'
import * as style from './style.ts'

/** The logo at the left, the name at the right of it. */
export function layoutLetterhead({ name, number, logo }: Letterhead, frame: Frame): readonly Strip[] {
  const picture = pictureOf(logo, frame)
  const room = frame.width - picture.width - style.spaces.columnGutter
  const runs = [{ text: name, style: 'strong' as const }, { text: number === '' ? '' : ` ${number}` }]
  const lines = linesOf(runs, style.meta, room, frame.fonts)
  const { leading } = style.meta
  const height = Math.max(picture.height, lines.length * leading)
  const element = node('P', frame.parent)
  const top = (height - lines.length * leading) / 2
  const words = lines.flatMap((line, index) => {
    const baseline = top + index * leading + baselineOf(style.meta)
    return linePieces(line, frame.x + frame.width - line.width, baseline, element)
  })
  const pieces = [{ ...picture, y: (height - picture.height) / 2 }, ...words]
  return [{ height, space: 0, keep: true, pieces }]
}

export function layoutCover({ organisation, title, lines, logo }: Cover, frame: Frame): readonly Strip[] {
  const name = textStrips([{ text: organisation }], style.coverOrganisation, frame, node('P', frame.parent))
  const picture = logo && pictureOf(logo, frame)
  const drawn: Strip[] = picture ? [{ height: picture.height, space: 0, keep: true, pieces: [picture] }] : []
  const above = [...drawn, ...withSpace(name, picture ? style.spaces.underLogo : 0)]
  const taken = picture ? picture.height + style.spaces.underLogo : 0
  const look = { ...style.coverTitle, color: frame.colors.title }
  const heading = titleStrips(title, look, frame, node('H1', frame.parent))
  const below = lines.flatMap((text) =>
    textStrips([{ text }], style.coverLine, frame, node('P', frame.parent)),
  )
  const { x, width, colors } = frame
  const rule: Strip = {
    height: 1,
    space: 16,
    keep: false,
    pieces: [{ kind: 'rule', x, y: 0, width, thickness: 0.5, color: colors.hairline }],
  }
  const strips = [
    ...above,
    ...withSpace(heading, style.spaces.coverTop - taken),
    rule,
    ...withSpace(below, 16),
  ]
  return strips.map((strip) => ({ ...strip, cover: true }))
}

/** As large as there is room for, in its own proportions; a small one is not blown up beyond its pixels. */
function pictureOf({ sha256, width, height }: Logo, { x }: Frame): PicturePiece {
  const scale = Math.min(style.logo.width / width, style.logo.height / height, 1)
  return { kind: 'picture', x, y: 0, width: width * scale, height: height * scale, sha256 }
}
