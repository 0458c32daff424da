/** The look of printed documents as data. All lengths in points. */
import type { FontName } from '../../fonts.ts'

export interface TextStyle {
  readonly font: FontName
  readonly size: number
  /** Distance from one line to the next. */
  readonly leading: number
  readonly color: string
}

const mm = 72 / 25.4
export const ink = '#1d2326'
const ink2 = '#4f595e'

/** A4, with the margins of DESIGN.md: 25 mm at the sides, 20 mm above and below. */
export const page = {
  width: 595.28,
  height: 841.89,
  side: 25 * mm,
  top: 20 * mm,
  bottom: 20 * mm,
  /** Baseline of the foot above the lower edge. */
  foot: 11 * mm,
} as const

export const colors = { hairline: '#c3beb2', strongLine: ink2, dots: ink2, watermark: '#fbecea' } as const

/** Largest of a logo. */
export const logo = { width: 60 * mm, height: 14 * mm } as const
/** For binders. */
export const binding = 10 * mm

/** Everything that a denser setting changes; spaces stand above what they are named for. */
export interface Scale {
  readonly body: TextStyle
  readonly title: TextStyle
  readonly spaces: {
    readonly paragraph: number
    readonly listItem: number
    readonly numbered: number
    readonly apart: number
    /** On top of another where numbered items begin or end. */
    readonly section: number
  }
}

export const normal: Scale = {
  body: { font: 'serif', size: 11, leading: 14.85, color: ink },
  title: { font: 'serifStrong', size: 11, leading: 14.85, color: ink },
  spaces: { paragraph: 6, listItem: 1.5, numbered: 17, apart: 6, section: 8 },
}

export const compact: Scale = {
  body: { font: 'serif', size: 10.5, leading: 13.6, color: ink },
  title: { font: 'serifStrong', size: 10.5, leading: 13.6, color: ink },
  spaces: { paragraph: 3, listItem: 0, numbered: 11, apart: 3.5, section: 8 },
}

export const headings: Record<1 | 2 | 3, TextStyle & { readonly space: number }> = {
  1: { font: 'serifStrong', size: 21, leading: 26, color: ink, space: 14 },
  2: { font: 'serifStrong', size: 13, leading: 18, color: ink, space: 14 },
  3: { font: 'serifStrong', size: 11, leading: 14.85, color: ink, space: 12 },
}

export const meta: TextStyle = { font: 'sans', size: 9.5, leading: 13, color: ink2 }
export const label: TextStyle = { font: 'sansStrong', size: 9.5, leading: 13, color: ink }
export const table: TextStyle = { font: 'sans', size: 10, leading: 13.5, color: ink }
export const tableMarked: TextStyle = { ...table, font: 'sansStrong' }
/** Of a heading or a sum inside another group. */
export const tableInner: TextStyle = { ...table, font: 'sansStrong', color: ink2 }
export const compactTable: TextStyle = { font: 'sans', size: 9, leading: 11.5, color: ink }
export const compactMarked: TextStyle = { ...compactTable, font: 'sansStrong' }
export const compactInner: TextStyle = { ...compactMarked, color: ink2 }
/** Of charts: a series each. */
export const chartColors = ['#1f4e6b', '#8a6d1f', '#7b8589', '#5b3a6b'] as const
export const chartText: TextStyle = { font: 'sans', size: 8, leading: 10, color: ink2 }
export const tableHead: TextStyle = { font: 'sans', size: 8.5, leading: 12, color: ink2 }
export const reference: TextStyle = { font: 'sans', size: 9.5, leading: 13, color: ink }
export const foot: TextStyle = { font: 'sans', size: 8, leading: 10, color: ink2 }
export const signerName: TextStyle = { font: 'serif', size: 11, leading: 14.5, color: ink }
export const coverTitle: TextStyle = { font: 'serifStrong', size: 28, leading: 34, color: ink }
export const coverLine: TextStyle = { font: 'serif', size: 13, leading: 20, color: ink }
export const coverOrganisation: TextStyle = { font: 'sansStrong', size: 12, leading: 16, color: ink }
export const watermark: TextStyle = { font: 'sansStrong', size: 120, leading: 120, color: colors.watermark }

export const spaces = {
  /** From an item's number to its text. */
  hang: 36,
  /** From the hairline of what is set apart to its text. */
  apartIndent: 9,
  listIndent: 13,
  /** Least space from a list's number to its text. */
  afterMark: 5,
  /** Above a heading under a higher one, and small lines under a heading. */
  underTitle: 2,
  /** On top of another, above running text after what is set in another size. */
  afterOther: 6,
  facts: 12,
  /** Least width of the labels' column. */
  factsLabel: 64,
  table: 16,
  tableUnderHeading: 8,
  tableRow: 2.5,
  compactRow: 1.5,
  tableBody: 2,
  tableGroup: 9,
  /** Above and below the rows of a table in running text. */
  gridRow: 2.5,
  /** Above the second paragraph of a cell. */
  gridParagraph: 3,
  columnGutter: 12,
  compactGutter: 8,
  /** From figures to the words after them. */
  afterFigures: 20,
  signatures: 24,
  signatureGroup: 20,
  /** Room for a hand to sign in. */
  signing: 36,
  signerGutter: 28,
  coverTop: 150,
  underLogo: 12,
  underLetterhead: 24,
  /** Least space between the last word of a line and a reference on it. */
  beforeReference: 16,
} as const
