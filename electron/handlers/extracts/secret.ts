/** What is secret of minutes, and what is done with it. */
import type { DocumentModel } from '../../../shared/documents/block.ts'
import { numbersText } from '../../../shared/documents/extract.ts'
import { plainText } from '../../../shared/documents/plain-text.ts'
import { withheldMeeting } from '../../../shared/documents/public-minutes.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import { AppError } from '../../../shared/errors.ts'
import type { ExportedMinutes, SecretChoice } from '../../../shared/model/extracts.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { personalNumbersIn } from '../../../shared/rules/personal-number.ts'
import { type Grounds, secretGrounds } from '../../../shared/rules/secrecy.ts'
import type { Database } from '../../db/open.ts'
import { itemGrounds } from '../../db/secrecy.ts'

const words = wordsOf('sv')

/** Of every secret paragraph, with those whose item has been taken off the agenda. */
export function groundsOf(db: Database, meeting: MeetingDetail): Grounds {
  return secretGrounds(meeting, itemGrounds(db, meeting.id))
}

/** Numbers of paragraphs by their places. */
export function numbersOf({ minutes }: MeetingDetail, places: Iterable<number>): number[] {
  return [...places].map((place) => place + (minutes?.firstParagraph ?? 1) - 1)
}

export interface Chosen {
  /** The meeting as it may be printed. */
  readonly meeting: MeetingDetail
  readonly withheld: number[]
  readonly secret: number[]
}

/**
 * What is secret of the paragraphs that are not chosen is never printed either: a correction of the minutes as a whole may
 * quote it.
 * @throws AppError PARAGRAPH_SECRET
 */
export function withSecretChoice(
  db: Database,
  meeting: MeetingDetail,
  places: readonly number[],
  choice: SecretChoice,
): Chosen {
  const all = [...groundsOf(db, meeting)]
  const grounds = new Map(all.filter(([place]) => places.includes(place)))
  const numbers = numbersOf(meeting, grounds.keys())
  if (numbers.length === 0 || choice === 'include') {
    const others = new Map(all.filter(([place]) => !places.includes(place)))
    return { meeting: withheldMeeting(meeting, others, words), withheld: [], secret: numbers }
  }
  if (choice === 'refuse') {
    const named = { numbers: numbersText(numbers, words), ground: [...new Set(grounds.values())].join('; ') }
    throw new AppError('PARAGRAPH_SECRET', named)
  }
  return { meeting: withheldMeeting(meeting, new Map(all), words), withheld: numbers, secret: [] }
}

/** What a careful person should know of a document that was written. */
export function knownOf(
  model: DocumentModel,
  { withheld, secret }: Pick<Chosen, 'withheld' | 'secret'>,
): Pick<ExportedMinutes, 'withheld' | 'secret' | 'personalNumbers'> {
  return {
    withheld: { paragraphs: withheld, personal: 0 },
    secret,
    personalNumbers: personalNumbersIn(plainText(model, words)).length,
  }
}
