/** Minutes for the web: secret paragraphs and personal data are replaced by marks that name the legal ground. */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Minutes, Paragraph } from '../model/minutes.ts'
import { noRecords } from '../model/records.ts'
import type { Grounds } from '../rules/secrecy.ts'
import type { Block, DocumentModel } from './block.ts'
import { insideSentence, meetingName } from './format.ts'
import { minutesDocument, sealText } from './minutes.ts'
import { redactedDocument } from './redacted.ts'
import { type DocumentWords, fill } from './words.ts'

export interface PublicMinutes {
  readonly model: DocumentModel
  /** How many pieces of personal data a mark stands for. */
  readonly personal: number
}

/**
 * The seal is printed only where nothing is withheld: who knows all but a few digits could find them by trying which
 * give it (it is a hash of the whole).
 * @throws AppError NO_MINUTES
 */
export function publicMinutesDocument(
  meeting: MeetingDetail,
  grounds: Grounds,
  words: DocumentWords,
): PublicMinutes {
  if (!meeting.minutes) throw new AppError('NO_MINUTES')
  const signOff = meeting.minutes.signOff
  const shown = withheldMeeting(meeting, grounds, words)
  const plain = redactedDocument(minutesDocument(shown, words, null), words)
  const isWhole = grounds.size === 0 && plain.count === 0
  const seal = isWhole ? (signOff?.contentSha256 ?? null) : null
  const model = seal ? minutesDocument(shown, words, seal) : plain.model
  return {
    model: { ...publicModel(model, meeting, isWhole, words), ...standing(meeting, seal, words) },
    personal: plain.count,
  }
}

/** The meeting without what its secret paragraphs hold: nothing of it is left to be printed, whatever prints it. */
export function withheldMeeting(
  meeting: MeetingDetail,
  grounds: Grounds,
  words: DocumentWords,
): MeetingDetail {
  if (!meeting.minutes || grounds.size === 0) return meeting
  return {
    ...meeting,
    items: [],
    unread: [],
    sent: null,
    minutes: withheldMinutes(meeting.minutes, grounds, words),
  }
}

function withheldMinutes(minutes: Minutes, grounds: Grounds, words: DocumentWords): Minutes {
  const markAt = (place: number): string | null => {
    const ground = grounds.get(place)
    return ground === undefined ? null : secretMark(ground, words)
  }
  // A correction of the minutes as a whole may quote what is secret of them.
  const ground = [...new Set(grounds.values())].join('; ')
  const ofWhole = fill(words.extract.secretCorrection, { ground })
  return {
    ...minutes,
    paragraphs: minutes.paragraphs.map((paragraph, index) => {
      const mark = markAt(index + 1)
      return mark === null ? paragraph : withheldParagraph(paragraph, mark, words)
    }),
    corrections: minutes.corrections.map((correction) => {
      const mark = correction.paragraph === null ? ofWhole : markAt(correction.paragraph)
      return mark === null ? correction : { ...correction, reason: mark, text: mark }
    }),
    steps: [],
  }
}

function withheldParagraph({ id, itemId }: Paragraph, mark: string, { extract }: DocumentWords): Paragraph {
  const title = extract.secretTitle
  const texts = { text: mark, textDoc: null, decision: '', decisionDoc: null }
  return { id, itemId, title, reference: '', ...texts, records: noRecords }
}

/** "[Uppgifterna omfattas av sekretess, OSL 19 kap. 1 §, …]" */
export function secretMark(ground: string, { extract }: DocumentWords): string {
  return fill(extract.secretMark, { ground })
}

/** What is printed across every page and at its foot: whether the minutes are adjusted. */
export function standing(
  { board, minutes, ...meeting }: MeetingDetail,
  seal: string | null,
  words: DocumentWords,
): Pick<DocumentModel, 'foot' | 'watermark'> {
  const { extract } = words
  const isAdjusted = minutes?.signOff != null
  const status = seal
    ? fill(words.seal, { seal: sealText(seal) })
    : isAdjusted
      ? extract.adjusted
      : extract.notAdjusted
  return {
    foot: [board.name, meetingName(meeting, board.kind, words), status].join(' · '),
    ...(isAdjusted ? {} : { watermark: extract.notAdjustedMark }),
  }
}

function publicModel(
  { watermark: _, ...model }: DocumentModel,
  meeting: MeetingDetail,
  isWhole: boolean,
  words: DocumentWords,
): DocumentModel {
  const { extract } = words
  const name = insideSentence(meetingName(meeting, meeting.board.kind, words))
  const note: Block = { kind: 'paragraph', tone: 'meta', runs: [{ text: extract.publicNote }] }
  const afterHead = model.blocks.findIndex(({ kind }) => kind === 'facts')
  const blocks = isWhole ? model.blocks : model.blocks.toSpliced(afterHead, 0, note)
  return { ...model, title: fill(extract.publicTitle, { meeting: name, date: meeting.date }), blocks }
}
