/** A workbook as plain data: what a report says to whoever writes it as .xlsx. */
import type { Unit } from '../model/accounts.ts'

export interface Workbook {
  readonly sheets: readonly WorkSheet[]
}

export interface WorkSheet {
  /** On its tab; characters that a tab can't show are replaced, and it is cut to 31. */
  readonly name: string
  readonly title: string
  /** Lines below the title: the organisation, the period, the unit. */
  readonly subtitles: readonly string[]
  /** How amounts are shown. The cells hold kronor with their öre whatever is shown. */
  readonly unit: Unit
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly SheetRow[]
  /** Below the table. */
  readonly footnotes: readonly string[]
  readonly landscape: boolean
}

export interface SheetColumn {
  readonly title: string
  /** In characters. */
  readonly width: number
  readonly kind: 'text' | 'amount' | 'percent'
}

export interface SheetRow {
  /** `group` is a heading, `sum` a group's sum, `result` a result line. */
  readonly tone?: 'group' | 'sum' | 'result'
  /** How far in its name stands, the last text before the figures; from 0. */
  readonly level?: number
  /** As many as there are columns. */
  readonly cells: readonly SheetCell[]
}

/** Null is an empty cell. */
export type SheetCell =
  | null
  | { readonly kind: 'text'; readonly text: string }
  /** In öre, with the sign that is shown; null is unknown and stands as "–". */
  | { readonly kind: 'amount'; readonly ore: number | null }
  /** An amount that is a formula over other cells; `ore` is what comes out. Unknown where it is null, and then "–". */
  | { readonly kind: 'sum'; readonly terms: readonly SheetTerm[]; readonly ore: number | null }
  /** A share that is a formula over two cells of amounts; "–" where either is unknown or the second is 0. */
  | { readonly kind: 'ratio'; readonly of: SheetPlace; readonly by: SheetPlace }

/** A row of `rows` and a column of `columns`, both from 0. */
export interface SheetPlace {
  readonly row: number
  readonly column: number
}
export interface SheetTerm extends SheetPlace {
  readonly factor: 1 | -1
}
