/** The check of a meeting's papers: at once what the meeting says by itself, a little later what its attachments do. */
import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { packRemarks } from '../../../shared/rules/pack-check.ts'
import type { Remark } from '../../../shared/rules/pack-remark.ts'
import { call, lookKey } from '../../call.ts'
import { today } from '../../today.ts'

export interface PackCheckResult {
  readonly remarks: readonly Remark[]
  /** Whether the attachments' text is still being read. */
  readonly looking: boolean
}

export function usePackCheck(meeting: MeetingDetail): PackCheckResult {
  const files = meeting.items
    .flatMap(({ attachments }) => attachments.flatMap(({ id, file }) => (file ? `${id} ${file.sha256}` : [])))
    .join()
  const { data: texts, isFetching } = useQuery({
    queryKey: [lookKey, meeting.id, files],
    queryFn: ({ signal }) => call('pack.check', { meeting: meeting.id }, { signal }),
    enabled: files !== '',
  })
  const remarks = useMemo(
    () => packRemarks(meeting, texts ? { today: today(), texts } : { today: today() }),
    [meeting, texts],
  )
  return { remarks, looking: isFetching }
}
