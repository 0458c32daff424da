/** One who signs: name and title as printed, and the day. */
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Signatory, SignatoryInput } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { DateField } from '../../components/DateField.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import style from './SignaturesEditor.module.css'

interface Props {
  readonly signatory: Signatory
  readonly onRemove: () => void
}

export function SignatoryRow({ signatory, onRemove }: Props) {
  const { t } = useTranslation()
  const { id, ...value } = signatory
  const change = (part: Partial<SignatoryInput>) =>
    save({ thing: 'signatory', id, value: { ...value, ...part } })

  return (
    <div className={style.signer} data-signatory={id}>
      <div className={style.words}>
        <LineField
          label={t('meeting.signatory.name')}
          value={signatory.name}
          required
          onChange={(name) => change({ name })}
        />
        <div className={style.title}>
          <LineField
            look="cell"
            label={t('meeting.signatory.title')}
            value={signatory.title}
            onChange={(title) => change({ title })}
          />
        </div>
      </div>
      <DateField
        label={t('meeting.signatory.signedOn')}
        value={signatory.signedOn}
        onChange={(signedOn) => signedOn !== undefined && change({ signedOn })}
      />
      <IconAction label={t('meeting.signatory.remove', { name: signatory.name })} onClick={onRemove}>
        <IconX size={16} />
      </IconAction>
    </div>
  )
}
