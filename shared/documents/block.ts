/**
 * A document as blocks: what the pure builders make and what its two readers take, the PDF writer
 * (electron/pdf) and the preview on screen (renderer/components). Blocks say what a thing is, never how it looks.
 */
import type { Sha256 } from '../values.ts'

export interface Run {
  /** A line feed in it is a line break. */
  readonly text: string
  readonly style?: 'strong' | 'emphasis' | 'strongEmphasis'
  readonly link?: Link
}

/** Leads to a place in the same PDF (a `place` of a block, or an attachment of the pack), or to the web. */
export type Link = { readonly place: string; readonly description: string } | { readonly url: string }

/** "Bilaga 2 a, b s 5", set flush right on the last line of what it belongs to. */
export interface Reference {
  readonly text: string
  /** Where the link leads; without it the reference is plain text. */
  readonly place?: string
  /** What the link does, for a screen reader. */
  readonly description?: string
}

export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
}

export interface Paragraph {
  readonly kind: 'paragraph'
  readonly runs: readonly Run[]
  /** `meta` is small and grey: lines under a title, notes. */
  readonly tone?: 'meta'
  /** Belongs to what follows: close to it, and never the last on a page. */
  readonly leads?: true
}

export interface List {
  readonly kind: 'list'
  /** Number of the first item; without it the items have dashes. */
  readonly start?: number
  /** Each begins with a paragraph. */
  readonly items: readonly (readonly Text[])[]
}

/** What a list's items and a grid's cells hold. */
export type Text = Paragraph | List

/** Label and value, a row each: "Tid  8.30–10.00". */
export interface Facts {
  readonly kind: 'facts'
  readonly rows: readonly {
    readonly label: string
    readonly value: string
    /** The same as `value`, where it has links. */
    readonly runs?: readonly Run[]
  }[]
}

export interface Column {
  readonly title: string
  readonly align: 'start' | 'end'
  /** Share of the width; shares are relative to each other. */
  readonly width: number
}

export interface Row {
  readonly cells: readonly string[]
  /**
   * Heads the rows below it, is what rows above it come to, or a result that the report leads to. Its texts run on over
   * the empty cells after them.
   */
  readonly tone?: 'group' | 'sum' | 'result'
  /** How deep a heading or sum stands among others, from 0. */
  readonly level?: number
}

export interface Table {
  readonly kind: 'table'
  /** Heads the table, as a row of its own: "Närvarande". */
  readonly title?: string
  readonly columns: readonly Column[]
  /** Whether the columns' titles are printed; they are always told to a screen reader. */
  readonly showHead: boolean
  /** Column that says what a row is of; the first unless it is told. */
  readonly rowHead?: number
  /** `compact` is set smaller and closer, for long tables of figures. */
  readonly density?: 'compact'
  readonly rows: readonly Row[]
}

/**
 * A table that a person has made in running text: as wide as its content. Its rows have equally many cells. A first row of
 * nothing but heads is its head.
 */
export interface Grid {
  readonly kind: 'grid'
  readonly columns: readonly Pick<Column, 'align'>[]
  readonly rows: readonly (readonly GridCell[])[]
}

export interface GridCell {
  readonly isHead: boolean
  readonly blocks: readonly Text[]
}

/** Whether a grid's first row is the head of its columns. */
export function hasHeadRow({ rows }: Grid): boolean {
  const [first = [], ...others] = rows
  return others.length > 0 && first.every(({ isHead }) => isHead)
}

/** A chart; it is drawn from plain shapes (chart-drawing.ts), on screen as in print. */
export interface Chart {
  readonly kind: 'chart'
  readonly title: string
  /** Said instead of the drawing: what it shows, in words and figures. */
  readonly alternative: string
  /** Along the horizontal axis; of a lying chart, one below the other. */
  readonly categories: readonly string[]
  /** Bars lie, each behind its name: for names too long to stand beside each other. Of one series of bars. */
  readonly lying?: true
  readonly series: readonly ChartSeries[]
}

export interface ChartSeries {
  readonly name: string
  readonly shape: 'bars' | 'line' | 'dashed' | 'dotted'
  /** As many as there are categories, in the unit that the title says; null is a gap. */
  readonly values: readonly (number | null)[]
}

/** An agenda item or a paragraph of minutes: its number hangs in the margin. Becomes a bookmark. */
export interface Numbered {
  readonly kind: 'numbered'
  /** As printed: "5", "§ 5". */
  readonly number: string
  /** "1668/20": after the number, then both stand on a line of their own above the title. */
  readonly caseNumber?: string
  readonly title: string
  /** Small, flush right on the title's last line where there is room: who presents. */
  readonly aside?: string
  /** Name of the place, unique in the document. */
  readonly place: string
  /** Stands on the last line of the blocks, or of the title where there are none. */
  readonly reference?: Reference
  readonly blocks: readonly Block[]
}

/** Set apart with a hairline at its left: Förslag till beslut, Beslut. */
export interface Apart {
  readonly kind: 'apart'
  readonly label: string
  /** Whether the label is printed, before the first words; it is always told to a screen reader. */
  readonly showLabel: boolean
  readonly tone: 'proposal' | 'decision'
  readonly blocks: readonly Block[]
  readonly reference?: Reference
}

/** A signature line: dotted, then name, title and date. */
export interface Signer {
  readonly name: string
  readonly title: string
  /** As printed, or empty: then a dotted line for the date. */
  readonly date: string
}

/** Kept together on one page. */
export interface Signatures {
  readonly kind: 'signatures'
  readonly groups: readonly { readonly label: string; readonly signers: readonly Signer[] }[]
  /** Word before the date line: "Datum". */
  readonly dateLabel: string
  /** Small, under the signatures: the seal. */
  readonly note?: string
}

/** A picture of the organisation's, in the board file by its hash. */
export interface Logo {
  readonly sha256: Sha256
  /** In pixels. */
  readonly width: number
  readonly height: number
}

/** Whose document it is: the logo, and the name beside it. */
export interface Letterhead {
  readonly kind: 'letterhead'
  readonly name: string
  /** Organisation number, or empty. */
  readonly number: string
  readonly logo: Logo
}

/** The first page of a pack: stands alone, the next block begins a page. */
export interface Cover {
  readonly kind: 'cover'
  readonly organisation: string
  readonly logo?: Logo
  readonly title: string
  readonly lines: readonly string[]
}

export type Block =
  | Heading
  | Paragraph
  | List
  | Facts
  | Table
  | Grid
  | Chart
  | Numbered
  | Apart
  | Signatures
  | Letterhead
  | Cover

/** How a document looks, where it is not as usual. */
export interface DocumentLook {
  /** `#rrggbb`, of titles and lines; to be read on white. */
  readonly accent?: string
  /** What running text is set in, instead of a serif face. */
  readonly face?: 'sans'
  /** Ten millimetres more at the left. */
  readonly binding?: true
}

export interface DocumentModel {
  /** Title of the document's properties and of the reader's window. */
  readonly title: string
  readonly author: string
  /** BCP 47: sv-SE, en-GB. */
  readonly language: string
  /** Printed across every page: UTKAST. */
  readonly watermark?: string
  /** `compact` is set a little closer, for what should be taken in on one page. */
  readonly density?: 'compact'
  /** Pages lie on their side, for wide tables. */
  readonly landscape?: true
  /** Small, at the left of every page's foot. */
  readonly foot: string
  /** Small, at the foot of the first page. */
  readonly address?: string
  readonly look?: DocumentLook
  readonly blocks: readonly Block[]
}
