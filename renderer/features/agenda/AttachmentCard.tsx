/** One attachment: label, first page, name, file, pages; amber while its file is missing. */
import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconLock, IconTrash } from '@tabler/icons-react'
import { type DragEvent, type KeyboardEvent, type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import { awaitsMinutes } from '../../../shared/rules/previous-minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { Asked } from '../attachments/Asked.tsx'
import { beginDrag } from '../attachments/drop-place.ts'
import { Thumbnail } from '../attachments/Thumbnail.tsx'
import style from './AttachmentCard.module.css'

interface Props {
  readonly attachment: Attachment
  /** Whether it is put in, and made anew, by itself: nothing has been sent. */
  readonly isKeptNew: boolean
  /** Whether one came here to look at it. */
  readonly isShown: boolean
  readonly isSent: boolean
  readonly label: string
  readonly page: string | null
  readonly place: { readonly first: boolean; readonly last: boolean }
  readonly menu: ReactNode
  readonly onView: () => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly onFill: () => void
}

export function AttachmentCard(props: Props) {
  const { attachment, isShown, isSent, label, page, onView, onMove, onFill } = props
  const { t } = useTranslation()
  const { id, title, file, secrecy, asked } = attachment
  const isMissing = !file && !awaitsMinutes(attachment)
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isShown) card.current?.focus()
  }, [isShown])
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target === card.current) onView()
    else if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown'))
      onMove(event.key === 'ArrowUp' ? -1 : 1)
    else return
    event.preventDefault()
  }
  const drag = ({ dataTransfer }: DragEvent) => {
    beginDrag(dataTransfer, id)
    if (card.current) dataTransfer.setDragImage(card.current, 20, 20)
  }
  return (
    <li
      className={style.card}
      data-awaited={isMissing || undefined}
      data-attachment={id}
      onKeyDown={press}
      ref={card}
      data-shown={isShown || undefined}
      tabIndex={-1}
    >
      <span className={style.label}>
        {label}
        {isSent && <IconLock size={12} className={style.lock} aria-label={t('pack.sent.lock')} />}
      </span>
      <button
        type="button"
        className={style.thumbnail}
        aria-label={t('attachments.show', { label: label || title })}
        draggable
        onDragStart={drag}
        onClick={onView}
      >
        <Thumbnail file={file} turns={attachment.turns} />
      </button>
      <div className={style.words}>
        <LineField
          label={t('meeting.attachment.title')}
          value={title}
          required
          isLater
          onChange={(title) => save({ thing: 'attachment', id, value: { title } })}
        />
        <p className={style.meta}>
          <Origin {...props} />
          {isMissing && (
            <Button size="compact-xs" variant="subtle" onClick={onFill}>
              {t('meeting.attachment.fill')}
            </Button>
          )}
        </p>
        {!file && asked && (
          <p className={style.meta}>
            <Asked asked={asked} />
          </p>
        )}
        {secrecy !== '' && <p className={style.secret}>{t('pack.secrecy.mark', { ground: secrecy })}</p>}
      </div>
      {file && (
        <p className={style.pages}>
          <span>{t('meeting.pages', { count: file.pages })}</span>
          {page !== null && <span>{t('meeting.page', { page })}</span>}
        </p>
      )}
      <Actions {...props} />
    </li>
  )
}

function Actions({ place, menu, onMove, onRemove }: Props) {
  const { t } = useTranslation()
  return (
    <div className={style.actions}>
      <IconAction
        label={t('meeting.attachment.up')}
        keys="alt+ArrowUp"
        disabled={place.first}
        onClick={() => onMove(-1)}
      >
        <IconArrowUp size={16} />
      </IconAction>
      <IconAction
        label={t('meeting.attachment.down')}
        keys="alt+ArrowDown"
        disabled={place.last}
        onClick={() => onMove(1)}
      >
        <IconArrowDown size={16} />
      </IconAction>
      {menu}
      <IconAction label={t('meeting.attachment.remove')} onClick={onRemove}>
        <IconTrash size={16} />
      </IconAction>
    </div>
  )
}

/** Where its file comes from. A file's name may run from right to left, or pretend to. */
function Origin({ attachment, isKeptNew }: Props) {
  const { t } = useTranslation()
  const { file, fromAccounts } = attachment
  if (fromAccounts) return t(isKeptNew ? 'pack.made.kept' : 'pack.made.from')
  if (file) return <bdi>{(file.original ?? file).fileName}</bdi>
  if (!awaitsMinutes(attachment)) return t('meeting.attachment.awaited')
  return t(isKeptNew ? 'items.previous.comes' : 'items.previous.comesLater')
}
