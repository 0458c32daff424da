/** What the sheets that stand among a pack's attachments have in common. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Block, DocumentModel } from './block.ts'
import { dateText, meetingName } from './format.ts'
import { lookOf } from './organisation.ts'
import type { DocumentWords } from './words.ts'

export function sheet(
  meeting: MeetingDetail,
  words: DocumentWords,
  title: string,
  blocks: readonly Block[],
): DocumentModel {
  const name = meetingName(meeting, meeting.board.kind, words)
  return {
    title,
    author: meeting.board.name,
    language: words.languageTag,
    ...lookOf(meeting.board),
    foot: [meeting.board.name, name, dateText(meeting.date, words.language)].join(' · '),
    blocks,
  }
}
