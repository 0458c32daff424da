/** The rule of a series, and what its meetings have in common. */
import { NumberInput, SegmentedControl, Select, SimpleGrid, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { meetingKinds } from '../../../shared/model/meeting.ts'
import { holidayChoices, ordinals } from '../../../shared/model/year-plan.ts'
import { type Weekday, weekdays } from '../../../shared/rules/calendar-days.ts'
import { useRead } from '../../call.ts'
import { DateField } from '../../components/DateField.tsx'
import { TimeField } from '../../components/TimeField.tsx'
import { weekdayName } from './calendar-words.ts'
import { MonthChips } from './MonthChips.tsx'
import style from './Series.module.css'
import type { SeriesDraft } from './useSeries.ts'

interface Props {
  readonly draft: SeriesDraft
  readonly change: (part: Partial<SeriesDraft>) => void
}

export function SeriesForm({ draft, change }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  return (
    <div className={style.form}>
      <SegmentedControl
        aria-label={t('year.series.rhythm')}
        value={draft.by}
        data={[
          { value: 'month', label: t('year.series.byMonth') },
          { value: 'weeks', label: t('year.series.byWeeks') },
        ]}
        onChange={(by) => change({ by: by === 'weeks' ? 'weeks' : 'month' })}
      />
      <SimpleGrid cols={2} spacing="lg" verticalSpacing="md">
        {draft.by === 'month' ? (
          <Select
            label={t('year.series.ordinal')}
            value={draft.ordinal}
            data={ordinals.map((value) => ({ value, label: t(`year.series.ordinals.${value}`) }))}
            onChange={(ordinal) => change({ ordinal: ordinal ?? 'fourth' })}
          />
        ) : (
          <NumberInput
            label={t('year.series.weeks')}
            value={draft.weeks}
            min={1}
            max={26}
            clampBehavior="strict"
            allowDecimal={false}
            allowNegative={false}
            onChange={(value) => change({ weeks: Number(value) || 1 })}
          />
        )}
        <Select
          label={t('year.series.weekday')}
          value={String(draft.weekday)}
          data={weekdays.map((day) => ({ value: String(day), label: weekdayName(day, language) }))}
          onChange={(value) => change({ weekday: (Number(value) || 4) as Weekday })}
        />
        <DateField
          label={t('year.series.from')}
          value={draft.from ?? null}
          error={draft.from === null ? t('ui.date.missing') : undefined}
          onChange={(from) => change({ from })}
          required
        />
        <DateField
          label={t('year.series.until')}
          value={draft.until ?? null}
          error={draft.until === null ? t('ui.date.missing') : undefined}
          onChange={(until) => change({ until })}
          required
        />
      </SimpleGrid>
      <MonthChips
        label={t('year.series.months')}
        months={draft.months}
        onChange={(months) => change({ months })}
        required
      />
      <Select
        label={t('year.series.onHoliday')}
        value={draft.onHoliday}
        data={holidayChoices.map((value) => ({ value, label: t(`year.series.choices.${value}`) }))}
        onChange={(onHoliday) => change({ onHoliday: onHoliday ?? 'before' })}
      />
      <SimpleGrid cols={2} spacing="lg" verticalSpacing="md">
        <TimeField
          label={t('ui.meetings.startField')}
          value={draft.start ?? null}
          onChange={(start) => change({ start })}
        />
        <TimeField
          label={t('ui.meetings.endField')}
          value={draft.end ?? null}
          onChange={(end) => change({ end })}
        />
        <TextInput
          label={t('ui.meetings.place')}
          value={draft.place}
          onChange={({ currentTarget }) => change({ place: currentTarget.value })}
        />
        <Select
          label={t('ui.meetings.kind')}
          value={draft.kind}
          data={meetingKinds.map((value) => ({ value, label: t(`meeting.kinds.${value}`) }))}
          onChange={(kind) => change({ kind: kind ?? 'ordinary' })}
        />
      </SimpleGrid>
    </div>
  )
}
