/** The days of a series before any meeting is made: each can be changed, left out or taken in. */
import { UnstyledButton } from '@mantine/core'
import { IconArrowBackUp, IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { weekdayDateText } from '../../../shared/documents/format.ts'
import { weekOf } from '../../../shared/rules/calendar-days.ts'
import type { PlannedDay } from '../../../shared/rules/series.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import style from './Series.module.css'
import { type PlannedRow, type SeriesEdits, takenBack } from './series-plan.ts'

interface Props {
  readonly days: readonly PlannedDay[]
  readonly rows: readonly PlannedRow[]
  readonly dates: readonly LocalDate[]
  readonly edits: SeriesEdits
  readonly setEdits: (edits: SeriesEdits) => void
}

export function SeriesPreview({ days, rows, dates, edits, setEdits }: Props) {
  const { t } = useTranslation()
  const [changing, setChanging] = useState<LocalDate | null>(null)
  return (
    <section className={style.preview} aria-label={t('year.series.preview')}>
      <h3 className={style.heading}>
        {t('year.series.preview')}{' '}
        <span className={style.count}>{t('year.series.count', { count: dates.length })}</span>
      </h3>
      <ol className={style.days}>
        {rows.map((row, index) => (
          <Row
            key={row.day}
            row={row}
            index={index}
            changing={changing === row.day}
            onChanging={(on) => setChanging(on ? row.day : null)}
            onDate={(date) => setEdits({ ...edits, [row.day]: date })}
            onLeave={() => setEdits({ ...edits, [row.day]: null })}
            onTakeBack={() => {
              const day = days[index]
              if (day) setEdits(takenBack(edits, day))
            }}
          />
        ))}
      </ol>
    </section>
  )
}

interface RowProps {
  readonly row: PlannedRow
  readonly index: number
  readonly changing: boolean
  readonly onChanging: (on: boolean) => void
  readonly onDate: (date: LocalDate) => void
  readonly onLeave: () => void
  readonly onTakeBack: () => void
}

function Row({ row, index, changing, onChanging, onDate, onLeave, onTakeBack }: RowProps) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { day, date } = row
  const shown = weekdayDateText(date ?? day, language)
  return (
    <li className={style.planned} data-left={date === null || undefined}>
      {date === null ? (
        <span className={style.date}>{shown}</span>
      ) : (
        <UnstyledButton
          className={style.date}
          aria-expanded={changing}
          title={t('ui.change')}
          onClick={() => onChanging(!changing)}
        >
          {shown}
        </UnstyledButton>
      )}
      <span className={style.week}>
        {t('year.calendar.week')} {weekOf(date ?? day)}
      </span>
      {date === null ? (
        <IconAction label={t('year.series.takeBack', { date: day })} size={24} onClick={onTakeBack}>
          <IconArrowBackUp size={15} />
        </IconAction>
      ) : (
        <IconAction label={t('year.series.leave', { date })} size={24} onClick={onLeave}>
          <IconX size={15} />
        </IconAction>
      )}
      <Notes row={row} />
      {changing && date !== null && (
        <div className={style.change}>
          <DateField
            label={t('year.series.dateOf', { index: index + 1 })}
            value={date}
            onChange={(changed) => changed && onDate(changed)}
          />
        </div>
      )}
    </li>
  )
}

/** Why a day is not where the rule has it, and what speaks against it. */
function Notes({ row: { day, date, holiday, kept, problem } }: { readonly row: PlannedRow }) {
  const { t } = useTranslation()
  const notes: string[] = []
  if (date === null)
    notes.push(
      holiday ? t('year.series.skipped', { holiday: t(`year.holidays.${holiday}`) }) : t('year.series.left'),
    )
  else if (kept) notes.push(t('year.series.onDay', { holiday: t(`year.holidays.${kept}`) }))
  else if (holiday && date !== day)
    notes.push(t('year.series.moved', { holiday: t(`year.holidays.${holiday}`), date: day }))
  if (problem) notes.push(t(`year.series.${problem}`))
  if (notes.length === 0) return null
  return <span className={style.note}>{notes.join(' · ')}</span>
}
