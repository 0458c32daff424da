/** Who comes, leaves or serves at this paragraph: a few letters of the name, and Enter. */
import { Modal } from '@mantine/core'
import { IconUsers } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attendance } from '../../../shared/model/minutes.ts'
import { useReturnFocus } from '../../components/Dialog.tsx'
import style from '../../frame/Palette.module.css'
import { type AttendanceOption, useOptions } from './useOptions.ts'

interface Props {
  readonly people: readonly Attendance[]
  /** Of the paragraph, from 1, and as printed. */
  readonly place: number
  readonly number: number
  /** What is sought to begin with: a name that was pressed. */
  readonly first: string
  readonly onChoose: (option: AttendanceOption) => void
  readonly onClose: () => void
}

export function AttendanceQuick({ people, place, number, first, onChoose, onClose }: Props) {
  const { t } = useTranslation()
  const [sought, setSought] = useState(first)
  const [row, setRow] = useState(0)
  const options = useOptions({ people, place, number }, sought)
  const current = options[Math.min(row, options.length - 1)]
  const list = useId()
  useReturnFocus()
  const idOf = ({ id }: AttendanceOption) => `${list}-${id}`
  const currentId = current && idOf(current)
  useEffect(() => {
    if (currentId) document.getElementById(currentId)?.scrollIntoView({ block: 'nearest' })
  }, [currentId])

  const choose = (option: AttendanceOption) => {
    onClose()
    onChoose(option)
  }
  const press = (event: KeyboardEvent) => {
    // Keys that are still part of a letter.
    if (event.nativeEvent.isComposing) return
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (by !== undefined)
      setRow((Math.min(row, options.length - 1) + by + options.length) % Math.max(1, options.length))
    else if (event.key === 'Enter' && current) choose(current)
    else return
    event.preventDefault()
  }
  const title = t('inMeeting.changeTitle', { number })
  return (
    <Modal
      opened
      onClose={onClose}
      returnFocus={false}
      title={title}
      size={560}
      padding={0}
      yOffset="12vh"
      classNames={{ header: style.unseen ?? '', body: style.palette ?? '' }}
    >
      <div className={style.search}>
        <IconUsers size={18} aria-hidden />
        <input
          data-autofocus
          ref={takeFocus}
          className={style.input}
          role="combobox"
          aria-label={title}
          aria-autocomplete="list"
          aria-expanded={options.length > 0}
          {...(current && { 'aria-controls': list, 'aria-activedescendant': idOf(current) })}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('inMeeting.changeHint')}
          value={sought}
          onFocus={({ currentTarget }) => currentTarget.select()}
          onChange={(event) => {
            setSought(event.currentTarget.value)
            setRow(0)
          }}
          onKeyDown={press}
        />
      </div>
      {options.length > 0 && (
        <div className={style.list} role="listbox" id={list} aria-label={t('inMeeting.choices')}>
          {options.map((option) => (
            <div
              key={option.id}
              id={idOf(option)}
              className={style.option}
              role="option"
              tabIndex={-1}
              aria-selected={option === current}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(option)}
              onKeyDown={({ key }) => key === 'Enter' && choose(option)}
            >
              <span className={style.label}>{option.label}</span>
              <span className={style.detail}>{option.detail}</span>
            </div>
          ))}
        </div>
      )}
      <p className={options.length > 0 ? style.unseen : style.none} role="status">
        {options.length > 0
          ? sought.trim() !== '' && t('inMeeting.found', { count: options.length })
          : t('inMeeting.none', { sought: sought.trim() })}
      </p>
    </Modal>
  )
}

/** At once: the next key is the first letter of a name. */
function takeFocus(field: HTMLInputElement | null): void {
  field?.focus()
}
