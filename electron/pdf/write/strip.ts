/**
 * What layout makes and drawing takes: a document as a stack of strips, each as high as one line, that hold pieces of
 * text and rules. Strips are never split; what must stay together says so.
 */
import type { Link } from '../../../shared/documents/block.ts'
import type { ChartShape } from '../../../shared/documents/chart-drawing.ts'
import type { TextStyle } from './style.ts'

/** An element of the structure tree (PDF 32000-1, 14.7): what a screen reader meets. Drawn when its first piece is. */
export interface Node {
  readonly tag: string
  readonly parent: Node | null
  readonly scope?: 'Row' | 'Column'
  /** Said instead of content, where a thing is told but not printed. */
  readonly actual?: string
  /** Of a figure: said instead of what it shows. */
  readonly alternative?: string
  /** Of a list: what its items begin with. */
  readonly marker?: 'Disc' | 'Decimal'
}

export interface TextPiece {
  readonly kind: 'text'
  readonly x: number
  /** Below the strip's upper edge. */
  readonly baseline: number
  readonly width: number
  readonly text: string
  readonly style: TextStyle
  /** Null for an artifact: a repeated table head. */
  readonly node: Node | null
  readonly link?: Link
}

/** An element without printed content, so that it stands in the tree all the same: an empty cell. */
export interface SilentPiece {
  readonly kind: 'silent'
  readonly node: Node
}

/** A horizontal line; `y` below the strip's upper edge. */
export interface RulePiece {
  readonly kind: 'rule'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly thickness: number
  readonly color: string
  readonly dotted?: true
}

/** A vertical line along the strip, and over the space above it where the strip before has one too. */
export interface BarPiece {
  readonly kind: 'bar'
  readonly x: number
  readonly thickness: number
  readonly color: string
  readonly overSpace: boolean
}

/** A drawing as large as its strip, from `x` on. */
export interface DrawingPiece {
  readonly kind: 'drawing'
  readonly x: number
  readonly width: number
  readonly shapes: readonly ChartShape[]
  readonly node: Node
}

/** A picture that says nothing that is not printed beside it. */
export interface PicturePiece {
  readonly kind: 'picture'
  readonly x: number
  /** Below the strip's upper edge. */
  readonly y: number
  readonly width: number
  readonly height: number
  readonly sha256: string
}

export type Piece = TextPiece | SilentPiece | RulePiece | BarPiece | DrawingPiece | PicturePiece

export interface Strip {
  readonly height: number
  /** Above the strip; dropped at the top of a page. */
  readonly space: number
  /** Stays on one page with the strip after it. */
  readonly keep: boolean
  readonly pieces: readonly Piece[]
  /** Where the text of its last line ends, when more may stand on that line. */
  readonly textEnd?: number
  /** Drawn again above this strip when it begins a page. */
  readonly head?: readonly Strip[]
  /** Name of the place and title of the bookmark that begin here. */
  readonly place?: string
  readonly bookmark?: string
  /** Of a cover: nothing follows on the page, and it has no foot. */
  readonly cover?: true
}

export function node(tag: string, parent: Node | null, extra: Omit<Node, 'tag' | 'parent'> = {}): Node {
  return { tag, parent, ...extra }
}

/** The strips with `space` above the first. */
export function withSpace(strips: readonly Strip[], space: number): readonly Strip[] {
  return strips.map((strip, index) => (index === 0 ? { ...strip, space: strip.space + space } : strip))
}

/** The strips, with the last tied to what follows. */
export function keptWithNext(strips: readonly Strip[]): readonly Strip[] {
  return strips.map((strip, index) => (index === strips.length - 1 ? { ...strip, keep: true } : strip))
}

/** The strips, tied into one where `count` or fewer; else no first line alone at a page's foot, no last line alone at a top. */
export function tied(strips: readonly Strip[], count = 3): readonly Strip[] {
  const last = strips.length - 1
  return strips.map((strip, index) => ({
    ...strip,
    keep: index < last && (strips.length <= count || index === 0 || index === last - 1),
  }))
}

/** A rule or text of a repeated head: seen on the page, unknown to the structure tree. */
export function asArtifact(strip: Strip): Strip {
  return {
    ...strip,
    pieces: strip.pieces.flatMap((piece) => {
      if (piece.kind === 'silent') return []
      return [piece.kind === 'text' ? { ...piece, node: null } : piece]
    }),
  }
}
