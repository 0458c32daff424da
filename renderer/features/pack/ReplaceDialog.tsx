/** A replacement sheet: which attachment, the new file, which pages changed and how it is told. */
import { Button, Group, Select, Textarea, TextInput } from '@mantine/core'
import { IconFile } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { PackPlan } from '../../../shared/documents/pack-plan.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { AttachmentId } from '../../../shared/values.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'
import { ProgressPanel } from '../../components/ProgressPanel.tsx'
import style from './Pack.module.css'
import { PageMatches } from './PageMatches.tsx'
import { useReplacement } from './useReplacement.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly plan: PackPlan
  readonly attachment?: AttachmentId | undefined
  readonly onClose: () => void
}

export function ReplaceDialog({ meeting, plan, attachment: first, onClose }: Props) {
  const { t } = useTranslation()
  const known = new Set(meeting.sent?.attachments.map(({ attachment }) => attachment))
  const sent = plan.attachments.filter(({ id }) => known.has(id))
  const replacement = useReplacement(first ?? sent[0]?.id ?? null, onClose)
  const { attachment, choose, file, comparison, text, setText, making, comparing, error } = replacement
  const busy = making.isPending || comparing.isPending
  const planned = sent.find(({ id }) => id === attachment)
  return (
    <Dialog title={t('pack.replace.title')} size={920} busy={busy} onClose={onClose}>
      <div className={form.form}>
        <p className={style.intro}>{t('pack.replace.intro')}</p>
        <div className={style.options}>
          <Select
            label={t('pack.replace.attachment')}
            value={attachment === null ? null : String(attachment)}
            data={sent.map(({ id, label, title }) => ({ value: String(id), label: `${label} ${title}` }))}
            allowDeselect={false}
            disabled={busy}
            onChange={(id) => id && replacement.setAttachment(Number(id) as AttachmentId)}
          />
          <TextInput
            label={t('pack.replace.file')}
            value={file?.name ?? ''}
            readOnly
            rightSectionWidth={128}
            rightSection={
              <Button
                size="compact-sm"
                data-autofocus
                leftSection={<IconFile size={14} />}
                disabled={busy || attachment === null}
                onClick={() => void choose()}
              >
                {t('pack.replace.choose')}
              </Button>
            }
          />
        </div>
        {comparing.isPending && (
          <ProgressPanel
            label={t('pack.replace.comparing')}
            progress={comparing.progress}
            onCancel={comparing.cancel}
            takesFocus
          />
        )}
        {comparison && planned && file && attachment !== null && (
          <>
            <PageMatches
              comparison={comparison}
              numbers={planned.numbers.map(({ number }) => number)}
              onChange={replacement.setComparison}
              attachment={attachment}
              file={file.file}
            />
            <TextInput
              label={t('pack.replace.place')}
              description={t('pack.replace.placeHint')}
              value={text.place}
              onChange={({ currentTarget }) => setText({ place: currentTarget.value })}
            />
            <Textarea
              label={t('pack.replace.wording')}
              description={t('pack.replace.wordingHint')}
              value={text.wording}
              autosize
              minRows={3}
              maxRows={8}
              onChange={({ currentTarget }) => setText({ wording: currentTarget.value })}
            />
          </>
        )}
        <ErrorNote error={error} />
        {making.isPending ? (
          <ProgressPanel
            label={t('pack.replace.making')}
            progress={making.progress}
            onCancel={making.cancel}
            takesFocus
          />
        ) : (
          <Group justify="flex-end">
            <Button onClick={onClose}>{t('ui.cancel')}</Button>
            <Button
              variant="filled"
              disabled={busy || !comparison || !replacement.changes}
              onClick={() => void replacement.make()}
            >
              {t('pack.replace.make')}
            </Button>
          </Group>
        )}
      </div>
    </Dialog>
  )
}
