/** What is typed in a field rules it until the field is left; what is stored or read meanwhile does not touch it. */
import { type ChangeEvent, useState } from 'react'

type Field = HTMLInputElement | HTMLTextAreaElement

interface Typed<T> {
  readonly value: T
  readonly show: (value: T) => string
  /** Undefined where the text is no value (yet): then nothing is handed on. */
  readonly read: (text: string) => T | undefined
  readonly onChange: (value: T) => void
}

/** The properties of a text field, and whether what it holds is no value. */
export function useTyped<T>({ value, show, read, onChange }: Typed<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const properties = {
    value: typed ?? show(value),
    onChange: (event: ChangeEvent<Field>) => {
      const text = event.currentTarget.value
      setTyped(text)
      const next = read(text)
      if (next !== undefined) onChange(next)
    },
    onBlur: () => setTyped(null),
  }
  return { properties, unreadable: typed !== null && read(typed) === undefined }
}

/** Plain text is shown and read as it is. */
export const same = (text: string) => text

/** As `useTyped`, for plain text. */
export function useTypedText(value: string, onChange: (text: string) => void) {
  return useTyped({ value, show: same, read: same, onChange }).properties
}
