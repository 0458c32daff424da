/** The part of the contract about the year plan. */
import { z } from 'zod'
import {
  CalendarExported,
  mostInSeries,
  SeriesMeeting,
  TemplateItem,
  TemplateItemInput,
} from '../model/year-plan.ts'
import { FileToken, ItemId, MeetingId, TemplateItemId } from '../values.ts'
import { byBody, byMeeting, done, job, read, write } from './call.ts'

const templateItems = z.object({ ids: z.array(TemplateItemId).min(1) })

export const yearPlanCalls = {
  /** Makes all or none; their numbers follow those of their year. */
  'year.series.add': write(
    z.object({
      meetings: z.array(SeriesMeeting).min(1).max(mostInSeries),
      /** Begins each agenda with what the template has due. */
      template: z.boolean(),
      ...byBody.shape,
    }),
    z.object({ ids: z.array(MeetingId) }),
  ),
  /** Takes all back or none. */
  'year.series.remove': write(z.object({ ids: z.array(MeetingId).min(1).max(mostInSeries) }), done),

  /** In the order of an agenda. */
  'year.template': read(byBody, z.array(TemplateItem)),
  /** Begins the agenda of a meeting that has none. @throws AppError AGENDA_BEGUN */
  'year.template.fill': write(byMeeting, z.object({ ids: z.array(ItemId) })),
  'year.template.add': write(TemplateItemInput.and(byBody), z.object({ id: TemplateItemId })),
  /** Adds the standard items of the body's kind. */
  'year.template.addStandard': write(byBody, z.object({ ids: z.array(TemplateItemId) })),
  'year.template.update': write(z.object({ id: TemplateItemId, item: TemplateItemInput }), done),
  /** Puts it at a place of the whole template, from 0. */
  'year.template.move': write(z.object({ id: TemplateItemId, position: z.int().min(0) }), done),
  'year.template.remove': write(templateItems, done),
  'year.template.restore': write(templateItems, done),

  /** The meetings of a year, or those that are named, as an iCalendar file. */
  'export.calendar': job(
    z.object({
      of: z.union([
        z.object({ year: z.int().min(1900).max(2199), ...byBody.shape }),
        z.object({ meetings: z.array(MeetingId).min(1) }),
      ]),
      to: FileToken,
    }),
    CalendarExported,
  ),
} as const
