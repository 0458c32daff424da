/** The records of a paragraph as they are edited: what they are, who may be named in them, and how they change. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { namedPerson, type RecordVoice } from '../../../../shared/documents/record-voice.ts'
import type { BodyKind } from '../../../../shared/model/board.ts'
import type { MeetingDetail } from '../../../../shared/model/meeting-detail.ts'
import type { Attendance, Minutes, Paragraph } from '../../../../shared/model/minutes.ts'
import type { ParagraphRecords } from '../../../../shared/model/records.ts'
import { isThereAt } from '../../../../shared/rules/participants.ts'
import { voiceOf } from '../../../../shared/rules/tense.ts'
import { votersAt } from '../../../../shared/rules/voters.ts'
import { save } from '../../../autosave/autosave.ts'
import { useChange } from '../../../autosave/useChange.ts'
import { useRead } from '../../../call.ts'
import { useOfferUndo } from '../../../components/Undo.tsx'
import { documentWords } from '../../meeting/pack.ts'

export interface RecordsEditing {
  readonly records: ParagraphRecords
  readonly body: BodyKind
  readonly voice: RecordVoice
  /** All of the attendance list. */
  readonly people: readonly Attendance[]
  /** Those there at the paragraph, with jäv or without. */
  readonly there: readonly Attendance[]
  readonly voters: readonly Attendance[]
  readonly nameOf: (person: Attendance) => string
  /** Typed: stored by itself. */
  readonly set: (part: Partial<ParagraphRecords>) => void
  /** As a deed of its own, with the way back offered; `record` names what goes. */
  readonly remove: (part: Partial<ParagraphRecords>, record: string) => void
  readonly error: unknown
}

/** @param place of the paragraph in the minutes, from 1 */
export function useRecords(
  meeting: MeetingDetail,
  minutes: Minutes,
  paragraph: Paragraph,
  place: number,
): RecordsEditing {
  const { t } = useTranslation()
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const { board, date } = meeting
  const members = useRead('member.list', { body: board.bodyId })
  const people = minutes.attendance
  const voice = useMemo(
    () => ({ ...voiceOf(board), kind: board.kind, people, words: documentWords }),
    [board, people],
  )
  const { id, itemId: _itemId, ...value } = paragraph
  const withPart = (part: Partial<ParagraphRecords>) => ({
    ...value,
    records: { ...paragraph.records, ...part },
  })
  return {
    records: paragraph.records,
    body: board.kind,
    voice,
    people,
    there: people.filter((person) => isThereAt(person, place)),
    voters: votersAt({ minutes, members, date }, place),
    nameOf: (person) => namedPerson(voice, person),
    set: (part) => save({ thing: 'paragraph', id, value: withPart(part) }),
    remove: async (part, record) => {
      if ((await change('paragraph.record', { id, records: withPart(part).records })) === undefined) return
      offerUndo({ text: t('records.removed', { record }) })
    },
    error,
  }
}

/** The list with one of its entries changed. */
export function changedAt<T>(list: readonly T[], index: number, part: Partial<T>): T[] {
  return list.map((entry, at) => (at === index ? { ...entry, ...part } : entry))
}

export function withoutAt<T>(list: readonly T[], index: number): T[] {
  return list.filter((_, at) => at !== index)
}
