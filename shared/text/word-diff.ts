/** What became of a text, word by word: for whoever compares two versions, or reads a suggested change. */
import { diffArrays } from 'diff'

export interface DiffSegment {
  readonly kind: 'same' | 'added' | 'removed'
  readonly text: string
}

/**
 * More words than this, taken away and added, are told as one change: to find the shortest way through them takes time
 * that grows with the square of their number.
 */
const mostChanges = 2000

/**
 * The segments of two texts in their order; where words are exchanged, what was removed comes first. `same` and `removed`
 * together say the one text, `same` and `added` the other, to the character.
 */
export function wordDiff(before: string, after: string): readonly DiffSegment[] {
  const one = tokensOf(before)
  const other = tokensOf(after)
  const changes = diffArrays(one, other, { maxEditLength: mostChanges })
  if (!changes) return joined(apart(one, other))
  const raw = changes.map(({ value, added, removed }): DiffSegment => {
    return { kind: added ? 'added' : removed ? 'removed' : 'same', text: value.join('') }
  })
  return joined(raw)
}

/** The text before, or after, that the segments tell of. */
export function textOfDiff(segments: readonly DiffSegment[], side: 'before' | 'after'): string {
  const left = side === 'before' ? 'added' : 'removed'
  return segments
    .filter(({ kind }) => kind !== left)
    .map(({ text }) => text)
    .join('')
}

/**
 * Words with what is written within them ("2018-09-20", "8.30", "5:67", "kv:s"), runs of blanks, line breaks, and each
 * other sign by itself. A letter keeps its combining signs.
 */
const token = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[-–:.,/’'][\p{L}\p{N}][\p{L}\p{N}\p{M}]*)*|\n|[^\S\n]+|./gsu

function tokensOf(text: string): string[] {
  return text.match(token) ?? []
}

/** What both begin and end with, and all between as exchanged. */
function apart(one: readonly string[], other: readonly string[]): readonly DiffSegment[] {
  const least = Math.min(one.length, other.length)
  let start = 0
  while (start < least && one[start] === other[start]) start++
  let end = 0
  while (end < least - start && one.at(-1 - end) === other.at(-1 - end)) end++
  const part = (tokens: readonly string[], from: number, to: number) => tokens.slice(from, to).join('')
  return [
    { kind: 'same', text: part(one, 0, start) },
    { kind: 'removed', text: part(one, start, one.length - end) },
    { kind: 'added', text: part(other, start, other.length - end) },
    { kind: 'same', text: part(one, one.length - end, one.length) },
  ]
}

/** One removal and one addition for what was exchanged: blanks that happen to stand between on both sides part nothing. */
function joined(segments: readonly DiffSegment[]): readonly DiffSegment[] {
  const told: DiffSegment[] = []
  let removed = ''
  let added = ''
  const tell = (kind: DiffSegment['kind'], text: string) => {
    if (text !== '') told.push({ kind, text })
  }
  const settle = () => {
    tell('removed', removed)
    tell('added', added)
    removed = added = ''
  }
  for (const [index, { kind, text }] of segments.entries()) {
    if (kind === 'removed') removed += text
    else if (kind === 'added') added += text
    else if (removed !== '' && added !== '' && isBlank(text) && exchanges(segments, index + 1)) {
      removed += text
      added += text
    } else {
      settle()
      tell('same', text)
    }
  }
  settle()
  return told
}

const isBlank = (text: string) => /^[^\S\n]+$/.test(text)

/** Whether what follows is removed on the one side and added on the other. */
function exchanges(segments: readonly DiffSegment[], at: number): boolean {
  const [one, other] = [segments[at]?.kind, segments[at + 1]?.kind]
  return one !== undefined && other !== undefined && one !== 'same' && other !== 'same'
}
