/** A choice among few words, small as a chip. */
import { IconChevronDown } from '@tabler/icons-react'
import style from './ChipSelect.module.css'

interface Props<T extends string> {
  readonly label: string
  readonly value: T
  readonly options: readonly T[]
  readonly wordOf: (option: T) => string
  readonly onChange: (value: T) => void
  /** Plain text until it is touched: in a table. */
  readonly quiet?: boolean
}

export function ChipSelect<T extends string>({ label, value, options, wordOf, onChange, quiet }: Props<T>) {
  return (
    <span className={style.chip} data-quiet={quiet}>
      <select
        className={style.select}
        aria-label={label}
        title={label}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option === event.currentTarget.value)
          if (chosen !== undefined) onChange(chosen)
        }}
      >
        {options.map((option) => (
          <option key={option} value={option}>
            {wordOf(option)}
          </option>
        ))}
      </select>
      <IconChevronDown className={style.mark} size={12} aria-hidden />
    </span>
  )
}
