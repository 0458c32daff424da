/** What documents show of the organisation: the line that heads them, its logo, colour, type and address. */
import type { Board, Look } from '../model/board.ts'
import { readableAccent } from '../rules/accent.ts'
import type { DocumentLook, Letterhead, Paragraph } from './block.ts'

/** Heads every document: whose it is, beside the logo where there is one. */
export function organisationBlock({
  name,
  orgnr,
  look,
}: Pick<Board, 'name' | 'orgnr'> & Partial<Pick<Board, 'look'>>): Letterhead | Paragraph {
  const { logo } = look ?? {}
  return logo ? { kind: 'letterhead', name, number: orgnr, logo } : headLine({ name, number: orgnr })
}

/** The head without a logo. */
export function headLine({ name, number }: Pick<Letterhead, 'name' | 'number'>): Paragraph {
  const told = number === '' ? [] : [{ text: ` ${number}` }]
  return { kind: 'paragraph', tone: 'meta', runs: [{ text: name, style: 'strong' }, ...told] }
}

/** The look of a document; nothing where it is as usual. */
export function lookOf({ look }: Pick<Board, 'look'>): { readonly look?: DocumentLook } {
  const accent = readableAccent(look.accent)
  const changed = {
    ...(accent ? { accent } : {}),
    ...(look.face === 'sans' ? { face: 'sans' as const } : {}),
    ...(look.binding ? { binding: true as const } : {}),
  }
  return Object.keys(changed).length > 0 ? { look: changed } : {}
}

/** "Hamngatan 1 · 123 45 Granvik · 0123-456 78 · info@granvik.se": at the foot of what is sent as a letter. */
export function addressOf({ look }: Pick<Board, 'look'>): { readonly address?: string } {
  const parts = addressParts(look)
  return parts.length > 0 ? { address: parts.join(' · ') } : {}
}

function addressParts({ address, phone, email, web }: Look): readonly string[] {
  return [...address, phone, email, web].filter((part) => part !== '')
}
