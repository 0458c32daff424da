/** The legal ground for keeping an attachment secret. */
import { Button, Group, TextInput } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import { useCall } from '../../call.ts'
import { Dialog } from '../../components/Dialog.tsx'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import form from '../../components/Form.module.css'

interface Props {
  readonly attachment: Attachment
  readonly onClose: () => void
}

export function SecrecyDialog({ attachment: { id, title, secrecy }, onClose }: Props) {
  const { t } = useTranslation()
  const [ground, setGround] = useState(secrecy)
  const update = useCall('attachment.secrecy')
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    update.mutate({ id, ground }, { onSuccess: onClose })
  }
  return (
    <Dialog title={t('pack.secrecy.attachment')} onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <TextInput
          label={t('pack.secrecy.dialog', { title })}
          description={t('pack.secrecy.hint')}
          value={ground}
          data-autofocus
          onChange={({ currentTarget }) => setGround(currentTarget.value)}
        />
        <ErrorNote error={update.error} />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" loading={update.isPending}>
            {t('ui.save.do')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
