/** The pack as it is planned now: the window shows the pages that an export will print. */
import { useMemo, useState } from 'react'
import { type PackPlan, packPlan } from '../../../shared/documents/pack-plan.ts'
import { wordsOf } from '../../../shared/documents/words.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { useRead } from '../../call.ts'

/** Documents are written in Swedish, whatever the window speaks. */
export const documentWords = wordsOf('sv')

export interface Pack {
  readonly plan: PackPlan
  readonly setCover: (cover: boolean) => void
  /** Told by the preview: how many pages cover and agenda fill. */
  readonly setFrontPages: (pages: number) => void
}

export function usePack(meeting: MeetingDetail): Pack {
  const [cover, setCover] = useState(useRead('pack.settings', {}).cover)
  const [frontPages, setFrontPages] = useState(1)
  const plan = useMemo(
    () => packPlan(meeting, documentWords, { frontPages, cover }),
    [meeting, frontPages, cover],
  )
  return useMemo(() => ({ plan, setCover, setFrontPages }), [plan])
}
