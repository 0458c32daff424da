/** The left column: a meeting's items or paragraphs in their order, chosen and moved by keyboard or mouse. */
import { DragDropProvider, type DragEndEvent, PointerSensor } from '@dnd-kit/react'
import { isSortable } from '@dnd-kit/react/sortable'
import { type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { dragPlugins } from './drag.ts'
import { pressed } from './list-keys.ts'
import style from './OrderedList.module.css'
import { OrderedRow, type Row } from './OrderedRow.tsx'
import { usePageKeys } from './page-keys.ts'
import { dropPosition, only, type Selection } from './selection.ts'
import { useRowPresses } from './useRowPresses.ts'

/** For a list in which several rows can be chosen. */
export interface Many {
  readonly selection: Selection
  readonly onChoose: (selection: Selection) => void
  /** Rows that will go to where they are pasted. */
  readonly cut: readonly number[]
  /** To a position, from 0, among the rows that are not moved. */
  readonly onMove: (ids: readonly number[], position: number) => void
  readonly onRemove: (ids: readonly number[]) => void
  /** Opens what can be done with the chosen rows, at a point of the window. */
  readonly onMenu: (at: { readonly x: number; readonly y: number }) => void
  readonly keys: string
  readonly chosenText: (count: number) => string
  readonly movedText: (count: number, place: number) => string
}

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
  readonly many?: Many
  readonly ref?: RefObject<HTMLDivElement | null>
}

export function OrderedList(props: Props) {
  const { label, addLabel, rows, selected, onOpen, onAdd, many } = props
  const { t } = useTranslation()
  const own = useRef<HTMLDivElement>(null)
  const list = props.ref ?? own
  const ids = rows.map(({ id }) => id)
  const index = selected === null ? -1 : ids.indexOf(selected)
  useRowInView(list, selected, index)
  usePageKeys({ N: onAdd })
  const { selection, announced, choose, move, remove } = useDeeds(props, ids)

  const press = (event: KeyboardEvent) => {
    const menu = many && (() => many.onMenu(belowRow(list.current, selection.lead)))
    const isMany = many !== undefined
    const deeds = { ids, selection, isMany, choose, menu, remove, open: onOpen }
    if (pressed(event, { ...deeds, move: (position) => move(selection.chosen, position) }))
      event.preventDefault()
  }
  const presses = useRowPresses({ ids, selection, isMany: many !== undefined, choose })
  const drop = ({ operation: { source }, canceled }: DragEndEvent) => {
    if (canceled || !isSortable(source) || source.index === source.initialIndex) return
    const id = Number(source.id)
    const block = selection.chosen.includes(id) ? selection.chosen : [id]
    move(block, dropPosition(ids, block, id, source.index))
  }

  return (
    <div className={style.column}>
      <DragDropProvider
        sensors={[PointerSensor]}
        plugins={dragPlugins}
        onDragStart={presses.onDragStart}
        onDragEnd={drop}
      >
        <div
          className={style.list}
          role="listbox"
          aria-label={label}
          aria-describedby="ordered-list-keys"
          aria-multiselectable={many ? true : undefined}
          tabIndex={rows.length === 0 ? 0 : -1}
          ref={list}
          onKeyDown={press}
          onContextMenu={(event) => {
            if (!many) return
            event.preventDefault()
            many.onMenu({ x: event.clientX, y: event.clientY })
          }}
        >
          {rows.map((row, position) => (
            <OrderedRow
              key={row.id}
              row={row}
              index={position}
              selected={selection.chosen.includes(row.id)}
              isCut={many?.cut.includes(row.id) ?? false}
              block={selection.chosen.includes(row.id) ? selection.chosen.length : 1}
              reachable={row.id === selected || (index === -1 && position === 0)}
              presses={presses}
            />
          ))}
        </div>
      </DragDropProvider>
      <p className={style.announced} role="status">
        {announced}
      </p>
      {addLabel !== undefined && (
        <button type="button" className={style.add} onClick={onAdd}>
          <span className={style.plus} aria-hidden>
            +
          </span>
          {addLabel}
          <kbd className={style.key}>N</kbd>
        </button>
      )}
      <p className={style.keys} id="ordered-list-keys" hidden={rows.length === 0}>
        {many ? many.keys : t('meeting.list.keys')}
      </p>
    </div>
  )
}

/** Choosing, moving and removing, of one row or of several, and what is said of it. */
function useDeeds({ rows, selected, onSelect, onMove, onRemove, many }: Props, ids: readonly number[]) {
  const { t } = useTranslation()
  const [announced, setAnnounced] = useState('')
  const selection = many?.selection ?? only(selected)
  const choose = (next: Selection) => {
    if (next.chosen.length > 1 && many) setAnnounced(many.chosenText(next.chosen.length))
    if (many) many.onChoose(next)
    else if (next.lead !== null) onSelect(next.lead)
  }
  const move = (block: readonly number[], position: number) => {
    const [id] = block
    if (id === undefined) return
    if (many && block.length > 1) {
      setAnnounced(many.movedText(block.length, position + 1))
      many.onMove(
        ids.filter((each) => block.includes(each)),
        position,
      )
      return
    }
    const title = rows.find((row) => row.id === id)?.title ?? ''
    setAnnounced(t('meeting.list.moved', { title, position: position + 1 }))
    onMove(id, position)
  }
  const remove = () => {
    if (many && selection.chosen.length > 1) many.onRemove(selection.chosen)
    else if (selection.lead !== null) onRemove(selection.lead)
  }
  return { selection, announced, choose, move, remove }
}

/** Where a menu of a row opens that was asked for by a key. */
function belowRow(list: HTMLElement | null, id: number | null): { readonly x: number; readonly y: number } {
  const row = list?.querySelector(`[data-id="${id}"]`) ?? list
  const { left = 0, bottom = 0 } = row?.getBoundingClientRect() ?? {}
  return { x: left + 48, y: bottom }
}

/**
 * Keeps the chosen row in view, and the focus on it when the list had it or nothing else has: the page just opened, or
 * what had the focus was removed.
 */
function useRowInView(list: RefObject<HTMLDivElement | null>, selected: number | null, index: number): void {
  useEffect(() => {
    const row = list.current?.querySelector<HTMLElement>(`[data-id="${selected}"]`)
    row?.scrollIntoView({ block: 'nearest' })
    const { activeElement: active, body } = document
    const isFree = active === body || active?.tagName === 'MAIN'
    const target = index === -1 ? list.current : row
    if (isFree || list.current?.contains(active)) target?.focus()
  }, [list, selected, index])
}
