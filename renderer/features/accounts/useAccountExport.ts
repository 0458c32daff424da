/** Reports as files: where to, the job, and what came of it. */
import { useState } from 'react'
import { sv } from '../../../shared/i18n/sv.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import type { LocalDate } from '../../../shared/values.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, type Progress, useJob } from '../../call.ts'

export const exportedReports = ['result', 'balance', 'followup'] as const
export type ExportedReport = (typeof exportedReports)[number]
type ExportFormat = 'pdf' | 'xlsx'

interface Outcome {
  readonly file?: ChosenFile
  /** Null while it is written. */
  readonly exported: Exported | null
  readonly error?: unknown
}

export interface AccountExport {
  /** Asks where to, and writes the report there. */
  readonly write: (report: ExportedReport, format: ExportFormat) => Promise<void>
  /** Of the latest export; null before the first, and when it was cancelled or put away. */
  readonly outcome: Outcome | null
  readonly running: boolean
  readonly progress: Progress | null
  readonly cancel: () => void
  /** Puts the outcome away. */
  readonly dismiss: () => void
}

export function useAccountExport(period: LocalDate): AccountExport {
  const job = useJob('export.accounts')
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [running, setRunning] = useState(false)

  const write = async (report: ExportedReport, format: ExportFormat) => {
    if (running) return
    setRunning(true)
    try {
      await saveAll()
      const name = `${sv.accounts.files[report]} ${period}`
      const file = await call(format === 'pdf' ? 'app.choosePdf' : 'app.chooseXlsx', { name })
      if (!file) return
      setOutcome({ file, exported: null })
      const exported = await job.run({ period, report, format, to: file.file })
      setOutcome(exported && { file, exported })
    } catch (error) {
      setOutcome({ exported: null, error })
    } finally {
      setRunning(false)
    }
  }
  return {
    write,
    outcome,
    running,
    progress: job.progress,
    cancel: job.cancel,
    dismiss: () => setOutcome(null),
  }
}
