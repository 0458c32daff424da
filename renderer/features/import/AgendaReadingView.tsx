/** An agenda as it was understood. */
import { useTranslation } from 'react-i18next'
import type { AgendaReading } from '../../../shared/text/read-agenda.ts'
import style from './Reading.module.css'
import { Entry, HeaderView, Nothing, UnreadLines } from './ReadingParts.tsx'

interface Props {
  readonly reading: AgendaReading
  readonly empty: boolean
  readonly onLine: (line: number) => void
}

export function AgendaReadingView({ reading, empty, onLine }: Props) {
  const { t } = useTranslation()
  if (empty) return <Nothing>{t('ui.import.nothing')}</Nothing>
  const { items, unread } = reading
  return (
    <>
      <HeaderView header={reading} />
      <UnreadLines lines={unread} onLine={onLine} />
      <h3 className={style.count}>{t('ui.import.items', { count: items.length })}</h3>
      <ol className={style.entries}>
        {items.map((item) => (
          <Entry
            key={`${item.number} ${item.title}`}
            {...item}
            label={t('ui.import.proposal')}
            decision={item.proposal}
          />
        ))}
      </ol>
    </>
  )
}
