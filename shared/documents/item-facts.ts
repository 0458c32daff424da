/** What an agenda says of an item beside its title: when it comes up, who presents, who else takes part, its case. */
import type { Item } from '../model/meeting.ts'
import { awaitsMinutes } from '../rules/previous-minutes.ts'
import type { LocalTime } from '../values.ts'
import type { Block, Numbered, Paragraph } from './block.ts'
import { caseNumberText, timeText } from './format.ts'
import { type DocumentWords, fill } from './words.ts'

export interface ItemFacts {
  /** Flush right with the title: "9.15"; the presenter, where that is all there is to say. */
  readonly aside: Pick<Numbered, 'aside'>
  /** Small below the title: "Dnr 0341/18 · Föredragande: Vd · Gäster: Anna Ek, revisor". */
  readonly below: readonly Block[]
}

/** @param time when it comes up, where that is printed */
export function itemFacts(
  { presenter, caseNumber, guests }: Pick<Item, 'presenter' | 'caseNumber' | 'guests'>,
  time: LocalTime | null,
  words: DocumentWords,
): ItemFacts {
  const presented = presenter === '' ? '' : fill(words.presenter, { name: presenter })
  const clock = time === null ? '' : timeText(time, words.language)
  const others = [
    caseNumber === '' ? '' : fill(words.item.caseNumber, { number: caseNumberText(caseNumber) }),
    guests === '' ? '' : fill(words.item.guests, { names: guests }),
  ]
  if (clock === '' && others.every((part) => part === '')) return { aside: asideOf(presented), below: [] }
  const [dnr = '', joined = ''] = others
  const parts = [dnr, presented, joined].filter((part) => part !== '')
  return {
    aside: asideOf(clock),
    below: parts.length === 0 ? [] : [{ ...meta(parts.join(' · ')), leads: true }],
  }
}

function asideOf(text: string): Pick<Numbered, 'aside'> {
  return text === '' ? {} : { aside: text }
}

/** A line for each of its attachments that waits for the minutes of a meeting. */
export function awaitedMinutes(
  { attachments }: Pick<Item, 'attachments'>,
  words: DocumentWords,
): readonly Block[] {
  return attachments
    .filter(awaitsMinutes)
    .map(({ title }) => meta(fill(words.item.notAdjusted, { title: definite(title) })))
}

/** "Protokollet från styrelsemöte 1", as a sentence begins. */
function definite(title: string): string {
  return title.replace(/^Protokoll(?= )/, 'Protokollet')
}

function meta(text: string): Paragraph {
  return { kind: 'paragraph', tone: 'meta', runs: [{ text }] }
}
