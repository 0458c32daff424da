/** What the tellers found in a secret vote. */
import { useTranslation } from 'react-i18next'
import type { Vote } from '../../../../shared/model/records.ts'
import { voteCounts } from '../../../../shared/rules/vote-result.ts'
import fields from '../../../autosave/Fields.module.css'
import { useTyped } from '../../../autosave/useTyped.ts'
import style from './Records.module.css'

type Counted = NonNullable<Vote['counted']>

interface Props {
  readonly vote: Vote
  readonly onChange: (part: Partial<Counted>) => void
}

export function CountFields({ vote, onChange }: Props) {
  const { t } = useTranslation()
  const counts = voteCounts(vote)
  return (
    <div className={style.line}>
      {(['yes', 'no', 'abstain'] as const).map((sort) => (
        <CountField
          key={sort}
          label={t(`records.vote.${sort}`)}
          value={counts[sort]}
          onChange={(count) => onChange({ [sort]: count })}
        />
      ))}
    </div>
  )
}

interface FieldProps {
  readonly label: string
  readonly value: number
  readonly onChange: (count: number) => void
}

function CountField({ label, value, onChange }: FieldProps) {
  const { properties, unreadable } = useTyped({
    value,
    show: (count) => (count === 0 ? '' : String(count)),
    read: (text) => (/^\s*\d{0,4}\s*$/.test(text) ? Number(text) : undefined),
    onChange,
  })
  return (
    <label className={style.check}>
      {label}
      <input
        {...properties}
        type="text"
        inputMode="numeric"
        className={fields.field}
        data-look="number"
        aria-invalid={unreadable}
        placeholder="0"
      />
    </label>
  )
}
