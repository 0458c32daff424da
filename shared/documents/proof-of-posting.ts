/** The proof (anslagsbevis) that a notice was posted, and for how long. */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { ClockFacts } from '../model/posting.ts'
import { cameDownEarly, currentPosting } from '../rules/posting.ts'
import type { Block, DocumentModel } from './block.ts'
import { dateText } from './format.ts'
import {
  adjustedDay,
  correctionBlocks,
  factsOf,
  minutesRows,
  postedDates,
  postingSheet,
  signatureBlock,
} from './notice.ts'
import type { DocumentWords } from './words.ts'

/** @throws AppError NO_NOTICE, NOTICE_NOT_ADJUSTED, NOTICE_NOT_POSTED */
export function proofDocument(
  meeting: MeetingDetail,
  facts: ClockFacts,
  words: DocumentWords,
): DocumentModel {
  const adjustedOn = adjustedDay(facts)
  const posting = currentPosting(facts.records)
  if (!posting) throw new AppError('NOTICE_NOT_POSTED')
  const { notice, language } = words
  const { takenDown } = posting
  const rows = [
    ...minutesRows(meeting, adjustedOn, words),
    ...postedDates(posting, words),
    { label: notice.takenDownOn, value: takenDown ? dateText(takenDown.on, language) : notice.blank },
    { label: notice.keptAt, value: posting.place },
  ]
  const early: Block = { kind: 'paragraph', runs: [{ text: notice.cameDownEarly, style: 'strong' }] }
  return postingSheet(meeting, words, notice.proof, [
    { kind: 'paragraph', runs: [{ text: notice.proofIntro }] },
    factsOf(rows),
    ...(cameDownEarly(posting) ? [early] : []),
    ...correctionBlocks(facts, words),
    signatureBlock(notice.certifiedBy, takenDown?.by ?? '', words),
  ])
}
