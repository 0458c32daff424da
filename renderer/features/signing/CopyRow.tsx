/** The copy to be signed: whether there is one, whether it says what the minutes say, and the way to it as a file. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { dateText } from '../../../shared/documents/format.ts'
import { sealText } from '../../../shared/documents/minutes.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import { useRead } from '../../call.ts'
import { dayOf } from '../../today.ts'
import style from './Signing.module.css'
import type { Signing } from './useSigning.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly signing: Signing
  readonly readOnly: boolean
}

export function CopyRow({ meeting, minutes, signing, readOnly }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const { isCurrent } = useRead('signing.state', { meeting: meeting.id })
  const { signingCopy: copy, signOff } = minutes
  const isReady = minutes.steps.at(-1)?.step === 'ready'
  const isOutdated = !signOff && isCurrent === false
  const canWrite = copy && (signOff || isCurrent) ? !readOnly : isReady && !readOnly && !signOff
  return (
    <div className={style.row}>
      <div>
        <h3 className={style.name}>{t('signing.copy')}</h3>
        {isOutdated && <p className={style.warning}>{t('signing.copyOutdated')}</p>}
        <p className={style.meta}>
          {copy && !isOutdated
            ? t('signing.copyAgain', {
                date: dateText(dayOf(new Date(copy.at)), language),
                by: copy.by,
                pages: t('meeting.pages', { count: copy.pages }),
                seal: sealText(copy.contentSha256),
              })
            : t(signOff ? 'signing.finalText' : isReady ? 'signing.copyText' : 'signing.notReady')}
        </p>
      </div>
      {canWrite && (
        <Button
          variant={copy && !isOutdated ? 'default' : 'filled'}
          disabled={signing.job !== null}
          onClick={() => void signing.makeCopy()}
        >
          {t(copy && !isOutdated ? 'signing.saveCopy' : 'signing.makeCopy')}
        </Button>
      )}
    </div>
  )
}
