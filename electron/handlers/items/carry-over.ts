/** What the previous meeting tabled or sent back, offered to the next agenda and taken up there. */
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { CarriedMatter, CarriedOver } from '../../../shared/model/items.ts'
import { type Item, type ItemInput, plainItem } from '../../../shared/model/meeting.ts'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import { carryingOf, placeForCarried } from '../../../shared/rules/carried-over.ts'
import type { ItemId, MeetingId, ParagraphId } from '../../../shared/values.ts'
import { addCarriedItem, carriedParagraphs, copyAttachments } from '../../db/carried-items.ts'
import { addItem, getMeeting, listItems, setItemSecrecy } from '../../db/meetings.ts'
import { getMinutes } from '../../db/minutes.ts'
import { previousMinuted } from '../../db/minutes-attachments.ts'
import type { Database } from '../../db/open.ts'
import { meetingWords } from './previous-minutes.ts'

/** @throws AppError NOT_FOUND */
export function carriedOver(db: Database, meeting: MeetingId): CarriedOver | null {
  const { state } = getMeeting(db, meeting)
  const previous = state === 'draft' || state === 'sent' ? previousMinuted(db, meeting) : undefined
  if (!previous) return null
  const matters = leftBy(db, previous.id, meeting).map(({ matter }) => matter)
  return matters.length === 0 ? null : { meeting: previous.id, date: previous.date, matters }
}

interface Left {
  readonly matter: CarriedMatter
  readonly source: Paragraph
}

/** The matters that a meeting left and that are not on the other's agenda, in the order of the minutes. */
function leftBy(db: Database, previous: MeetingId, meeting: MeetingId): readonly Left[] {
  const minutes = getMinutes(db, previous)
  const items = listItems(db, meeting)
  const carried = carriedParagraphs(db, meeting)
  const ids = new Set(items.map(({ id }) => id))
  const titles = new Set(items.map(({ title }) => folded(title)))
  return (minutes?.paragraphs ?? []).flatMap((source, index) => {
    const { id: paragraph, itemId, title, decision } = source
    const carrying = carryingOf(decision)
    const isHere = carried.has(paragraph) || titles.has(folded(title)) || (itemId !== null && ids.has(itemId))
    if (!carrying || isHere) return []
    const number = (minutes?.firstParagraph ?? 1) + index
    return [{ matter: { paragraph, number, title, carrying }, source }]
  })
}

/** To be called in a transaction. @throws AppError NOT_FOUND where a matter is not among those that are offered */
export function carryOver(
  db: Database,
  { meeting, paragraphs }: { readonly meeting: MeetingId; readonly paragraphs: readonly ParagraphId[] },
): ItemId[] {
  const previous = previousMinuted(db, meeting)
  const left = previous ? leftBy(db, previous.id, meeting) : []
  const wanted = left.filter(({ matter }) => paragraphs.includes(matter.paragraph))
  if (!previous || wanted.length !== new Set(paragraphs).size) throw new AppError('NOT_FOUND')
  const items = listItems(db, meeting)
  const formerItems = listItems(db, previous.id)
  // Where nothing stands before it, it is put last.
  let after = items[placeForCarried(items.map(({ title }) => title)) - 1]?.id ?? null
  return wanted.map(({ matter, source }) => {
    const former = formerItems.find(({ id }) => id === source.itemId)
    const origin = fill(wordsOf('sv').item[matter.carrying], {
      ...meetingWords(db, previous.id),
      number: matter.number,
    })
    const id = addItem(db, meeting, carriedItem(former, source, origin), after)
    if (former) {
      setItemSecrecy(db, id, former.secrecy)
      copyAttachments(db, former.id, id)
    }
    addCarriedItem(db, id, matter.paragraph)
    after = id
    return id
  })
}

/** The item as it was, its text after a line that says where the matter comes from. */
function carriedItem(former: Item | undefined, { title }: Paragraph, origin: string): ItemInput {
  if (!former) return { ...plainItem, title, kind: 'decision', text: origin, proposal: '', presenter: '' }
  const { id: _id, attachments: _attachments, secrecy: _secrecy, text, textDoc, ...rest } = former
  return {
    ...rest,
    text: text === '' ? origin : `${origin}\n\n${text}`,
    textDoc: textDoc && {
      ...textDoc,
      content: [{ type: 'paragraph', content: [{ type: 'text', text: origin }] }, ...textDoc.content],
    },
  }
}

function folded(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
