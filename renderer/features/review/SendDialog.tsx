/** Sends the draft to those who review it: to whom, with what, under which passphrase; and afterwards what to do next. */
import { Button, Checkbox, Group, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { weaknessOf } from '../../../shared/contract/review.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Minutes } from '../../../shared/model/minutes.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'
import { saveAll } from '../../autosave/autosave.ts'
import { useJob } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import { FolderField } from './FolderField.tsx'
import { noPassphrases, PassphrasesFields, passphrasesFor } from './PassphrasesFields.tsx'
import style from './Review.module.css'
import { ReviewersField, reviewersOf, type WrittenReviewer } from './ReviewersField.tsx'
import { Sent } from './Sent.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly onClose: () => void
}

export function SendDialog({ meeting, minutes, onClose }: Props) {
  const { t } = useTranslation()
  const job = useJob('review.send')
  const [reviewers, setReviewers] = useState<readonly WrittenReviewer[]>(() => reviewersOf(minutes))
  const [note, setNote] = useState('')
  const [attachments, setAttachments] = useState(true)
  const [paper, setPaper] = useState(false)
  const [passphrases, setPassphrases] = useState(noPassphrases)
  const [folder, setFolder] = useState<ChosenFile | null>(null)
  const [tried, setTried] = useState(false)
  const [error, setError] = useState<unknown>(null)
  const [files, setFiles] = useState<readonly string[] | null>(null)
  const named = reviewers.filter(({ name }) => name.trim() !== '')
  const isTwice = new Set(named.map(({ name }) => name.trim())).size < named.length
  const given = passphrasesFor(named, passphrases)
  const isWeak = given.some((passphrase) => weaknessOf(passphrase) !== null)

  const submit = async () => {
    setTried(true)
    if (!folder || isWeak || isTwice || named.length === 0 || job.isPending) return
    setError(null)
    try {
      await saveAll()
      const sent = await job.run({
        ...{ meeting: meeting.id, folder: folder.file, note, attachments, paper },
        reviewers: named.map(({ name, role }, index) => ({
          ...{ name: name.trim(), role, passphrase: given[index] ?? '' },
        })),
      })
      if (sent) setFiles(sent.files)
    } catch (failure) {
      setError(failure)
    }
  }

  if (files && folder)
    return (
      <Dialog title={t('reviewUi.sending.doneTitle')} size={600} onClose={onClose}>
        <Sent files={files} folder={folder} onClose={onClose} />
      </Dialog>
    )
  return (
    <Dialog title={t('reviewUi.sending.title')} size={640} onClose={onClose} busy={job.isPending}>
      <form
        className={form.form}
        onSubmit={(event) => {
          event.preventDefault()
          void submit()
        }}
      >
        <p className={style.meta}>{t('reviewUi.sending.intro')}</p>
        <ReviewersField
          reviewers={reviewers}
          onChange={setReviewers}
          error={
            isTwice
              ? t('reviewUi.sending.twice')
              : tried && named.length === 0
                ? t('reviewUi.sending.noReviewer')
                : null
          }
        />
        <Textarea
          label={t('reviewUi.sending.note')}
          value={note}
          autosize
          minRows={1}
          onChange={({ currentTarget }) => setNote(currentTarget.value)}
        />
        <div className={style.checks}>
          <Checkbox
            label={t('reviewUi.sending.attachments')}
            checked={attachments}
            onChange={({ currentTarget }) => setAttachments(currentTarget.checked)}
          />
          <Checkbox
            label={t('reviewUi.sending.paper')}
            checked={paper}
            onChange={({ currentTarget }) => setPaper(currentTarget.checked)}
          />
        </div>
        <PassphrasesFields reviewers={named} value={passphrases} onChange={setPassphrases} tried={tried} />
        <FolderField
          folder={folder}
          onChange={setFolder}
          error={tried && !folder ? t('reviewUi.sending.needFolder') : null}
        />
        <ErrorNote error={error} />
        {job.isPending ? (
          <ProgressPanel
            label={t('reviewUi.sending.working')}
            progress={job.progress}
            inPercent
            takesFocus
            onCancel={job.cancel}
          />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button type="submit" variant="filled">
              {t('reviewUi.sending.submit')}
            </Button>
          </Group>
        )}
      </form>
    </Dialog>
  )
}
