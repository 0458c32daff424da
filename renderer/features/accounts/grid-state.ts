/** Where a person is in the table, and what is open there. */
export interface GridPlace {
  /** Id of the line. */
  readonly line: string
  /** From 0, the row's own text. */
  readonly column: number
}

export type GridTask =
  /** `start` replaces what stands there: the first key that was typed. */
  | {
      readonly kind: 'forecast'
      readonly line: string
      readonly start?: string
      /** It was left before it was done, and goes on. */
      readonly goesOn?: true
    }
  | { readonly kind: 'comment'; readonly line: string }

/** A place that the table is asked to go to; a new object each time. */
export interface GridTarget {
  /** An account, or the id of a group or a result. */
  readonly place: string
  /** Goes to the forecast, not to the row's text. */
  readonly forecast?: boolean
}
