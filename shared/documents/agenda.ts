/** The agenda (dagordning) of a meeting, alone or as the front of its board pack. */
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import { labelsOf, referenceText } from '../rules/numbering.ts'
import type { Apart, Block, DocumentModel, Numbered, Reference } from './block.ts'
import { coverBlock } from './cover.ts'
import { dateText, insideSentence, meetingName, timeSpanText, weekdayDateText } from './format.ts'
import { organisationBlock } from './organisation.ts'
import { itemPlace, itemReference, type PackPlan } from './pack-plan.ts'
import { proseBlocks } from './prose.ts'
import { type DocumentWords, fill } from './words.ts'

/** Without a plan its references name the attachments only; with one they also say the page and lead there. */
export function agendaDocument(meeting: MeetingDetail, words: DocumentWords, plan?: PackPlan): DocumentModel {
  const name = meetingName(meeting, meeting.board.kind, words)
  const date = dateText(meeting.date, words.language)
  const cover = plan?.cover ? [coverBlock(meeting, words)] : []
  return {
    title: `${plan ? words.pack : words.agenda}, ${insideSentence(name)}, ${date}`,
    author: meeting.board.name,
    language: words.languageTag,
    density: 'compact',
    foot: [meeting.board.name, name, date].join(' · '),
    blocks: [
      ...cover,
      ...headBlocks(meeting, words),
      ...meeting.items.map((item, index) => {
        const reference = plan ? itemReference(plan, index + 1, words) : plainReference(meeting, index, words)
        return itemBlock(item, index + 1, reference, words)
      }),
    ],
  }
}

function headBlocks(meeting: MeetingDetail, words: DocumentWords): readonly Block[] {
  const time = timeSpanText(meeting.start, meeting.end, words.language)
  const when = [weekdayDateText(meeting.date, words.language), time].filter((part) => part !== '').join(', ')
  const name = meetingName(meeting, meeting.board.kind, words)
  const lines = [`${name} · ${when}`, meeting.place].filter((line) => line !== '')
  return [
    organisationBlock(meeting.board),
    { kind: 'heading', level: 1, text: words.agenda },
    { kind: 'paragraph', tone: 'meta', runs: [{ text: lines.join('\n') }] },
  ]
}

function plainReference(meeting: MeetingDetail, index: number, words: DocumentWords): Reference | undefined {
  const text = referenceText(labelsOf(meeting.items)[index] ?? [], null, words)
  return text === '' ? undefined : { text }
}

/** "Styrelsen föreslås godkänna …" needs no label. */
const saysItself = /föreslå[sr]/i

function itemBlock(
  item: Item,
  number: number,
  reference: Reference | undefined,
  words: DocumentWords,
): Numbered {
  const referred = reference ? { reference } : {}
  const proposed = proseBlocks(item.proposal)
  const proposal: Apart = {
    kind: 'apart',
    label: words.proposal,
    showLabel: !saysItself.test(item.proposal),
    tone: 'proposal',
    blocks: proposed,
    ...referred,
  }
  return {
    kind: 'numbered',
    number: String(number),
    title: item.title,
    ...(item.presenter === '' ? {} : { aside: fill(words.presenter, { name: item.presenter }) }),
    place: itemPlace(number),
    blocks: [...proseBlocks(item.text), ...(proposed.length > 0 ? [proposal] : [])],
    ...(proposed.length > 0 ? {} : referred),
  }
}
