/** Numbers of what all drawings of a pack share: recordings have to know them beforehand. */
import { reference } from './syntax.ts'

/** The font, the graphics state of the plates under texts, a content stream that saves the graphics state. */
export const kitNumbers = { font: 1, plate: 2, save: 3 } as const

export const kitReferences = {
  font: reference(kitNumbers.font),
  plate: reference(kitNumbers.plate),
  save: reference(kitNumbers.save),
} as const
