/** A series on its way: the rule, its days as they are changed, and the meetings that come of it. */

import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingKind, MeetingRow } from '../../../shared/model/meeting.ts'
import {
  type HolidayChoice,
  mostInSeries,
  type Ordinal,
  type SeriesMeeting,
  type SeriesRule,
} from '../../../shared/model/year-plan.ts'
import { dayOf, type Weekday } from '../../../shared/rules/calendar-days.ts'
import { seriesDays } from '../../../shared/rules/series.ts'
import type { LocalDate, LocalTime } from '../../../shared/values.ts'
import { useCall } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { useShownBody } from '../../shown-body.ts'
import { usualMeeting } from '../meetings/meeting-years.ts'
import { plannedRows, type SeriesEdits } from './series-plan.ts'

export interface SeriesDraft {
  readonly by: SeriesRule['by']
  readonly ordinal: Ordinal
  readonly weeks: number
  readonly weekday: Weekday
  readonly months: readonly number[]
  /** Undefined while the text is no date. */
  readonly from: LocalDate | null | undefined
  readonly until: LocalDate | null | undefined
  readonly onHoliday: HolidayChoice
  readonly kind: MeetingKind
  readonly start: LocalTime | null | undefined
  readonly end: LocalTime | null | undefined
  readonly place: string
  readonly template: boolean
}

/** The fourth Thursday of every month but July, as the latest meeting was. */
function firstDraft(year: number, today: LocalDate, meetings: readonly MeetingRow[]): SeriesDraft {
  const newYear = dayOf(year, 1, 1)
  return {
    by: 'month',
    ordinal: 'fourth',
    weeks: 4,
    weekday: 4,
    months: [1, 2, 3, 4, 5, 6, 8, 9, 10, 11, 12],
    from: today > newYear && today <= dayOf(year, 12, 31) ? today : newYear,
    until: dayOf(year, 12, 31),
    onHoliday: 'before',
    kind: 'ordinary',
    ...usualMeeting(meetings),
    template: true,
  }
}

export type SeriesProblem = 'monthsMissing' | 'endBeforeStart' | 'tooMany' | 'none'

export function useSeries(year: number, today: LocalDate, meetings: readonly MeetingRow[]) {
  const [draft, setDraft] = useState(() => firstDraft(year, today, meetings))
  const [edits, setEdits] = useState<SeriesEdits>({})
  const days = useMemo(() => daysOf(draft), [draft])
  const taken = useMemo(() => new Set(meetings.map(({ date }) => date)), [meetings])
  const rows = useMemo(() => plannedRows(days, edits, taken), [days, edits, taken])
  const dates = rows.flatMap(({ date }) => (date === null ? [] : [date]))
  const change = (part: Partial<SeriesDraft>) => setDraft({ ...draft, ...part })
  return { draft, change, days, rows, edits, setEdits, dates, problem: problemOf(draft, dates.length) }
}

function daysOf({ from, until, onHoliday, ...draft }: SeriesDraft) {
  if (!from || !until) return []
  const common = { weekday: draft.weekday, months: [...draft.months] }
  const rule: SeriesRule =
    draft.by === 'weeks'
      ? { by: 'weeks', weeks: draft.weeks, ...common }
      : { by: 'month', ordinal: draft.ordinal, ...common }
  return seriesDays(rule, { from, to: until }, onHoliday)
}

function problemOf({ months, from, until }: SeriesDraft, count: number): SeriesProblem | null {
  if (months.length === 0) return 'monthsMissing'
  if (from && until && until < from) return 'endBeforeStart'
  if (count > mostInSeries) return 'tooMany'
  return count === 0 ? 'none' : null
}

/** Makes the meetings in one stroke; one undo takes all of them back. */
export function useMakeSeries(onDone: (first: LocalDate) => void) {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const shown = useShownBody()
  const add = useCall('year.series.add')
  const make = (draft: SeriesDraft, dates: readonly LocalDate[]) => {
    const { kind, start, end, place, template } = draft
    if (start === undefined || end === undefined) return
    const meetings = dates.map((date): SeriesMeeting => ({ kind, date, start, end, place }))
    add.mutate(
      { meetings, template, ...shown },
      {
        onSuccess: ({ ids }) => {
          offerUndo({ text: t('year.series.made', { count: ids.length }) })
          const [first] = dates
          if (first) onDone(first)
        },
      },
    )
  }
  return { make, running: add.isPending, error: add.error }
}
