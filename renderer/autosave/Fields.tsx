/** Text fields that look like the text they hold, and keep what is typed until they are left. */
import type { KeyboardEvent, RefObject } from 'react'
import style from './Fields.module.css'
import { same, useTyped, useTypedText } from './useTyped.ts'

interface FieldProps {
  /** Names the field for a screen reader, and in an empty field unless there is a placeholder. */
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
  readonly ref?: RefObject<HTMLTextAreaElement | null>
}

interface LineProps extends FieldProps {
  readonly look?: 'body' | 'title' | 'cell'
  /** An empty line is not handed on; when the field is left, what was there before comes back. */
  readonly required?: boolean
  /** Enter leads on; there is no second line to begin. */
  readonly onEnter?: () => void
}

/** One line, shown whole: it wraps where it is long. */
export function LineField({ label, value, onChange, look = 'body', required, onEnter, ...rest }: LineProps) {
  const { properties, unreadable } = useTyped({
    value,
    show: same,
    read: (text) => (required && text.trim() === '' ? undefined : text),
    onChange,
  })
  const lead = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return
    event.preventDefault()
    onEnter?.()
  }
  return (
    <textarea
      placeholder={label}
      {...rest}
      {...properties}
      className={style.field}
      data-look={look}
      aria-label={label}
      aria-invalid={unreadable}
      rows={1}
      maxLength={1000}
      onKeyDown={lead}
    />
  )
}

/** Running text that grows with what it holds. */
export function ProseField({ label, value, onChange, ...rest }: FieldProps) {
  return (
    <textarea
      placeholder={label}
      {...rest}
      {...useTypedText(value, onChange)}
      className={style.field}
      data-look="body"
      aria-label={label}
      rows={1}
      maxLength={200_000}
    />
  )
}

/** A few words in a chip. */
export function ChipField({ label, value, onChange, placeholder }: Omit<FieldProps, 'ref'>) {
  return (
    <input
      {...useTypedText(value, onChange)}
      type="text"
      className={style.field}
      data-look="chip"
      aria-label={label}
      placeholder={placeholder}
      maxLength={1000}
    />
  )
}

interface ParagraphProps {
  readonly label: string
  readonly value: number | null
  readonly onChange: (paragraph: number | null) => void
}

/** Number of a paragraph, or nothing. */
export function ParagraphField({ label, value, onChange }: ParagraphProps) {
  const { properties, unreadable } = useTyped({ value, show: showNumber, read: readNumber, onChange })
  return (
    <input
      {...properties}
      type="text"
      inputMode="numeric"
      className={style.field}
      data-look="number"
      aria-label={label}
      aria-invalid={unreadable}
      placeholder="§"
    />
  )
}

function showNumber(value: number | null): string {
  return value === null ? '' : String(value)
}

/** Reads 9 and § 9. */
function readNumber(text: string): number | null | undefined {
  const digits = text.replace(/[\s§]/g, '')
  if (digits === '') return null
  return /^[1-9]\d{0,2}$/.test(digits) ? Number(digits) : undefined
}
