/** A line to write a name in, with names to choose among; Enter adds, and the line is ready for the next. */
import { Autocomplete, Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import style from './AddPeople.module.css'

interface Props {
  readonly label: string
  readonly names: readonly string[]
  readonly onAdd: (name: string) => void
}

export function NameAdder({ label, names, onAdd }: Props) {
  const { t } = useTranslation()
  const [name, setName] = useState('')
  const add = (chosen: string) => {
    if (chosen.trim() !== '') onAdd(chosen.trim())
    setName('')
  }
  return (
    <form
      className={style.adder}
      onSubmit={(event) => {
        event.preventDefault()
        add(name)
      }}
    >
      <Autocomplete
        className={style.line}
        aria-label={label}
        placeholder={t('meeting.attendance.name')}
        data={[...new Set(names)]}
        value={name}
        onChange={setName}
        onOptionSubmit={(chosen) => {
          add(chosen)
          // The line takes the chosen name after this; the next one begins empty.
          queueMicrotask(() => setName(''))
        }}
      />
      <Button type="submit" disabled={name.trim() === ''}>
        {t('ui.add')}
      </Button>
    </form>
  )
}
