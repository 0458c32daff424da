/** One line of pasted text: its pieces as they came, with white space as a browser shows it. */
import type { LooseNode } from '../../../shared/rich-text/loose-node.ts'
import type { Look } from './paste-style.ts'

/** Text as it stands in the HTML with its look, or a line break. */
export type Piece = { readonly text: string; readonly look: Look } | 'break'

/** Runs of text and line breaks. Spaces at the ends of lines are left to the one form. */
export function lineOf(pieces: readonly Piece[]): readonly LooseNode[] {
  let spaced = true
  return pieces.flatMap((piece): readonly LooseNode[] => {
    if (piece === 'break') {
      spaced = true
      return [{ type: 'hardBreak' }]
    }
    const text = piece.look.kept ? visible(piece.text) : collapsed(piece.text, spaced)
    if (text === '') return []
    spaced = /\s$/.test(text)
    return [{ type: 'text', text, marks: marksOf(piece.look) }]
  })
}

/** @param spaced whether a space before it is one already */
function collapsed(text: string, spaced: boolean): string {
  const single = visible(text)
    .replace(/[ \t\r\n\f]+/g, ' ')
    .replace(/[ \u00a0]{2,}/g, ' ')
  return spaced ? single.replace(/^[ \u00a0]+/, '') : single
}

/** Without what has no width and only helps a browser break its lines. */
function visible(text: string): string {
  return text.replace(/[\u200b\u2060\ufeff\u00ad]/g, '')
}

function marksOf({ bold, heading, italic, href }: Look): NonNullable<LooseNode['marks']> {
  return [
    ...(bold || heading ? [{ type: 'bold' }] : []),
    ...(italic ? [{ type: 'italic' }] : []),
    ...(href === null ? [] : [{ type: 'link', attrs: { href } }]),
  ]
}
