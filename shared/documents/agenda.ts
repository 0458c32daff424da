/** The agenda (dagordning) of a meeting, alone or as the front of its board pack. */
import type { Item } from '../model/meeting.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import { clockTimes } from '../rules/clock-times.ts'
import { numbersOf } from '../rules/frozen-numbering.ts'
import { compareNumbers, referenceText } from '../rules/numbering.ts'
import type { LocalTime } from '../values.ts'
import type { Apart, Block, DocumentModel, Numbered, Reference } from './block.ts'
import { coverBlock } from './cover.ts'
import { dateText, insideSentence, meetingName, timeSpanText, weekdayDateText } from './format.ts'
import { awaitedMinutes, itemFacts } from './item-facts.ts'
import { linkedRuns } from './linked.ts'
import { addressOf, lookOf, organisationBlock } from './organisation.ts'
import { itemPlace, itemReference, type PackPlan } from './pack-plan.ts'
import { textBlocks } from './prose.ts'
import { type DocumentWords, fill } from './words.ts'

export interface AgendaOptions {
  /** Where every attachment stands: with it the references say the page and lead there. */
  readonly plan?: PackPlan
  /** What is secret is withheld. */
  readonly isPublic?: boolean
  /** Only that item, from 1. */
  readonly only?: number
}

export function agendaDocument(
  meeting: MeetingDetail,
  words: DocumentWords,
  { plan, isPublic = false, only }: AgendaOptions = {},
): DocumentModel {
  const name = meetingName(meeting, meeting.board.kind, words)
  const date = dateText(meeting.date, words.language)
  const cover = plan?.cover ? [coverBlock(meeting, words, isPublic)] : []
  const items = itemBlocks(meeting, words, { plan, isPublic })
  return {
    title: `${plan ? words.pack : words.agenda}, ${insideSentence(name)}, ${date}`,
    author: meeting.board.name,
    language: words.languageTag,
    ...lookOf(meeting.board),
    ...(plan?.cover ? addressOf(meeting.board) : {}),
    density: 'compact',
    foot: [meeting.board.name, name, date].join(' · '),
    blocks: [
      ...cover,
      ...headBlocks(meeting, words, { isPublic }),
      ...(only === undefined ? withWithdrawn(items, meeting, words) : items.slice(only - 1, only)),
    ],
  }
}

/** What heads an agenda and what supplements it. */
export function headBlocks(
  meeting: MeetingDetail,
  words: DocumentWords,
  { title = words.agenda, isPublic = false, lines = [] as readonly string[] },
): readonly Block[] {
  const time = timeSpanText(meeting.start, meeting.end, words.language)
  const when = [weekdayDateText(meeting.date, words.language), time].filter((part) => part !== '').join(', ')
  const name = meetingName(meeting, meeting.board.kind, words)
  const edition = isPublic ? words.edition.publicEdition : ''
  const joining = isPublic ? [] : joiningLines(meeting, words)
  const meta = [`${name} · ${when}`, meeting.place, ...joining, edition, ...lines]
  return [
    organisationBlock(meeting.board),
    { kind: 'heading', level: 1, text: title },
    { kind: 'paragraph', tone: 'meta', runs: linkedRuns(meta.filter((line) => line !== '').join('\n')) },
  ]
}

/** How to take part from elsewhere, and whom to tell about absence; not where nobody meets. */
function joiningLines(
  { kind, remote, absence, board }: MeetingDetail,
  { summons }: DocumentWords,
): readonly string[] {
  if (kind === 'perCapsulam') return []
  const contact = absence || board.settings.absence
  return [remote && `${summons.remote}: ${remote}`, contact && `${summons.absence}: ${contact}`]
}

/** The agenda's items in order. */
function itemBlocks(
  meeting: MeetingDetail,
  words: DocumentWords,
  { plan, isPublic }: { readonly plan: PackPlan | undefined; readonly isPublic: boolean },
): readonly Numbered[] {
  const { items, labels } = numbersOf(meeting.items, meeting.sent, meeting.board.settings.attachments)
  const times = meeting.board.settings.clockTimes ? clockTimes(meeting).times : []
  return meeting.items.map((item, index) => {
    const reference = plan
      ? itemReference(plan, index + 1, words)
      : plainReference(labels[index] ?? [], words)
    return itemBlock(item, words, {
      number: items[index] ?? '',
      place: itemPlace(index + 1),
      reference,
      time: times[index] ?? null,
      isPublic,
    })
  })
}

function plainReference(labels: readonly string[], words: DocumentWords): Reference | undefined {
  const text = referenceText(labels, null, words)
  return text === '' ? undefined : { text }
}

/** An item that was sent and taken off the agenda keeps its number, which nothing else gets. */
function withWithdrawn(
  items: readonly Numbered[],
  meeting: MeetingDetail,
  words: DocumentWords,
): readonly Numbered[] {
  const present = new Set(meeting.items.map(({ id }) => id))
  const gone = (meeting.sent?.items ?? []).filter(({ item }) => !present.has(item))
  const blocks = [...items]
  for (const { item, number } of gone) {
    const place = `withdrawn-${item}`
    const at = blocks.findIndex((other) => compareNumbers(other.number, number) > 0)
    const block: Numbered = { kind: 'numbered', number, title: words.edition.withdrawn, place, blocks: [] }
    blocks.splice(at === -1 ? blocks.length : at, 0, block)
  }
  return blocks
}

/** "Styrelsen föreslås godkänna …" needs no label. */
const saysItself = /föreslå[sr]/i

export interface ItemPrint {
  readonly number: string
  readonly place: string
  readonly reference?: Reference | undefined
  /** When it comes up, where that is printed. */
  readonly time?: LocalTime | null
  readonly isPublic: boolean
}

/** An item as an agenda prints it. */
export function itemBlock(
  item: Item,
  words: DocumentWords,
  { number, place, reference, time = null, isPublic }: ItemPrint,
): Numbered {
  const referred = reference ? { reference } : {}
  const isWithheld = isPublic && item.secrecy !== ''
  const facts = itemFacts(isWithheld ? { ...item, guests: '', caseNumber: '' } : item, time, words)
  const proposed = isWithheld ? [] : textBlocks(item.proposal, item.proposalDoc)
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
    number,
    title: item.title,
    ...facts.aside,
    place,
    blocks: [
      ...facts.below,
      ...secrecyBlocks(item.secrecy, isWithheld, words),
      ...(isWithheld ? [] : textBlocks(item.text, item.textDoc)),
      ...(isWithheld ? [] : awaitedMinutes(item, words)),
      ...(proposed.length > 0 ? [proposal] : []),
    ],
    ...(proposed.length > 0 ? {} : referred),
  }
}

function secrecyBlocks(ground: string, isWithheld: boolean, words: DocumentWords): readonly Block[] {
  if (ground === '') return []
  const text = fill(isWithheld ? words.edition.withheld : words.edition.secrecy, { ground })
  return [{ kind: 'paragraph', tone: 'meta', runs: [{ text }] }]
}
