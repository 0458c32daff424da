/** Deciding on what reviewers say: which matter is at hand, what is done with it, and the keys for it. */
import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Matter } from '../../../shared/rules/review-merge.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { useMergeKeys } from './useMergeKeys.ts'
import type { Outcome, Writing } from './ways.ts'

export function useMerge(meeting: MeetingId, matters: readonly Matter[], canWrite: boolean) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const [key, setKey] = useState<string | null>(
    () => (matters.find(({ decision }) => decision === null) ?? matters[0])?.key ?? null,
  )
  const [writing, setWriting] = useState<Writing | null>(null)
  const [failedAt, setFailedAt] = useState<string | null>(null)
  const current = matters.find((matter) => matter.key === key) ?? null
  const focus = useFocus(key)
  const choose = (key: string | null) => {
    setKey(key)
    setWriting(null)
    focus()
  }
  const step = (by: 1 | -1) => {
    const at = matters.findIndex((matter) => matter.key === key)
    const next = matters[Math.min(matters.length - 1, Math.max(0, at + by))]
    if (next) choose(next.key)
  }
  const decide = async (matter: Matter, outcome: Outcome, { text = null, reply = '' }: Said = {}) => {
    const { round, target } = matter
    setFailedAt(matter.key)
    const done = await change('review.decide', { request: round.id, target, outcome, text, reply })
    if (done === undefined) return setKey(matter.key)
    setFailedAt(null)
    const at = matters.indexOf(matter)
    const isOpen = ({ key, decision }: Matter) => decision === null && key !== matter.key
    choose((matters.slice(at).find(isOpen) ?? matters.find(isOpen) ?? matter).key)
  }
  const acceptAll = async () => {
    const done = await change('review.acceptAll', { meeting })
    setFailedAt(null)
    if (done) offerUndo({ text: t('reviewUi.page.accepted', { count: done.accepted }) })
  }
  const write = (way: Writing, matter: Matter) => {
    setKey(matter.key)
    setWriting(way)
  }
  useMergeKeys({ current: writing === null ? current : null, canWrite, step, decide, write })
  return {
    current: current?.key ?? null,
    writing,
    error,
    failedAt,
    canWrite,
    choose,
    decide,
    acceptAll,
    write,
    stopWriting: () => {
      setWriting(null)
      focus()
    },
  }
}

export type Merge = ReturnType<typeof useMerge>

interface Said {
  readonly text?: string | null
  readonly reply?: string
}

/** Moves the focus to the matter at hand once it is drawn. */
function useFocus(key: string | null): () => void {
  const wanted = useRef(false)
  const [, draw] = useState(0)
  useEffect(() => {
    if (!wanted.current || key === null) return
    wanted.current = false
    const matter = document.querySelector<HTMLElement>(`[data-matter="${CSS.escape(key)}"]`)
    matter?.focus({ preventScroll: true })
    // Of one that is higher than half the window its beginning has to be seen, below the bar.
    const isHigh = (matter?.offsetHeight ?? 0) > window.innerHeight / 2
    matter?.scrollIntoView({ block: isHigh ? 'start' : 'nearest' })
  })
  return () => {
    wanted.current = true
    draw((count) => count + 1)
  }
}
