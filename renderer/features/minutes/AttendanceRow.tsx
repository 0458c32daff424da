/** One person of the attendance, typed in place. */
import { useTranslation } from 'react-i18next'
import {
  type Attendance,
  type AttendanceInput,
  Presence,
  plainAttendance,
} from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './AttendanceEditor.module.css'
import { AttendanceMenu } from './AttendanceMenu.tsx'
import { AttendanceMore, SpanFields } from './AttendanceMore.tsx'

interface Props {
  readonly person: Attendance
  /** Everybody of the attendance. */
  readonly people: readonly Attendance[]
  /** The number of the first paragraph: what is stored are places in the minutes. */
  readonly firstParagraph: number
  readonly onRemove: () => void
}

export function AttendanceRow({ person, people, firstParagraph, onRemove }: Props) {
  const { t } = useTranslation()
  const { id, ...value } = person
  const change = (part: Partial<AttendanceInput>) =>
    save({ thing: 'attendance', id, value: { ...value, ...part } })

  return (
    <fieldset
      className={style.row}
      data-presence={person.presence}
      data-attendance={id}
      aria-label={person.name}
    >
      <div className={style.name}>
        <LineField
          look="cell"
          label={t('meeting.attendance.name')}
          value={person.name}
          required
          onChange={(name) => change({ name })}
        />
      </div>
      <LineField
        look="cell"
        label={t('meeting.attendance.role')}
        value={person.role}
        onChange={(role) => change({ role })}
      />
      <LineField
        look="cell"
        label={t('meeting.attendance.organisation')}
        value={person.organisation}
        onChange={(organisation) => change({ organisation })}
      />
      <div className={style.presence}>
        <ChipSelect
          quiet
          label={t('meeting.attendance.presence')}
          value={person.presence}
          options={Presence.options}
          wordOf={(presence) => t(`meeting.attendance.${presence}`)}
          onChange={(presence) => change({ ...(presence === 'absent' ? away : whole), presence })}
        />
      </div>
      <div className={style.menu}>
        <AttendanceMenu {...{ person, people, onRemove }} onChange={change} />
      </div>
      {person.presence === 'part' && (
        <div className={style.span}>
          <SpanFields
            first={firstParagraph}
            span={{ from: person.fromParagraph, until: person.untilParagraph }}
            onChange={({ from, until }) => change({ fromParagraph: from, untilParagraph: until })}
          />
        </div>
      )}
      <AttendanceMore {...{ person, people }} first={firstParagraph} onChange={change} />
    </fieldset>
  )
}

const whole = { fromParagraph: null, untilParagraph: null, gaps: [] }
/** Who is not there serves in no seat, and takes no part from elsewhere. */
const away = { ...whole, ...plainAttendance }
