/** The exports from the minutes of the meeting on screen, from a button, the menu or the palette. */
import { useState } from 'react'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { useCommand } from '../../commands.ts'
import { ExtractDialog } from './ExtractDialog.tsx'
import type { What } from './extract-choice.ts'

export function ExtractTasks({ meeting }: { readonly meeting: MeetingDetail }) {
  const [what, setWhat] = useState<What | null>(null)
  const { minutes } = meeting
  const opening = (what: What) => (minutes && minutes.paragraphs.length > 0 ? () => setWhat(what) : null)
  useCommand('exportExtract', opening('extract'))
  useCommand('exportDecisions', opening('decisions'))
  useCommand('exportWebMinutes', opening('webMinutes'))
  if (!what || !minutes) return null
  return <ExtractDialog meeting={meeting} minutes={minutes} first={what} onClose={() => setWhat(null)} />
}
