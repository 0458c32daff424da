/** Imports a meeting from the texts of its agenda and its minutes: all of it, or nothing. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Parsed } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import { type Meeting, type MeetingInput, plainItem } from '../../shared/model/meeting.ts'
import type { AttendanceInput } from '../../shared/model/minutes.ts'
import type { ImportResult } from '../../shared/model/results.ts'
import { printedFirst } from '../../shared/rules/paragraph-numbers.ts'
import { relabelled } from '../../shared/rules/relabelled.ts'
import { type Matched, matchFiles, titleFromFileName } from '../../shared/text/match-files.ts'
import { type AgendaReading, readAgenda } from '../../shared/text/read-agenda.ts'
import { type MinutesReading, readMinutes } from '../../shared/text/read-minutes.ts'
import type { AttachmentId, BodyId, LocalDate, MeetingId } from '../../shared/values.ts'
import { addAttachment } from '../db/attachments.ts'
import { getBoard } from '../db/board.ts'
import { bodyOf, bodyOfMeeting, listBodies } from '../db/bodies.ts'
import {
  addItem,
  addMeeting,
  addUnread,
  listItems,
  meetingsOn,
  nextNumber,
  updateMeeting,
} from '../db/meetings.ts'
import { addAttendance, addMinutes, addParagraph, addSignatory, getMinutes } from '../db/minutes.ts'
import type { Database } from '../db/open.ts'
import { firstParagraph, setFirstParagraph } from '../db/paragraph-numbers.ts'
import { asAppError } from '../failures.ts'
import { type ExaminedFile, examineAt, store } from './attachments.ts'
import type { JobContext, JobHandlers } from './handler.ts'
import { minutesBegun } from './items/previous-minutes.ts'

type Dated<T> = T & { readonly date: LocalDate }

export const importMeeting: JobHandlers['meeting.import'] = async (context, input) => {
  const body = bodyFor(context.db, input)
  const { name } = getBoard(context.db, body)
  const agenda = input.agenda === null ? null : showOrganisation(agendaOf(input.agenda), name)
  const minutes = input.minutes === null ? null : showOrganisation(minutesOf(input.minutes), name)
  const files = await gatherFiles(context, agenda, input)
  context.checkCancelled()
  return context.write({ agenda: agenda?.date, minutes: minutes?.date }, () => {
    // The earlier meeting is stored first, so that the later one, where it prints no number, follows on it.
    const earlier =
      minutes && agenda && minutes.date < agenda.date ? storeMinutes(context.db, minutes, body) : null
    const stored = agenda && storeAgenda(context, agenda, { files, body })
    return { agenda: stored, minutes: earlier ?? (minutes && storeMinutes(context.db, minutes, body)) }
  })
}

/** The name of another organisation than the board's has no place in a meeting: it is shown among what is unread. */
function showOrganisation<T extends Pick<AgendaReading, 'organisation' | 'unread'>>(
  reading: T,
  name: string,
): T {
  const { organisation, unread } = reading
  if (!organisation || organisation.toLowerCase() === name.toLowerCase()) return reading
  return { ...reading, unread: [{ line: 1, text: organisation }, ...unread] }
}

/** Characters of a text in which a body is named before anything is dealt with. */
const headLength = 1500

function holdsWords(text: string, words: string): boolean {
  const found = text.toLowerCase().indexOf(words.toLowerCase())
  return found !== -1 && !/\p{L}/u.test(text.charAt(found - 1))
}

interface GatheredFiles extends Matched {
  readonly byLabel: ReadonlyMap<string, ExaminedFile>
}

function agendaOf(text: string): Dated<AgendaReading> {
  const reading = readAgenda(text)
  if (reading.items.length === 0) throw new AppError('NO_ITEMS_FOUND')
  return dated(reading)
}

function minutesOf(text: string): Dated<MinutesReading> {
  const reading = readMinutes(text)
  if (reading.paragraphs.length === 0) throw new AppError('NO_PARAGRAPHS_FOUND')
  return dated(reading)
}

/**
 * Gives minutes the number that they print for their first paragraph, where the body's § run on through the year. Other
 * printed numbers than those that they get are shown, so that nobody takes § 46 for § 2 unseen.
 */
function numberAsPrinted(
  db: Database,
  meeting: MeetingId,
  { paragraphs, unread }: MinutesReading,
): MinutesReading['unread'] {
  const { settings } = getBoard(db, bodyOfMeeting(db, meeting))
  const printed = printedFirst(paragraphs.map(({ number }) => number))
  if (printed !== null && settings.paragraphs === 'year' && printed !== firstParagraph(db, meeting))
    setFirstParagraph(db, meeting, printed)
  if (printed === firstParagraph(db, meeting)) return unread
  return [{ line: 1, text: paragraphs.map(({ number }) => `§ ${number}`).join(', ') }, ...unread]
}

/** The paragraphs' places in the minutes instead of their printed numbers, where these follow each other. */
function placed(person: AttendanceInput, { paragraphs }: MinutesReading): AttendanceInput {
  const first = printedFirst(paragraphs.map(({ number }) => number)) ?? 1
  const placeOf = (number: number) => (number >= first ? number - first + 1 : number)
  const place = (number: number | null) => number && placeOf(number)
  return {
    ...person,
    fromParagraph: place(person.fromParagraph),
    untilParagraph: place(person.untilParagraph),
    gaps: person.gaps.map(({ from, until }) => ({ from: placeOf(from), until: placeOf(until) })),
  }
}

/**
 * The body that the texts are about: the one that is chosen; else the file's only one; else the one whose name their
 * beginnings hold.
 * @throws AppError NOT_FOUND, BODY_UNCLEAR {names}
 */
function bodyFor(db: Database, { body, agenda, minutes }: Parsed<'meeting.import'>): BodyId {
  const bodies = listBodies(db)
  const [only, ...others] = bodies
  if (body !== undefined || !only || others.length === 0) return bodyOf(db, body)
  const head = [agenda, minutes].map((text) => text?.slice(0, headLength) ?? '').join('\n')
  const [named, ...alsoNamed] = bodies.filter(({ name }) => holdsWords(head, name))
  if (named && alsoNamed.length === 0) return named.id
  throw new AppError('BODY_UNCLEAR', { names: bodies.map(({ name }) => name).join(', ') })
}

function dated<T extends Pick<AgendaReading, 'date' | 'noSuchDate'>>(reading: T): Dated<T> {
  if (reading.date === null && reading.noSuchDate)
    throw new AppError('NO_SUCH_DATE', { place: reading.noSuchDate })
  if (reading.date === null) throw new AppError('NO_DATE_FOUND')
  return { ...reading, date: reading.date }
}

/** Reads and examines every file that a label asks for, before anything is stored. */
async function gatherFiles(
  context: JobContext,
  agenda: AgendaReading | null,
  { attachments }: Parsed<'meeting.import'>,
): Promise<GatheredFiles> {
  const labels = agenda?.items.flatMap((item) => item.labels) ?? []
  const folder = attachments === null ? null : context.pathOf(attachments)
  const matched = matchFiles(labels, folder === null ? [] : filesIn(folder))
  const byLabel = new Map<string, ExaminedFile>()
  for (const [index, { label, fileName }] of matched.matched.entries()) {
    context.checkCancelled()
    context.progress(index, matched.matched.length)
    byLabel.set(label, await examineAt(context, join(folder ?? '', fileName)))
  }
  return { ...matched, byLabel }
}

function filesIn(folder: string): readonly string[] {
  try {
    const names = readdirSync(folder).filter((name) => !name.startsWith('.'))
    return names.filter((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.isFile())
  } catch (error) {
    throw asAppError(error, folder)
  }
}

function storeAgenda(
  context: JobContext,
  agenda: Dated<AgendaReading>,
  { files, body }: { readonly files: GatheredFiles; readonly body: BodyId },
): NonNullable<ImportResult['agenda']> {
  const { db } = context
  const { id, number } = meetingFor(db, agenda, {
    body,
    lacksIt: (meeting) => listItems(db, meeting).length === 0,
  })
  if (listItems(db, id).length > 0) throw new AppError('MEETING_EXISTS', { date: agenda.date })
  const printed = new Map<AttachmentId, string>()
  for (const { labels, ...item } of agenda.items) {
    const itemId = addItem(db, id, { ...plainItem, ...item }, null)
    for (const label of labels) {
      const file = files.byLabel.get(label)
      const title = file ? titleFromFileName(file.fileName) : item.title
      printed.set(addAttachment(db, itemId, title, file ? store(context, file) : null), label)
    }
  }
  storeUnread(db, id, 'agenda', agenda.unread)
  return {
    meeting: id,
    date: agenda.date,
    number,
    unread: [...agenda.unread],
    items: agenda.items.length,
    proposals: agenda.items.filter((item) => item.proposal !== '').length,
    attachments: [...files.byLabel].map(([label, { fileName, pages }]) => ({ label, fileName, pages })),
    relabelled: [...relabelled(listItems(db, id), printed, getBoard(db, body).settings.attachments)],
    unmatchedLabels: [...files.unmatchedLabels],
    unmatchedFiles: [...files.unmatchedFiles],
  }
}

function storeMinutes(
  db: Database,
  minutes: Dated<MinutesReading>,
  body: BodyId,
): NonNullable<ImportResult['minutes']> {
  const { id, number } = meetingFor(db, minutes, {
    body,
    lacksIt: (meeting) => getMinutes(db, meeting) === null,
  })
  if (getMinutes(db, id)) throw new AppError('MINUTES_EXIST', { date: minutes.date })
  const items = listItems(db, id)
  addMinutes(db, id, { ...minutes, caseNumber: '' })
  for (const person of minutes.attendance) addAttendance(db, id, placed(person, minutes))
  for (const paragraph of minutes.paragraphs) {
    const item = items.find(({ title }) => title.toLowerCase() === paragraph.title.toLowerCase())
    addParagraph(db, id, paragraph, { item: item?.id ?? null })
  }
  for (const signatory of minutes.signatories) addSignatory(db, id, signatory)
  const unread = numberAsPrinted(db, id, minutes)
  storeUnread(db, id, 'minutes', unread)
  minutesBegun(db, id)
  const count = (presence: string) =>
    minutes.attendance.filter((person) => person.presence === presence).length
  return {
    meeting: id,
    date: minutes.date,
    number,
    unread: [...unread],
    paragraphs: minutes.paragraphs.length,
    decisions: minutes.paragraphs.filter((paragraph) => paragraph.decision !== '').length,
    present: count('present'),
    part: count('part'),
    absent: count('absent'),
    signatories: minutes.signatories.length,
  }
}

/**
 * The meeting that a reading belongs to: of its day and printed number; else the only one of its day that still lacks
 * what is read (its number then becomes the printed one); else a new one.
 */
function meetingFor(
  db: Database,
  reading: Dated<Omit<MeetingInput, 'number' | 'date' | 'remote' | 'absence'>> & {
    readonly number: number | null
  },
  { body, lacksIt }: { readonly body: BodyId; readonly lacksIt: (meeting: MeetingId) => boolean },
): { readonly id: MeetingId; readonly number: number } {
  const sameDay = meetingsOn(db, reading.date, body)
  const exact = sameDay.find(({ number }) => reading.number === null || number === reading.number)
  if (exact) return { id: exact.id, number: complete(db, exact, reading, exact.number) }
  const number = reading.number ?? nextNumber(db, reading.date, body)
  const [open, ...others] = sameDay.filter(({ id }) => lacksIt(id))
  if (open && others.length === 0) {
    return { id: open.id, number: complete(db, open, reading, number) }
  }
  const { kind, date, start, end, place } = reading
  const meeting = { number, kind, date, start, end, place, remote: '', absence: '' }
  return { id: addMeeting(db, meeting, body), number }
}

/** Gives a meeting its number, and of the reading what it lacks itself: nothing that is known is written over. */
function complete(
  db: Database,
  meeting: Meeting,
  reading: Omit<MeetingInput, 'number' | 'remote' | 'absence'>,
  number: number,
): number {
  const { id, kind, date, start, end, place, remote, absence } = meeting
  const whole = {
    number,
    kind,
    date,
    start: start ?? reading.start,
    end: end ?? reading.end,
    place: place || reading.place,
    remote,
    absence,
  }
  const isKnown = Object.entries(whole).every(([key, value]) => meeting[key as keyof typeof whole] === value)
  if (!isKnown) updateMeeting(db, id, whole)
  return number
}

function storeUnread(
  db: Database,
  meeting: MeetingId,
  source: 'agenda' | 'minutes',
  unread: readonly { readonly line: number; readonly text: string }[],
): void {
  for (const { line, text } of unread) addUnread(db, meeting, { source, line, text })
}
