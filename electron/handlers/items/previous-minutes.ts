/** The minutes of the previous meeting as the attachment of the item that takes them up, by themselves. */
import { dateText, insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { fill, wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import { takesUpPreviousMinutes } from '../../../shared/rules/previous-minutes.ts'
import type { AttachmentId, ItemId, MeetingId } from '../../../shared/values.ts'
import { addAttachment, sentLabel, setAttachmentFile } from '../../db/attachments.ts'
import { getMeeting, listItems } from '../../db/meetings.ts'
import { signedPdf } from '../../db/minutes.ts'
import {
  emptyAttachment,
  isComing,
  minutesAttachmentsOf,
  namedMeeting,
  nextMeeting,
  previousMinuted,
  setMinutesOf,
  waitingFor,
} from '../../db/minutes-attachments.ts'
import type { Database } from '../../db/open.ts'

/**
 * Gives an item of a coming meeting the previous minutes where its title says that it takes them up and it has no paper
 * yet, once: what was removed stays away. To be called in a transaction.
 */
export function bringPreviousMinutes(db: Database, id: ItemId, title: string): void {
  if (!takesUpPreviousMinutes(title) || hasAttachments(db, id)) return
  const meeting = meetingOf(db, id)
  const previous = isComing(db, meeting) ? previousMinuted(db, meeting) : undefined
  if (previous) addMinutesAttachment(db, id, { of: previous.id, chosen: 0 })
}

/** As `bringPreviousMinutes`, for all items of a meeting. */
export function bringToAgenda(db: Database, meeting: MeetingId): void {
  for (const { id, title } of listItems(db, meeting)) bringPreviousMinutes(db, id, title)
}

/**
 * A meeting's minutes have been begun: it has been held, and the next meeting's agenda takes them up. What a person
 * chose stays. To be called in a transaction.
 */
export function minutesBegun(db: Database, meeting: MeetingId): void {
  const next = nextMeeting(db, meeting)
  if (next === undefined || !isComing(db, next)) return
  bringToAgenda(db, next)
  for (const { id } of listItems(db, next)) {
    for (const attachment of minutesAttachmentsOf(db, id)) {
      const { of, chosen, isRemoved } = attachment
      if (!chosen && !isRemoved && isEarlier(db, of, meeting))
        turnTo(db, attachment, { of: meeting, chosen: 0 })
    }
  }
}

/** A meeting's minutes have been signed: all that waited for them get their PDF. To be called in a transaction. */
export function minutesSigned(db: Database, meeting: MeetingId): void {
  for (const attachment of waitingFor(db, meeting)) fillFrom(db, attachment, meeting)
}

/** Of what was taken back: minutes that were signed meanwhile come along. To be called in a transaction. */
export function minutesRestored(db: Database, item: ItemId): void {
  for (const { id, of } of minutesAttachmentsOf(db, item)) {
    if (waitingFor(db, of).includes(id)) fillFrom(db, id, of)
  }
}

/**
 * Gives an item that meeting's minutes, in the place of others that it has. To be called in a transaction.
 * @throws AppError ATTACHMENT_SENT {label}, NO_MINUTES, NOT_FOUND
 */
export function chooseMinutes(
  db: Database,
  { item, meeting }: { readonly item: ItemId; readonly meeting: MeetingId },
): void {
  if (getMeeting(db, meeting).id === meetingOf(db, item)) throw new AppError('NO_MINUTES')
  const present = minutesAttachmentsOf(db, item).find(({ isRemoved }) => !isRemoved)
  if (present) turnTo(db, present, { of: meeting, chosen: 1 })
  else addMinutesAttachment(db, item, { of: meeting, chosen: 1 })
}

interface Choice {
  readonly of: MeetingId
  readonly chosen: 0 | 1
}

function addMinutesAttachment(db: Database, item: ItemId, choice: Choice): void {
  const id = addAttachment(db, item, titleOf(db, choice.of), null)
  setMinutesOf(db, id, choice)
  fillFrom(db, id, choice.of)
}

/** A title that somebody has written stays. */
function turnTo(
  db: Database,
  { id, title, of }: { readonly id: AttachmentId; readonly title: string; readonly of: MeetingId },
  choice: Choice,
): void {
  const label = sentLabel(db, id)
  if (label !== undefined) throw new AppError('ATTACHMENT_SENT', { label })
  emptyAttachment(db, id, title === titleOf(db, of) ? titleOf(db, choice.of) : title)
  setMinutesOf(db, id, choice)
  fillFrom(db, id, choice.of)
}

/** Nothing happens while the minutes are not signed. */
function fillFrom(db: Database, id: AttachmentId, meeting: MeetingId): void {
  const pdf = signedPdf(db, meeting)
  if (!pdf) return
  const { date } = namedMeeting(db, meeting)
  setAttachmentFile(db, id, {
    ...pdf,
    fileName: `${wordsOf('sv').minutes} ${date}.pdf`,
    mediaType: 'application/pdf',
    findings: [],
    original: null,
    report: null,
  })
}

/** "Protokoll från styrelsemöte 1 den 12 februari 2026". */
function titleOf(db: Database, meeting: MeetingId): string {
  const words = wordsOf('sv')
  return fill(words.item.minutesOf, meetingWords(db, meeting))
}

/** What a sentence of a document calls a meeting: "styrelsemöte 1", "12 februari 2026". */
export function meetingWords(
  db: Database,
  meeting: MeetingId,
): { readonly meeting: string; readonly date: string } {
  const words = wordsOf('sv')
  const named = namedMeeting(db, meeting)
  return {
    meeting: insideSentence(meetingName(named, named.body, words)),
    date: dateText(named.date, words.language),
  }
}

/** Also minutes that were removed. */
function hasAttachments(db: Database, item: ItemId): boolean {
  const present = db.prepare('SELECT 1 FROM attachment WHERE item_id = ? AND removed_at IS NULL').get(item)
  return present !== undefined || minutesAttachmentsOf(db, item).length > 0
}

function isEarlier(db: Database, one: MeetingId, other: MeetingId): boolean {
  const [first, second] = [namedMeeting(db, one), namedMeeting(db, other)]
  return first.date < second.date || (first.date === second.date && first.number < second.number)
}

function meetingOf(db: Database, item: ItemId): MeetingId {
  const meeting = db
    .prepare<[number], MeetingId>('SELECT meeting_id FROM item WHERE id = ? AND removed_at IS NULL')
    .pluck()
    .get(item)
  if (meeting === undefined) throw new AppError('NOT_FOUND')
  return meeting
}
