/** Whether a matter has been treated: something of the minutes' own has been put down for it. */
import type { Item } from '../model/meeting.ts'
import type { Paragraph } from '../model/minutes.ts'
import { type ParagraphRecords, recordsMade } from '../model/records.ts'
import type { Voice } from './main-clause.ts'
import { structuredDecision } from './structured-decision.ts'

/** What comes of the agenda when the minutes are begun. */
const ofTheAgenda: readonly string[] = [
  'caseNumber',
  'presenters',
  'earlier',
  'documents',
  'recipients',
  'secrecy',
] satisfies readonly (keyof ParagraphRecords)[]

/** A decision that is what the proposal was turned into when the minutes were begun says nothing yet. */
export function isTreated(paragraph: Paragraph, item: Item | null, voice: Voice): boolean {
  const { text, decision, records } = paragraph
  const recorded = Object.keys(recordsMade(records)).some((name) => !ofTheAgenda.includes(name))
  if (text.trim() !== '' || recorded) return true
  const begun = item ? [structuredDecision(item, voice).decision, item.proposal] : []
  return decision.trim() !== '' && !begun.some((words) => words.trim() === decision.trim())
}

/** Where to go on: the first paragraph after the last that has been treated; the last where all have been. */
export function nextUntreated<T extends Paragraph>(
  paragraphs: readonly T[],
  isDone: (paragraph: T) => boolean,
): T | null {
  return paragraphs[paragraphs.findLastIndex(isDone) + 1] ?? paragraphs.at(-1) ?? null
}
