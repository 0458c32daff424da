/** Omröstningar: what yes and no stand for, who voted how, what it came to and what settled an equal vote. */
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { Vote } from '../../../../shared/model/records.ts'
import { withBallot, withCounted, withOthersFor, withSecrecy } from '../../../../shared/rules/ballots.ts'
import { isEqualVote, voteCounts } from '../../../../shared/rules/vote-result.ts'
import { LineField } from '../../../autosave/Fields.tsx'
import { keyed } from '../../../components/keyed.ts'
import { ChipSelect } from '../../meeting/ChipSelect.tsx'
import { BallotTable } from './BallotTable.tsx'
import { CountFields } from './CountFields.tsx'
import { RecordEntry, RecordRow } from './RecordRow.tsx'
import style from './Records.module.css'
import { changedAt, type RecordsEditing, withoutAt } from './useRecords.ts'

interface Props {
  readonly editing: RecordsEditing
  readonly onAnother: () => void
}

export function VoteRow({ editing, onAnother }: Props) {
  const { t } = useTranslation()
  const { votes } = editing.records
  return (
    <RecordRow kind="votes" label={t('records.kind.votes')}>
      {keyed(votes).map(([key, vote], index) => (
        <VoteEntry
          key={key}
          vote={vote}
          number={index + 1}
          editing={editing}
          onChange={(part) => editing.set({ votes: changedAt(votes, index, part) })}
          onRemove={(record) => editing.remove({ votes: withoutAt(votes, index) }, record)}
        />
      ))}
      <button type="button" className={style.quiet} onClick={onAnother}>
        {t('records.another.votes')}
      </button>
    </RecordRow>
  )
}

interface EntryProps {
  readonly vote: Vote
  /** From 1. */
  readonly number: number
  readonly editing: RecordsEditing
  readonly onChange: (vote: Partial<Vote>) => void
  readonly onRemove: (record: string) => void
}

function VoteEntry({ vote, number, editing, onChange, onRemove }: EntryProps) {
  const { t } = useTranslation()
  const { voters, people, nameOf } = editing
  const name = t('records.vote.name', { number })
  const group = useId()
  const others = people.filter(
    (person) => !voters.includes(person) && vote.ballots.some(({ attendance }) => attendance === person.id),
  )
  return (
    <RecordEntry
      label={name}
      removeLabel={t('records.remove', { record: name })}
      onRemove={() => onRemove(name)}
    >
      {(['yes', 'no'] as const).map((side) => (
        <div key={side} className={style.side}>
          <span className={style.sideName}>{t(`records.vote.${side}For`)}</span>
          <LineField
            look="cell"
            label={t(`records.vote.${side}For`)}
            placeholder={t('records.vote.sideHint')}
            value={vote[side]}
            onChange={(text) => onChange({ [side]: text })}
          />
        </div>
      ))}
      {vote.secret ? (
        <CountFields vote={vote} onChange={(part) => onChange(withCounted(vote, part))} />
      ) : voters.length + others.length === 0 ? (
        <p className={style.hint}>{t('records.vote.nobody')}</p>
      ) : (
        <BallotTable
          vote={vote}
          name={group}
          voters={voters}
          others={others}
          nameOf={nameOf}
          onBallot={(person, choice) => onChange(withBallot(vote, person, choice, voters))}
        />
      )}
      <div className={style.line}>
        <Totals vote={vote} left={vote.secret ? 0 : voters.length + others.length - vote.ballots.length} />
        {!vote.secret && voters.length > vote.ballots.length && (
          <button type="button" className={style.quiet} onClick={() => onChange(withOthersFor(vote, voters))}>
            {t('records.vote.others')}
          </button>
        )}
        <label className={style.check}>
          <input
            type="checkbox"
            checked={vote.secret}
            onChange={({ currentTarget }) => onChange(withSecrecy(vote, currentTarget.checked))}
          />
          {t('records.vote.secret')}
        </label>
      </div>
      {isEqualVote(vote) && <Tie vote={vote} body={editing.body} onChange={onChange} />}
    </RecordEntry>
  )
}

/** "Ja 12 · Nej 1 · Avstår 0", as it stands now. */
function Totals({ vote, left }: { readonly vote: Vote; readonly left: number }) {
  const { t } = useTranslation()
  const counts = voteCounts(vote)
  return (
    <output className={style.totals}>
      {(['yes', 'no', 'abstain'] as const).map((choice) => (
        <span key={choice}>
          {t(`records.vote.${choice}`)} <strong>{counts[choice]}</strong>
        </span>
      ))}
      {left > 0 && <span className={style.left}>{t('records.vote.left', { count: left })}</span>}
    </output>
  )
}

const ties = {
  none: null,
  chair: { by: 'chair' },
  lotYes: { by: 'lot', fellOn: 'yes' },
  lotNo: { by: 'lot', fellOn: 'no' },
} as const satisfies Record<string, Vote['tie']>
type TieName = keyof typeof ties

interface TieProps {
  readonly vote: Vote
  readonly body: RecordsEditing['body']
  readonly onChange: (vote: Partial<Vote>) => void
}

/** What settles an equal vote, with the law beside it. */
function Tie({ vote: { tie, secret }, body, onChange }: TieProps) {
  const { t } = useTranslation()
  const names: readonly TieName[] = secret
    ? ['none', 'lotYes', 'lotNo']
    : ['none', 'chair', 'lotYes', 'lotNo']
  const byLot = tie?.by === 'lot' && tie.fellOn === 'no' ? 'lotNo' : 'lotYes'
  const value = tie === null ? 'none' : tie.by === 'chair' ? 'chair' : byLot
  return (
    <div className={style.tie}>
      <strong>{t('records.vote.tie')}</strong>
      <ChipSelect
        label={t('records.vote.tie')}
        value={value}
        options={names}
        wordOf={(name) => t(`records.vote.tieBy.${name}`)}
        onChange={(name) => onChange({ tie: ties[name] })}
      />
      <span className={style.hint}>{t(`records.vote.law.${secret ? 'secret' : body}`)}</span>
    </div>
  )
}
