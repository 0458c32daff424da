/** Minutes as they were understood. */
import { useTranslation } from 'react-i18next'
import type { AttendanceInput } from '../../../shared/model/minutes.ts'
import type { MinutesReading } from '../../../shared/text/read-minutes.ts'
import style from './Reading.module.css'
import { Entry, HeaderView, Nothing, UnreadLines } from './ReadingParts.tsx'

interface Props {
  readonly reading: MinutesReading
  readonly empty: boolean
  readonly onLine: (line: number) => void
}

export function MinutesReadingView({ reading, empty, onLine }: Props) {
  const { t } = useTranslation()
  if (empty) return <Nothing>{t('ui.import.nothing')}</Nothing>
  const { attendance, paragraphs, signatories, unread } = reading
  return (
    <>
      <HeaderView header={reading} />
      <UnreadLines lines={unread} onLine={onLine} />
      {(['present', 'part', 'absent'] as const).map((presence) => (
        <People
          key={presence}
          title={t(`ui.import.${presence}`)}
          people={attendance.filter((person) => person.presence === presence)}
        />
      ))}
      <h3 className={style.count}>{t('ui.import.paragraphs', { count: paragraphs.length })}</h3>
      <ol className={style.entries}>
        {paragraphs.map((paragraph) => (
          <Entry
            key={`${paragraph.number} ${paragraph.title}`}
            {...paragraph}
            number={`§ ${paragraph.number}`}
            label={t('ui.import.decision')}
          />
        ))}
      </ol>
      {signatories.length > 0 && (
        <>
          <h3 className={style.count}>{t('ui.import.signatories')}</h3>
          <p className={style.names}>{signatories.map(({ name }) => name).join(', ')}</p>
        </>
      )}
    </>
  )
}

function People({ title, people }: { readonly title: string; readonly people: readonly AttendanceInput[] }) {
  if (people.length === 0) return null
  return (
    <table className={style.people}>
      <caption>{`${title} ${people.length}`}</caption>
      <tbody>
        {people.map((person) => (
          <tr key={`${person.name} ${person.role}`}>
            <th scope="row">{person.name}</th>
            <td>{person.role}</td>
            <td>{person.organisation}</td>
            <td>
              <Stay person={person} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** From which paragraph to which somebody was there. */
function Stay({ person }: { readonly person: AttendanceInput }) {
  const { t } = useTranslation()
  const { fromParagraph: from, untilParagraph: until } = person
  if (from !== null && until !== null) return t('documents.betweenParagraphs', { from, until })
  if (from !== null) return t('documents.fromParagraph', { from })
  return until !== null && t('documents.untilParagraph', { until })
}
