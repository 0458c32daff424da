/** Import of a meeting that is already written: text at the left, what is understood of it at the right. */
import { useState } from 'react'
import { useJob } from '../../call.ts'
import { ImportForm } from './ImportForm.tsx'
import { ImportSummary } from './ImportSummary.tsx'
import { emptyImport, type ImportDraft } from './import-draft.ts'

export function ImportPage() {
  const job = useJob('meeting.import')
  const [draft, setDraft] = useState(emptyImport)
  const startOver = () => {
    setDraft(emptyImport)
    job.reset()
  }
  const change = (draft: ImportDraft) => {
    setDraft(draft)
    // What was wrong with the text before may be right now.
    if (job.error) job.reset()
  }
  return job.data ? (
    <ImportSummary result={job.data} onStartOver={startOver} />
  ) : (
    <ImportForm draft={draft} onChange={change} job={job} />
  )
}
