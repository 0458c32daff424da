/** The lists of a Word document: each begins its numbers anew. */
import { AlignmentType, type INumberingOptions, LevelFormat } from 'docx'

/** How deep lists may stand in each other. */
const levels = 9
/** From a list's mark to its text, in twentieths of a point. */
export const listIndent = 340

export interface Place {
  readonly reference: string
  readonly instance: number
}

export interface Lists {
  /** A new list; with dashes where it has no first number. */
  next(start: number | undefined, indent: number): Place
  /** All that lists refer to. */
  options(): INumberingOptions
}

export function createLists(): Lists {
  const used = new Map<string, { readonly start: number | undefined; readonly indent: number }>()
  let instance = 0
  return {
    next(start, indent) {
      const reference = `${start === undefined ? 'dashes' : `from-${start}`}-${indent}`
      used.set(reference, { start, indent })
      return { reference, instance: ++instance }
    },
    options: () => ({
      config: [...used].map(([reference, { start, indent }]) => ({
        reference,
        levels: Array.from({ length: levels }, (_, level) => ({
          level,
          format: start === undefined ? LevelFormat.BULLET : LevelFormat.DECIMAL,
          text: start === undefined ? '–' : `%${level + 1}.`,
          start: start ?? 1,
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: indent + listIndent * (level + 1), hanging: listIndent } } },
        })),
      })),
    }),
  }
}
