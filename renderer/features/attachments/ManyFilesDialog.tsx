/** Asks before so many files are added that it may be the wrong folder. */
import { Button, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Dialog } from '../../components/Dialog.tsx'
import form from '../../components/Form.module.css'
import type { Asking } from '../agenda/useAttach.ts'

interface Props {
  readonly asking: Asking
  /** Of the item that they are added to. */
  readonly itemName: string
  readonly onAnswer: (isYes: boolean) => void
}

export function ManyFilesDialog({ asking, itemName, onAnswer }: Props) {
  const { t, i18n } = useTranslation()
  const { files, folders } = asking.gathered
  const count = files.length.toLocaleString(i18n.language)
  return (
    <Dialog title={t('attachments.many.title')} onClose={() => onAnswer(false)}>
      <div className={form.form}>
        <p>{t(folders.length === 1 ? 'attachments.many.folder' : 'attachments.many.files', { count })}</p>
        <p>{t('attachments.many.where', { item: itemName })}</p>
        <Group justify="flex-end">
          <Button data-autofocus onClick={() => onAnswer(false)}>
            {t('ui.cancel')}
          </Button>
          <Button variant="filled" onClick={() => onAnswer(true)}>
            {t('attachments.many.confirm', { count })}
          </Button>
        </Group>
      </div>
    </Dialog>
  )
}
