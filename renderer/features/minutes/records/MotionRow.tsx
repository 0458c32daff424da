/** Yrkanden: who moved what, in the order in which it was moved. */
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'
import type { KeyboardEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { type Motion, motionKinds } from '../../../../shared/model/records.ts'
import { ChipField, ProseField } from '../../../autosave/Fields.tsx'
import { IconAction } from '../../../components/IconAction.tsx'
import { ChipSelect } from '../../meeting/ChipSelect.tsx'
import { useEntryKeys } from './entry-keys.ts'
import { RecordEntry, RecordRow } from './RecordRow.tsx'
import style from './Records.module.css'
import { changedAt, type RecordsEditing, withoutAt } from './useRecords.ts'

export const emptyMotion: Motion = { kind: 'approval', authors: '', text: '', withdrawn: false }

interface Props {
  readonly editing: RecordsEditing
  /** Id of the `datalist` with names. */
  readonly names: string
  readonly onAnother: () => void
}

export function MotionRow({ editing, names, onAnother }: Props) {
  const { t } = useTranslation()
  const { motions } = editing.records
  const change = (index: number, part: Partial<Motion>) =>
    editing.set({ motions: changedAt(motions, index, part) })
  const keys = useEntryKeys(motions.length)
  const move = (index: number, by: -1 | 1) => {
    const motion = motions[index]
    const others = withoutAt(motions, index)
    if (!motion || index + by < 0 || index + by >= motions.length) return
    keys.move(index, index + by)
    editing.set({ motions: others.toSpliced(index + by, 0, motion) })
  }
  return (
    <RecordRow kind="motions" label={t('records.kind.motions')}>
      {motions.map((motion, index) => (
        <MotionEntry
          key={keys.list[index]}
          motion={motion}
          number={index + 1}
          last={index === motions.length - 1}
          names={names}
          onChange={(part) => change(index, part)}
          onMove={(by) => move(index, by)}
          onRemove={(record) => {
            keys.remove(index)
            editing.remove({ motions: withoutAt(motions, index) }, record)
          }}
        />
      ))}
      <button type="button" className={style.quiet} onClick={onAnother}>
        {t('records.another.motions')}
      </button>
    </RecordRow>
  )
}

interface EntryProps {
  readonly motion: Motion
  /** From 1. */
  readonly number: number
  readonly last: boolean
  readonly names: string
  readonly onChange: (part: Partial<Motion>) => void
  readonly onMove: (by: -1 | 1) => void
  readonly onRemove: (record: string) => void
}

function MotionEntry({ motion, number, last, names, onChange, onMove, onRemove }: EntryProps) {
  const { t } = useTranslation()
  const name = t('records.motion.name', { number })
  const press = (event: KeyboardEvent) => {
    const by = event.altKey ? ({ ArrowUp: -1, ArrowDown: 1 } as const)[event.key as 'ArrowUp'] : undefined
    if (by === undefined) return
    event.preventDefault()
    onMove(by)
  }
  return (
    <RecordEntry
      label={name}
      removeLabel={t('records.remove', { record: name })}
      onRemove={() => onRemove(name)}
      onKeyDown={press}
      actions={
        <>
          {number > 1 && (
            <IconAction label={t('records.up')} keys="alt+ArrowUp" size={24} onClick={() => onMove(-1)}>
              <IconArrowUp size={14} />
            </IconAction>
          )}
          {!last && (
            <IconAction label={t('records.down')} keys="alt+ArrowDown" size={24} onClick={() => onMove(1)}>
              <IconArrowDown size={14} />
            </IconAction>
          )}
        </>
      }
    >
      <div className={style.line}>
        <ChipField
          label={t('records.motion.authors')}
          placeholder={t('records.motion.authorsHint')}
          value={motion.authors}
          list={names}
          onChange={(authors) => onChange({ authors })}
        />
        <ChipSelect
          label={t('records.motion.kind')}
          value={motion.kind}
          options={motionKinds}
          wordOf={(kind) => t(`records.motion.kinds.${kind}`)}
          onChange={(kind) => onChange({ kind })}
        />
        <label className={style.check}>
          <input
            type="checkbox"
            checked={motion.withdrawn}
            onChange={({ currentTarget }) => onChange({ withdrawn: currentTarget.checked })}
          />
          {t('records.motion.withdrawn')}
        </label>
      </div>
      <ProseField
        label={t('records.motion.text')}
        placeholder={t(`records.motion.textHint.${motion.kind}`)}
        value={motion.text}
        onChange={(text) => onChange({ text })}
      />
    </RecordEntry>
  )
}
