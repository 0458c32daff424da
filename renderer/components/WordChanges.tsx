/** What another wording changes, word by word: struck and underlined, and said in words to a screen reader. */
import { VisuallyHidden } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { wordDiff } from '../../shared/text/word-diff.ts'
import { keyed } from './keyed.ts'
import style from './WordChanges.module.css'

interface Props {
  readonly before: string
  readonly after: string
}

export function WordChanges({ before, after }: Props) {
  const { t } = useTranslation()
  return (
    <span className={style.changes}>
      {keyed(wordDiff(before, after)).map(([key, { kind, text }]) => {
        if (kind === 'same') return <span key={key}>{text}</span>
        const Tag = kind === 'added' ? 'ins' : 'del'
        return (
          <Tag key={key}>
            <VisuallyHidden>{` ${t(`reviewMode.changes.${kind}`)}: `}</VisuallyHidden>
            {text}
            <VisuallyHidden>{` ${t('reviewMode.changes.end')} `}</VisuallyHidden>
          </Tag>
        )
      })}
    </span>
  )
}
