/** Time and place, and who was there: rows to type in, filled from the board's members. */
import { useTranslation } from 'react-i18next'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Attendance, Minutes } from '../../../shared/model/minutes.ts'
import { useChange } from '../../autosave/useChange.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { useOfferUndo } from '../../components/Undo.tsx'
import editor from '../meeting/editor.module.css'
import { AddPeople } from './AddPeople.tsx'
import style from './AttendanceEditor.module.css'
import { AttendanceRow } from './AttendanceRow.tsx'
import { TimeAndPlace } from './TimeAndPlace.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
}

export function AttendanceEditor({ meeting, minutes }: Props) {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const { attendance } = minutes

  const remove = async ({ id, name }: Attendance) => {
    if ((await change('attendance.remove', { id })) === undefined) return
    offerUndo({ text: t('meeting.attendance.removed', { name }) })
  }

  return (
    <section className={style.section} aria-label={t('meeting.attendance.heading')}>
      <TimeAndPlace meeting={meeting} minutes={minutes} />
      <h2 className={editor.heading}>{t('meeting.attendance.heading')}</h2>
      <ErrorNote error={error} />
      {attendance.length === 0 ? (
        <p className={editor.quiet}>{t('meeting.attendance.nobody')}</p>
      ) : (
        <div className={style.people}>
          <p className={style.head} aria-hidden>
            <span>{t('meeting.attendance.name')}</span>
            <span>{t('meeting.attendance.role')}</span>
            <span>{t('meeting.attendance.organisation')}</span>
            <span>{t('meeting.attendance.presence')}</span>
          </p>
          <ul className={style.list}>
            {attendance.map((person) => (
              <li key={person.id}>
                <AttendanceRow
                  person={person}
                  people={attendance}
                  firstParagraph={minutes.firstParagraph}
                  onRemove={() => void remove(person)}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
      <AddPeople meeting={meeting} attendance={attendance} change={change} />
    </section>
  )
}
