/** The left column: a meeting's items or paragraphs in their order, chosen and moved by keyboard or mouse. */
import { DragDropProvider, type DragEndEvent, PointerSensor } from '@dnd-kit/react'
import { isSortable } from '@dnd-kit/react/sortable'
import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dragPlugins } from './drag.ts'
import style from './OrderedList.module.css'
import { OrderedRow, type Row } from './OrderedRow.tsx'
import { usePageKeys } from './page-keys.ts'

interface Props {
  readonly label: string
  /** Undefined where adding is offered elsewhere. */
  readonly addLabel: string | undefined
  readonly rows: readonly Row[]
  readonly selected: number | null
  readonly onSelect: (id: number) => void
  /** Enter: on to the editor. */
  readonly onOpen: () => void
  readonly onMove: (id: number, position: number) => void
  readonly onRemove: (id: number) => void
  readonly onAdd: () => void
}

export function OrderedList({ label, addLabel, rows, selected, onSelect, onOpen, ...change }: Props) {
  const { t } = useTranslation()
  const list = useRef<HTMLDivElement>(null)
  const index = rows.findIndex((row) => row.id === selected)
  useRowInView(list, selected, index)
  usePageKeys({ N: change.onAdd })
  const [announced, setAnnounced] = useState('')

  const move = (row: Row, position: number) => {
    setAnnounced(t('meeting.list.moved', { title: row.title, position: position + 1 }))
    change.onMove(row.id, position)
  }

  const press = (event: KeyboardEvent) => {
    const row = rows[index]
    const step = steps[event.key]
    if (step !== undefined) {
      const target = Math.max(0, Math.min(rows.length - 1, step(index, rows.length)))
      if (!event.altKey) onSelect(rows[target]?.id ?? 0)
      else if (row && target !== index) move(row, target)
    } else if (event.key === 'Enter') onOpen()
    else if ((event.key === 'Delete' || event.key === 'Backspace') && row) change.onRemove(row.id)
    else return
    event.preventDefault()
  }

  const drop = ({ operation: { source }, canceled }: DragEndEvent) => {
    if (canceled || !isSortable(source) || source.index === source.initialIndex) return
    const row = rows.find(({ id }) => id === source.id)
    if (row) move(row, source.index)
  }

  return (
    <div className={style.column}>
      <DragDropProvider sensors={[PointerSensor]} plugins={dragPlugins} onDragEnd={drop}>
        <div
          className={style.list}
          role="listbox"
          aria-label={label}
          aria-describedby="ordered-list-keys"
          tabIndex={rows.length === 0 ? 0 : -1}
          ref={list}
          onKeyDown={press}
        >
          {rows.map((row, position) => (
            <OrderedRow
              key={row.id}
              row={row}
              index={position}
              selected={row.id === selected}
              reachable={row.id === selected || (index === -1 && position === 0)}
              onSelect={onSelect}
            />
          ))}
        </div>
      </DragDropProvider>
      <p className={style.announced} role="status">
        {announced}
      </p>
      {addLabel !== undefined && (
        <button type="button" className={style.add} onClick={change.onAdd}>
          <span className={style.plus} aria-hidden>
            +
          </span>
          {addLabel}
          <kbd className={style.key}>N</kbd>
        </button>
      )}
      <p className={style.keys} id="ordered-list-keys" hidden={rows.length === 0}>
        {t('meeting.list.keys')}
      </p>
    </div>
  )
}

const steps: Readonly<Record<string, (index: number, length: number) => number>> = {
  ArrowUp: (index) => index - 1,
  ArrowDown: (index) => index + 1,
  Home: () => 0,
  End: (_, length) => length - 1,
}

/**
 * Keeps the chosen row in view, and the focus on it when the list had it or nothing else has: the page just opened, or
 * what had the focus was removed.
 */
function useRowInView(
  list: React.RefObject<HTMLDivElement | null>,
  selected: number | null,
  index: number,
): void {
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${selected}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    const { activeElement: active, body } = document
    const isFree = active === body || active?.tagName === 'MAIN'
    const target = index === -1 ? list.current : row
    if (isFree || list.current?.contains(active)) target?.focus()
  }, [list, selected, index])
}
