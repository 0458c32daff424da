/** One month of the calendar: its weeks with their numbers, meetings and holidays marked. */

import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { weekdayOf, weekdays } from '../../../shared/rules/calendar-days.ts'
import { holidayOn } from '../../../shared/rules/swedish-calendar.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { useShownBody } from '../../shown-body.ts'
import { weeksOfMonth } from './calendar-grid.ts'
import { asHeading, monthName, weekdayName } from './calendar-words.ts'
import style from './YearCalendar.module.css'

interface Props {
  readonly year: number
  readonly month: number
  readonly meetings: ReadonlyMap<LocalDate, readonly MeetingRow[]>
  /** The day that Tab leads to, where it is of this month. */
  readonly reachable: LocalDate | null
  readonly today: LocalDate
}

export const YearMonth = memo(function YearMonth({ year, month, meetings, reachable, today }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return (
    <table className={style.month}>
      <caption className={style.caption}>{asHeading(monthName(month, language))}</caption>
      <thead>
        <tr>
          <th scope="col" className={style.week}>
            {t('year.calendar.week')}
          </th>
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" abbr={weekdayName(weekday, language)}>
              {asHeading(weekdayName(weekday, language)).charAt(0)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOfMonth(year, month).map(({ number, days }) => (
          <tr key={number}>
            <th scope="row" className={style.week} aria-label={t('year.calendar.weekLong', { week: number })}>
              {number}
            </th>
            {days.map((day, index) => (
              <td key={weekdays[index]}>
                {day !== null && (
                  <Day
                    day={day}
                    meetings={meetings.get(day) ?? noMeetings}
                    reachable={day === reachable}
                    isToday={day === today}
                  />
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
})

const noMeetings: readonly MeetingRow[] = []

interface DayProps {
  readonly day: LocalDate
  readonly meetings: readonly MeetingRow[]
  readonly reachable: boolean
  readonly isToday: boolean
}

function Day({ day, meetings, reachable, isToday }: DayProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { board } = useRead('board.get', useShownBody())
  const holiday = holidayOn(day)
  const told = [
    ...(holiday ? [t(`year.holidays.${holiday}`)] : []),
    ...meetings.map((meeting) =>
      [
        meetingName(meeting, board.kind, wordsOf(language)),
        timeSpanText(meeting.start, meeting.end, language),
      ]
        .filter((part) => part !== '')
        .join(' '),
    ),
  ]
  return (
    <button
      type="button"
      className={style.day}
      data-date={day}
      data-meetings={meetings.length || undefined}
      data-rest={holiday ? 'holiday' : weekdayOf(day) > 5 ? 'weekend' : undefined}
      aria-current={isToday ? 'date' : undefined}
      aria-label={[weekdayDateText(day, language), ...told].join(', ')}
      title={told.join(' · ') || undefined}
      tabIndex={reachable ? 0 : -1}
    >
      {Number(day.slice(8))}
    </button>
  )
}
