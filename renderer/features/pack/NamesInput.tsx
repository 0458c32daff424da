/** Names, one after another: those that are known are offered, others can be typed. */
import { TagsInput } from '@mantine/core'
import style from './Pack.module.css'

interface Props {
  readonly label: string
  readonly hint: string
  /** Each once. */
  readonly known: string[]
  readonly names: string[]
  readonly onNames: (names: string[]) => void
  readonly className?: string | undefined
  readonly disabled?: boolean
}

export function NamesInput({ label, hint, known, names, onNames, className = '', disabled = false }: Props) {
  const nobodyToOffer = known.every((name) => names.includes(name))
  return (
    <TagsInput
      className={className}
      classNames={{ input: style.names ?? '', inputField: style.name ?? '' }}
      label={label}
      description={hint}
      data={known}
      value={names}
      disabled={disabled}
      acceptValueOnBlur
      onChange={onNames}
      // A list that is open but empty would keep Escape from the dialog.
      {...(nobodyToOffer ? { dropdownOpened: false } : {})}
    />
  )
}
