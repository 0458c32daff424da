/** Which tense a body words its decisions in, and in whose name. */
import type { Board } from '../model/board.ts'
import type { Voice } from './main-clause.ts'

/** What the body has chosen, else what its kind is used to: "Nämnden godkänner", "Styrelsen godkände". */
export function voiceOf({ bodyName, kind, settings }: Pick<Board, 'bodyName' | 'kind' | 'settings'>): Voice {
  return { bodyName, tense: settings.tense ?? (kind === 'committee' ? 'present' : 'past') }
}
