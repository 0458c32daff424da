/** What a row of the attendance says besides: away for a while, serving in a seat, there by sound and picture. */
import { IconX } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attendance, AttendanceInput, Span } from '../../../shared/model/minutes.ts'
import { ParagraphField } from '../../autosave/Fields.tsx'
import { IconAction } from '../../components/IconAction.tsx'
import { keyed } from '../../components/keyed.ts'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import style from './AttendanceEditor.module.css'

interface Props {
  readonly person: Attendance
  /** Everybody of the attendance: in whose seat one may serve. */
  readonly people: readonly Attendance[]
  /** The number of the first paragraph. */
  readonly first: number
  readonly onChange: (part: Partial<AttendanceInput>) => void
}

export function AttendanceMore({ person, people, first, onChange }: Props) {
  const { t } = useTranslation()
  const { gaps, serves, remote } = person
  return (
    <>
      {keyed(gaps).map(([key, gap], index) => (
        <Line
          key={`gap ${key}`}
          label={t('attendance.away')}
          onRemove={() => onChange({ gaps: gaps.toSpliced(index, 1) })}
        >
          <SpanFields
            first={first}
            span={gap}
            onChange={({ from, until }) => {
              // A gap has both ends; one that is empty is being typed.
              if (from !== null && until !== null)
                onChange({ gaps: gaps.toSpliced(index, 1, { from, until }) })
            }}
          />
        </Line>
      ))}
      {keyed(serves).map(([key, service], index) => (
        <Line
          key={`service ${key}`}
          label={t('attendance.serves')}
          onRemove={() => onChange({ serves: serves.toSpliced(index, 1) })}
        >
          <ChipSelect
            quiet
            label={t('attendance.servesFor')}
            value={String(service.for ?? '')}
            options={['', ...people.filter(({ id }) => id !== person.id).map(({ id }) => String(id))]}
            wordOf={(id) => people.find((one) => String(one.id) === id)?.name ?? t('attendance.unsaid')}
            onChange={(id) => {
              const seat = people.find((one) => String(one.id) === id)?.id ?? null
              onChange({ serves: serves.toSpliced(index, 1, { ...service, for: seat }) })
            }}
          />
          <SpanFields
            first={first}
            span={service}
            onChange={(span) => onChange({ serves: serves.toSpliced(index, 1, { ...service, ...span }) })}
          />
        </Line>
      ))}
      {remote && <Line label={t('attendance.remote')} onRemove={() => onChange({ remote: false })} />}
    </>
  )
}

interface LineProps {
  readonly label: string
  readonly onRemove: () => void
  readonly children?: ReactNode
}

function Line({ label, onRemove, children }: LineProps) {
  const { t } = useTranslation()
  return (
    <fieldset className={style.more} aria-label={label}>
      <span>{label}</span>
      {children}
      <IconAction
        label={t('attendance.removeLine', { what: label })}
        size={20}
        className={style.remove ?? ''}
        onClick={onRemove}
      >
        <IconX size={12} />
      </IconAction>
    </fieldset>
  )
}

interface SpanProps {
  readonly first: number
  readonly span: Span
  readonly onChange: (span: Span) => void
}

export function SpanFields({ first, span: { from, until }, onChange }: SpanProps) {
  const { t } = useTranslation()
  return (
    <>
      {t('meeting.attendance.from')}
      <ParagraphField
        label={t('meeting.attendance.from')}
        value={from}
        first={first}
        onChange={(from) => onChange({ from, until })}
      />
      {t('meeting.attendance.until')}
      <ParagraphField
        label={t('meeting.attendance.until')}
        value={until}
        first={first}
        onChange={(until) => onChange({ from, until })}
      />
    </>
  )
}
