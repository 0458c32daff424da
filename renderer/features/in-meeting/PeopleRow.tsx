/** Everybody of the attendance, and how they stand at the paragraph that is treated. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Attendance, Minutes, Paragraph } from '../../../shared/model/minutes.ts'
import { standingAt } from '../../../shared/rules/attendance-choices.ts'
import { participantsAt } from '../../../shared/rules/participants.ts'
import { serviceAt } from '../../../shared/rules/stay.ts'
import { ActionTip } from '../../components/ActionTip.tsx'
import { KeyHint } from './KeyHint.tsx'
import style from './PeopleRow.module.css'

interface Props {
  readonly minutes: Minutes
  readonly paragraph: Paragraph
  /** From 1. */
  readonly place: number
  /** Opens the quick list; with a name, on that person. */
  readonly onChange: (name: string) => void
}

export function PeopleRow({ minutes, paragraph, place, onChange }: Props) {
  const { t } = useTranslation()
  const number = minutes.firstParagraph + place - 1
  return (
    <section className={style.row} aria-label={t('inMeeting.people', { number })}>
      <p className={style.count}>
        {t('inMeeting.count', { count: participantsAt(minutes, place).length })}
        <ActionTip label={t('inMeeting.change')} shortcut="N">
          <Button size="compact-sm" onClick={() => onChange('')}>
            {t('inMeeting.change')} <KeyHint keys="N" />
          </Button>
        </ActionTip>
      </p>
      <ul className={style.people}>
        {minutes.attendance.map((person) => (
          <li key={person.id}>
            <PersonChip {...{ person, minutes, paragraph, place, onChange }} />
          </li>
        ))}
      </ul>
    </section>
  )
}

interface ChipProps extends Props {
  readonly person: Attendance
}

function PersonChip({ person, minutes, paragraph, place, onChange }: ChipProps) {
  const { t } = useTranslation()
  const number = minutes.firstParagraph + place - 1
  const standing = standingAt(person, paragraph, place)
  const service = serviceAt(person, place)
  const seat = minutes.attendance.find(({ id }) => id === service?.for)?.name
  const serves =
    service && (seat === undefined ? t('inMeeting.serves') : t('inMeeting.servesFor', { name: seat }))
  const facts = [
    standing === 'there' && serves ? null : t(`inMeeting.standing.${standing}`, { number }),
    serves,
    person.remote ? t('inMeeting.remote') : null,
  ]
  const shown = facts.filter((fact) => fact !== null && fact !== t('inMeeting.standing.there'))
  return (
    <button
      type="button"
      className={style.person}
      data-standing={standing}
      title={person.role || undefined}
      onClick={() => onChange(person.name)}
    >
      <span className={style.name}>{person.name}</span>
      {shown.length > 0 ? (
        <span className={style.fact}>{shown.join(', ')}</span>
      ) : (
        <span className={style.told}>{t('inMeeting.standing.there')}</span>
      )}
    </button>
  )
}
