/** Moves an attachment to another item of the agenda. */
import { Button, Group, Select } from '@mantine/core'
import { type SubmitEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import type { ItemId } from '../../../shared/values.ts'
import { Dialog } from '../../components/Dialog.tsx'
import form from '../../components/Form.module.css'

interface Props {
  readonly attachment: Attachment
  readonly items: readonly { readonly id: ItemId; readonly name: string }[]
  readonly onMove: (item: ItemId) => void
  readonly onClose: () => void
}

export function MoveDialog({ attachment, items, onMove, onClose }: Props) {
  const { t } = useTranslation()
  const [item, setItem] = useState<string | null>(null)
  const submit = (event: SubmitEvent) => {
    event.preventDefault()
    if (item === null) return
    onMove(Number(item) as ItemId)
    onClose()
  }
  return (
    <Dialog title={t('attachments.move.title', { title: attachment.title })} onClose={onClose}>
      <form className={form.form} onSubmit={submit}>
        <Select
          label={t('attachments.move.to')}
          data={items.map(({ id, name }) => ({ value: String(id), label: name }))}
          value={item}
          searchable
          data-autofocus
          onChange={setItem}
        />
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button type="submit" variant="filled" disabled={item === null}>
            {t('attachments.move.confirm')}
          </Button>
        </Group>
      </form>
    </Dialog>
  )
}
