/** Why the figures can't be changed: locked, or a file that is open for reading only. */
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import { sealText } from '../../../shared/documents/minutes.ts'
import type { LockedReport } from '../../../shared/model/accounts.ts'
import { useRead } from '../../call.ts'
import { dayOf } from '../../today.ts'
import style from '../meeting/LockBand.module.css'

interface Props {
  readonly lock: LockedReport | null
  readonly readOnly: boolean
}

export function LockBand({ lock, readOnly }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  if (lock) {
    const { lockedAt, by, sha256: seal } = lock
    const date = dateText(dayOf(new Date(lockedAt)), language)
    return (
      <p className={style.band} data-tone="adjusted">
        <IconLock size={16} aria-hidden />
        <strong>
          {by === '' ? t('accounts.lock.locked', { date }) : t('accounts.lock.lockedBy', { date, by })}
        </strong>
        <span className={style.seal} title={t('meeting.signOff.fullSeal', { seal })}>
          {t('meeting.signOff.seal', { seal: sealText(seal) })}
        </span>
        <span>{t('accounts.lock.next')}</span>
      </p>
    )
  }
  if (!readOnly) return null
  return (
    <p className={style.band} data-tone="readOnly">
      <IconLock size={16} aria-hidden />
      {t('accounts.readOnly')}
    </p>
  )
}
