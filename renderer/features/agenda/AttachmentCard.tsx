/** One attachment: label, name, file, pages; amber while its file is awaited. */
import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconTrash } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import style from './AttachmentCard.module.css'

interface Props {
  readonly attachment: Attachment
  readonly label: string
  readonly page: number | null
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly onFill: () => void
}

export function AttachmentCard({ attachment, label, page, first, last, onMove, onRemove, onFill }: Props) {
  const { t } = useTranslation()
  const { id, title, file } = attachment
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li className={style.card} data-awaited={file === null || undefined} onKeyDown={press}>
      <span className={style.label}>{label}</span>
      <div className={style.words}>
        <LineField
          label={t('meeting.attachment.title')}
          value={title}
          required
          onChange={(title) => save({ thing: 'attachment', id, value: { title } })}
        />
        <p className={style.meta}>
          {file ? file.fileName : t('meeting.attachment.awaited')}
          {!file && (
            <Button size="compact-xs" variant="subtle" onClick={onFill}>
              {t('meeting.attachment.fill')}
            </Button>
          )}
        </p>
      </div>
      {file && (
        <p className={style.pages}>
          <span>{t('meeting.pages', { count: file.pages })}</span>
          {page !== null && <span>{t('meeting.page', { page })}</span>}
        </p>
      )}
      <div className={style.actions}>
        <IconAction
          label={t('meeting.attachment.up')}
          keys="alt+ArrowUp"
          disabled={first}
          onClick={() => onMove(-1)}
        >
          <IconArrowUp size={16} />
        </IconAction>
        <IconAction
          label={t('meeting.attachment.down')}
          keys="alt+ArrowDown"
          disabled={last}
          onClick={() => onMove(1)}
        >
          <IconArrowDown size={16} />
        </IconAction>
        <IconAction label={t('meeting.attachment.remove')} onClick={onRemove}>
          <IconTrash size={16} />
        </IconAction>
      </div>
    </li>
  )
}
