/** Whether what was written is stored: always visible, always true. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Failure } from '../../shared/errors.ts'
import style from './SaveState.module.css'

interface Status {
  readonly kind: 'idle' | 'saving' | 'saved' | 'failed'
  /** Milliseconds since 1970; null before anything was written. */
  readonly savedAt: number | null
  readonly failure: Failure | null
}

export function SaveState({ status, onRetry }: { readonly status: Status; readonly onRetry?: () => void }) {
  const { t } = useTranslation()
  const { kind, savedAt, failure } = status
  return (
    <div className={style.state} data-kind={kind}>
      <span role="status">
        {kind === 'saving' && t('ui.save.saving')}
        {kind === 'idle' && t('ui.save.saved')}
        {kind === 'saved' && t('ui.save.savedAt', { time: savedAt === null ? '' : clock(new Date(savedAt)) })}
      </span>
      <span role="alert">
        {kind === 'failed' &&
          `${t('ui.save.failed')} ${failure ? t(`errors.${failure.code}`, failure.params) : ''}`}
      </span>
      {kind === 'failed' && onRetry && (
        <Button size="compact-sm" variant="subtle" onClick={onRetry}>
          {t('ui.save.retry')}
        </Button>
      )}
    </div>
  )
}

/** The time of day as boards write it: 8.05. */
function clock(at: Date): string {
  return `${at.getHours()}.${String(at.getMinutes()).padStart(2, '0')}`
}
