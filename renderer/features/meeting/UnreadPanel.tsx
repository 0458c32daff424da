/** Lines of an imported text that were not understood: they stay until a person has dealt with them. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { UnreadLine } from '../../../shared/model/meeting.ts'
import { useChange } from '../../autosave/useChange.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './UnreadPanel.module.css'

/** As many are shown at once; more wait behind their number. */
const few = 3

interface Props {
  readonly lines: readonly UnreadLine[]
  /** While nothing can be put in, they wait. */
  readonly folded: boolean
}

export function UnreadPanel({ lines, folded }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const dismiss = async (id: number, line: number) => {
    if ((await change('unread.dismiss', { id })) === undefined) return
    offerUndo({ text: t('meeting.unread.dismissed', { line }) })
  }
  if (lines.length === 0) return null
  return (
    <details className={style.panel} key={String(folded)} open={lines.length <= few && !folded}>
      <summary className={style.head}>
        <strong>{t('meeting.unread.title')}</strong> {t('meeting.unread.lines', { count: lines.length })}
      </summary>
      <p className={style.head}>{t('meeting.unread.text')}</p>
      <ErrorNote error={error} />
      <ul className={style.lines}>
        {lines.map(({ id, source, line, text }) => (
          <li key={id} className={style.line}>
            <span className={style.place}>{t(`meeting.unread.${source}`, { line })}</span>
            <span className={style.text}>{text}</span>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={t('meeting.unread.doneWith', { line })}
              onClick={() => void dismiss(id, line)}
            >
              {t('meeting.unread.done')}
            </Button>
          </li>
        ))}
      </ul>
    </details>
  )
}
