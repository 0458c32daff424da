/** Adding and removing in an ordered list: what is chosen afterwards, where the focus goes, and the way back. */
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
  readonly remove: (id: Id) => Promise<unknown>
  readonly restore: (id: Id) => Promise<unknown>
  readonly removedText: (id: Id) => string
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

  const add = async () => {
    const answer = await order.add(selected)
    if (!answer) return
    added.current = answer.id
    onSelect(answer.id)
  }
  const remove = async (id: Id) => {
    const index = ids.indexOf(id)
    const neighbour = ids[index + 1] ?? ids[index - 1] ?? null
    if ((await order.remove(id)) === undefined) return
    onSelect(neighbour)
    offerUndo({
      text: order.removedText(id),
      undo: async () => {
        if ((await order.restore(id)) !== undefined) onSelect(id)
      },
    })
  }
  return { add, remove }
}
