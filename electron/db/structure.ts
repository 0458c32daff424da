/** Text with structure, as it is stored: JSON beside the plain text, null where the text says it all. */
import type { RichText } from '../../shared/model/rich-text.ts'

/** A row whose structure is still JSON. */
export type Stored<T> = {
  readonly [K in keyof T]: K extends `${string}Doc` ? string | null : T[K]
}

export function structureOf(stored: string | null): RichText | null {
  return stored === null ? null : (JSON.parse(stored) as RichText)
}

export function structureColumn(structure: RichText | null): string | null {
  return structure && JSON.stringify(structure)
}
