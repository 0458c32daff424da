/**
 * Two people have written on the same text, each on a copy of their own: what each changed, what they changed alike, and
 * where they differ. No word is lost: each of the three texts can be put together again from the parts.
 */
import { type DiffSegment, wordDiff } from '../text/word-diff.ts'

/** `mine` and `theirs` are changed by one alone, `both` alike by both; in a `conflict` all three texts are different. */
export interface Part {
  readonly kind: 'same' | 'mine' | 'theirs' | 'both' | 'conflict'
  readonly base: string
  readonly mine: string
  readonly theirs: string
}

/** In place of what stood from `from` up to `to` in the base there is `text`. */
interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** The parts of the base in their order, by whole words. */
export function threeWay(base: string, mine: string, theirs: string): readonly Part[] {
  const edits = { mine: editsOf(wordDiff(base, mine)), theirs: editsOf(wordDiff(base, theirs)) }
  const parts: Part[] = []
  let at = 0
  for (const { from, to } of regions([...edits.mine, ...edits.theirs])) {
    parts.push(...samePart(base.slice(at, from)))
    const before = base.slice(from, to)
    const texts = {
      base: before,
      mine: edited(before, within(edits.mine, from, to)),
      theirs: edited(before, within(edits.theirs, from, to)),
    }
    parts.push({ kind: kindOf(texts), ...texts })
    at = to
  }
  return [...parts, ...samePart(base.slice(at))]
}

/** The text with the changes of both, or null where they differ. */
export function mergedText(parts: readonly Part[]): string | null {
  if (parts.some(({ kind }) => kind === 'conflict')) return null
  return parts.map(({ kind, mine, theirs }) => (kind === 'mine' ? mine : theirs)).join('')
}

/**
 * The text with the changes of both, to be written on from: where they differ, what both say stands there, mine before
 * theirs, so that whoever chooses between them does it with open eyes.
 */
export function bothTexts(parts: readonly Part[]): string {
  return parts
    .map(({ kind, mine, theirs }) =>
      kind === 'conflict' ? sideBySide(mine, theirs) : kind === 'mine' ? mine : theirs,
    )
    .join('')
}

/** Both wordings between the spaces of one of them; one alone where the other has taken the words away. */
function sideBySide(mine: string, theirs: string): string {
  const [mineWords, theirWords] = [mine.trim(), theirs.trim()]
  const outer = mineWords === '' ? theirs : mine
  const between = /\n/.test(mineWords + theirWords) ? '\n' : ' / '
  const words = [mineWords, theirWords].filter((text) => text !== '').join(between)
  return `${/^\s*/.exec(outer)?.[0] ?? ''}${words}${/\s*$/.exec(outer)?.[0] ?? ''}`
}

function samePart(text: string): readonly Part[] {
  return text === '' ? [] : [{ kind: 'same', base: text, mine: text, theirs: text }]
}

function kindOf({ base, mine, theirs }: Omit<Part, 'kind'>): Part['kind'] {
  if (mine === theirs) return mine === base ? 'same' : 'both'
  if (theirs === base) return 'mine'
  return mine === base ? 'theirs' : 'conflict'
}

function editsOf(segments: readonly DiffSegment[]): readonly Edit[] {
  const edits: Edit[] = []
  let at = 0
  let open: Edit | null = null
  for (const { kind, text } of segments) {
    if (kind === 'same') {
      if (open) edits.push(open)
      open = null
      at += text.length
      continue
    }
    open ??= { from: at, to: at, text: '' }
    if (kind === 'removed') at += text.length
    open = kind === 'removed' ? { ...open, to: at } : { ...open, text: open.text + text }
  }
  return open ? [...edits, open] : edits
}

/** Edits that touch each other make one region: what was written at the same place is looked at together. */
function regions(edits: readonly Edit[]): readonly Pick<Edit, 'from' | 'to'>[] {
  const sorted = edits.toSorted((a, b) => a.from - b.from || a.to - b.to)
  const result: { from: number; to: number }[] = []
  for (const { from, to } of sorted) {
    const last = result.at(-1)
    if (last && from <= last.to) last.to = Math.max(last.to, to)
    else result.push({ from, to })
  }
  return result
}

function within(edits: readonly Edit[], from: number, to: number): readonly Edit[] {
  return edits
    .filter((edit) => edit.from >= from && edit.to <= to)
    .map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }))
}

function edited(text: string, edits: readonly Edit[]): string {
  let result = ''
  let at = 0
  for (const edit of edits) {
    result += text.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return result + text.slice(at)
}
