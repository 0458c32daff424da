/** A line that is stored when it is left, and on every way out. */
import { TextInput } from '@mantine/core'
import { IconCornerDownLeft, IconLock } from '@tabler/icons-react'
import { useEffect, useEffectEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { onFlush } from '../flush.ts'
import { ActionTip } from './ActionTip.tsx'

interface Props {
  readonly label: string
  readonly value: string
  readonly onSave: (text: string) => Promise<unknown>
  readonly description?: string
  readonly placeholder?: string
  /** An empty line is not stored; the reason stands under it. */
  readonly required?: boolean
  readonly locked?: boolean
}

export function SavedField({ label, value, onSave, required = false, locked = false, ...words }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const missing = required && typed?.trim() === ''
  const waits = typed !== null && !missing && typed.trim() !== value

  const save = async () => {
    if (typed === null || missing) return
    if (typed.trim() !== value) await onSave(typed)
    setTyped(null)
  }
  const saveLatest = useEffectEvent(save)
  useEffect(() => onFlush(() => saveLatest()), [])

  return (
    <TextInput
      {...words}
      label={label}
      value={typed ?? value}
      required={required}
      withAsterisk={false}
      readOnly={locked}
      error={missing && t('ui.board.missing')}
      rightSection={
        locked ? (
          <IconLock size={14} aria-label={t('ui.file.readOnly')} />
        ) : (
          waits && (
            <ActionTip label={t('ui.save.onEnter')}>
              <IconCornerDownLeft size={16} role="img" aria-label={t('ui.save.onEnter')} />
            </ActionTip>
          )
        )
      }
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => void save().catch(() => undefined)}
      onKeyDown={({ key }) => {
        if (key === 'Enter') void save().catch(() => undefined)
        if (key === 'Escape') setTyped(null)
      }}
    />
  )
}
