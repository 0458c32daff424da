/** Sending: what it means and brings, to whom; then the PDF is kept and the numbers are locked. */
import { Button, Group, TextInput } from '@mantine/core'
import { IconLock } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { hasNews, newsSince, waitingBaseline } from '../../../shared/documents/news.ts'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { ExportedFile } from '../documents/ExportedFile.tsx'
import { MailForm } from './MailForm.tsx'
import { NamesInput } from './NamesInput.tsx'
import style from './Pack.module.css'
import { SendWarnings } from './SendWarnings.tsx'
import { useSending } from './useSending.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly onClose: () => void
}

export function SendDialog({ meeting, plan, onClose }: Props) {
  const { t } = useTranslation()
  const sending = useSending(meeting)
  const { isFirst, sent, job } = sending
  const waits = !meeting.sent || hasNews(newsSince(meeting, plan, waitingBaseline(meeting.sent)))
  const canSend = waits && !sent
  return (
    <Dialog
      title={t(isFirst ? 'pack.send.firstTitle' : 'pack.send.laterTitle')}
      size={600}
      busy={job.isPending}
      onClose={onClose}
    >
      <div className={form.form}>
        {sent && (
          <div>
            <p className={style.intro}>{t('pack.send.done', { number: sending.latest?.number })}</p>
            <ExportedFile {...sent} />
          </div>
        )}
        {sent && <MailForm meeting={meeting} sending={sending} file={sent.file} onClose={onClose} />}
        {canSend && <SendForm meeting={meeting} plan={plan} sending={sending} />}
        {!canSend && !sent && (
          <p className={style.intro}>{t('pack.send.nothing', { number: sending.latest?.number })}</p>
        )}
        <ErrorNote error={sending.error} />
        {job.isPending && (
          <ProgressPanel
            label={t('pack.send.making', { file: sending.file?.name })}
            progress={job.progress}
            onCancel={job.cancel}
            takesFocus
          />
        )}
        {!job.isPending && !sent && (
          <Group justify="flex-end">
            {/* Has the focus: what can't be undone is not done by a stray Enter. */}
            <Button onClick={onClose} autoFocus data-autofocus>
              {t(canSend ? 'ui.cancel' : 'pack.send.close')}
            </Button>
            {canSend && (
              <Button
                variant="filled"
                leftSection={<IconLock size={16} />}
                onClick={() => void sending.send()}
              >
                {t('pack.send.confirm')}
              </Button>
            )}
          </Group>
        )}
      </div>
    </Dialog>
  )
}

interface FormProps {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly sending: ReturnType<typeof useSending>
}

function SendForm({ meeting, plan, sending }: FormProps) {
  const { t } = useTranslation()
  const { isFirst, members, recipients, setRecipients, note, setNote, job } = sending
  return (
    <>
      <p className={style.intro}>{t(isFirst ? 'pack.send.firstText' : 'pack.send.laterText')}</p>
      <SendWarnings meeting={meeting} plan={plan} />
      <NamesInput
        label={t('pack.send.recipients')}
        hint={t('pack.send.recipientsHint')}
        known={members}
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
  )
}
