/** What minutes record of a matter beside text and decision: compact rows, of which only those that are used take room. */
import { IconChevronRight } from '@tabler/icons-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { putAgainst } from '../../../../shared/documents/order-of-putting.ts'
import type { MeetingDetail } from '../../../../shared/model/meeting-detail.ts'
import type { Minutes, Paragraph } from '../../../../shared/model/minutes.ts'
import type { ParagraphRecords } from '../../../../shared/model/records.ts'
import { emptyVote } from '../../../../shared/rules/ballots.ts'
import { ErrorNote } from '../../../components/ErrorNote.tsx'
import { AddRecord } from './AddRecord.tsx'
import { kindsMade, kindWord, type RecordKind, recordKinds } from './kinds.ts'
import { emptyMotion } from './MotionRow.tsx'
import { RecordOf } from './RecordOf.tsx'
import style from './Records.module.css'
import { type RecordsEditing, useRecords } from './useRecords.ts'

interface Props {
  readonly meeting: MeetingDetail
  readonly minutes: Minutes
  readonly paragraph: Paragraph
  /** In the minutes, from 1. */
  readonly place: number
  /** Begins with the names of what there is, which unfold it. */
  readonly folded?: boolean
}

/** To be keyed by its paragraph. */
export function Records({ meeting, minutes, paragraph, place, folded = false }: Props) {
  const { t } = useTranslation()
  const section = useRef<HTMLElement>(null)
  const editing = useRecords(meeting, minutes, paragraph, place)
  const [shown, setShown] = useShown(editing.records)
  const [isFolded, setFolded] = useState(folded)
  const isCompany = editing.body === 'company'
  const focusOn = useFocusOn(section)
  const names = useId()
  const add = (kind: RecordKind) => {
    const part = begun(kind, editing)
    if (part) editing.set(part)
    setShown([...shown, kind])
    setFolded(false)
    focusOn(kind)
  }
  return (
    <section className={style.records} aria-label={t('records.heading')} ref={section}>
      <ErrorNote error={editing.error} />
      <datalist id={names}>
        {editing.there.map((person) => (
          <option key={person.id} value={editing.nameOf(person)} />
        ))}
      </datalist>
      {isFolded ? (
        <Folded kinds={shown} isCompany={isCompany} onUnfold={() => setFolded(false)} />
      ) : (
        recordKinds
          .filter((kind) => shown.includes(kind))
          .map((kind) => (
            <RecordOf
              key={kind}
              kind={kind}
              editing={editing}
              names={names}
              onAdd={() => add(kind)}
              onClose={() => setShown(shown.filter((each) => each !== kind))}
            />
          ))
      )}
      <AddRecord isCompany={isCompany} onAdd={add} />
    </section>
  )
}

interface FoldedProps {
  readonly kinds: readonly RecordKind[]
  readonly isCompany: boolean
  readonly onUnfold: () => void
}

/** What is recorded, by name alone. */
function Folded({ kinds, isCompany, onUnfold }: FoldedProps) {
  const { t } = useTranslation()
  if (kinds.length === 0) return null
  const named = recordKinds.filter((kind) => kinds.includes(kind)).map((kind) => kindWord(t, kind, isCompany))
  return (
    <button type="button" className={style.folded} aria-expanded={false} onClick={onUnfold}>
      <IconChevronRight size={14} aria-hidden />
      {named.join(' · ')}
    </button>
  )
}

/** The kinds that are used or asked for; one that is emptied stays as long as the paragraph does. */
function useShown(records: ParagraphRecords) {
  const [asked, setAsked] = useState(kindsMade(records))
  const missing = kindsMade(records).filter((kind) => !asked.includes(kind))
  if (missing.length > 0) setAsked([...asked, ...missing])
  return [[...asked, ...missing], setAsked] as const
}

/** What adding one begins with; nothing where a person or a text comes first. */
function begun(kind: RecordKind, { records, voice }: RecordsEditing): Partial<ParagraphRecords> | null {
  switch (kind) {
    case 'motions':
      return { motions: [...records.motions, emptyMotion] }
    case 'votes': {
      const sides = records.votes.length === 0 ? putAgainst(records.motions, voice) : {}
      return { votes: [...records.votes, { ...emptyVote, ...sides }] }
    }
    case 'elections':
      return { elections: [...records.elections, { post: '', name: '' }] }
    case 'adjustedAtOnce':
      return { adjustedAtOnce: true }
    default:
      return null
  }
}

/** Puts the keys in what was added: the first field of the newest entry, or what chooses a person. */
function useFocusOn(section: React.RefObject<HTMLElement | null>): (kind: RecordKind) => void {
  const [wanted, setWanted] = useState<{ readonly kind: RecordKind } | null>(null)
  useEffect(() => {
    if (!wanted) return
    const row = section.current?.querySelector(`[data-records="${wanted.kind}"]`)
    const picker = row?.querySelector<HTMLElement>(':scope > div > :last-child :is(select, input)')
    const entry = [...(row?.querySelectorAll('[data-entry]') ?? [])].at(-1)
    const field = picker ?? entry?.querySelector<HTMLElement>('input, textarea, select, button')
    field?.scrollIntoView({ block: 'nearest' })
    field?.focus()
  }, [wanted, section])
  return (kind) => setWanted({ kind })
}
