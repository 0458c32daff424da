/** The attachments that a paragraph rests on, to be opened over the page. */
import { Button } from '@mantine/core'
import { IconPaperclip } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReviewFile } from '../../../shared/model/review.ts'
import type { ParagraphId } from '../../../shared/values.ts'
import { keyed } from '../../components/keyed.ts'
import { useDesk } from './desk.ts'
import { FileDialog } from './FileDialog.tsx'
import paper from './Paper.module.css'

export function ReviewFiles({ paragraph }: { readonly paragraph: ParagraphId | null }) {
  const { t } = useTranslation()
  const { request } = useDesk()
  const [shown, setShown] = useState<ReviewFile | null>(null)
  const files = request.files.filter((file) => file.paragraph === paragraph)
  if (files.length === 0) return null
  return (
    <section className={paper.files} aria-label={t('reviewMode.attachments')}>
      {keyed(files).map(([key, file]) => (
        <Button
          key={key}
          size="md"
          variant="light"
          className={paper.file ?? ''}
          leftSection={<IconPaperclip size={20} aria-hidden />}
          onClick={() => setShown(file)}
        >
          {file.label === '' ? '' : `${t('reviewMode.attachment', { label: file.label })} · `}
          {file.title}
        </Button>
      ))}
      {shown && <FileDialog file={shown} onClose={() => setShown(null)} />}
    </section>
  )
}
