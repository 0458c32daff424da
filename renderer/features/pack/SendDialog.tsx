/** Sending: what it means, to whom; then the PDF is kept and the numbers are locked. */
import { Button, Group, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { insideSentence, meetingName } from '../../../shared/documents/format.ts'
import { sv } from '../../../shared/i18n/sv.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Exported } from '../../../shared/model/results.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { call, useJob, useRead } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { documentWords } from '../meeting/pack.ts'
import { NamesInput } from './NamesInput.tsx'
import style from './Pack.module.css'

interface Props {
  readonly meeting: MeetingDetail
  readonly onClose: () => void
}

interface Sent {
  readonly file: ChosenFile
  readonly exported: Exported
}

export function SendDialog({ meeting, onClose }: Props) {
  const { t } = useTranslation()
  const isFirst = useState(meeting.sent === null)[0]
  const names = useMemberNames(meeting.date)
  const before = useRead('edition.list', { meeting: meeting.id }).at(-1)?.recipients
  const [recipients, setRecipients] = useState<string[]>([...(before ?? names)])
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

  return (
    <Dialog
      title={t(isFirst ? 'pack.send.firstTitle' : 'pack.send.laterTitle')}
      size={600}
      busy={job.isPending}
      onClose={onClose}
    >
      <div className={form.form}>
        {sent ? (
          <ExportedFile {...sent} />
        ) : (
          <>
            <p className={style.intro}>{t(isFirst ? 'pack.send.firstText' : 'pack.send.laterText')}</p>
            <NamesInput
              label={t('pack.send.recipients')}
              hint={t('pack.send.recipientsHint')}
              known={names}
              names={recipients}
              disabled={job.isPending}
              onNames={setRecipients}
            />
            <TextInput
              label={t('pack.send.note')}
              description={t('pack.send.noteHint')}
              value={note}
              disabled={job.isPending}
              onChange={({ currentTarget }) => setNote(currentTarget.value)}
            />
          </>
        )}
        <ErrorNote error={error} />
        {job.isPending ? (
          <ProgressPanel
            label={t('pack.send.making', { file: file?.name })}
            progress={job.progress}
            onCancel={job.cancel}
          />
        ) : (
          <Group justify="flex-end">
            {/* Has the focus: what can't be undone is not done by a stray Enter. */}
            <Button onClick={onClose} autoFocus data-autofocus>
              {t(sent ? 'pack.send.close' : 'ui.cancel')}
            </Button>
            {!sent && (
              <Button variant="filled" leftSection={<IconLock size={16} />} onClick={() => void send()}>
                {t('pack.send.confirm')}
              </Button>
            )}
          </Group>
        )}
      </div>
    </Dialog>
  )
}

/** Names of those who have a mandate on the day of the meeting. */
function useMemberNames(date: string): string[] {
  const members = useRead('member.list', {})
  const present = members.filter(({ from, to }) => (!from || from <= date) && (!to || to >= date))
  return [...new Set(present.map(({ name }) => name))]
}

/** "Handlingar styrelsemöte 5 2018-11-22" */
function fileNameOf(meeting: MeetingDetail, isFirst: boolean): string {
  const kind = sv.pack.sent.kinds[isFirst ? 'pack' : 'supplement']
  return `${kind} ${insideSentence(meetingName(meeting, meeting.board.kind, documentWords))} ${meeting.date}`
}
