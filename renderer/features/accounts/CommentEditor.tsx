/** A comment to a row, in a small window beside it; stored while it is typed. */
import { Popover, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CommentMark } from './CommentMark.tsx'
import style from './GridEdit.module.css'

interface Props {
  /** What the row is called. */
  readonly text: string
  readonly comment: string
  readonly locked: boolean
  readonly onType: (comment: string) => void
  /** Gets the comment as it was when the window opened. */
  readonly onClose: (before: string) => void
}

export function CommentEditor({ text, comment, locked, onType, onClose }: Props) {
  const { t } = useTranslation()
  const [before] = useState(comment)
  const [typed, setTyped] = useState(comment)
  return (
    // The row's mark opens it from afar: what stands beside the window has no state to tell.
    <Popover
      opened
      onChange={() => onClose(before)}
      position="bottom-end"
      width={320}
      trapFocus
      withRoles={false}
      // What is typed while the table scrolls belongs to the comment too.
      hideDetached={false}
    >
      <Popover.Target>
        <span>
          <CommentMark text={text} comment={comment} t={t} />
        </span>
      </Popover.Target>
      <Popover.Dropdown
        className={style.commentWindow ?? ''}
        role="dialog"
        aria-label={t('accounts.comment.to', { row: text })}
      >
        <Textarea
          label={t('accounts.comment.to', { row: text })}
          description={t('accounts.comment.help')}
          value={typed}
          readOnly={locked}
          autosize
          minRows={3}
          maxRows={10}
          maxLength={2000}
          autoFocus
          data-autofocus
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value)
            onType(currentTarget.value)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Escape' && !(event.key === 'Enter' && (event.ctrlKey || event.metaKey))) return
            event.preventDefault()
            event.stopPropagation()
            onClose(before)
          }}
        />
      </Popover.Dropdown>
    </Popover>
  )
}
