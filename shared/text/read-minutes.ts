/** Reads minutes as boards write them. What is not understood is told, never dropped. */
import type { AttendanceInput, SignatoryInput } from '../model/minutes.ts'
import type { LocalDate, LocalTime } from '../values.ts'
import { readAttendance } from './attendance.ts'
import { takeTimes } from './dates.ts'
import { type Header, readHeader } from './header.ts'
import { readLines, type Unread, unreadInOrder } from './lines.ts'
import { type ParagraphReading, readParagraph } from './minutes-paragraph.ts'
import { endOfNumbered, findNumbered } from './numbering.ts'
import { beginsSignatures, readSignatures } from './signature-block.ts'

export interface MinutesReading extends Header {
  /** "Antecknat den 5 maj 2020". */
  readonly recordedOn: LocalDate | null
  readonly attendance: readonly AttendanceInput[]
  readonly paragraphs: readonly ParagraphReading[]
  readonly signatories: readonly SignatoryInput[]
  readonly unread: readonly Unread[]
}

export function readMinutes(source: string): MinutesReading {
  const lines = readLines(source)
  const numbered = findNumbered(lines)
  const end = endOfNumbered(lines, numbered, beginsSignatures)
  const starts = numbered.filter(({ index }) => index < end)
  const { attendance, others } = readAttendance(lines.slice(0, starts[0]?.index ?? lines.length))
  const { header, unread } = readHeader(others)
  const read = starts.map((start, position) =>
    readParagraph(start, lines.slice(start.index + 1, starts[position + 1]?.index ?? end)),
  )
  const signatures = readSignatures(starts.length === 0 ? [] : lines.slice(end), attendance)
  const paragraphs = read.map(({ paragraph }) => paragraph)
  return {
    ...header,
    end: header.end ?? closingTime(paragraphs),
    attendance,
    paragraphs,
    recordedOn: signatures.recordedOn,
    signatories: signatures.signatories,
    unread: unreadInOrder([...unread, ...read.flatMap((each) => each.unread), ...signatures.unread]),
  }
}

/** "Ordföranden avslutade mötet kl. 10.05." in the last paragraph. */
function closingTime(paragraphs: readonly ParagraphReading[]): LocalTime | null {
  const { title = '', text = '', decision = '' } = paragraphs.at(-1) ?? {}
  const sentence = /avsluta[^\n]{0,100}/iu.exec(`${text}\n${decision}\n${title}`)?.[0] ?? ''
  return takeTimes(sentence, { hoursAlone: false }).start
}
