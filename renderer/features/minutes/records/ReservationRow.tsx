/** Reservations, or dissents: who had them noted, when, and why. */
import { IconX } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attendance } from '../../../../shared/model/minutes.ts'
import type { Reservation } from '../../../../shared/model/records.ts'
import { ProseField } from '../../../autosave/Fields.tsx'
import { readTime, showTime } from '../../../autosave/time-text.ts'
import { IconAction } from '../../../components/IconAction.tsx'
import { keyed } from '../../../components/keyed.ts'
import { PersonPicker } from './PersonPicker.tsx'
import { RecordEntry, RecordRow } from './RecordRow.tsx'
import style from './Records.module.css'
import { changedAt, type RecordsEditing, withoutAt } from './useRecords.ts'

interface Props {
  readonly editing: RecordsEditing
}

/**
 * Only those who took part in the decision can reserve themselves (kommunallagen 4:27). In a company the managing director
 * may have a dissent noted too (aktiebolagslagen 8:24).
 */
export function ReservationRow({ editing }: Props) {
  const { t } = useTranslation()
  const { records, there, voters, body } = editing
  const { reservations, conflicts } = records
  const isFree = ({ id }: Attendance) => !conflicts.some(({ attendance }) => attendance === id)
  const isIn = ({ id }: Attendance) => reservations.some(({ by }) => by.includes(id))
  const isCompany = body === 'company'
  const tookPart = (isCompany ? there : voters).filter(isFree)
  return (
    <RecordRow
      kind="reservations"
      label={t(isCompany ? 'records.kind.dissents' : 'records.kind.reservations')}
    >
      {keyed(reservations).map(([key, reservation], index) => (
        <ReservationEntry
          key={key}
          reservation={reservation}
          number={index + 1}
          editing={editing}
          free={tookPart.filter((person) => !isIn(person))}
          onChange={(part) => editing.set({ reservations: changedAt(reservations, index, part) })}
          onRemove={(record) => editing.remove({ reservations: withoutAt(reservations, index) }, record)}
        />
      ))}
      <PersonPicker
        label={t(isCompany ? 'records.reservation.pickDissent' : 'records.reservation.pick')}
        quiet={reservations.length > 0}
        prompt={t(reservations.length > 0 ? 'records.reservation.another' : 'records.pickPerson')}
        people={tookPart.filter((person) => !isIn(person))}
        nameOf={editing.nameOf}
        onPick={({ id }) =>
          editing.set({ reservations: [...reservations, { by: [id], text: '', at: null }] })
        }
      />
    </RecordRow>
  )
}

interface ReservationProps extends Props {
  readonly reservation: Reservation
  /** From 1. */
  readonly number: number
  /** Those who may still join. */
  readonly free: readonly Attendance[]
  readonly onChange: (part: Partial<Reservation>) => void
  readonly onRemove: (record: string) => void
}

function ReservationEntry({ reservation, number, editing, free, onChange, onRemove }: ReservationProps) {
  const { t } = useTranslation()
  const { people, nameOf } = editing
  const { by, text, at } = reservation
  const record = t('records.reservation.name', { number })
  const names = by
    .flatMap((id) => people.find((person) => person.id === id) ?? [])
    .map((person) => ({ id: person.id, name: nameOf(person) }))
  return (
    <RecordEntry
      label={record}
      removeLabel={t('records.remove', { record })}
      onRemove={() => onRemove(record)}
    >
      <div className={style.line}>
        {names.map(({ id, name }) => (
          <span key={id} className={style.one}>
            <strong className={style.person}>{name}</strong>
            {by.length > 1 && (
              <IconAction
                label={t('records.reservation.without', { name })}
                size={22}
                onClick={() => onChange({ by: by.filter((each) => each !== id) })}
              >
                <IconX size={12} />
              </IconAction>
            )}
          </span>
        ))}
        {free.length > 0 && (
          <PersonPicker
            label={t('records.reservation.more')}
            prompt={t('records.reservation.more')}
            quiet
            people={free}
            nameOf={nameOf}
            onPick={({ id }) => onChange({ by: [...by, id] })}
          />
        )}
        <AtField at={at} onChange={(at) => onChange({ at })} />
      </div>
      <ProseField
        label={t('records.reservation.text')}
        placeholder={t('records.reservation.textHint')}
        value={text}
        onChange={(text) => onChange({ text })}
      />
    </RecordEntry>
  )
}

interface AtProps {
  readonly at: Reservation['at']
  readonly onChange: (at: Reservation['at']) => void
}

/** When it was announced; only before the meeting ends (kommunallagen 4:27). */
function AtField({ at, onChange }: AtProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  const isUnreadable = typed !== null && readTime(typed) === undefined
  return (
    <label className={style.check}>
      {t('records.reservation.at')}
      <input
        className={style.time}
        type="text"
        inputMode="numeric"
        placeholder="10.30"
        aria-invalid={isUnreadable}
        title={isUnreadable ? t('ui.time.noSuchTime') : undefined}
        value={typed ?? showTime(at)}
        onChange={({ currentTarget }) => {
          setTyped(currentTarget.value)
          const read = readTime(currentTarget.value)
          if (read !== undefined) onChange(read)
        }}
        onBlur={() => {
          if (!isUnreadable) setTyped(null)
        }}
      />
    </label>
  )
}
