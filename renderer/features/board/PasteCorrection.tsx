/** A row of a pasted list, corrected in its place. */
import { Button, Group, Select, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type BodyKind, type MemberRow, roles } from '../../../shared/model/board.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { DateField } from '../../components/DateField.tsx'
import style from './Paste.module.css'
import { roleWord } from './role-word.ts'

interface Props {
  readonly kind: BodyKind | undefined
  readonly line: number
  readonly member: MemberRow
  /** Null where nothing is changed. */
  readonly onDone: (member: MemberRow | null) => void
}

type Draft = Omit<MemberRow, 'from' | 'to'> & {
  readonly from: LocalDate | null | undefined
  readonly to: LocalDate | null | undefined
}

const texts = ['organisation', 'email', 'phone', 'substituteFor'] as const

export function PasteCorrection({ kind, line, member, onDone }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState<Draft>(member)
  const change = (part: Partial<Draft>) => setDraft((draft) => ({ ...draft, ...part }))
  const { from, to } = draft
  const name = draft.name.trim()
  const endsBeforeStart = Boolean(from && to && to < from)
  const finish = () => {
    if (name === '' || from === undefined || to === undefined || endsBeforeStart) return
    onDone({ ...draft, name, from, to })
  }
  const keys = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== 'Escape') return
    if (event.target instanceof HTMLButtonElement) return
    // The dialog around it stays.
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Enter') finish()
    else onDone(null)
  }
  return (
    <fieldset
      className={style.correction}
      aria-label={t('registersUi.paste.correct', { name: t('registersUi.paste.line', { line }) })}
      onKeyDown={keys}
    >
      <TextInput
        label={t('ui.members.name')}
        value={draft.name}
        error={name === '' && t('ui.members.nameMissing')}
        autoFocus
        onChange={({ currentTarget }) => change({ name: currentTarget.value })}
      />
      <Select
        label={t('ui.members.role')}
        value={draft.role}
        data={roles.map((value) => ({ value, label: roleWord(t, value, kind) }))}
        onChange={(role) => change({ role: role ?? 'member' })}
      />
      <DateField label={t('ui.members.from')} value={from ?? null} onChange={(from) => change({ from })} />
      <DateField
        label={t('ui.members.to')}
        value={to ?? null}
        error={endsBeforeStart ? t('ui.members.endBeforeStart') : undefined}
        onChange={(to) => change({ to })}
      />
      {texts.map((field) => (
        <TextInput
          key={field}
          label={t(`registersUi.people.${field}`)}
          value={draft[field]}
          onChange={({ currentTarget }) => change({ [field]: currentTarget.value })}
        />
      ))}
      <Group justify="flex-end" className={style.finish ?? ''}>
        <Button size="compact-sm" variant="subtle" color="gray" onClick={() => onDone(null)}>
          {t('ui.cancel')}
        </Button>
        <Button size="compact-sm" onClick={finish}>
          {t('registersUi.paste.finish')}
        </Button>
      </Group>
    </fieldset>
  )
}
