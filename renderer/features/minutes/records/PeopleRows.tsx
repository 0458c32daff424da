/** Records of people: elections, jäv, separate statements and notes. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Remark } from '../../../../shared/model/records.ts'
import { withConflict } from '../../../../shared/rules/ballots.ts'
import { ChipField, LineField, ProseField } from '../../../autosave/Fields.tsx'
import { keyed } from '../../../components/keyed.ts'
import { NameAdder } from '../NameAdder.tsx'
import { PersonPicker } from './PersonPicker.tsx'
import { RecordEntry, RecordRow } from './RecordRow.tsx'
import style from './Records.module.css'
import { changedAt, type RecordsEditing, withoutAt } from './useRecords.ts'

interface Props {
  readonly editing: RecordsEditing
}

interface ElectionProps extends Props {
  /** Id of the `datalist` with names. */
  readonly names: string
  readonly onAnother: () => void
}

export function ElectionRow({ editing, names, onAnother }: ElectionProps) {
  const { t } = useTranslation()
  const { elections } = editing.records
  return (
    <RecordRow kind="elections" label={t('records.kind.elections')}>
      {keyed(elections).map(([key, { post, name }], index) => {
        const record = t('records.election.name', { number: index + 1 })
        const change = (part: Partial<(typeof elections)[number]>) =>
          editing.set({ elections: changedAt(elections, index, part) })
        return (
          <RecordEntry
            key={key}
            label={record}
            removeLabel={t('records.remove', { record })}
            onRemove={() => editing.remove({ elections: withoutAt(elections, index) }, record)}
          >
            <div className={style.line}>
              <ChipField
                label={t('records.election.person')}
                placeholder={t('records.election.personHint')}
                value={name}
                list={names}
                onChange={(name) => change({ name })}
              />
              <ChipField
                label={t('records.election.post')}
                placeholder={t('records.election.postHint')}
                value={post}
                onChange={(post) => change({ post })}
              />
            </div>
          </RecordEntry>
        )
      })}
      <button type="button" className={style.quiet} onClick={onAnother}>
        {t('records.another.elections')}
      </button>
    </RecordRow>
  )
}

/** Whoever has jäv takes no part: their ballots go, and the list of voters is without them. */
export function ConflictRow({ editing }: Props) {
  const { t } = useTranslation()
  const { records, there, people, nameOf } = editing
  const { conflicts } = records
  const free = there.filter(({ id }) => !conflicts.some(({ attendance }) => attendance === id))
  return (
    <RecordRow kind="conflicts" label={t('records.kind.conflicts')}>
      {conflicts.map(({ attendance, reason }, index) => {
        const person = people.find(({ id }) => id === attendance)
        const name = person ? nameOf(person) : ''
        return (
          <RecordEntry
            key={attendance}
            label={name}
            removeLabel={t('records.remove', { record: `${t('records.kind.conflicts')}: ${name}` })}
            onRemove={() =>
              editing.remove(
                { conflicts: withoutAt(conflicts, index) },
                `${t('records.kind.conflicts')}: ${name}`,
              )
            }
          >
            <div className={style.line}>
              <strong className={style.person}>{name}</strong>
              <div className={style.grow}>
                <LineField
                  look="cell"
                  label={t('records.conflict.reason')}
                  placeholder={t('records.conflict.reasonHint')}
                  value={reason}
                  onChange={(reason) => editing.set({ conflicts: changedAt(conflicts, index, { reason }) })}
                />
              </div>
            </div>
          </RecordEntry>
        )
      })}
      <PersonPicker
        label={t('records.conflict.pick')}
        quiet={conflicts.length > 0}
        prompt={t(conflicts.length > 0 ? 'records.conflict.more' : 'records.pickPerson')}
        people={free}
        nameOf={nameOf}
        onPick={({ id }) => editing.set(withConflict(records, id))}
      />
    </RecordRow>
  )
}

interface RemarkProps extends Props {
  readonly kind: 'statements' | 'notes'
}

export function RemarkRow({ kind, editing }: RemarkProps) {
  const { t } = useTranslation()
  const [isAdding, setAdding] = useState(false)
  const remarks = editing.records[kind]
  const label = t(`records.kind.${kind}`)
  const change = (index: number, part: Partial<Remark>) =>
    editing.set({ [kind]: changedAt(remarks, index, part) })
  return (
    <RecordRow kind={kind} label={label}>
      {keyed(remarks).map(([key, { authors, text }], index) => (
        <RecordEntry
          key={key}
          label={`${label}: ${authors}`}
          removeLabel={t('records.remove', { record: `${label}: ${authors}` })}
          onRemove={() => editing.remove({ [kind]: withoutAt(remarks, index) }, `${label}: ${authors}`)}
        >
          <LineField
            look="cell"
            label={t('records.remark.authors')}
            value={authors}
            required
            onChange={(authors) => change(index, { authors })}
          />
          <ProseField
            label={t('records.remark.text')}
            placeholder={t('records.remark.textHint')}
            value={text}
            onChange={(text) => change(index, { text })}
          />
        </RecordEntry>
      ))}
      {remarks.length === 0 || isAdding ? (
        <NameAdder
          label={`${label}: ${t('records.remark.authors')}`}
          names={editing.there.map(editing.nameOf)}
          onAdd={(authors) => {
            editing.set({ [kind]: [...remarks, { authors, text: '' }] })
            setAdding(false)
          }}
        />
      ) : (
        <button type="button" className={style.quiet} onClick={() => setAdding(true)}>
          {t('records.remark.another')}
        </button>
      )}
    </RecordRow>
  )
}
