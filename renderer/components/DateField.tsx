/** A date, typed or picked. What is no date stays as it was typed, with the reason under it. */
import { ActionIcon, Popover, TextInput } from '@mantine/core'
import { DatePicker } from '@mantine/dates'
import { IconCalendar } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '../../shared/values.ts'
import { readDate } from './date-text.ts'

interface Props {
  readonly label: string
  readonly value: LocalDate | null
  /** Undefined while the text is no date. */
  readonly onChange: (value: LocalDate | null | undefined) => void
  readonly required?: boolean
  readonly error?: string | undefined
  /** Takes the focus when its dialog opens. */
  readonly autoFocus?: boolean
}

export function DateField({ label, value, onChange, required = false, error, autoFocus }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const [open, setOpen] = useState(false)
  const read = typed === null ? value : readDate(typed)
  const leave = () => {
    if (read !== undefined) setTyped(null)
  }
  const pick = (text: string | null) => {
    setTyped(null)
    setOpen(false)
    onChange(readDate(text ?? ''))
  }
  return (
    <TextInput
      label={label}
      value={typed ?? value ?? ''}
      placeholder={t('ui.date.placeholder')}
      required={required}
      data-autofocus={autoFocus}
      error={error ?? (read === undefined && t('ui.date.noSuchDate'))}
      onChange={({ currentTarget }) => {
        setTyped(currentTarget.value)
        onChange(readDate(currentTarget.value))
      }}
      onBlur={leave}
      rightSection={
        <Popover opened={open} onChange={setOpen} position="bottom-end" trapFocus returnFocus>
          <Popover.Target>
            <ActionIcon aria-label={t('ui.date.pick', { label })} onClick={() => setOpen(!open)}>
              <IconCalendar size={16} />
            </ActionIcon>
          </Popover.Target>
          <Popover.Dropdown aria-label={label}>
            <DatePicker
              value={value}
              {...(value ? { defaultDate: value } : {})}
              onChange={pick}
              size="sm"
              hideOutsideDates
              ariaLabels={{
                previousMonth: t('ui.date.previousMonth'),
                nextMonth: t('ui.date.nextMonth'),
                previousYear: t('ui.date.previousYear'),
                nextYear: t('ui.date.nextYear'),
                previousDecade: t('ui.date.previousDecade'),
                nextDecade: t('ui.date.nextDecade'),
              }}
            />
          </Popover.Dropdown>
        </Popover>
      }
      rightSectionPointerEvents="all"
    />
  )
}
