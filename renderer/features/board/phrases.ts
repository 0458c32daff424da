/** Standing phrases while they are edited. */
import type { Phrase } from '../../../shared/model/board.ts'

export interface PhraseDraft extends Phrase {
  /** Of the row, while the dialog is open. */
  readonly key: number
}

export function isBlank({ shortcut, text }: Phrase): boolean {
  return shortcut.trim() === '' && text.trim() === ''
}

/** Whether it has the one and lacks the other. */
export function isUnfinished(phrase: Phrase): boolean {
  return !isBlank(phrase) && (phrase.shortcut.trim() === '' || phrase.text.trim() === '')
}

/** As they are stored: without rows that nothing was written in. */
export function phrasesOf(drafts: readonly PhraseDraft[]): Phrase[] {
  return drafts
    .filter((draft) => !isBlank(draft))
    .map(({ shortcut, text }) => ({ shortcut: shortcut.trim(), text }))
}

/** With the phrase one place up or down; the same where that leads nowhere. */
export function moved(drafts: readonly PhraseDraft[], index: number, by: 1 | -1): readonly PhraseDraft[] {
  const [phrase, other] = [drafts[index], drafts[index + by]]
  if (!phrase || !other) return drafts
  return drafts.with(index, other).with(index + by, phrase)
}
