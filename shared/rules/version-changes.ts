/** What became of a paragraph from one version to another, part by part. */
import type { ParagraphVersion } from '../model/paragraph-version.ts'
import type { ParagraphRecords } from '../model/records.ts'
import { type DiffSegment, wordDiff } from '../text/word-diff.ts'

export const versionParts = ['title', 'text', 'decision', 'reference', 'records'] as const
export type VersionPart = (typeof versionParts)[number]

export interface PartChange {
  readonly part: VersionPart
  readonly segments: readonly DiffSegment[]
  /** Nothing of it, its look, its words. */
  readonly change: 'none' | 'look' | 'words'
}

type Wording = Pick<
  ParagraphVersion,
  'title' | 'text' | 'decision' | 'reference' | 'textDoc' | 'decisionDoc' | 'records'
>

/**
 * The parts that have something to say in either version, in their order.
 * @param recordsText what was recorded, a line each
 */
export function versionChanges(
  before: Wording,
  after: Wording,
  recordsText: (records: ParagraphRecords) => string,
): readonly PartChange[] {
  const textOf = (version: Wording, part: VersionPart) =>
    part === 'records' ? recordsText(version.records) : version[part]
  return versionParts.flatMap((part) => {
    const segments = wordDiff(textOf(before, part), textOf(after, part))
    if (segments.length === 0) return []
    const isReworded = segments.some(({ kind }) => kind !== 'same')
    const isRestyled = lookOf(before, part) !== lookOf(after, part)
    return [{ part, segments, change: isReworded ? 'words' : isRestyled ? 'look' : 'none' }]
  })
}

function lookOf(version: Wording, part: VersionPart): string {
  if (part === 'text') return JSON.stringify(version.textDoc)
  return part === 'decision' ? JSON.stringify(version.decisionDoc) : ''
}
