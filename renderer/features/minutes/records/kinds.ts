/** The kinds of records: in which order they stand, and which of them a paragraph has. */
import type { TFunction } from 'i18next'
import type { ParagraphRecords } from '../../../../shared/model/records.ts'
import { recordsMade } from '../../../../shared/model/records.ts'

/** In groups of the menu; the rows stand in the same order. */
export const kindGroups = [
  ['caseNumber', 'presenters', 'secrecy'],
  ['earlier', 'documents'],
  ['motions', 'order', 'votes', 'elections'],
  ['conflicts', 'reservations', 'statements', 'notes'],
  ['recipients', 'adjustedAtOnce'],
] as const satisfies readonly (readonly (keyof ParagraphRecords)[])[]

export type RecordKind = (typeof kindGroups)[number][number]
export const recordKinds: readonly RecordKind[] = kindGroups.flat()

export function kindsMade(records: ParagraphRecords): readonly RecordKind[] {
  const made = recordsMade(records)
  return recordKinds.filter((kind) => kind in made)
}

/** A company's board has dissents where others have reservations. */
export function kindWord(t: TFunction<'words'>, kind: RecordKind, isCompany: boolean): string {
  return t(isCompany && kind === 'reservations' ? 'records.kind.dissents' : `records.kind.${kind}`)
}
