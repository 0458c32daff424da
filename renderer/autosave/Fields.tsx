/** Text fields that look like the text they hold, and keep what is typed until they are left. */
import type { KeyboardEvent, RefObject } from 'react'
import style from './Fields.module.css'
import { useTyped, useTypedText } from './useTyped.ts'

interface FieldProps {
  /** Names the field for a screen reader, and in an empty field unless there is a placeholder. */
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
  readonly look?: 'body' | 'title' | 'cell' | 'chip'
}

/** One line. With `required` an empty line is not handed on, and what was there before comes back. */
export function LineField({
  label,
  value,
  onChange,
  placeholder,
  look = 'body',
  required = false,
}: FieldProps & { readonly required?: boolean }) {
  const { properties, unreadable } = useTyped({
    value,
    show: (text) => text,
    read: (text) => (required && text.trim() === '' ? undefined : text),
    onChange,
  })
  return (
    <input
      {...properties}
      type="text"
      className={style.field}
      data-look={look}
      aria-label={label}
      aria-invalid={unreadable}
      placeholder={placeholder ?? label}
      maxLength={1000}
    />
  )
}

interface ProseProps extends FieldProps {
  /** A title wraps but holds one line: Enter leads on instead. */
  readonly onEnter?: () => void
  readonly ref?: RefObject<HTMLTextAreaElement | null>
}

/** Running text that grows with what it holds. */
export function ProseField({ label, value, onChange, placeholder, look = 'body', onEnter, ref }: ProseProps) {
  const lead = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || !onEnter) return
    event.preventDefault()
    onEnter()
  }
  return (
    <textarea
      {...useTypedText(value, onChange)}
      className={style.field}
      data-look={look}
      aria-label={label}
      placeholder={placeholder ?? label}
      rows={1}
      maxLength={onEnter ? 1000 : 200_000}
      onKeyDown={lead}
      ref={ref}
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
