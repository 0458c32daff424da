/** Paragraphs of minutes, one or several at once. All of it or nothing: to be called in a transaction. */
import { AppError } from '../../../shared/errors.ts'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import type { Outcome } from '../../../shared/model/records.ts'
import { isRulesWording, outcomeDecision } from '../../../shared/rules/outcome-decision.ts'
import { voiceOf } from '../../../shared/rules/tense.ts'
import type { MeetingId, ParagraphId } from '../../../shared/values.ts'
import { getBoard } from '../../db/board.ts'
import { bodyOfMeeting } from '../../db/bodies.ts'
import { listItems } from '../../db/meetings.ts'
import { listParagraphs, setRecords, updateParagraph } from '../../db/minutes.ts'
import type { Database } from '../../db/open.ts'
import { moveParagraphs, removeParagraphs, restoreParagraph } from '../../db/paragraph-order.ts'
import type { WriteHandlers } from '../handler.ts'

export const paragraphWrites = {
  'paragraph.record': ({ db }, { id, records }) => {
    setRecords(db, id, records)
    return null
  },
  'paragraph.decide': ({ db }, { ids, outcome }) => ({
    replaced: ids.filter((id) => decide(db, id, outcome)),
  }),
  'paragraph.move': ({ db }, { id, position }) => {
    moveParagraphs(db, [id], position)
    return null
  },
  'paragraph.moveMany': ({ db }, { ids, position }) => {
    moveParagraphs(db, ids, position)
    return null
  },
  'paragraph.remove': ({ db, now }, { id }) => {
    removeParagraphs(db, [id], now)
    return null
  },
  'paragraph.removeMany': ({ db, now }, { ids }) => {
    removeParagraphs(db, ids, now)
    return null
  },
  'paragraph.restore': ({ db }, { id }) => {
    restoreParagraph(db, id)
    return null
  },
} satisfies Partial<WriteHandlers>

/** Whether words of the secretary's own gave way. @throws AppError NOT_FOUND, SIGNED_OFF */
function decide(db: Database, id: ParagraphId, outcome: Outcome | null): boolean {
  const meeting = meetingOf(db, id)
  const { id: _, itemId, ...paragraph } = paragraphOf(db, meeting, id)
  const records = { ...paragraph.records, outcome }
  if (outcome === null) {
    updateParagraph(db, id, { ...paragraph, records })
    return false
  }
  const item = listItems(db, meeting).find((item) => item.id === itemId) ?? null
  const voice = voiceOf(getBoard(db, bodyOfMeeting(db, meeting)))
  const worded = outcomeDecision(item, outcome, { ...voice, title: paragraph.title, records })
  updateParagraph(db, id, { ...paragraph, ...worded, records })
  return worded.decision !== paragraph.decision && !isRulesWording(paragraph, item, voice)
}

function meetingOf(db: Database, id: ParagraphId): MeetingId {
  const meeting = db
    .prepare<[number], MeetingId>('SELECT meeting_id FROM paragraph WHERE id = ? AND removed_at IS NULL')
    .pluck()
    .get(id)
  if (meeting === undefined) throw new AppError('NOT_FOUND')
  return meeting
}

function paragraphOf(db: Database, meeting: MeetingId, id: ParagraphId): Paragraph {
  const paragraph = listParagraphs(db, meeting).find((paragraph) => paragraph.id === id)
  if (!paragraph) throw new AppError('NOT_FOUND')
  return paragraph
}
