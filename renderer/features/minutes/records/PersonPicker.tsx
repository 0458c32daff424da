/** Chooses one of some people; it is empty again for the next. */
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Attendance } from '../../../../shared/model/minutes.ts'
import chip from '../../meeting/ChipSelect.module.css'

interface Props {
  readonly label: string
  /** In the empty field. */
  readonly prompt?: string
  /** Plain text until it is touched: where somebody is named already. */
  readonly quiet?: boolean
  readonly people: readonly Attendance[]
  readonly nameOf: (person: Attendance) => string
  readonly onPick: (person: Attendance) => void
}

export function PersonPicker({ label, prompt, quiet, people, nameOf, onPick }: Props) {
  const { t } = useTranslation()
  return (
    <span className={chip.chip} data-quiet={quiet}>
      <select
        className={chip.select}
        aria-label={label}
        value=""
        onChange={({ currentTarget }) => {
          const picked = people.find(({ id }) => String(id) === currentTarget.value)
          if (picked) onPick(picked)
        }}
      >
        <option value="">{prompt ?? t('records.pickPerson')}</option>
        {people.map((person) => (
          <option key={person.id} value={person.id}>
            {nameOf(person)}
          </option>
        ))}
      </select>
      <IconChevronDown className={chip.mark} size={12} aria-hidden />
    </span>
  )
}
