/** The first page of a board pack. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Cover } from './block.ts'
import { meetingName, timeSpanText, weekdayDateText } from './format.ts'
import type { DocumentWords } from './words.ts'

export function coverBlock(meeting: MeetingDetail, words: DocumentWords): Cover {
  const time = timeSpanText(meeting.start, meeting.end, words.language)
  return {
    kind: 'cover',
    organisation: meeting.board.name,
    title: meetingName(meeting, meeting.board.kind, words),
    lines: [weekdayDateText(meeting.date, words.language), time, meeting.place, words.pack].filter(
      (line) => line !== '',
    ),
  }
}
