/** An export from the minutes: what is asked for, the job, and what came of it. */
import { useState } from 'react'
import type { ExportedMinutes } from '../../../shared/model/extracts.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, useJob } from '../../call.ts'
import { type ExtractChoice, fileNameOf } from './extract-choice.ts'

export type ExtractOutcome =
  | { readonly kind: 'file'; readonly file: ChosenFile; readonly exported: Exported | ExportedMinutes }
  | { readonly kind: 'files'; readonly folder: string; readonly made: readonly ExportedMinutes[] }

/** @param recipients as shown: those who are typed, or whom the chosen paragraphs name */
export function useExtractExport(
  meeting: MeetingDetail,
  choice: ExtractChoice,
  recipients: readonly string[],
) {
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [outcome, setOutcome] = useState<ExtractOutcome | null>(null)
  const [error, setError] = useState<unknown>(null)
  const jobs = {
    extract: useJob('export.extract'),
    extracts: useJob('export.extracts'),
    decisions: useJob('export.decisions'),
    webMinutes: useJob('export.webMinutes'),
    minutes: useJob('export.minutes'),
  }
  const { what, format, secret } = choice
  const extract = {
    meeting: meeting.id,
    paragraphs: [...choice.paragraphs],
    recipients: [...recipients],
    secret,
    format,
  }
  const runOne = ({ file: to }: ChosenFile) => {
    if (what === 'extract') return jobs.extract.run({ ...extract, to })
    if (what === 'decisions') return jobs.decisions.run({ of: { meeting: meeting.id }, secret, format, to })
    return jobs[what].run({ meeting: meeting.id, format, to })
  }
  const writeOne = async () => {
    const chosen = await call('app.chooseDocument', { name: fileNameOf(meeting, choice), format })
    if (!chosen) return
    setFile(chosen)
    const exported = await runOne(chosen)
    if (exported) setOutcome({ kind: 'file', file: chosen, exported })
  }
  const writeEach = async () => {
    const folder = await call('app.chooseFolder', {})
    if (!folder) return
    setFile(folder)
    const made = await jobs.extracts.run({ ...extract, folder: folder.file })
    if (made) setOutcome({ kind: 'files', folder: folder.name, made })
  }
  const write = async () => {
    setError(null)
    setOutcome(null)
    try {
      await saveAll()
      await (what === 'extract' && choice.delivery === 'each' ? writeEach() : writeOne())
    } catch (failure) {
      setError(failure)
    }
  }
  const running = Object.values(jobs).find(({ isPending }) => isPending)
  return { write, outcome, error, file, running }
}
