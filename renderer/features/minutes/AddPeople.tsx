/** Adds people to the attendance: the board's members with one click each, others by name. */
import { IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BodyKind, Member } from '../../../shared/model/board.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import { type Attendance, type AttendanceInput, plainAttendance } from '../../../shared/model/minutes.ts'
import { printedRole, servesOn } from '../../../shared/rules/roles.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import editor from '../meeting/editor.module.css'
import style from './AddPeople.module.css'
import { NameAdder } from './NameAdder.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly attendance: readonly Attendance[]
  readonly change: Change
}

export function AddPeople({ meeting, attendance, change }: Props) {
  const { t } = useTranslation()
  const { kind } = meeting.board
  const members = useRead('member.list', { body: meeting.board.bodyId })
  const there = new Set(attendance.map(({ name }) => name))
  const others = members.filter((member) => servesOn(member, meeting.date) && !there.has(member.name))
  const add = (attendance: AttendanceInput) => change('attendance.add', { meeting: meeting.id, attendance })
  const addAll = async () => {
    for (const member of others) await add(ofMember(member, kind))
  }

  return (
    <>
      {others.length > 0 && (
        <>
          <h3 className={editor.label}>{t('meeting.attendance.fromBoard')}</h3>
          <div className={style.members}>
            {others.map((member) => (
              <button
                key={member.id}
                type="button"
                className={style.member}
                onClick={() => void add(ofMember(member, kind))}
              >
                <IconPlus size={12} aria-hidden />
                {member.name}
                <span className={style.role}>{printedRole(member.role, kind)}</span>
              </button>
            ))}
            {others.length > 1 && (
              <button type="button" className={style.all} onClick={() => void addAll()}>
                {t('meeting.attendance.addAll')}
              </button>
            )}
          </div>
        </>
      )}
      <h3 className={editor.label}>{t('meeting.attendance.addOther')}</h3>
      <NameAdder
        label={t('meeting.attendance.addOther')}
        names={others.map(({ name }) => name)}
        onAdd={(name) => {
          const member = others.find((member) => member.name === name)
          void add(member ? ofMember(member, kind) : { ...nobody, name })
        }}
      />
    </>
  )
}

const nobody = {
  ...plainAttendance,
  role: '',
  organisation: '',
  presence: 'present',
  fromParagraph: null,
  untilParagraph: null,
} as const

function ofMember({ name, role, organisation }: Member, kind: BodyKind): AttendanceInput {
  return { ...nobody, name, role: printedRole(role, kind), organisation }
}
