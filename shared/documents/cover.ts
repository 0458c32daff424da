/** The first page of a board pack. */
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Cover } from './block.ts'
import { meetingName, timeSpanText, weekdayDateText } from './format.ts'
import type { DocumentWords } from './words.ts'

export function coverBlock(meeting: MeetingDetail, words: DocumentWords, isPublic = false): Cover {
  const { language } = words
  const { look } = meeting.board
  const time = timeSpanText(meeting.start, meeting.end, language)
  const when = [weekdayDateText(meeting.date, language), time].filter((part) => part !== '').join(', ')
  return {
    kind: 'cover',
    organisation: meeting.board.name,
    ...(look.logo ? { logo: look.logo } : {}),
    // The number stays beside the word before it, also where a long name breaks.
    title: meetingName(meeting, meeting.board.kind, words).replace(/ (?=\d)/, '\u00a0'),
    lines: [words.pack, when, meeting.place, isPublic ? words.edition.publicEdition : ''].filter(
      (line) => line !== '',
    ),
  }
}
