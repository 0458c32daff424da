/** An export of the papers: what is asked for, the job, and what came of it. */
import { useState } from 'react'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, useJob, useRead } from '../../call.ts'
import { documentWords } from '../meeting/pack.ts'
import { askedOf, type ExportChoice, type What } from './export-choice.ts'

type Outcome =
  | { readonly kind: 'file'; readonly file: ChosenFile; readonly exported: Exported }
  | { readonly kind: 'copies'; readonly count: number; readonly folder: string }

export function usePackExport(meeting: MeetingDetail, first: What) {
  const settings = useRead('pack.settings', {})
  const [choice, setChoice] = useState<ExportChoice>({
    what: first,
    variant: 'full',
    cover: settings.cover,
    dividers: settings.dividers,
    password: '',
    archive: false,
  })
  const [names, setNames] = useState<string[]>([])
  const [originals, setOriginals] = useState(false)
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [outcome, setOutcome] = useState<Outcome | null>(null)
  const [error, setError] = useState<unknown>(null)
  const packJob = useJob('export.pack')
  const copiesJob = useJob('export.copies')

  const writeOne = async () => {
    const file = await call('app.choosePdf', { name: fileNameOf(meeting, choice) })
    if (!file) return
    const folder = originals ? await call('app.chooseFolder', {}) : null
    if (originals && !folder) return
    setFile(file)
    const exported = await packJob.run({
      meeting: meeting.id,
      to: file.file,
      ...askedOf(choice),
      ...(folder ? { originals: folder.file } : {}),
    })
    if (exported) setOutcome({ kind: 'file', file, exported })
  }
  const writeCopies = async () => {
    const folder = await call('app.chooseFolder', {})
    if (!folder) return
    setFile(folder)
    const copies = await copiesJob.run({
      meeting: meeting.id,
      folder: folder.file,
      names,
      ...askedOf(choice),
    })
    if (copies) setOutcome({ kind: 'copies', count: copies.length, folder: folder.name })
  }
  const write = async () => {
    setError(null)
    setOutcome(null)
    try {
      await saveAll()
      await (names.length > 0 ? writeCopies() : writeOne())
    } catch (failure) {
      setError(failure)
    }
  }
  const set = (part: Partial<ExportChoice>) => setChoice((choice) => ({ ...choice, ...part }))
  const job = copiesJob.isPending ? copiesJob : packJob
  return { choice, set, names, setNames, originals, setOriginals, write, outcome, error, job, file }
}

/** "Handlingar styrelsemöte 5 2018-11-22 offentlig" */
function fileNameOf(meeting: MeetingDetail, { what, variant }: ExportChoice): string {
  const { kinds } = sv.pack.sent
  const variants = { full: '', public: ' offentlig', print: ' utskrift', screen: ' skärm' }
  const name = insideSentence(meetingName(meeting, meeting.board.kind, documentWords))
  const kind = what.startsWith('since') ? kinds.supplement : kinds.pack
  return `${kind} ${name} ${meeting.date}${variants[variant]}`
}
