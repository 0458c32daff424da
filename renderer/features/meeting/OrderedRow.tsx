/** One row of an ordered list: number in the margin, title, what is attached, page. */
import { useSortable } from '@dnd-kit/react/sortable'
import style from './OrderedList.module.css'

export interface Row {
  readonly id: number
  /** As printed: 5, § 5. */
  readonly number: string
  readonly title: string
  readonly meta?: string | undefined
  /** Small, at the right: the page in the pack. */
  readonly end?: string | undefined
  /** A quiet open ring at the right, and what it says: nothing written yet. */
  readonly open?: string | undefined
  /** What is missing, in amber. */
  readonly missing?: string | undefined
}

interface Props {
  readonly row: Row
  readonly index: number
  readonly selected: boolean
  /** Whether Tab leads here. */
  readonly reachable: boolean
  readonly onSelect: (id: number) => void
}

export function OrderedRow({ row, index, selected, reachable, onSelect }: Props) {
  const { ref, isDragging } = useSortable({
    id: row.id,
    index,
    transition: { duration: 120, easing: 'ease-out' },
  })
  return (
    <div
      ref={ref}
      role="option"
      aria-selected={selected}
      data-id={row.id}
      data-dragging={isDragging || undefined}
      className={style.row}
      tabIndex={reachable ? 0 : -1}
      onPointerDown={() => onSelect(row.id)}
      onFocus={() => onSelect(row.id)}
    >
      <span className={style.number}>{row.number}</span>
      <span className={style.title}>{row.title}</span>
      <span className={style.end}>
        {row.end}
        {row.open !== undefined && (
          <span className={style.open} role="img" aria-label={row.open} title={row.open} />
        )}
      </span>
      {(row.meta || row.missing) && (
        <span className={style.meta}>
          {row.meta}
          {row.missing && <span className={style.missing}>{` · ${row.missing}`}</span>}
        </span>
      )}
    </div>
  )
}
