/** One kind of record: its name at the left, its entries at the right. */
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { IconAction } from '../../../components/IconAction.tsx'
import type { RecordKind } from './kinds.ts'
import style from './Records.module.css'

interface RowProps {
  readonly kind: RecordKind
  readonly label: string
  readonly children: ReactNode
}

export function RecordRow({ kind, label, children }: RowProps) {
  return (
    <section className={style.row} data-records={kind} aria-label={label}>
      <h3 className={style.label}>{label}</h3>
      <div className={style.content}>{children}</div>
    </section>
  )
}

interface EntryProps {
  /** Names it for a screen reader. */
  readonly label: string
  readonly removeLabel: string
  readonly onRemove: () => void
  readonly onKeyDown?: (event: React.KeyboardEvent<HTMLElement>) => void
  /** Beside the way to remove it. */
  readonly actions?: ReactNode
  readonly children: ReactNode
}

/** An entry of a row, with the way to remove it at its right. */
export function RecordEntry({ label, removeLabel, onRemove, onKeyDown, actions, children }: EntryProps) {
  return (
    <fieldset className={style.entry} aria-label={label} onKeyDown={onKeyDown} data-entry>
      <div className={style.fields}>{children}</div>
      <div className={style.actions}>
        {actions}
        <IconAction label={removeLabel} size={24} onClick={onRemove}>
          <IconX size={14} />
        </IconAction>
      </div>
    </fieldset>
  )
}
