/** Says, quietly and beside the field, what did not come along when something was pasted. */
import { useTranslation } from 'react-i18next'
import type { LeftOut } from './clean-paste.ts'
import style from './RichField.module.css'

interface Props {
  readonly note: LeftOut | 'tooLong' | null
}

const kinds = ['images', 'deletions', 'comments'] as const

export function PasteNote({ note }: Props) {
  const { t } = useTranslation()
  const words =
    note === null || note === 'tooLong'
      ? []
      : kinds
          .filter((kind) => note[kind] > 0)
          .map((kind) => t(`richText.leftOut.${kind}`, { count: note[kind] }))
  return (
    <div role="status" className={style.note} data-wrong={note === 'tooLong'}>
      {note === 'tooLong' ? t('richText.tooLong') : words.join(' ')}
    </div>
  )
}
