/** A forecast while it is edited, in its cell; what is no amount stays, with the reason beside it. */
import { type KeyboardEvent, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Amount, Unit } from '../../../shared/model/accounts.ts'
import { onFlush } from '../../flush.ts'
import { entryText, readAmount } from './amount-entry.ts'
import style from './GridEdit.module.css'

interface Props {
  readonly label: string
  /** As shown, in öre. */
  readonly value: Amount
  readonly unit: Unit
  /** What was typed to begin with; replaces the value. */
  readonly start?: string | undefined
  /** What was typed has been left and is come back to: the focus stays where it is. */
  readonly goesOn: boolean
  /** Null when it is taken in or given up. */
  readonly onType: (text: string | null) => void
  /** Undefined leaves everything as it was. `step` is where to go on: down, up, or nowhere. */
  readonly onDone: (ore: Amount | undefined, step: 1 | 0 | -1) => void
}

export function ForecastEditor({ label, value, unit, start, goesOn, onType, onDone }: Props) {
  const { t } = useTranslation()
  const reason = useId()
  const [text, setText] = useState(start ?? entryText(value, unit))
  const [tried, setTried] = useState(goesOn)
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (goesOn) return
    field.current?.focus({ preventScroll: true })
    if (start === undefined) field.current?.select()
  }, [start, goesOn])
  const entry = readAmount(text, unit)
  const problem = tried && 'problem' in entry ? entry.problem : null

  // Handing on takes the focus away, and leaving the field hands on.
  const handedOn = useRef(false)
  const handOn: typeof onDone = (ore, step) => {
    if (handedOn.current) return
    handedOn.current = true
    onType(null)
    onDone(ore, step)
  }
  const finish = (step: 1 | 0 | -1) => {
    if ('problem' in entry) setTried(true)
    else handOn(text === entryText(value, unit) ? undefined : entry.ore, step)
  }
  const takeIn = useEffectEvent(() => finish(0))
  useEffect(() => onFlush(async () => takeIn()), [])
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape') handOn(undefined, 0)
    else if (event.key === 'Enter') finish(event.shiftKey ? -1 : 1)
    else if (event.key === 'Tab') finish(0)
    else return
    event.preventDefault()
  }
  return (
    <>
      <input
        className={style.input}
        ref={field}
        type="text"
        inputMode="decimal"
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem === null ? undefined : reason}
        value={text}
        maxLength={40}
        onChange={({ currentTarget }) => {
          setText(currentTarget.value)
          onType(currentTarget.value)
        }}
        onKeyDown={onKeyDown}
        onBlur={() => finish(0)}
      />
      {problem !== null && (
        <span className={style.reason} id={reason} role="alert">
          {t(`accounts.forecast.problems.${problem}`, { unit })}
        </span>
      )}
    </>
  )
}
