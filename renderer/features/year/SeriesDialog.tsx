/** Plans a series of meetings from a rule: the rule at the left, the days it gives at the right. */

import { Button, Checkbox, Group } from '@mantine/core'
import type { SubmitEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { MeetingRow } from '../../../shared/model/meeting.ts'
import { mostInSeries } from '../../../shared/model/year-plan.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useShownBody } from '../../shown-body.ts'
import { today } from '../../today.ts'
import style from './Series.module.css'
import { SeriesForm } from './SeriesForm.tsx'
import { SeriesPreview } from './SeriesPreview.tsx'
import { useMakeSeries, useSeries } from './useSeries.ts'

interface Props {
  readonly year: number
  /** All of the board. */
  readonly meetings: readonly MeetingRow[]
  readonly onClose: () => void
  /** The meetings are there; the first of them is on that day. */
  readonly onMade: (first: LocalDate) => void
}

export function SeriesDialog({ year, meetings, onClose, onMade }: Props) {
  const { t } = useTranslation()
  const hasTemplate = useRead('year.template', useShownBody()).length > 0
  const series = useSeries(year, today(), meetings)
  const { make, running, error } = useMakeSeries(onMade)
  const { draft, dates, problem } = series
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (problem === null) make({ ...draft, template: draft.template && hasTemplate }, dates)
  }
  return (
    <Dialog title={t('year.series.title')} size={920} busy={running} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <div className={style.columns}>
          <SeriesForm draft={draft} change={series.change} />
          <SeriesPreview {...series} />
        </div>
        <ErrorNote error={error} />
        {problem !== null && problem !== 'monthsMissing' && (
          <p className={style.problem} role="status">
            {t(`year.series.${problem}`, { most: mostInSeries })}
          </p>
        )}
        <Group justify="flex-end" mt="lg">
          {hasTemplate ? (
            <Checkbox
              className={style.template ?? ''}
              label={t('year.series.template')}
              checked={draft.template}
              onChange={({ currentTarget }) => series.change({ template: currentTarget.checked })}
            />
          ) : (
            <p className={style.noTemplate}>{t('year.series.noTemplate')}</p>
          )}
          <Button variant="subtle" color="gray" onClick={onClose} disabled={running}>
            {t('ui.cancel')}
          </Button>
          <Button type="submit" variant="filled" loading={running} disabled={problem !== null}>
            {t('year.series.make', { count: dates.length })}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
