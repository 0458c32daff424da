/** One person of the attendance, typed in place. */
import { ActionIcon } from '@mantine/core'
import { IconX } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { type Attendance, type AttendanceInput, Presence } from '../../../shared/model/minutes.ts'
import { save } from '../../autosave/autosave.ts'
import { LineField, ParagraphField } from '../../autosave/Fields.tsx'
import { ActionTip } from '../../components/ActionTip.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './AttendanceEditor.module.css'

interface Props {
  readonly person: Attendance
  /** Whether the columns of those who were there for a part are shown. */
  readonly anyPart: boolean
  readonly onRemove: () => void
}

export function AttendanceRow({ person, anyPart, onRemove }: Props) {
  const { t } = useTranslation()
  const { id, ...value } = person
  const change = (part: Partial<AttendanceInput>) =>
    save({ thing: 'attendance', id, value: { ...value, ...part } })
  const remove = t('meeting.attendance.remove', { name: person.name })

  return (
    <tr data-presence={person.presence}>
      <td className={style.name}>
        <LineField
          look="cell"
          label={t('meeting.attendance.name')}
          value={person.name}
          required
          onChange={(name) => change({ name })}
        />
      </td>
      <td>
        <LineField
          look="cell"
          label={t('meeting.attendance.role')}
          value={person.role}
          onChange={(role) => change({ role })}
        />
      </td>
      <td>
        <LineField
          look="cell"
          label={t('meeting.attendance.organisation')}
          value={person.organisation}
          placeholder=""
          onChange={(organisation) => change({ organisation })}
        />
      </td>
      <td>
        <ChipSelect
          quiet
          label={t('meeting.attendance.presence')}
          value={person.presence}
          options={Presence.options}
          wordOf={(presence) => t(`meeting.attendance.${presence}`)}
          onChange={(presence) => change({ presence, fromParagraph: null, untilParagraph: null })}
        />
      </td>
      {anyPart &&
        (['fromParagraph', 'untilParagraph'] as const).map((end) => (
          <td key={end}>
            {person.presence === 'part' && (
              <ParagraphField
                label={t(end === 'fromParagraph' ? 'meeting.attendance.from' : 'meeting.attendance.until')}
                value={person[end]}
                onChange={(paragraph) => change({ [end]: paragraph })}
              />
            )}
          </td>
        ))}
      <td>
        <ActionTip label={remove}>
          <ActionIcon className={style.remove} size={24} aria-label={remove} onClick={onRemove}>
            <IconX size={14} />
          </ActionIcon>
        </ActionTip>
      </td>
    </tr>
  )
}
