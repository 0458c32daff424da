/** The palette: whatever can be done now, and whatever the file holds, by a few letters. */
import { Modal } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import { type KeyboardEvent, useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { call, queryClient, useRead } from '../call.ts'
import { useReturnFocus } from '../components/Dialog.tsx'
import { useShortcutText } from '../components/shortcuts.ts'
import style from './Palette.module.css'
import { useEntries } from './palette-entries.ts'
import { chosenWith, type Entry, type EntryGroup, groupsFor } from './palette-search.ts'

export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const { settings } = useRead('app.state', {})
  useReturnFocus()
  const [sought, setSought] = useState('')
  const [place, setPlace] = useState(0)
  const list = useId()
  const { all, isRead } = useEntries()
  const groups = groupsFor(sought, all, settings.chosen, t('palette.recent'))
  const entries = groups.flatMap((group) => group.entries)
  const current = entries[Math.min(place, entries.length - 1)]
  useInSight(list, current)

  const choose = (entry: Entry) => {
    onClose()
    remember(entry.id, settings.chosen)
    // After the page has its focus again.
    setTimeout(entry.run)
  }
  // What she has moved to she has seen; the first is what the words she typed find once all has been read.
  const enter = useOnceRead(isRead || place > 0, sought, () => current && choose(current))
  const press = (event: KeyboardEvent) => {
    // Keys that are still part of a letter.
    if (event.nativeEvent.isComposing) return
    const steps: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 8, PageUp: -8 }
    const by = steps[event.key]
    if (by !== undefined) setPlace(stepped(Math.min(place, entries.length - 1), by, entries.length))
    else if (event.key === 'Enter' && (current || !isRead)) enter()
    else return
    event.preventDefault()
  }
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('palette.title')}
      size={620}
      padding={0}
      yOffset="10vh"
      returnFocus={false}
      classNames={{ header: style.unseen ?? '', body: style.palette ?? '' }}
    >
      <div className={style.search}>
        <IconSearch size={18} aria-hidden />
        <input
          data-autofocus
          className={style.input}
          role="combobox"
          aria-label={t('palette.title')}
          aria-autocomplete="list"
          aria-expanded={entries.length > 0}
          {...(current && { 'aria-controls': list, 'aria-activedescendant': optionId(list, current) })}
          autoComplete="off"
          spellCheck={false}
          maxLength={200}
          placeholder={t('palette.placeholder')}
          value={sought}
          onChange={(event) => {
            setSought(event.currentTarget.value)
            setPlace(0)
          }}
          onKeyDown={press}
        />
      </div>
      {entries.length > 0 && (
        <div className={style.list} role="listbox" id={list} aria-label={t('palette.results')}>
          {groups.map((group) => (
            <Group key={group.name} {...{ group, list, current }} onChoose={choose} />
          ))}
        </div>
      )}
      <p className={entries.length > 0 ? style.unseen : style.none} role="status">
        {entries.length > 0
          ? sought.trim() !== '' && t('palette.found', { count: entries.length })
          : isRead && t('palette.none', { sought: sought.trim() })}
      </p>
    </Modal>
  )
}

interface GroupProps {
  readonly group: EntryGroup
  /** Id of the list. */
  readonly list: string
  readonly current: Entry | undefined
  readonly onChoose: (entry: Entry) => void
}

function Group({ group, list, current, onChoose }: GroupProps) {
  const heading = useId()
  const keys = useShortcutText()
  return (
    <fieldset className={style.group} aria-labelledby={heading}>
      <div className={style.heading} id={heading} role="presentation">
        {group.name}
      </div>
      {group.entries.map((entry) => (
        <div
          key={entry.id}
          id={optionId(list, entry)}
          className={style.option}
          role="option"
          tabIndex={-1}
          aria-selected={entry === current}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(entry)}
          onKeyDown={({ key }) => key === 'Enter' && onChoose(entry)}
        >
          <span className={style.label}>{entry.label}</span>
          {entry.detail && <span className={style.detail}>{entry.detail}</span>}
          {entry.keys && <kbd className={style.keys}>{keys(entry.keys)}</kbd>}
        </div>
      ))}
    </fieldset>
  )
}

/** Does it at once, or as soon as all has been read; not any more when something else is sought by then. */
function useOnceRead(isRead: boolean, sought: string, run: () => void): () => void {
  const [waiting, setWaiting] = useState<string | null>(null)
  useEffect(() => {
    if (waiting === null) return
    if (waiting !== sought) setWaiting(null)
    else if (isRead) {
      setWaiting(null)
      run()
    }
  })
  return () => (isRead ? run() : setWaiting(sought))
}

/** Round the ends by a single step; a page stops there. */
function stepped(place: number, by: number, count: number): number {
  if (Math.abs(by) === 1) return (place + by + count) % Math.max(1, count)
  return Math.max(0, Math.min(count - 1, place + by))
}

function optionId(list: string, { id }: Entry): string {
  return `${list}-${id.replace(/[^\w]/g, '-')}`
}

function useInSight(list: string, current: Entry | undefined): void {
  const id = current && optionId(list, current)
  useEffect(() => {
    if (id) document.getElementById(id)?.scrollIntoView({ block: 'nearest' })
  }, [id])
}

function remember(id: string, chosen: readonly string[]): void {
  call('app.settings', { chosen: chosenWith(id, chosen) }).then(
    (state) => queryClient.setQueryData(['app.state', {}], state),
    // Settings that can't be written are told of where they are changed.
    () => undefined,
  )
}
