/** The notice (anslag) that a committee's minutes are adjusted (kommunallagen 8:12). */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { ClockFacts } from '../model/posting.ts'
import { cameDownEarly, currentPosting, type Posting } from '../rules/posting.ts'
import { appealLimit, earliestRemoval } from '../rules/posting-limits.ts'
import type { LocalDate } from '../values.ts'
import type { Block, DocumentModel, Facts, Signatures } from './block.ts'
import { dateText, insideSentence, meetingName, weekdayDateText } from './format.ts'
import { lookOf, organisationBlock } from './organisation.ts'
import { type DocumentWords, fill } from './words.ts'

interface NoticeOptions {
  readonly words: DocumentWords
  /** Where minutes are usually kept, for a notice that is not recorded as posted yet. */
  readonly usualPlace: string
}

/**
 * With the dates of the notice that is up; before it is put up, they are left open to be filled in by hand.
 * @throws AppError NO_NOTICE, NOTICE_NOT_ADJUSTED
 */
export function noticeDocument(
  meeting: MeetingDetail,
  facts: ClockFacts,
  { words, usualPlace }: NoticeOptions,
): DocumentModel {
  const adjustedOn = adjustedDay(facts)
  const latest = currentPosting(facts.records)
  // One that came down too early goes up again: that is a new notice.
  const posting = latest && cameDownEarly(latest) ? null : latest
  const { notice } = words
  const place = posting?.place || usualPlace
  const dates = posting ? postedDates(posting, words) : openDates(words)
  return postingSheet(meeting, words, notice.title, [
    { kind: 'paragraph', runs: [{ text: notice.intro }] },
    factsOf([
      ...minutesRows(meeting, adjustedOn, words),
      ...dates,
      { label: notice.keptAt, value: place === '' ? notice.blank : place },
    ]),
    { kind: 'paragraph', runs: [{ text: notice.appeal }] },
    signatureBlock(notice.postedBy, posting?.by ?? '', words),
  ])
}

/** @throws AppError NO_NOTICE, NOTICE_NOT_ADJUSTED */
export function adjustedDay({ body, adjustedOn }: ClockFacts): LocalDate {
  if (body !== 'committee') throw new AppError('NO_NOTICE')
  if (!adjustedOn) throw new AppError('NOTICE_NOT_ADJUSTED')
  return adjustedOn
}

/** The frame of a notice and of its proof. */
export function postingSheet(
  meeting: MeetingDetail,
  words: DocumentWords,
  title: string,
  blocks: readonly Block[],
): DocumentModel {
  const { board } = meeting
  const name = meetingName(meeting, board.kind, words)
  const date = dateText(meeting.date, words.language)
  return {
    title: `${title}, ${board.bodyName}, ${insideSentence(name)}, ${date}`,
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    foot: [board.name, board.bodyName, `${name}, ${date}`].join(' · '),
    blocks: [
      organisationBlock(board),
      { kind: 'heading', level: 1, text: title },
      { kind: 'heading', level: 2, text: board.bodyName },
      ...blocks,
    ],
  }
}

/** Which minutes it is about. */
export function minutesRows(
  meeting: MeetingDetail,
  adjustedOn: LocalDate,
  words: DocumentWords,
): Facts['rows'] {
  const { notice, language } = words
  const name = meetingName(meeting, meeting.board.kind, words)
  const { firstParagraph: first = 1, paragraphs: { length: count } = [] } = meeting.minutes ?? {}
  const paragraphs = count === 1 ? `§ ${first}` : `§§ ${first}–${first + count - 1}`
  return [
    { label: notice.meeting, value: `${name}, ${weekdayDateText(meeting.date, language)}` },
    { label: notice.paragraphs, value: count === 0 ? '' : paragraphs },
    { label: notice.adjustedOn, value: dateText(adjustedOn, language) },
  ]
}

/** Without what is not known. */
export function factsOf(rows: Facts['rows']): Facts {
  return { kind: 'facts', rows: rows.filter(({ value }) => value !== '') }
}

export function postedDates({ postedOn }: Posting, { notice, language }: DocumentWords): Facts['rows'] {
  return [
    { label: notice.postedOn, value: dateText(postedOn, language) },
    { label: notice.appealUntil, value: dateText(appealLimit(postedOn).until, language) },
    { label: notice.notBefore, value: dateText(earliestRemoval(postedOn), language) },
  ]
}

function openDates({ notice }: DocumentWords): Facts['rows'] {
  return [notice.postedOn, notice.appealUntil, notice.notBefore].map((label) => ({
    label,
    value: notice.blank,
  }))
}

export function signatureBlock(label: string, name: string, words: DocumentWords): Signatures {
  const { signature, nameInPrint } = words.notice
  const signer = { name: name === '' ? signature : name, title: name === '' ? nameInPrint : '', date: '' }
  return { kind: 'signatures', groups: [{ label, signers: [signer] }], dateLabel: words.date }
}

/** A sentence for each record that stands in another's place: corrections are told in every later print. */
export function correctionBlocks({ records }: ClockFacts, words: DocumentWords): readonly Block[] {
  const { notice, language } = words
  const corrections = records.filter(({ corrects }) => corrects !== null)
  if (corrections.length === 0) return []
  const day = (on: LocalDate | null | undefined) => (on ? dateText(on, language) : notice.takenBack)
  const lines = corrections.map(({ corrects, act, on, reason, by, recordedAt }) => {
    const former = records.find(({ id }) => id === corrects)
    return fill(by === '' ? notice.correctionUnnamed : notice.correction, {
      what: act === 'posted' ? notice.postedOn : notice.takenDownOn,
      former: day(former?.on),
      now: day(on),
      reason,
      by,
      date: dateText(recordedAt.slice(0, 10) as LocalDate, language),
    })
  })
  return [
    { kind: 'heading', level: 3, text: notice.corrections },
    { kind: 'list', items: lines.map((text) => [{ kind: 'paragraph', runs: [{ text }] }]) },
  ]
}
