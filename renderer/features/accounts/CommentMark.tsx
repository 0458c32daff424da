/** Shows that a row has a comment, and where one can be written. */
import { IconMessageFilled } from '@tabler/icons-react'
import type { Translate } from '../../../shared/i18n/i18n.ts'
import style from './GridEdit.module.css'

interface Props {
  /** What the row is called. */
  readonly text: string
  readonly comment: string
  readonly t: Translate
}

export function CommentMark({ text, comment, t }: Props) {
  const has = comment !== ''
  return (
    <button
      type="button"
      className={style.mark}
      // The table leads here with its own keys.
      tabIndex={-1}
      data-comment
      data-has={has || undefined}
      aria-label={has ? t('accounts.comment.edit', { row: text }) : t('accounts.comment.add', { row: text })}
      title={has ? comment : undefined}
    >
      {has && <IconMessageFilled size={14} aria-hidden />}
    </button>
  )
}
