/** Who reviews the draft, each with a role: at first those who sign the minutes. */
import { Button, NativeSelect, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { Reviewer } from '../../../shared/model/review.ts'
import { Line } from '../../../shared/values.ts'
import { IconAction } from '../../components/IconAction.tsx'
import style from './Review.module.css'

export interface WrittenReviewer extends Reviewer {
  readonly key: string
}

const roles = ['chair', 'adjuster', 'other'] as const

/** The chair and the adjusters; the secretary sends. */
export function reviewersOf({ signatories }: Minutes): readonly WrittenReviewer[] {
  const found = signatories.flatMap(({ id, name, role }): WrittenReviewer[] =>
    role === 'secretary' ? [] : [{ key: String(id), name, role }],
  )
  const unique = found.filter(({ name }, index) => found.findIndex((one) => one.name === name) === index)
  return unique.length > 0 ? unique : [added()]
}

/** Whether one before it has its name, as both are kept. */
function isRepeated(reviewers: readonly WrittenReviewer[], index: number): boolean {
  const names = reviewers.map(({ name }) => Line.safeParse(name).data ?? name)
  return names[index] !== '' && names.indexOf(names[index] ?? '') < index
}

function added(): WrittenReviewer {
  return { key: crypto.randomUUID(), name: '', role: 'chair' }
}

interface Props {
  readonly reviewers: readonly WrittenReviewer[]
  readonly onChange: (reviewers: readonly WrittenReviewer[]) => void
  readonly error: string | null
}

export function ReviewersField({ reviewers, onChange, error }: Props) {
  const { t } = useTranslation()
  const put = (key: string, change: Partial<Reviewer>) =>
    onChange(reviewers.map((one) => (one.key === key ? { ...one, ...change } : one)))
  return (
    <fieldset className={style.reviewers}>
      <legend className={style.legend}>{t('reviewUi.sending.reviewers')}</legend>
      {reviewers.map(({ key, name, role }, index) => (
        <div key={key} className={style.reviewer}>
          <TextInput
            aria-label={t('reviewUi.sending.nameOf', { place: index + 1 })}
            placeholder={t('reviewUi.sending.name')}
            value={name}
            error={isRepeated(reviewers, index) && (error !== null || t('reviewUi.sending.twice'))}
            {...(index === 0 && { 'data-autofocus': true })}
            onChange={({ currentTarget }) => put(key, { name: currentTarget.value })}
          />
          <NativeSelect
            aria-label={t('reviewUi.sending.roleOf', { place: index + 1 })}
            data={roles.map((value) => ({ value, label: t(`reviewUi.role.${value}`) }))}
            value={role}
            onChange={({ currentTarget }) =>
              put(key, { role: roles.find((one) => one === currentTarget.value) ?? role })
            }
          />
          <IconAction
            label={t('reviewUi.sending.remove', { name: name || index + 1 })}
            onClick={() => onChange(reviewers.filter((one) => one.key !== key))}
          >
            <IconX size={16} />
          </IconAction>
        </div>
      ))}
      <div>
        <Button
          size="compact-sm"
          variant="subtle"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange([...reviewers, { ...added(), role: 'other' }])}
        >
          {t('reviewUi.sending.add')}
        </Button>
      </div>
      {error !== null && (
        <p className={style.error} role="alert">
          {error}
        </p>
      )}
    </fieldset>
  )
}
