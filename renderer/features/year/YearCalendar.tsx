/** The year as twelve small months, gone through by the arrow keys. */

import { UnstyledButton } from '@mantine/core'
import { type KeyboardEvent, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { meetingName, timeSpanText, weekdayDateText } from '../../../shared/documents/format.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { monthOf, weekOf } from '../../../shared/rules/calendar-days.ts'
import { allMonths } from '../../../shared/rules/series-words.ts'
import { holidayOn } from '../../../shared/rules/swedish-calendar.ts'
import { type LocalDate, yearOf } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { PageBody } from '../../components/PageBody.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import { dayAfterKey } from './calendar-grid.ts'
import style from './YearCalendar.module.css'
import { YearMonth } from './YearMonth.tsx'

interface Props {
  readonly year: number
  readonly meetings: readonly MeetingRow[]
  /** Where the keyboard is. */
  readonly day: LocalDate
  /** May lead into another year. */
  readonly onDay: (day: LocalDate) => void
  readonly onOpen: (meeting: MeetingRow) => void
  /** Absent where nothing can be changed. */
  readonly onNew?: (day: LocalDate) => void
}

export function YearCalendar({ year, meetings, day, onDay, onOpen, onNew }: Props) {
  const { t } = useTranslation()
  const calendar = useRef<HTMLFieldSetElement>(null)
  const foot = useRef<HTMLDivElement>(null)
  const byDay = useMemo(() => Map.groupBy(meetings, ({ date }) => date), [meetings])
  const isLed = useRef(false)

  // The focus follows the keys, into another year too, which comes a moment later than its day.
  useEffect(() => {
    if (!isLed.current || yearOf(day) !== year) return
    isLed.current = false
    calendar.current?.querySelector<HTMLElement>(`[data-date="${day}"]`)?.focus()
  }, [day, year])

  const press = (event: KeyboardEvent) => {
    const from = dateOf(event.target)
    const next = from && !event.altKey && !event.ctrlKey && !event.metaKey && dayAfterKey(event.key, from)
    if (!next) return
    event.preventDefault()
    isLed.current = true
    onDay(next)
  }
  /** The one meeting opens; of several the foot names each. */
  const act = (chosen: LocalDate) => {
    const [first, ...others] = byDay.get(chosen) ?? []
    if (!first) onNew?.(chosen)
    else if (others.length === 0) onOpen(first)
    else foot.current?.querySelector('button')?.focus()
  }
  return (
    <>
      <PageBody>
        <fieldset
          className={style.year}
          aria-label={t('year.calendar.label', { year })}
          aria-describedby="year-calendar-keys"
          ref={calendar}
          onKeyDown={press}
          onFocus={({ target }) => onDay(dateOf(target) ?? day)}
          onClick={({ target }) => {
            const chosen = dateOf(target)
            if (chosen) act(chosen)
          }}
        >
          {allMonths.map((month) => (
            <YearMonth
              key={month}
              year={year}
              month={month}
              meetings={byDay}
              reachable={monthOf(day) === month ? day : null}
              today={today()}
            />
          ))}
        </fieldset>
      </PageBody>
      <DayFoot day={day} meetings={byDay.get(day) ?? []} onOpen={onOpen} ref={foot} />
    </>
  )
}

interface FootProps {
  readonly day: LocalDate
  readonly meetings: readonly MeetingRow[]
  readonly onOpen: (meeting: MeetingRow) => void
  readonly ref: React.RefObject<HTMLDivElement | null>
}

/** What there is on the chosen day. */
function DayFoot({ day, meetings, onOpen, ref }: FootProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { board } = useRead('board.get', useShownBody())
  const holiday = holidayOn(day)
  return (
    <div className={style.foot} ref={ref}>
      <span className={style.chosen}>{weekdayDateText(day, language)}</span>
      <span className={style.quiet}>{t('year.calendar.weekLong', { week: weekOf(day) })}</span>
      {holiday && <span className={style.holiday}>{t(`year.holidays.${holiday}`)}</span>}
      {meetings.map((meeting) => (
        <UnstyledButton key={meeting.id} className={style.meeting} onClick={() => onOpen(meeting)}>
          {[
            meetingName(meeting, board.kind, wordsOf(language)),
            timeSpanText(meeting.start, meeting.end, language),
            meeting.place,
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </UnstyledButton>
      ))}
      <span className={style.keys} id="year-calendar-keys">
        {t('year.calendar.keys')}
      </span>
    </div>
  )
}

function dateOf(target: EventTarget): LocalDate | null {
  return target instanceof HTMLElement ? ((target.dataset.date as LocalDate | undefined) ?? null) : null
}
