/** The pages of the pack as they can be drawn: those that stay the same stay the same functions. */

import type { PreviewPart } from '../../../shared/contract/preview.ts'
import type { Output } from '../../../shared/contract.ts'
import { call } from '../../call.ts'
import type { OpenPage } from '../../components/pdf/PdfPage.tsx'
import { queued } from './queue.ts'
import { type SharedPdf, sharedPdf } from './shared-pdf.ts'

type PackPreview = Output<'preview.pack'>
type Open = () => Promise<OpenPage>

export interface PackPage {
  /** Of its place in the pack. */
  readonly key: string
  /** "23", "23 a"; '' for a page without one. */
  readonly number: string
  /** "Bilaga 2 a"; null for pages of the front. */
  readonly label: string | null
  /** Another when the page looks otherwise. */
  readonly content: string
  readonly open: Open
}

export interface PackPages {
  readonly pages: readonly PackPage[]
  readonly front: SharedPdf
}

/** What a piece of an attachment that is made at once should be at most: bytes, and pages. */
const largestPiece = 4 << 20
const mostPages = 16

/** Bytes of pieces that are kept for when one scrolls back. */
const mostKept = 48 << 20

export function packPages(preview: PackPreview, former: PackPages | null): PackPages {
  const front = frontOf(preview.front.pdf)
  const known = new Map(former?.pages.map(({ content, open }) => [content, open]))
  const pages = preview.parts.flatMap((part) => [
    ...dividerPages(part, known),
    ...partPages(part, preview, known),
  ])
  return { front, pages: [...frontPages(preview, front, known), ...pages] }
}

/**
 * How pages that look the same were opened before. A function that opens a page is kept for as long as its page looks
 * the same, so none may be made where this, or the preview, can be seen: each would keep all that went before it.
 */
type Known = ReadonlyMap<string, Open>

function frontOf(bytes: Uint8Array): SharedPdf {
  return sharedPdf(async () => bytes, true)
}

function dividerOf(bytes: Uint8Array): SharedPdf {
  return sharedPdf(async () => bytes)
}

function openerOf(pdf: SharedPdf, page: number): Open {
  return () => pdf.open(page)
}

function openerOfPiece(piece: Piece, page: number): Open {
  return () => pieceOf(piece).open(page)
}

function frontPages(
  { front: { numbers, looks } }: PackPreview,
  front: SharedPdf,
  known: Known,
): readonly PackPage[] {
  return numbers.map((number, index) => {
    const content = `front ${looks[index]}`
    const open = known.get(content) ?? openerOf(front, index + 1)
    return { key: `front ${index}`, number, label: null, content, open }
  })
}

function dividerPages({ attachment, label, divider }: PreviewPart, known: Known): readonly PackPage[] {
  if (!divider) return []
  const pdf = dividerOf(divider.pdf)
  return Array.from({ length: divider.pages }, (_, index) => {
    const key = `divider ${attachment} ${index}`
    const content = `${key} ${divider.look}`
    return { key, number: '', label, content, open: known.get(content) ?? openerOf(pdf, index + 1) }
  })
}

function partPages(part: PreviewPart, { look }: PackPreview, known: Known): readonly PackPage[] {
  const { attachment, file, stamps, numbers, label, turns } = part
  if (!file) return []
  const size = Math.min(mostPages, Math.max(1, Math.floor(largestPiece / (file.bytes / file.pages))))
  return stamps.map((stamp, index) => {
    const first = Math.floor(index / size) * size
    const content = JSON.stringify([file.sha256, index, stamp, turns[index + 1] ?? 0, look])
    const piece = { file, label, turns, from: first + 1, stamps: stamps.slice(first, first + size), look }
    return {
      key: `${attachment} ${index}`,
      number: numbers[index] ?? '',
      label,
      content,
      open: known.get(content) ?? openerOfPiece(piece, index - first + 1),
    }
  })
}

type Piece = Parameters<typeof call<'preview.pages'>>[1]

interface KeptPiece {
  readonly pdf: SharedPdf
  /** Bytes; 0 until they are there. */
  weight: number
}

/** The latest last. */
const kept = new Map<string, KeptPiece>()

function pieceOf(piece: Piece): SharedPdf {
  const key = JSON.stringify(piece)
  const known = kept.get(key)
  const used = known ?? newPiece(piece)
  kept.delete(key)
  kept.set(key, used)
  return used.pdf
}

function newPiece(piece: Piece): KeptPiece {
  let bytes: Promise<Uint8Array> | null = null
  const made: KeptPiece = {
    weight: 0,
    pdf: sharedPdf(() => {
      bytes ??= queued('page', () => call('preview.pages', piece)).then(
        (bytes) => {
          made.weight = bytes.length
          forgetOldest()
          return bytes
        },
        (failure) => {
          bytes = null
          throw failure
        },
      )
      return bytes
    }),
  }
  return made
}

function forgetOldest(): void {
  let weight = kept.values().reduce((sum, piece) => sum + piece.weight, 0)
  for (const [key, piece] of kept) {
    if (weight <= mostKept) return
    weight -= piece.weight
    kept.delete(key)
  }
}
