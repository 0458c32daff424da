/** Minutes that stand still until they are signed: the pages as they will be, and the days of signing. */
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes, Signatory } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { DateField } from '../../components/DateField.tsx'
import { Section } from '../../components/PageBody.tsx'
import { LockedMinutes } from '../meeting/LockedDocument.tsx'
import style from './Way.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

export function ReadyMinutes({ meeting, minutes }: Props) {
  const { t } = useTranslation()
  return (
    <LockedMinutes meeting={meeting}>
      <Section title={t('meeting.minutes.signatures')}>
        <p className={style.help}>{t('way.locked')}</p>
        <ul className={style.signers}>
          {minutes.signatories.map((signatory) => (
            <Signer key={signatory.id} signatory={signatory} />
          ))}
        </ul>
      </Section>
    </LockedMinutes>
  )
}

function Signer({ signatory: { id, ...signatory } }: { readonly signatory: Signatory }) {
  const { t } = useTranslation()
  return (
    <li>
      <DateField
        label={`${signatory.name} · ${t(`meeting.signatory.${signatory.role}`)}`}
        value={signatory.signedOn}
        onChange={(signedOn) =>
          signedOn !== undefined && save({ thing: 'signatory', id, value: { ...signatory, signedOn } })
        }
      />
    </li>
  )
}
