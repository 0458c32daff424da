/** The rows chosen in a list whose lead its page knows. */
import { useState } from 'react'
import { only, type Selection, settled } from './selection.ts'

export function useSelection<Id extends number>(
  ids: readonly Id[],
  lead: Id | null,
  onLead: (id: Id | null) => void,
): {
  readonly selection: Selection
  readonly chosen: readonly Id[]
  readonly choose: (next: Selection) => void
} {
  const [kept, keep] = useState<Selection>(only(lead))
  const selection = settled(kept, ids, lead)
  const choose = (next: Selection) => {
    keep(next)
    if (next.lead !== lead) onLead(next.lead as Id | null)
  }
  return { selection, chosen: selection.chosen as readonly Id[], choose }
}
