/** What the linter finds in minutes as they are being written: the same rules as the sign-off's, over what is typed. */
import { useDeferredValue, useMemo } from 'react'
import type { LintFinding } from '../../../shared/model/lint.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { lintMinutes } from '../../../shared/rules/lint/lint.ts'
import { useRead } from '../../call.ts'
import { today } from '../../today.ts'

export function useLint(meeting: MeetingDetail): readonly LintFinding[] {
  const body = { body: meeting.board.bodyId }
  const members = useRead('member.list', body)
  const meetings = useRead('meeting.list', body)
  const shown = useDeferredValue(meeting)
  const day = today()
  return useMemo(
    () => lintMinutes({ meeting: shown, members, meetings, today: day }),
    [shown, members, meetings, day],
  )
}
