/** What can be added to a row of the attendance, and taken away from it. */
import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Attendance, AttendanceInput } from '../../../shared/model/minutes.ts'
import { RowMenu } from '../../components/RowMenu.tsx'

interface Props {
  readonly person: Attendance
  readonly people: readonly Attendance[]
  readonly onChange: (part: Partial<AttendanceInput>) => void
  readonly onRemove: () => void
}

export function AttendanceMenu({ person, people, onChange, onRemove }: Props) {
  const { t } = useTranslation()
  const { gaps, serves, remote, presence, fromParagraph } = person
  const addGap = () => {
    // After what is there; the places are typed at once.
    const from = Math.max(fromParagraph ?? 1, gaps.at(-1)?.until ?? 0) + 1
    onChange({ gaps: [...gaps, { from, until: from }] })
  }
  const addService = () => {
    const seats = people.filter((one) => one.id !== person.id && one.presence === 'absent')
    const seat = seats.find(({ id }) => !people.some((one) => one.serves.some((each) => each.for === id)))
    onChange({ serves: [...serves, { from: null, until: null, for: seat?.id ?? null }] })
  }
  return (
    <RowMenu label={t('attendance.menu', { name: person.name })}>
      {presence !== 'absent' && (
        <>
          <Menu.Item onClick={addGap}>{t('attendance.addAway')}</Menu.Item>
          <Menu.Item onClick={addService}>{t('attendance.addService')}</Menu.Item>
          {!remote && (
            <Menu.Item onClick={() => onChange({ remote: true })}>{t('attendance.addRemote')}</Menu.Item>
          )}
          <Menu.Divider />
        </>
      )}
      <Menu.Item onClick={onRemove}>{t('meeting.attendance.remove', { name: person.name })}</Menu.Item>
    </RowMenu>
  )
}
