/** Text fields that look like the text they hold, and keep what is typed until they are left. */
import type { KeyboardEvent, RefObject } from 'react'
import { usePlainPhrases } from '../components/phrases/usePlainPhrases.ts'
import style from './Fields.module.css'
import { same, useTyped, useTypedText } from './useTyped.ts'

interface FieldProps {
  /** Names the field for a screen reader, and in an empty field unless there is a placeholder. */
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
  readonly placeholder?: string
  readonly ref?: RefObject<HTMLTextAreaElement | null>
  /** What is typed is handed on a moment later: for what shows all over the page. */
  readonly isLater?: boolean
}

interface LineProps extends FieldProps {
  readonly look?: 'body' | 'title' | 'cell'
  /** An empty line is not handed on; when the field is left, what was there before comes back. */
  readonly required?: boolean
  /** Enter leads on; there is no second line to begin. */
  readonly onEnter?: () => void
}

/** One line, shown whole: it wraps where it is long. */
export function LineField(props: LineProps) {
  const { label, value, onChange, look = 'body', required, onEnter, isLater, ...rest } = props
  const { properties, unreadable } = useTyped({
    value,
    show: same,
    read: (text) => (required && text.trim() === '' ? undefined : text),
    onChange,
    isLater,
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
export function ProseField({ label, value, onChange, isLater, ...rest }: FieldProps) {
  return (
    <textarea
      placeholder={label}
      {...rest}
      {...useTypedText(value, onChange, isLater)}
      {...usePlainPhrases()}
      className={style.field}
      data-look="body"
      aria-label={label}
      rows={1}
      maxLength={200_000}
    />
  )
}

interface ChipProps extends Omit<FieldProps, 'ref'> {
  /** Id of a `datalist` with what can be suggested. */
  readonly list?: string
}

/** A few words in a chip. */
export function ChipField({ label, value, onChange, placeholder, list, isLater }: ChipProps) {
  return (
    <input
      {...useTypedText(value, onChange, isLater)}
      type="text"
      className={style.field}
      data-look="chip"
      aria-label={label}
      placeholder={placeholder}
      list={list}
      maxLength={1000}
    />
  )
}

interface ParagraphProps {
  readonly label: string
  /** Place in the minutes, from 1. */
  readonly value: number | null
  /** The number of the first paragraph. */
  readonly first: number
  readonly onChange: (paragraph: number | null) => void
}

/** A paragraph's place, shown and typed as its number, or nothing. */
export function ParagraphField({ label, value, first, onChange }: ParagraphProps) {
  const { properties, unreadable } = useTyped({
    value,
    show: (place) => (place === null ? '' : String(place + first - 1)),
    read: (text) => readPlace(text, first),
    onChange,
  })
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

/** Reads 9 and § 9; undefined for what is no number, or one before the first. */
function readPlace(text: string, first: number): number | null | undefined {
  const digits = text.replace(/[\s§]/g, '')
  if (digits === '') return null
  const place = /^[1-9]\d{0,3}$/.test(digits) ? Number(digits) - first + 1 : 0
  return place > 0 ? place : undefined
}
