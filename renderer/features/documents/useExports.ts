/** The documents of a meeting as files: where to, the job, and what came of it. */
import { useState } from 'react'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, type Progress, useJob } from '../../call.ts'
import { documentWords } from '../meeting/pack.ts'

export type DocumentName =
  | 'summons'
  | 'agenda'
  | 'docket'
  | 'minutes'
  | 'signedMinutes'
  | 'pack'
  | 'changeLog'

/** What the latest export of a document came to. */
interface Outcome {
  readonly file?: ChosenFile
  /** Null while it is written. */
  readonly exported: Exported | null
  readonly error?: unknown
}

export interface Exports {
  /** Asks where to, and writes the document there. */
  readonly write: (name: DocumentName) => Promise<void>
  readonly outcomes: Readonly<Partial<Record<DocumentName, Outcome>>>
  readonly running: DocumentName | null
  readonly progress: Progress | null
  readonly cancel: () => void
}

export function useExports(meeting: MeetingDetail, cover: boolean): Exports {
  const jobs = {
    summons: useJob('export.summons'),
    agenda: useJob('export.agenda'),
    docket: useJob('export.docket'),
    minutes: useJob('export.minutes'),
    signedMinutes: useJob('export.signedMinutes'),
    pack: useJob('export.pack'),
    changeLog: useJob('export.changeLog'),
  }
  const [outcomes, setOutcomes] = useState<Exports['outcomes']>({})
  const [running, setRunning] = useState<DocumentName | null>(null)
  const conclude = (name: DocumentName, outcome: Outcome | undefined) =>
    setOutcomes((outcomes) => ({ ...outcomes, [name]: outcome }))

  const run = (name: DocumentName, { file: to }: ChosenFile) =>
    name === 'pack'
      ? jobs.pack.run({ meeting: meeting.id, to, cover })
      : jobs[name].run({ meeting: meeting.id, to })

  const write = async (name: DocumentName) => {
    if (running) return
    setRunning(name)
    try {
      await saveAll()
      const file = await call('app.choosePdf', { name: fileNameOf(name, meeting) })
      if (!file) return
      conclude(name, { file, exported: null })
      const exported = await run(name, file)
      conclude(name, exported ? { file, exported } : undefined)
    } catch (error) {
      conclude(name, { exported: null, error })
    } finally {
      setRunning(null)
    }
  }
  const job = jobs[running ?? 'pack']
  return { write, outcomes, running, progress: job.progress, cancel: job.cancel }
}

/** "Dagordning styrelsemöte 5 2018-11-22" */
function fileNameOf(name: DocumentName, meeting: MeetingDetail): string {
  return `${sv.meeting.documents[name]} ${insideSentence(meetingName(meeting, meeting.board.kind, documentWords))} ${meeting.date}`
}
