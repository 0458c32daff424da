/** The page before an attachment that says which it is. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { DocumentModel } from './block.ts'
import type { PlannedAttachment } from './pack-plan.ts'
import { sheet } from './sheet.ts'
import type { DocumentWords } from './words.ts'

export function dividerDocument(
  meeting: MeetingDetail,
  { label, title }: Pick<PlannedAttachment, 'label' | 'title'>,
  words: DocumentWords,
): DocumentModel {
  const name = `${words.attachment}\u00a0${label.replace(' ', '\u00a0')}`
  return sheet(meeting, words, name, [
    { kind: 'cover', organisation: meeting.board.name, title: name, lines: title === '' ? [] : [title] },
  ])
}
