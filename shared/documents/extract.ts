/** An extract of minutes (protokollsutdrag): chosen paragraphs as they stand in the minutes, for those they concern. */
import { AppError } from '../errors.ts'
import type { MeetingDetail } from '../model/meeting-detail.ts'
import type { Attendance, Minutes } from '../model/minutes.ts'
import { recipientsAt } from '../rules/extract-recipients.ts'
import { participantsAt } from '../rules/participants.ts'
import { signOffDay } from '../rules/signatures.ts'
import { attendanceTables } from './attendance.ts'
import type { Block, DocumentModel, Facts, Table } from './block.ts'
import { correctionBlocks, correctionNotice } from './corrections.ts'
import { dateText, insideSentence, meetingName } from './format.ts'
import { minutesDocument, paragraphPlace } from './minutes.ts'
import { signatureBlock } from './notice.ts'
import { numberList } from './number-list.ts'
import { lookOf, organisationBlock } from './organisation.ts'
import { standing } from './public-minutes.ts'
import { type DocumentWords, fill } from './words.ts'

export interface ExtractChoice {
  /** Numbers of the paragraphs, as printed. */
  readonly numbers: readonly number[]
  /** Named as those whom it is sent to; none where nobody is. */
  readonly recipients: readonly string[]
  /** Whether something of the paragraphs has been replaced by marks: then the seal of the whole says nothing. */
  readonly isWithheld: boolean
}

/**
 * Minutes that are not adjusted give extracts that say so across every page, but of paragraphs that were adjusted at
 * once (omedelbart justerade, kommunallagen 5:69): those may be given out at once.
 * @throws AppError NO_MINUTES, NOTHING_CHOSEN, NO_SUCH_PARAGRAPH
 */
export function extractDocument(
  meeting: MeetingDetail,
  choice: ExtractChoice,
  words: DocumentWords,
): DocumentModel {
  const { board, minutes } = meeting
  if (!minutes) throw new AppError('NO_MINUTES')
  const { extract } = words
  const places = placesOf(minutes, choice.numbers)
  const numbers = places.map((place) => place + minutes.firstParagraph - 1)
  const list = numbersText(numbers, words)
  const name = meetingName(meeting, board.kind, words)
  const seal = choice.isWithheld ? null : (minutes.signOff?.contentSha256 ?? null)
  const { watermark, foot } = standing(meeting, seal, words)
  const whole = minutesDocument(meeting, words)
  const chosen = new Set(numbers.map(paragraphPlace))
  return {
    title: [`${extract.title} ${list}`, insideSentence(name), dateText(meeting.date, words.language)].join(
      ', ',
    ),
    author: board.name,
    language: words.languageTag,
    ...lookOf(board),
    ...(watermark && !areAdjusted(minutes, places) ? { watermark } : {}),
    foot: [foot, `${extract.title} ${list}`].join(' · '),
    blocks: [
      organisationBlock(board),
      { kind: 'heading', level: 1, text: extract.heading },
      { kind: 'heading', level: 2, text: [board.bodyName, insideSentence(name)].join(', ') },
      ...headBlocks(whole, meeting, { paragraphs: list }, words),
      ...correctionNotice(minutes, words, { only: places }),
      ...participantTables(meeting, minutes, places, words),
      ...whole.blocks.filter((block) => block.kind === 'numbered' && chosen.has(block.place)),
      ...correctionBlocks(minutes, words, { only: places }),
      ...recipientBlocks(unsaid(choice.recipients, minutes, places), words),
      ...adjustedBlocks(minutes, places, words),
      signatureBlock(extract.certified, '', words),
    ],
  }
}

/**
 * Places of the paragraphs that are numbered so, in the order of the minutes.
 * @throws AppError NOTHING_CHOSEN, NO_SUCH_PARAGRAPH
 */
export function placesOf(
  { paragraphs, firstParagraph }: Minutes,
  numbers: readonly number[],
): readonly number[] {
  if (numbers.length === 0) throw new AppError('NOTHING_CHOSEN')
  const last = firstParagraph + paragraphs.length - 1
  const missing = numbers.find((number) => number < firstParagraph || number > last)
  if (missing !== undefined)
    throw new AppError('NO_SUCH_PARAGRAPH', { number: missing, first: firstParagraph, last })
  return [...new Set(numbers)].sort((one, other) => one - other).map((number) => number - firstParagraph + 1)
}

/** Whether paragraphs may be given out as adjusted. */
export function areAdjusted({ signOff, paragraphs }: Minutes, places: readonly number[]): boolean {
  return signOff !== null || places.every((place) => paragraphs[place - 1]?.records.adjustedAtOnce)
}

/** "§ 3", "§§ 3, 5–7" */
export function numbersText(numbers: readonly number[], words: DocumentWords): string {
  return `${numbers.length > 1 ? '§§' : '§'}\u00a0${numberList(numbers.map(String), words)}`
}

/** When and where, as the minutes say it. */
function headBlocks(
  whole: DocumentModel,
  { kind }: MeetingDetail,
  { paragraphs }: { readonly paragraphs: string },
  words: DocumentWords,
): readonly Block[] {
  const facts = whole.blocks.find((block): block is Facts => block.kind === 'facts')
  const rows = [...(facts?.rows ?? []), { label: words.extract.paragraphs, value: paragraphs }]
  const noMeeting: Block = { kind: 'paragraph', runs: [{ text: words.noMeetingHeld }] }
  return [{ kind: 'facts', rows }, ...(kind === 'perCapsulam' ? [noMeeting] : [])]
}

/** Those who took part in all of the paragraphs, then those who took part in some, by which. */
function participantTables(
  { kind }: MeetingDetail,
  minutes: Minutes,
  places: readonly number[],
  words: DocumentWords,
): readonly Table[] {
  const there = new Map(
    places.map((place) => [place, new Set(participantsAt(minutes, place).map(({ id }) => id))]),
  )
  const attended = (person: Attendance) => places.filter((place) => there.get(place)?.has(person.id))
  const groups = Map.groupBy(
    minutes.attendance.filter((person) => attended(person).length > 0),
    (person) => attended(person).join(' '),
  )
  const tables = [...groups].map(([key, people]) => {
    const some = key.split(' ').map(Number)
    const here = people.map((person) => servingAt(person, some))
    const [table] = attendanceTables({ ...minutes, attendance: here }, kind, words)
    const isAll = some.length === places.length
    const numbers = some.map((place) => place + minutes.firstParagraph - 1)
    const title = isAll
      ? words.extract.present
      : fill(words.extract.presentAt, { numbers: numbersText(numbers, words) })
    return { table, title, isAll }
  })
  return tables
    .sort((one, other) => Number(other.isAll) - Number(one.isAll))
    .flatMap(({ table, title }) => (table ? [{ ...table, title }] : []))
}

/** As one who was there for all that is printed, in the seats they served in there. */
function servingAt(person: Attendance, places: readonly number[]): Attendance {
  const covers = (from: number | null, until: number | null) =>
    places.some((place) => (from ?? 1) <= place && place <= (until ?? Number.POSITIVE_INFINITY))
  const serves = person.serves
    .filter(({ from, until }) => covers(from, until))
    .map((seat) => ({ ...seat, from: null, until: null }))
  return { ...person, presence: 'present', fromParagraph: null, untilParagraph: null, gaps: [], serves }
}

/** Nobody where the paragraphs themselves say just that. */
function unsaid(
  recipients: readonly string[],
  minutes: Minutes,
  places: readonly number[],
): readonly string[] {
  const said = new Set(recipientsAt(minutes, places))
  const isSaid = said.size === recipients.length && recipients.every((recipient) => said.has(recipient))
  return isSaid ? [] : recipients
}

function recipientBlocks(recipients: readonly string[], { extract }: DocumentWords): readonly Block[] {
  if (recipients.length === 0) return []
  const items = recipients.map((text) => [{ kind: 'paragraph', runs: [{ text }] } as const])
  return [
    { kind: 'heading', level: 3, text: extract.sentTo },
    { kind: 'list', items },
  ]
}

/** When and by whom the minutes were adjusted, or which paragraphs of them are. */
function adjustedBlocks(minutes: Minutes, places: readonly number[], words: DocumentWords): readonly Block[] {
  const { extract, language } = words
  if (minutes.signOff) {
    const day = signOffDay(minutes.signatories)
    const named = (isWanted: (role: string) => boolean) =>
      minutes.signatories
        .filter(({ role }) => isWanted(role))
        .map(({ name }) => name)
        .join(', ')
    const rows = [
      { label: extract.adjustedOn, value: day ? dateText(day, language) : '' },
      { label: words.byTheSecretary, value: named((role) => role === 'secretary') },
      { label: extract.adjustedBy, value: named((role) => role !== 'secretary') },
    ]
    return [{ kind: 'facts', rows: rows.filter(({ value }) => value !== '') }]
  }
  const atOnce = places.filter((place) => minutes.paragraphs[place - 1]?.records.adjustedAtOnce)
  const numbers = numbersText(
    atOnce.map((place) => place + minutes.firstParagraph - 1),
    words,
  )
  const note = atOnce.length === 1 ? extract.adjustedAtOnceNote : extract.adjustedAtOnceNotes
  const text = atOnce.length === 0 ? extract.notAdjustedNote : fill(note, { numbers })
  return [{ kind: 'paragraph', runs: [{ text }] }]
}
