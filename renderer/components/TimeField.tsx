/** A time of day in a form: 8.30, 8:30, 830 and 8 are understood. */
import { TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalTime } from '../../shared/values.ts'
import { readTime, showTime } from '../autosave/time-text.ts'

interface Props {
  readonly label: string
  readonly value: LocalTime | null
  /** Undefined while the text is no time. */
  readonly onChange: (value: LocalTime | null | undefined) => void
}

export function TimeField({ label, value, onChange }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const unreadable = typed !== null && readTime(typed) === undefined
  return (
    <TextInput
      label={label}
      value={typed ?? showTime(value)}
      placeholder="8.30"
      error={unreadable && t('ui.time.noSuchTime')}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readTime(currentTarget.value))
      }}
      onBlur={() => {
        if (!unreadable) setTyped(null)
      }}
    />
  )
}
