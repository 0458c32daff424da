/** A vote by name: a row for each who may vote. A letter votes for the row and leads to the next. */
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attendance } from '../../../../shared/model/minutes.ts'
import { type BallotVote, ballotVotes, type Vote } from '../../../../shared/model/records.ts'
import { roleOf } from '../../../../shared/rules/roles.ts'
import type { AttendanceId } from '../../../../shared/values.ts'
import style from './BallotTable.module.css'

interface Props {
  readonly vote: Vote
  /** Sets the radio buttons apart from those of another vote. */
  readonly name: string
  readonly voters: readonly Attendance[]
  /** Those who have a ballot but may not vote. */
  readonly others: readonly Attendance[]
  readonly nameOf: (person: Attendance) => string
  readonly onBallot: (person: AttendanceId, choice: BallotVote | null) => void
}

export function BallotTable({ vote, name, voters, others, nameOf, onBallot }: Props) {
  const { t } = useTranslation()
  const choiceOf = (key: string) =>
    ballotVotes.find((choice) => key.toLowerCase() === t(`records.vote.key.${choice}`)) ?? null
  const press = (event: KeyboardEvent<HTMLElement>) => {
    const row = event.target instanceof Element && event.target.closest<HTMLElement>('[data-voter]')
    if (!row || event.ctrlKey || event.metaKey || event.altKey) return
    const choice = choiceOf(event.key)
    const isTakenBack = event.key === 'Backspace' || event.key === 'Delete'
    const step = choice || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (!choice && !isTakenBack && step === 0) return
    event.preventDefault()
    // The page in the meeting has letters of its own.
    event.stopPropagation()
    if (choice || isTakenBack) onBallot(Number(row.dataset.voter) as AttendanceId, choice)
    focusRow(event.currentTarget, row, step)
  }
  return (
    <fieldset className={style.table} aria-label={t('records.vote.ballots')} onKeyDown={press}>
      <p className={style.keys}>{t('records.vote.keys')}</p>
      {[...voters, ...others].map((person) => (
        <BallotRow
          key={person.id}
          group={`${name} ${person.id}`}
          person={person}
          name={nameOf(person)}
          isVoter={voters.includes(person)}
          choice={vote.ballots.find(({ attendance }) => attendance === person.id)?.vote ?? null}
          onChoose={(choice) => onBallot(person.id, choice)}
        />
      ))}
    </fieldset>
  )
}

/** To the chosen button of the row, or its first. */
function focusRow(table: HTMLElement, row: HTMLElement, step: number): void {
  const rows = [...table.querySelectorAll<HTMLElement>('[data-voter]')]
  const next = rows[rows.indexOf(row) + step] ?? row
  const chosen = next.querySelector<HTMLElement>('input:checked') ?? next.querySelector<HTMLElement>('input')
  chosen?.focus()
}

interface RowProps {
  readonly group: string
  readonly person: Attendance
  readonly name: string
  readonly isVoter: boolean
  readonly choice: BallotVote | null
  readonly onChoose: (choice: BallotVote | null) => void
}

function BallotRow({ group, person, name, isVoter, choice, onChoose }: RowProps) {
  const { t } = useTranslation()
  return (
    <div
      className={style.row}
      role="radiogroup"
      aria-label={name}
      data-voter={person.id}
      data-vote={choice ?? undefined}
    >
      <span className={style.name}>
        {name}
        {isVoter ? (
          roleOf(person.role) !== 'member' && <span className={style.role}>{person.role}</span>
        ) : (
          <button
            type="button"
            className={style.wrong}
            title={t('records.vote.takeBack', { name })}
            onClick={() => onChoose(null)}
          >
            {t('records.vote.mayNot')}
          </button>
        )}
      </span>
      {ballotVotes.map((each) => (
        <label key={each} className={style.choice} data-choice={each}>
          <input type="radio" name={group} checked={choice === each} onChange={() => onChoose(each)} />
          {t(`records.vote.${each}`)}
        </label>
      ))}
    </div>
  )
}
