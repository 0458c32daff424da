/** A job under way: what it does, how far it has come, and a way to stop it. */
import { Button, Progress } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Progress as Steps } from '../call.ts'
import style from './ProgressPanel.module.css'

interface Props {
  readonly label: string
  /** Null until the job has told how much there is. */
  readonly progress: Steps | null
  /** Tells the share, where what is counted says nothing to a person: bytes. */
  readonly inPercent?: boolean
  readonly onCancel: () => void
  /** In a dialog, whose buttons it stands in for: else the keyboard would be nowhere. */
  readonly takesFocus?: boolean
}

export function ProgressPanel({ label, progress, inPercent = false, onCancel, takesFocus = false }: Props) {
  const { t } = useTranslation()
  const share = progress && progress.total > 0 ? (100 * progress.done) / progress.total : 0
  return (
    <div className={style.panel}>
      <div className={style.words}>
        <span role="status">{label}</span>
        <span className={style.count}>
          {progress && (inPercent ? `${Math.floor(share)}\u00a0%` : `${progress.done} / ${progress.total}`)}
        </span>
      </div>
      <Progress className={style.bar} value={share} size={4} aria-label={label} />
      <Button size="compact-sm" autoFocus={takesFocus} onClick={onCancel}>
        {t('ui.cancel')}
      </Button>
    </div>
  )
}
