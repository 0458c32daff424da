/** What is to leave the minutes, as the dialog asks and as the jobs take it. */
import { numbersText } from '../../../shared/documents/extract.ts'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { DocumentFormat, SecretChoice } from '../../../shared/model/extracts.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { documentWords } from '../meeting/pack.ts'

export const whats = ['extract', 'decisions', 'webMinutes', 'minutes'] as const
export type What = (typeof whats)[number]

export interface ExtractChoice {
  readonly what: What
  readonly format: DocumentFormat
  /** Numbers of the paragraphs of an extract, as printed. */
  readonly paragraphs: readonly number[]
  /** Null follows what the chosen paragraphs say. */
  readonly recipients: readonly string[] | null
  readonly delivery: 'together' | 'each'
  readonly secret: SecretChoice
}

/** "Protokollsutdrag §§ 3 och 5–7 styrelsemöte 5 2018-11-22" */
export function fileNameOf(meeting: MeetingDetail, { what, paragraphs }: ExtractChoice): string {
  const name = insideSentence(meetingName(meeting, meeting.board.kind, documentWords))
  const numbers = what === 'extract' ? [numbersText(paragraphs, documentWords).replaceAll('\u00a0', ' ')] : []
  return [sv.extracts.whats[what], ...numbers, name, meeting.date].join(' ')
}
