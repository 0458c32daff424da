/** A calendar file that was written, what is special in it, and the ways to it. */
import { Button, CloseButton } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import outcomeStyle from '../accounts/ExportOutcome.module.css'
import style from '../documents/ExportRow.module.css'
import type { useCalendarExport } from './useCalendarExport.ts'

export function CalendarOutcome({ exports }: { readonly exports: ReturnType<typeof useCalendarExport> }) {
  const { t } = useTranslation()
  const { outcome, error, dismiss } = exports
  const [failure, setFailure] = useState<unknown>(null)
  if (!outcome && !error) return null
  const show = (way: 'app.reveal' | 'app.openFile') => {
    if (outcome) void call(way, { file: outcome.file.file }).then(() => setFailure(null), setFailure)
  }
  return (
    <div className={outcomeStyle.outcome}>
      <div className={outcomeStyle.content}>
        {outcome && (
          <div className={style.file} role="status">
            <span className={style.name}>{outcome.file.name}</span>
            <span className={style.measures}>{notes().join(' · ')}</span>
            <Button size="compact-sm" variant="subtle" onClick={() => show('app.reveal')}>
              {t('meeting.documents.reveal')}
            </Button>
            <Button size="compact-sm" variant="subtle" onClick={() => show('app.openFile')}>
              {t('meeting.documents.open')}
            </Button>
          </div>
        )}
        <ErrorNote error={error ?? failure} />
      </div>
      <CloseButton size="sm" aria-label={t('ui.dismiss')} onClick={dismiss} />
    </div>
  )

  function notes(): readonly string[] {
    if (!outcome) return []
    const { meetings, allDay, leftOut } = outcome.exported
    return [
      t('year.export.meetings', { count: meetings.length }),
      ...(allDay.length > 0 ? [t('year.export.allDay', { count: allDay.length })] : []),
      ...(leftOut.length > 0 ? [t('year.export.leftOut', { count: leftOut.length })] : []),
    ]
  }
}
