/** The row of a kind of record. */
import { assertNever } from '../../../../shared/values.ts'
import type { RecordKind } from './kinds.ts'
import { MotionRow } from './MotionRow.tsx'
import { ConflictRow, ElectionRow, RemarkRow } from './PeopleRows.tsx'
import { ReservationRow } from './ReservationRow.tsx'
import { AtOnceRow, LineRow, OrderRow, ProseRow } from './TextRows.tsx'
import type { RecordsEditing } from './useRecords.ts'
import { VoteRow } from './VoteRow.tsx'

interface Props {
  readonly kind: RecordKind
  readonly editing: RecordsEditing
  /** Id of the `datalist` with names. */
  readonly names: string
  /** Another of the same kind. */
  readonly onAdd: () => void
  readonly onClose: () => void
}

export function RecordOf({ kind, editing, names, onAdd, onClose }: Props) {
  switch (kind) {
    case 'caseNumber':
    case 'presenters':
    case 'secrecy':
      return <LineRow kind={kind} editing={editing} onClose={onClose} />
    case 'earlier':
    case 'documents':
    case 'recipients':
      return <ProseRow kind={kind} editing={editing} onClose={onClose} />
    case 'motions':
      return <MotionRow editing={editing} names={names} onAnother={onAdd} />
    case 'order':
      return <OrderRow editing={editing} onClose={onClose} />
    case 'votes':
      return <VoteRow editing={editing} onAnother={onAdd} />
    case 'elections':
      return <ElectionRow editing={editing} names={names} onAnother={onAdd} />
    case 'conflicts':
      return <ConflictRow editing={editing} />
    case 'reservations':
      return <ReservationRow editing={editing} />
    case 'statements':
    case 'notes':
      return <RemarkRow kind={kind} editing={editing} />
    case 'adjustedAtOnce':
      return <AtOnceRow editing={editing} onClose={onClose} />
    default:
      return assertNever(kind)
  }
}
