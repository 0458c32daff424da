/** Rules that a body has given itself, as data that the linter judges minutes by. */
import { z } from 'zod'
import { Line, NonEmptyLine } from '../values.ts'
import { ItemKind } from './meeting.ts'

/** What a paragraph must have. `wording`: words in its text or decision. */
export const ownDemands = [
  'decision',
  'caseNumber',
  'presenters',
  'documents',
  'recipients',
  'reference',
  'wording',
] as const
export const OwnDemand = z.enum(ownDemands)
export type OwnDemand = z.infer<typeof OwnDemand>

export const OwnRule = z.object({
  /** `B` blocks the sign-off, `W` warns, `R` records. */
  severity: z.enum(['B', 'W', 'R']),
  /** As printed: "reglementet 12 §". */
  source: NonEmptyLine,
  /** The paragraphs it is about: of items of a kind, or all; those whose title holds these words, or all. */
  kind: ItemKind.nullable(),
  title: Line,
  demand: OwnDemand,
  /** For `wording`: the words. */
  words: Line,
})
export type OwnRule = z.infer<typeof OwnRule>
