/** Adding and removing in an ordered list: what is chosen afterwards, where the focus goes, and the offer to undo. */
import { type RefObject, useEffect, useRef } from 'react'
import { useOfferUndo } from '../../components/Undo.tsx'

interface Order<Id> {
  readonly ids: readonly Id[]
  readonly selected: Id | null
  /** Null when the list has become empty. */
  readonly onSelect: (id: Id | null) => void
  /** Takes the focus in what was added. */
  readonly titleField: RefObject<HTMLElement | null>
  /** These answer undefined where they failed. */
  readonly add: (after: Id | null) => Promise<{ readonly id: Id } | undefined>
  readonly remove: (...ids: Id[]) => Promise<unknown>
  /** For what the history does not know. */
  readonly restore?: (...ids: Id[]) => Promise<unknown>
  readonly removedText: (...ids: Id[]) => string
}

export function useOrder<Id extends number>(order: Order<Id>) {
  const { ids, selected, onSelect, titleField } = order
  const offerUndo = useOfferUndo()
  const added = useRef<Id | null>(null)

  useEffect(() => {
    if (added.current === null || selected !== added.current) return
    added.current = null
    titleField.current?.focus()
  }, [selected, titleField])

  /** Chooses what was added and puts the keys there. */
  const begin = (id: Id) => {
    added.current = id
    onSelect(id)
  }
  const add = async () => {
    const answer = await order.add(selected)
    if (answer) begin(answer.id)
  }
  const remove = async (...gone: Id[]) => {
    if ((await order.remove(...gone)) === undefined) return
    onSelect(neighbourOf(ids, gone))
    const { restore } = order
    const undo = restore && {
      undo: async () => {
        if ((await restore(...gone)) !== undefined) onSelect(gone[0] ?? null)
      },
    }
    offerUndo({ text: order.removedText(...gone), ...undo })
  }
  return { add, begin, remove }
}

/** What takes the place of rows that are gone; null where nothing is left. */
export function neighbourOf<Id>(ids: readonly Id[], gone: readonly Id[]): Id | null {
  const isLeft = (id: Id) => !gone.includes(id)
  const first = ids.findIndex((id) => !isLeft(id))
  return ids.slice(first).find(isLeft) ?? ids.findLast(isLeft) ?? null
}
