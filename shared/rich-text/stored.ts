/** How a text with structure is stored: as plain text, and beside it as structure where plain text can't say it. */
import type { RichText } from '../model/rich-text.ts'
import type { LooseNode } from './loose-node.ts'
import { normalForm } from './normal-form.ts'
import { plainOf } from './plain.ts'
import { structured } from './structured.ts'

export interface StoredText {
  readonly text: string
  /** Null where `structured(text)` says the same. */
  readonly doc: RichText | null
}

/** What is stored of an editor's document, whatever it holds. The same again for what is stored already. */
export function asStored(doc: LooseNode): StoredText {
  const form = normalForm(doc)
  const text = plainOf(form)
  return { text, doc: isSame(structured(text), form) ? null : form }
}

/** The document that an editor opens. */
export function asDocument({ text, doc }: StoredText): RichText {
  return doc ?? structured(text)
}

/** Whether a text and its structure are as `asStored` makes them, so that they say the same. */
export function saysTheSame({ text, doc }: StoredText): boolean {
  if (doc === null) return true
  const stored = asStored(doc)
  return stored.text === text && stored.doc !== null && isSame(stored.doc, doc)
}

/** Of two in the one form: their members stand in the same order. */
function isSame(one: RichText, other: RichText): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}
