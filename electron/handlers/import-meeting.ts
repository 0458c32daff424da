/** Imports a meeting from the texts of its agenda and its minutes: all of it, or nothing. */
import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Parsed } from '../../shared/contract.ts'
import { AppError } from '../../shared/errors.ts'
import type { Meeting, MeetingInput } from '../../shared/model/meeting.ts'
import type { ImportResult } from '../../shared/model/results.ts'
import { type Matched, matchFiles, titleFromFileName } from '../../shared/text/match-files.ts'
import { type AgendaReading, readAgenda } from '../../shared/text/read-agenda.ts'
import { type MinutesReading, readMinutes } from '../../shared/text/read-minutes.ts'
import type { LocalDate, MeetingId } from '../../shared/values.ts'
import { getBoard } from '../db/board.ts'
import {
  addAttachment,
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
import { asAppError } from '../failures.ts'
import { type ExaminedFile, examineAt, store } from './attachments.ts'
import type { JobContext, JobHandlers } from './handler.ts'

type Dated<T> = T & { readonly date: LocalDate }

export const importMeeting: JobHandlers['meeting.import'] = async (context, input) => {
  const { name } = getBoard(context.db)
  const agenda = input.agenda === null ? null : showOrganisation(agendaOf(input.agenda), name)
  const minutes = input.minutes === null ? null : showOrganisation(minutesOf(input.minutes), name)
  const files = await gatherFiles(context, agenda, input)
  context.checkCancelled()
  return context.write({ agenda: agenda?.date, minutes: minutes?.date }, () => {
    // The earlier meeting is stored first, so that the later one, where it prints no number, follows on it.
    const earlier = minutes && agenda && minutes.date < agenda.date ? storeMinutes(context.db, minutes) : null
    const stored = agenda && storeAgenda(context, agenda, files)
    return { agenda: stored, minutes: earlier ?? (minutes && storeMinutes(context.db, minutes)) }
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
  return dated({ ...reading, unread: [...renumbered(reading), ...reading.unread] })
}

/** Paragraphs are numbered from 1 here: other printed numbers are shown, so that nobody takes § 46 for § 2 unseen. */
function renumbered({ paragraphs }: MinutesReading): MinutesReading['unread'] {
  if (paragraphs.every(({ number }, index) => number === String(index + 1))) return []
  return [{ line: 1, text: paragraphs.map(({ number }) => `§ ${number}`).join(', ') }]
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
  files: GatheredFiles,
): NonNullable<ImportResult['agenda']> {
  const { db } = context
  const { id, number } = meetingFor(db, agenda, (meeting) => listItems(db, meeting).length === 0)
  if (listItems(db, id).length > 0) throw new AppError('MEETING_EXISTS', { date: agenda.date })
  for (const { labels, ...item } of agenda.items) {
    const itemId = addItem(db, id, { ...item }, null)
    for (const label of labels) {
      const file = files.byLabel.get(label)
      const title = file ? titleFromFileName(file.fileName) : item.title
      addAttachment(db, itemId, title, file ? store(context, file) : null)
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
    unmatchedLabels: [...files.unmatchedLabels],
    unmatchedFiles: [...files.unmatchedFiles],
  }
}

function storeMinutes(db: Database, minutes: Dated<MinutesReading>): NonNullable<ImportResult['minutes']> {
  const { id, number } = meetingFor(db, minutes, (meeting) => getMinutes(db, meeting) === null)
  if (getMinutes(db, id)) throw new AppError('MINUTES_EXIST', { date: minutes.date })
  const items = listItems(db, id)
  addMinutes(db, id, minutes)
  for (const person of minutes.attendance) addAttendance(db, id, person)
  for (const paragraph of minutes.paragraphs) {
    const item = items.find(({ title }) => title.toLowerCase() === paragraph.title.toLowerCase())
    addParagraph(db, id, paragraph, { item: item?.id ?? null })
  }
  for (const signatory of minutes.signatories) addSignatory(db, id, signatory)
  storeUnread(db, id, 'minutes', minutes.unread)
  const count = (presence: string) =>
    minutes.attendance.filter((person) => person.presence === presence).length
  return {
    meeting: id,
    date: minutes.date,
    number,
    unread: [...minutes.unread],
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
  reading: Dated<Omit<MeetingInput, 'number' | 'date'>> & { readonly number: number | null },
  lacksIt: (meeting: MeetingId) => boolean,
): { readonly id: MeetingId; readonly number: number } {
  const sameDay = meetingsOn(db, reading.date)
  const exact = sameDay.find(({ number }) => reading.number === null || number === reading.number)
  if (exact) return { id: exact.id, number: complete(db, exact, reading, exact.number) }
  const number = reading.number ?? nextNumber(db, reading.date)
  const [open, ...others] = sameDay.filter(({ id }) => lacksIt(id))
  if (open && others.length === 0) {
    return { id: open.id, number: complete(db, open, reading, number) }
  }
  const { kind, date, start, end, place } = reading
  return { id: addMeeting(db, { number, kind, date, start, end, place }), number }
}

/** Gives a meeting its number, and of the reading what it lacks itself: nothing that is known is written over. */
function complete(
  db: Database,
  meeting: Meeting,
  reading: Omit<MeetingInput, 'number'>,
  number: number,
): number {
  const { id, kind, date, start, end, place } = meeting
  const whole = {
    number,
    kind,
    date,
    start: start ?? reading.start,
    end: end ?? reading.end,
    place: place || reading.place,
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
