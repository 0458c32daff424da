/** Meetings as a calendar file: where to, the job, and what came of it. */

import { useState } from 'react'
import { sv } from '../../../shared/i18n/sv.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { CalendarExported } from '../../../shared/model/year-plan.ts'
import type { MeetingId } from '../../../shared/values.ts'
import { call, useJob } from '../../call.ts'
import { useShownBody } from '../../shown-body.ts'

interface Outcome {
  readonly file: ChosenFile
  readonly exported: CalendarExported
}

export function useCalendarExport(year: number) {
  const shown = useShownBody()
  const job = useJob('export.calendar')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState<unknown>(null)

  /** Asks where to, and writes those that are named, or the whole year. */
  const write = async (meetings: readonly MeetingId[]) => {
    if (job.isPending) return
    dismiss()
    try {
      const name = sv.year.export.fileName.replace('{{year}}', String(year))
      const file = await call('app.chooseIcs', { name })
      if (!file) return
      const of = meetings.length > 0 ? { meetings: [...meetings] } : { year, ...shown }
      const exported = await job.run({ of, to: file.file })
      setOutcome(exported && { file, exported })
    } catch (failure) {
      setError(failure)
    }
  }
  const dismiss = () => {
    setOutcome(null)
    setError(null)
  }
  return { write, outcome, error, running: job.isPending, dismiss }
}
