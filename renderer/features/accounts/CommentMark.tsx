/** Shows that a row has a comment, and where one can be written. */
import { UnstyledButton } from '@mantine/core'
import { IconMessage, IconMessageFilled } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import style from './ReportGrid.module.css'

interface Props {
  /** What the row is called. */
  readonly text: string
  readonly comment: string
}

export function CommentMark({ text, comment }: Props) {
  const { t } = useTranslation()
  const has = comment !== ''
  return (
    <UnstyledButton
      className={style.mark}
      // The table leads here with its own keys.
      tabIndex={-1}
      data-comment
      data-has={has || undefined}
      aria-label={has ? t('accounts.comment.edit', { row: text }) : t('accounts.comment.add', { row: text })}
      title={has ? comment : undefined}
    >
      {has ? <IconMessageFilled size={14} aria-hidden /> : <IconMessage size={14} aria-hidden />}
    </UnstyledButton>
  )
}
