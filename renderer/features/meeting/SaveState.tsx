/** Whether what was written is stored: always visible, always true. Why it is not stands over the page. */
import { useTranslation } from 'react-i18next'
import { useSaveStatus } from '../../autosave/autosave.ts'
import style from './SaveState.module.css'

export function SaveState() {
  const { t } = useTranslation()
  const { kind, savedAt } = useSaveStatus()
  return (
    <span className={style.state} data-kind={kind} role="status">
      {kind === 'saving' && t('ui.save.saving')}
      {kind === 'idle' && t('ui.save.saved')}
      {kind === 'saved' && t('ui.save.savedAt', { time: savedAt === null ? '' : clock(new Date(savedAt)) })}
      {kind === 'failed' && t('ui.save.unsaved')}
    </span>
  )
}

/** The time of day as boards write it: 8.05. */
function clock(at: Date): string {
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`
}
