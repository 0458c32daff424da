/** At the top: what is read, whether what was written is in the file, how it is shown, and the way out. */
import { Button, SegmentedControl } from '@mantine/core'
import { IconAlertTriangle, IconCheck, IconTextDecrease, IconTextIncrease } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import type { Failure } from '../../../shared/errors.ts'
import { useRead } from '../../call.ts'
import { runCommand } from '../../commands.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { useDesk } from './desk.ts'
import type { Places, View } from './places.ts'
import style from './ReviewMode.module.css'

interface Props {
  readonly name: string
  readonly saving: 'saved' | 'saving' | 'failed'
  readonly failure: Failure | null
  readonly places: Places
  readonly onClose: () => void
}

export function ReviewHeader({ name, saving, failure, places, onClose }: Props) {
  const { t } = useTranslation()
  const { meeting } = useDesk().request
  const { language } = useRead('app.state', {}).settings
  const views: readonly View[] = ['one', 'all']
  return (
    <header className={style.header}>
      <div className={style.headline}>
        <h1>{`${t('reviewMode.title')}: ${name}`}</h1>
        <p>{`${meeting.board.name} · ${dateText(meeting.date, language)}`}</p>
      </div>
      <span className={style.saving} data-kind={saving} role="status">
        {saving === 'saved' && <IconCheck size={18} aria-hidden />}
        {t(`reviewMode.${saving === 'failed' ? 'unsaved' : saving}`)}
      </span>
      <div className={style.tools}>
        <SegmentedControl
          size="md"
          aria-label={t('reviewMode.view.label')}
          data={views.map((value) => ({ value, label: t(`reviewMode.view.${value}`) }))}
          value={places.view}
          onChange={places.setView}
        />
        <IconAction label={t('reviewMode.smaller')} size={40} onClick={() => runCommand('zoomOut')}>
          <IconTextDecrease size={22} aria-hidden />
        </IconAction>
        <IconAction label={t('reviewMode.larger')} size={40} onClick={() => runCommand('zoomIn')}>
          <IconTextIncrease size={22} aria-hidden />
        </IconAction>
        <Button size="md" onClick={onClose}>
          {t('reviewMode.close')}
        </Button>
      </div>
      {failure && (
        <p className={style.trouble} role="alert">
          <IconAlertTriangle size={18} aria-hidden />
          {`${t(`errors.${failure.code}`, failure.params)} ${t('reviewMode.unsavedHelp')}`}
        </p>
      )}
    </header>
  )
}
