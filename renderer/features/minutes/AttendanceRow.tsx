/** One person of the attendance, typed in place. */
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Attendance, type AttendanceInput, Presence } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField, ParagraphField } from '../../autosave/Fields.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './AttendanceEditor.module.css'

interface Props {
  readonly person: Attendance
  /** The number of the first paragraph: what is stored are places in the minutes. */
  readonly firstParagraph: number
  readonly onRemove: () => void
}

export function AttendanceRow({ person, firstParagraph, onRemove }: Props) {
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
          onChange={(presence) => change({ presence, fromParagraph: null, untilParagraph: null })}
        />
      </div>
      {person.presence === 'part' && (
        <div className={style.span}>
          {t('meeting.attendance.from')}
          <ParagraphField
            label={t('meeting.attendance.from')}
            value={person.fromParagraph}
            first={firstParagraph}
            onChange={(fromParagraph) => change({ fromParagraph })}
          />
          {t('meeting.attendance.until')}
          <ParagraphField
            label={t('meeting.attendance.until')}
            value={person.untilParagraph}
            first={firstParagraph}
            onChange={(untilParagraph) => change({ untilParagraph })}
          />
        </div>
      )}
      <IconAction
        label={t('meeting.attendance.remove', { name: person.name })}
        size={24}
        className={style.remove ?? ''}
        onClick={onRemove}
      >
        <IconX size={14} />
      </IconAction>
    </fieldset>
  )
}
