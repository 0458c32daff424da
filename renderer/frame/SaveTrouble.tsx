/** Stands over every page while something typed can't be stored: what happened, what is safe, what to do. */
import { Button } from '@mantine/core'
import { IconAlertTriangle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { saveAll, useSaveStatus } from '../autosave/autosave.ts'
import style from './Frame.module.css'

export function SaveTrouble() {
  const { t } = useTranslation()
  const { failure } = useSaveStatus()
  if (!failure) return null
  return (
    <div className={style.trouble} role="alert">
      <IconAlertTriangle size={16} aria-hidden />
      <p>
        <strong>{t('ui.save.failed')}</strong> {t(`errors.${failure.code}`, failure.params)}
      </p>
      <Button size="compact-sm" variant="default" onClick={() => void saveAll().catch(() => undefined)}>
        {t('ui.save.retry')}
      </Button>
    </div>
  )
}
