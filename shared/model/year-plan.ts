/** The plan of a body's year: series of meetings, and the template of what comes back on its agendas. */
import { z } from 'zod'
import { Line, LocalDate, LocalTime, MeetingId, NonEmptyLine, Sha256, TemplateItemId } from '../values.ts'
import { ItemInput, ItemKind, MeetingKind } from './meeting.ts'
import { RichText } from './rich-text.ts'

const Month = z.int().min(1).max(12)
const Weekday = z.union([
  z.literal(1),
  z.literal(2),
  z.literal(3),
  z.literal(4),
  z.literal(5),
  z.literal(6),
  z.literal(7),
])

export const ordinals = ['first', 'second', 'third', 'fourth', 'last'] as const
export const Ordinal = z.enum(ordinals)
export type Ordinal = z.infer<typeof Ordinal>

/** Where a meeting goes that would fall on a holiday: to the working day before, by whole weeks on, or nowhere. */
export const holidayChoices = ['before', 'weekAfter', 'skip'] as const
export const HolidayChoice = z.enum(holidayChoices)
export type HolidayChoice = z.infer<typeof HolidayChoice>

const repetition = {
  weekday: Weekday,
  /** The months that have meetings. */
  months: z.array(Month).min(1),
}
/** "var fjärde torsdag utom i juli", "fjärde torsdagen i varje månad utom juli". */
export const SeriesRule = z.discriminatedUnion('by', [
  z.object({ by: z.literal('weeks'), weeks: z.int().min(1).max(26), ...repetition }),
  z.object({ by: z.literal('month'), ordinal: Ordinal, ...repetition }),
])
export type SeriesRule = z.infer<typeof SeriesRule>

export const SeriesMeeting = z.object({
  kind: MeetingKind,
  date: LocalDate,
  start: LocalTime.nullable(),
  end: LocalTime.nullable(),
  place: Line,
})
export type SeriesMeeting = z.infer<typeof SeriesMeeting>

/** More than any body meets in two years. */
export const mostInSeries = 120

export const templatePlaces = ['beginning', 'end'] as const
export const TemplatePlace = z.enum(templatePlaces)
export type TemplatePlace = z.infer<typeof TemplatePlace>

/** At every meeting, at the first ordinary meeting of certain months, or at the constituting meeting only. */
export const templateDues = ['every', 'months', 'constituting'] as const
export const TemplateDue = z.enum(templateDues)
export type TemplateDue = z.infer<typeof TemplateDue>

export const TemplateItemInput = ItemInput.safeExtend({
  title: NonEmptyLine,
  /** Before or after what a meeting has of its own. */
  place: TemplatePlace,
  due: TemplateDue,
  /** Where it is due in months: which; else empty. */
  months: z.array(Month),
}).refine(({ due, months }) => (due === 'months') === months.length > 0, { error: 'MONTHS_MISSING' })
export type TemplateItemInput = z.infer<typeof TemplateItemInput>

export const TemplateItem = z.object({
  id: TemplateItemId,
  title: z.string(),
  kind: ItemKind,
  text: z.string(),
  proposal: z.string(),
  presenter: z.string(),
  place: TemplatePlace,
  due: TemplateDue,
  months: z.array(z.int()),
  textDoc: RichText.nullable(),
  proposalDoc: RichText.nullable(),
  guests: z.string(),
  estimate: z.int().nullable(),
  caseNumber: z.string(),
})
export type TemplateItem = z.infer<typeof TemplateItem>

export const CalendarExported = z.object({
  fileName: z.string(),
  bytes: z.int(),
  sha256: Sha256,
  /** Those that stand in the file. */
  meetings: z.array(MeetingId),
  /** Of these, those without a time: they take the whole day. */
  allDay: z.array(MeetingId),
  /** Decisions per capsulam: nobody meets, so they have no place in a calendar. */
  leftOut: z.array(MeetingId),
})
export type CalendarExported = z.infer<typeof CalendarExported>
