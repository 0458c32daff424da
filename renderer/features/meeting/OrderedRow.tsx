/** One row of an ordered list: number in the margin, title, what is attached, page. */
import { useSortable } from '@dnd-kit/react/sortable'
import { shallowEqual } from '@mantine/hooks'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import style from './OrderedList.module.css'
import type { RowPresses } from './useRowPresses.ts'

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
  /** Whether it will go to where it is pasted. */
  readonly isCut: boolean
  /** How many rows are dragged with it, itself among them. */
  readonly block: number
  readonly presses: RowPresses
}

/** Rendered again when what it shows is another: the rows are made anew at every key. */
export const OrderedRow = memo(SortableRow, (before, after) => {
  const { row: rowBefore, ...others } = before
  const { row, ...othersAfter } = after
  return shallowEqual(rowBefore, row) && shallowEqual(others, othersAfter)
})

function SortableRow({ row, index, selected, reachable, isCut, block, presses }: Props) {
  const { t } = useTranslation()
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
      data-block={block > 1 ? block : undefined}
      data-cut={isCut || undefined}
      className={style.row}
      tabIndex={reachable ? 0 : -1}
      onPointerDown={(event) => presses.onPointerDown(event, row.id)}
      onMouseDown={presses.onMouseDown}
      onPointerUp={(event) => presses.onPointerUp(event, row.id)}
      onFocus={() => presses.onFocus(row.id)}
    >
      <span className={style.number}>{row.number}</span>
      <span className={style.title}>{row.title}</span>
      <span className={style.end}>
        {isCut ? t('history.cutMark') : row.end}
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
