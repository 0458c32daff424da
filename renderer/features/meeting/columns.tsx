/** The edges between the columns of a meeting's page: dragged, or moved by keys; the widths are remembered. */
import {
  type CSSProperties,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useEffectEvent,
  useRef,
  useState,
} from 'react'
import { useTranslation } from 'react-i18next'
import type { ColumnWidths } from '../../../shared/model/state.ts'
import { call, queryClient, useRead } from '../../call.ts'
import style from './columns.module.css'
import type { PreviewPlace } from './usePreview.ts'

type Column = keyof ColumnWidths

/** Pixels: less is of no use, more leaves too little for the others. */
const limits: Readonly<Record<Column, { readonly least: number; readonly most: number }>> = {
  list: { least: 200, most: 560 },
  preview: { least: 280, most: 1400 },
}
/** Pixels that a key moves an edge. */
const step = 16

export interface Columns {
  readonly widths: ColumnWidths
  /** For the element that holds the columns. */
  readonly variables: CSSProperties
  /** `null` for the usual width. */
  readonly set: (column: Column, width: number | null) => void
  /** Remembers them. */
  readonly keep: () => void
}

export function useColumns(): Columns {
  const { settings } = useRead('app.state', {})
  const [widths, setWidths] = useState(settings.columns)
  const { list, preview } = widths
  return {
    widths,
    variables: {
      ...(list !== null && { '--list-width': `min(${list}px, 40%)` }),
      ...(preview !== null && {
        '--preview-width': `max(280px, min(${preview}px, 100% - var(--list-width) - 380px))`,
      }),
    } as CSSProperties,
    set: (column, width) => {
      const { least, most } = limits[column]
      const fitting = width === null ? null : Math.round(Math.min(most, Math.max(least, width)))
      setWidths((known) => ({ ...known, [column]: fitting }))
    },
    keep: () => {
      if (list === settings.columns.list && preview === settings.columns.preview) return
      call('app.settings', { columns: widths }).then(
        (state) => queryClient.setQueryData(['app.state', {}], state),
        // The widths hold as long as the page is shown.
        () => undefined,
      )
    },
  }
}

interface Props {
  readonly columns: Columns
  readonly place: PreviewPlace
  readonly content: RefObject<HTMLElement | null>
}

export function ColumnEdges({ columns, place, content }: Props) {
  return (
    <>
      <Edge column="list" columns={columns} content={content} />
      {place === 'beside' && <Edge column="preview" columns={columns} content={content} />}
    </>
  )
}

interface EdgeProps extends Omit<Props, 'place'> {
  readonly column: Column
}

function Edge({ column, columns, content }: EdgeProps) {
  const { t } = useTranslation()
  const edge = useRef<HTMLHRElement>(null)
  const [isDragged, setDragged] = useState(false)
  const [now, setNow] = useState(limits[column].least)
  const { least, most } = limits[column]
  /** Of the column, when its edge is so far from the left. */
  const widthAt = (x: number) => {
    const box = content.current?.getBoundingClientRect()
    if (!box) return least
    return column === 'list' ? x - box.left : box.right - x
  }
  const shownWidth = (edge: HTMLElement) => {
    const { left, width } = edge.getBoundingClientRect()
    return widthAt(left + width / 2)
  }
  const look = useEffectEvent(() => {
    if (edge.current) setNow(Math.round(shownWidth(edge.current)))
  })
  const { widths } = columns
  // Told when all has its place: to ask before makes the window lay out twice.
  useEffect(() => {
    const box = content.current
    if (!box || !widths) return
    const observer = new ResizeObserver(() => look())
    observer.observe(box)
    return () => observer.disconnect()
  }, [content, widths])
  const drag = (event: PointerEvent) => {
    if (isDragged) columns.set(column, widthAt(event.clientX))
  }
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const outwards = column === 'list' ? 1 : -1
    const moves: Readonly<Record<string, number>> = { ArrowLeft: -step, ArrowRight: step }
    const by = moves[event.key]
    const wanted: Readonly<Record<string, number>> = { Home: least, End: most }
    const width = by === undefined ? wanted[event.key] : shownWidth(event.currentTarget) + by * outwards
    if (width === undefined) return
    event.preventDefault()
    columns.set(column, width)
  }
  return (
    <hr
      ref={edge}
      className={style.edge}
      data-column={column}
      data-dragged={isDragged || undefined}
      aria-orientation="vertical"
      aria-label={t(`preview.edge.${column}`)}
      aria-valuenow={now}
      aria-valuemin={least}
      aria-valuemax={most}
      tabIndex={0}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId)
        setDragged(true)
      }}
      onPointerMove={drag}
      onLostPointerCapture={() => {
        setDragged(false)
        columns.keep()
      }}
      onDoubleClick={() => columns.set(column, null)}
      onKeyDown={press}
      onKeyUp={columns.keep}
    />
  )
}
