/** Notice and proof as files: where to, the job, and what came of it. */
import { useState } from 'react'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { ClockFacts } from '../../../shared/model/posting.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { call, useJob } from '../../call.ts'
import { documentWords } from '../meeting/pack.ts'

export type NoticeName = 'notice' | 'proof'

interface Outcome {
  readonly file: ChosenFile
  readonly exported: Exported
}

export function useNoticeExport(facts: ClockFacts) {
  const jobs = { notice: useJob('export.notice'), proof: useJob('export.proof') }
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState<unknown>(null)
  const write = async (name: NoticeName) => {
    setError(null)
    try {
      const file = await call('app.choosePdf', { name: fileNameOf(name, facts) })
      if (!file) return
      setOutcome(null)
      const exported = await jobs[name].run({ meeting: facts.meeting, to: file.file })
      if (exported) setOutcome({ file, exported })
    } catch (failure) {
      setError(failure)
    }
  }
  return { write, outcome, error, running: jobs.notice.isPending || jobs.proof.isPending }
}

/** "Anslag nämndsammanträde 3 2026-03-12" */
function fileNameOf(name: NoticeName, facts: ClockFacts): string {
  return `${sv.posting[name]} ${insideSentence(meetingName(facts, facts.body, documentWords))} ${facts.date}`
}
