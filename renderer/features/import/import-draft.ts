/** What is gathered before an import. */
import type { Input } from '../../../shared/contract.ts'
import type { ChosenFile } from '../../../shared/model/state.ts'

export type Source = 'agenda' | 'minutes'

export interface ImportDraft {
  readonly agenda: string
  readonly minutes: string
  /** The folder of the attachments. */
  readonly folder: ChosenFile | null
}

export const emptyImport: ImportDraft = { agenda: '', minutes: '', folder: null }

/** The call's input; null where there is nothing to import. */
export function importInput({ agenda, minutes, folder }: ImportDraft): Input<'meeting.import'> | null {
  const textOf = (text: string) => (text.trim() === '' ? null : text)
  if (textOf(agenda) === null && textOf(minutes) === null) return null
  return { agenda: textOf(agenda), minutes: textOf(minutes), attachments: folder?.file ?? null }
}

/** Where a line begins and ends in a text, to select it; `line` from 1. */
export function lineRange(text: string, line: number): readonly [start: number, end: number] {
  const lines = text.split(/\r\n|\r|\n/)
  const before = lines.slice(0, line - 1)
  const breaks = text.match(/\r\n|\r|\n/g)?.slice(0, before.length) ?? []
  const start = before.join('').length + breaks.join('').length
  return [start, start + (lines[line - 1]?.length ?? 0)]
}
