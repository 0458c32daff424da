/** The sending of papers: to whom, with which note, the job, and what was sent. */
import { useState } from 'react'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { usualRecipients } from '../../../shared/rules/recipients.ts'
import { servesOn } from '../../../shared/rules/roles.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, useJob, useRead } from '../../call.ts'
import { useOfferUndo } from '../../components/Undo.tsx'
import { documentWords } from '../meeting/pack.ts'

interface Sent {
  readonly file: ChosenFile
  readonly exported: Exported
}

export function useSending(meeting: MeetingDetail) {
  const [isFirst] = useState(meeting.sent === null)
  const register = useRead('member.list', { body: meeting.board.bodyId })
  const last = useRead('pack.recipients', { meeting: meeting.id })
  const usual = usualRecipients(register, last, meeting.date)
  const members = [...new Set(register.filter((one) => servesOn(one, meeting.date)).map(({ name }) => name))]
  const latest = useRead('edition.list', { meeting: meeting.id }).at(-1)
  const [recipients, setRecipients] = useState<string[]>([...(latest?.recipients ?? usual)])
  const [note, setNote] = useState('')
  const [file, setFile] = useState<ChosenFile | null>(null)
  const [sent, setSent] = useState<Sent | null>(null)
  const [error, setError] = useState<unknown>(null)
  const job = useJob('edition.send')
  const offerUndo = useOfferUndo()

  const send = async () => {
    setError(null)
    try {
      await saveAll()
      const file = await call('app.choosePdf', { name: fileNameOf(meeting, isFirst) })
      if (!file) return
      setFile(file)
      const exported = await job.run({ meeting: meeting.id, to: file.file, recipients, note })
      if (!exported) return
      // What was taken back before would no longer be what was sent.
      offerUndo(null)
      setSent({ file, exported })
    } catch (failure) {
      setError(failure)
    }
  }
  return {
    isFirst,
    register,
    members,
    latest,
    recipients,
    setRecipients,
    note,
    setNote,
    file,
    sent,
    error,
    job,
    send,
  }
}

/** "Handlingar styrelsemöte 5 2018-11-22" */
function fileNameOf(meeting: MeetingDetail, isFirst: boolean): string {
  const kind = sv.pack.sent.kinds[isFirst ? 'pack' : 'supplement']
  return `${kind} ${insideSentence(meetingName(meeting, meeting.board.kind, documentWords))} ${meeting.date}`
}
