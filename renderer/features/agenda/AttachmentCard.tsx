/** One attachment: label, name, file, pages; amber while its file is awaited. */
import { Button } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconLock, IconTrash } from '@tabler/icons-react'
import type { TFunction } from 'i18next'
import { type KeyboardEvent, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '../../../shared/model/meeting.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { AttachmentMenu } from '../pack/AttachmentMenu.tsx'
import style from './AttachmentCard.module.css'

interface Props {
  readonly attachment: Attachment
  /** Whether it is made anew while the accounts change. */
  readonly isKeptNew: boolean
  /** Whether one came here to look at it. */
  readonly isShown: boolean
  readonly label: string
  readonly page: string | null
  readonly first: boolean
  readonly last: boolean
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
  readonly onFill: () => void
  /** Given where it has been sent: its file can only be replaced by a replacement sheet. */
  readonly onReplace: (() => void) | undefined
}

export function AttachmentCard(props: Props) {
  const { attachment, isShown, label, page, first, last, onMove, onRemove, onFill, onReplace } = props
  const { t } = useTranslation()
  const { id, title, file, secrecy } = attachment
  const card = useRef<HTMLLIElement>(null)
  useEffect(() => {
    if (isShown) card.current?.focus()
  }, [isShown])
  const press = (event: KeyboardEvent) => {
    if (!event.altKey || (event.key !== 'ArrowUp' && event.key !== 'ArrowDown')) return
    event.preventDefault()
    onMove(event.key === 'ArrowUp' ? -1 : 1)
  }
  return (
    <li
      className={style.card}
      data-awaited={file === null || undefined}
      onKeyDown={press}
      ref={card}
      data-shown={isShown || undefined}
      tabIndex={-1}
    >
      <span className={style.label}>
        {label}
        {onReplace && <IconLock size={12} className={style.lock} aria-label={t('pack.sent.lock')} />}
      </span>
      <div className={style.words}>
        <LineField
          label={t('meeting.attachment.title')}
          value={title}
          required
          onChange={(title) => save({ thing: 'attachment', id, value: { title } })}
        />
        <p className={style.meta}>
          {originText(props, t)}
          {!file && (
            <Button size="compact-xs" variant="subtle" onClick={onFill}>
              {t('meeting.attachment.fill')}
            </Button>
          )}
        </p>
        {secrecy !== '' && <p className={style.secret}>{t('pack.secrecy.mark', { ground: secrecy })}</p>}
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
        <AttachmentMenu attachment={attachment} onReplace={onReplace} />
        <IconAction label={t('meeting.attachment.remove')} onClick={onRemove}>
          <IconTrash size={16} />
        </IconAction>
      </div>
    </li>
  )
}

/** Where its file comes from. */
function originText({ attachment: { file, fromAccounts }, isKeptNew }: Props, t: TFunction<'words'>): string {
  if (fromAccounts) return t(isKeptNew ? 'pack.made.kept' : 'pack.made.from')
  return file ? (file.original ?? file).fileName : t('meeting.attachment.awaited')
}
