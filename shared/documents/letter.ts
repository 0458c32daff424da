/** The letter that papers are sent with, until she writes it otherwise. Swedish, as documents are. */
import type { Member } from '../model/board.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import { servesOn } from '../rules/roles.ts'
import { dateText, insideSentence, meetingName, timeSpanText, weekdayDateText } from './format.ts'
import { absenceContact } from './summons.ts'
import { type DocumentWords, fill } from './words.ts'

export interface LetterFacts {
  readonly kind: 'pack' | 'supplement'
  /** Of the PDF that she attaches. */
  readonly fileName: string
  /** Who signs it; may be empty. */
  readonly sender: string
}

/** @param members of the body: the secretary among them is told about absence where nobody else is named */
export function letterOf(
  meeting: MeetingDetail,
  members: readonly Member[],
  { kind, fileName, sender }: LetterFacts,
  words: DocumentWords,
): { readonly subject: string; readonly body: string } {
  const { letter } = words.summons
  const { board, date } = meeting
  const name = insideSentence(meetingName(meeting, board.kind, words))
  const present = members.filter((member) => servesOn(member, date))
  const absence =
    meeting.kind === 'perCapsulam' || kind === 'supplement' ? '' : absenceContact(meeting, present)
  const paragraphs = [
    letter.greeting,
    [fill(letter.intro[kind], { meeting: name }), ...placeLines(meeting, words)].join('\n'),
    fill(letter.file, { file: fileName }),
    absence === '' ? '' : fill(words.summons.absenceTo, { who: absence }),
    [letter.regards, sender, board.name].filter((line) => line !== '').join('\n'),
  ]
  return {
    subject: fill(letter.subject, {
      what: letter[kind],
      meeting: name,
      date: dateText(date, words.language),
    }),
    body: paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'),
  }
}

/** When and where, a line each. */
function placeLines(meeting: MeetingDetail, words: DocumentWords): readonly string[] {
  const { summons, language } = words
  const day = weekdayDateText(meeting.date, language)
  const time = timeSpanText(meeting.start, meeting.end, language)
  const rows = [
    [words.time, time === '' ? day : fill(summons.at, { date: day, time })],
    [words.place, meeting.place],
    [summons.remote, meeting.remote],
  ]
  return rows.filter(([, value]) => value !== '').map(([label, value]) => `${label}: ${value}`)
}
