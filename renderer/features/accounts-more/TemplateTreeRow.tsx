/** One group or result line in the list of a template. */
import { useSortable } from '@dnd-kit/react/sortable'
import style from './Templates.module.css'

interface Props {
  readonly id: string
  readonly title: string
  /** "3000–3799"; empty for a result line. */
  readonly accounts: string
  readonly isResult: boolean
  readonly depth: number
  readonly index: number
  readonly locked: boolean
  readonly selected: boolean
  /** Whether Tab leads here. */
  readonly reachable: boolean
  readonly onSelect: (id: string) => void
}

export function TemplateTreeRow({ id, title, accounts, depth, index, selected, reachable, ...row }: Props) {
  const { ref, isDragging } = useSortable({
    id,
    index,
    disabled: row.locked,
    transition: { duration: 120, easing: 'ease-out' },
  })
  return (
    <div
      ref={ref}
      role="option"
      aria-selected={selected}
      data-line={id}
      data-result={row.isResult || undefined}
      data-dragging={isDragging || undefined}
      className={style.row}
      style={{ paddingLeft: 20 + depth * 18 }}
      tabIndex={reachable ? 0 : -1}
      onPointerDown={() => row.onSelect(id)}
      onFocus={() => row.onSelect(id)}
    >
      <span className={style.rowTitle}>{title}</span>
      {accounts !== '' && <span className={style.rowAccounts}>{accounts}</span>}
    </div>
  )
}
