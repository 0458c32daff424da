/** The follow-up report with what is typed in it, and what is done with its sections. */
import { type RefObject, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { withSeenFigures } from '../../../shared/accounts/figure-changes.ts'
import type { Figures } from '../../../shared/accounts/follow-up.ts'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { save, useAccountDrafts } from '../../autosave/autosave.ts'
import { useRead } from '../../call.ts'
import { useOrder } from '../meeting/useOrder.ts'

export type Section = FollowUp['sections'][number]

/** The report, and how it is changed: with the figures that its texts have now. */
export function useFollowUp(period: LocalDate, figures: Figures) {
  const stored = useRead('accounts.followUp', { period })
  const draft = useAccountDrafts().find(({ thing, id }) => thing === 'followUp' && id === period)
  const report = draft?.thing === 'followUp' ? draft.value : stored
  const latest = useRef(report)
  useEffect(() => {
    latest.current = report
  }, [report])

  const put = (next: FollowUp) => {
    latest.current = next
    save({ thing: 'followUp', id: period, value: next })
  }
  const change = (part: Partial<FollowUp>) =>
    put(withSeenFigures({ ...latest.current, ...part }, figures, { all: false }))
  const goThrough = () => put(withSeenFigures(latest.current, figures, { all: true }))
  return { report, latest, change, goThrough }
}

const emptySection: Section = { heading: '', level: 2, text: '', part: 'none' }

type Change = ReturnType<typeof useFollowUp>

/** The sections have no identity of their own; while the page is open they are numbered here. */
function useArrangement({ report, latest, change }: Change) {
  const [ids, setIds] = useState<readonly number[]>(() => report.sections.map((_, index) => index + 1))
  const next = useRef(ids.length + 1)

  /** Changes the sections and their ids in the same way. */
  const arrange = (
    how: <T>(list: readonly T[], entry: (id: number, section: Section) => T) => readonly T[],
  ) => {
    const changed = how(latest.current.sections, (_, section) => section)
    setIds((ids) => how(ids, (id) => id))
    change({ sections: [...changed] })
  }
  const insert = (id: number, at: number, section: Section) =>
    arrange((list, entry) => [...list.slice(0, at), entry(id, section), ...list.slice(at)])
  const remove = (at: number) => arrange((list) => list.filter((_, index) => index !== at))
  const move = (from: number, to: number) =>
    arrange((list) => {
      const others = list.filter((_, index) => index !== from)
      return [...others.slice(0, to), ...list.slice(from, from + 1), ...others.slice(to)]
    })
  const update = (at: number, part: Partial<Section>) => {
    const { sections } = latest.current
    change({ sections: sections.map((each, index) => (index === at ? { ...each, ...part } : each)) })
  }
  return { ids, newId: () => next.current++, insert, remove, move, update }
}

/** The sections in their order, and which of them is chosen. */
export function useSections(followUp: Change, titleField: RefObject<HTMLElement | null>) {
  const { t } = useTranslation()
  const { report, latest } = followUp
  const arrangement = useArrangement(followUp)
  const { ids } = arrangement
  const [selected, setSelected] = useState<number | null>(ids[0] ?? null)
  const removed = useRef(new Map<number, { readonly at: number; readonly section: Section }>())

  const order = useOrder<number>({
    ids,
    selected,
    onSelect: setSelected,
    titleField,
    add: async (after) => {
      const id = arrangement.newId()
      const above = latest.current.sections[ids.indexOf(after ?? 0)]
      arrangement.insert(id, after === null ? ids.length : ids.indexOf(after) + 1, {
        ...emptySection,
        level: above?.level ?? 1,
      })
      return { id }
    },
    remove: async (id) => {
      const at = ids.indexOf(id)
      const section = latest.current.sections[at]
      if (!section) return undefined
      removed.current.set(id, { at, section })
      arrangement.remove(at)
      return null
    },
    restore: async (id) => {
      const back = removed.current.get(id)
      if (back) arrangement.insert(id, back.at, back.section)
      return null
    },
    removedText: (id) =>
      t('accountsMore.followUp.removed', {
        heading: report.sections[ids.indexOf(id)]?.heading || t('accountsMore.followUp.untitled'),
      }),
  })
  return {
    ...order,
    ids,
    selected,
    select: setSelected,
    move: (id: number, position: number) => arrangement.move(ids.indexOf(id), position),
    update: (id: number, part: Partial<Section>) => arrangement.update(ids.indexOf(id), part),
  }
}
