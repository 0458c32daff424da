/** Why a meeting can't be changed: signed off, or a file that is open for reading only. */
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import { sealText } from '../../../shared/documents/minutes.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { signOffDay } from '../../../shared/rules/signatures.ts'
import { useRead } from '../../call.ts'
import { dayOf } from '../../today.ts'
import style from './LockBand.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly readOnly: boolean
  /** Who else has the file open. */
  readonly heldBy: string | null
}

export function LockBand({ meeting, readOnly, heldBy }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { signOff = null, signatories = [] } = meeting.minutes ?? {}
  if (signOff) {
    const { contentSha256: seal } = signOff
    const day = signOffDay(signatories) ?? dayOf(new Date(signOff.at))
    return (
      <p className={style.band} data-tone="adjusted">
        <IconLock size={16} aria-hidden />
        <strong>{t('meeting.signOff.locked', { date: dateText(day, language) })}</strong>
        <span className={style.seal} title={t('meeting.signOff.fullSeal', { seal })}>
          {t('meeting.signOff.seal', { seal: sealText(seal) })}
        </span>
      </p>
    )
  }
  if (!readOnly) return null
  return (
    <p className={style.band} data-tone="readOnly">
      <IconLock size={16} aria-hidden />
      {heldBy === null ? t('meeting.readOnly') : t('meeting.heldBy', { holder: heldBy })}
    </p>
  )
}
