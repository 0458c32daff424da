/** What is typed in a field rules it until the field is left; what is stored or read meanwhile does not touch it. */
import { type ChangeEvent, useEffect, useEffectEvent, useRef, useState } from 'react'
import { handOnLater } from './later.ts'

type Field = HTMLInputElement | HTMLTextAreaElement

interface Typed<T> {
  readonly value: T
  readonly show: (value: T) => string
  /** Undefined where the text is no value (yet): then nothing is handed on. */
  readonly read: (text: string) => T | undefined
  readonly onChange: (value: T) => void
  /** Handed on apart from the keys, for what shows all over the page; at once when the field is left. */
  readonly isLater?: boolean | undefined
}

/** The properties of a text field, and whether what it holds is no value. */
export function useTyped<T>({ value, show, read, onChange, isLater = false }: Typed<T>) {
  const [typed, setTyped] = useState<string | null>(null)
  const later = useLater(onChange)
  const properties = {
    value: typed ?? show(value),
    onChange: (event: ChangeEvent<Field>) => {
      const text = event.currentTarget.value
      setTyped(text)
      const next = read(text)
      if (next === undefined) return
      if (isLater) later.current?.put(next)
      else onChange(next)
    },
    onBlur: () => {
      later.current?.handOn()
      setTyped(null)
    },
  }
  return { properties, unreadable: typed !== null && read(typed) === undefined }
}

/** Plain text is shown and read as it is. */
export const same = (text: string) => text

/** As `useTyped`, for plain text. */
export function useTypedText(value: string, onChange: (text: string) => void, isLater?: boolean) {
  return useTyped({ value, show: same, read: same, onChange, isLater }).properties
}

/** Hands on the newest value a moment after it was put; at the latest when the field goes away. */
function useLater<T>(onChange: (value: T) => void) {
  const later = useRef<{ readonly put: (value: T) => void; readonly handOn: () => void } | null>(null)
  const run = useEffectEvent(onChange)
  useEffect(() => {
    let newest: T
    const waiting = handOnLater(() => run(newest))
    later.current = {
      put(value) {
        newest = value
        waiting.put()
      },
      handOn: waiting.handOn,
    }
    return waiting.stop
  }, [])
  return later
}
