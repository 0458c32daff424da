/** Finds the numbered items of an agenda or the paragraphs of minutes among a text's lines. */
import { monthPattern } from './dates.ts'
import type { SourceLine } from './lines.ts'

export interface NumberedLine {
  /** Where the line stands among the lines, from 0. */
  readonly index: number
  readonly number: number
  /** As printed, without its point: "5", "5 b". */
  readonly printed: string
  readonly title: string
}

interface Style {
  readonly pattern: RegExp
  /** How many numbers in a row make it credible. */
  readonly atLeast: number
}

const number = '(?<number>\\d{1,3})(?<letter> ?[a-z](?![\\p{L}\\d]))?'
/** Ways to number, the likeliest first. A text's items all have the same one; other numbers are its sub-lists. */
const styles: readonly Style[] = [
  {
    pattern:
      /^(?:§|paragraf) ?(?<number>\d{1,4})(?<letter> ?[a-z](?![\p{L}\d]))?(?:[.:), ]+(?<title>[^\p{Ll}].*)|[.:)]? ?|[.:)] ?(?<lower>.*))$/u,
    atLeast: 1,
  },
  { pattern: new RegExp(`^${number}\\.(?![\\d.])(?<title>.*)$`, 'u'), atLeast: 1 },
  { pattern: new RegExp(`^${number}\\) ?(?<title>.*)$`, 'u'), atLeast: 1 },
  {
    pattern: new RegExp(`^[Pp]unkt ${number}(?:[.:)]+ ?(?<title>.*)| (?<lower>\\p{Lu}.*))$`, 'u'),
    atLeast: 1,
  },
  { pattern: new RegExp(`^${number}: ?(?!\\d)(?<title>.*)$`, 'u'), atLeast: 2 },
  { pattern: new RegExp(`^${number} (?<title>["”]?\\p{Lu}.*)$`, 'u'), atLeast: 2 },
]
/** "11. december", "3. kl 10": a date or a time, not an item. */
const notATitle = new RegExp(`^(?:${monthPattern}|kl|kr|kkr|mkr|procent)(?![\\p{L}])`, 'iu')

/** The items' first lines in the style of numbering that the text follows; empty where there is none. */
export function findNumbered(lines: readonly SourceLine[]): readonly NumberedLine[] {
  const candidates = styles.map(({ pattern, atLeast }) => ({
    numbered: lines.flatMap((line, index) => numberedLine(line.text, index, pattern) ?? []),
    atLeast,
  }))
  const credible = candidates
    .map(({ numbered, atLeast }) => ({ numbered, length: rowLength(numbered), atLeast }))
    .filter(({ length, atLeast }) => length >= atLeast)
  const [longest] = [...credible].sort((one, other) => other.length - one.length)
  // A paragraph sign before all other numbers is the items' own; what follows under it may be a longer list.
  const [signs] = candidates
  const signFirst = credible.every(({ numbered }) => firstIndex(signs?.numbered) <= firstIndex(numbered))
  return withoutSubLists((signFirst ? signs : longest)?.numbered ?? [])
}

function firstIndex(numbered: readonly NumberedLine[] = []): number {
  return numbered[0]?.index ?? Number.POSITIVE_INFINITY
}

function numberedLine(text: string, index: number, pattern: RegExp): NumberedLine | null {
  const groups = pattern.exec(text)?.groups
  if (!groups) return null
  const title = (groups.title ?? groups.lower ?? '').trim()
  if (notATitle.test(title)) return null
  const { number = '', letter = '' } = groups
  return { index, number: Number(number), printed: `${Number(number)}${letter}`, title }
}

/** How many of the numbers follow one upon the other, from the first. */
function rowLength(numbered: readonly NumberedLine[]): number {
  let last: number | null = null
  let length = 0
  for (const { number } of numbered) {
    if (last !== null && number !== last + 1) continue
    last = number
    length += 1
  }
  return length
}

/**
 * Leaves out numbered lists inside the items: a count from 1 is one where the items' own count goes on after it. A
 * count that does not is a new part of the paper, and so are doubles and gaps: they are kept as they come.
 */
function withoutSubLists(numbered: readonly NumberedLine[]): readonly NumberedLine[] {
  const kept: NumberedLine[] = []
  const positions = Map.groupBy(numbered.keys(), (position) => numbered[position]?.number ?? 0)
  let sub = 0
  for (const [position, line] of numbered.entries()) {
    const last = kept.at(-1)?.number ?? 0
    const again = (next: number) => nextPosition(positions.get(next) ?? [], position)
    const begins = line.number === 1 && last >= 1 && again(last + 1) !== null
    const next = again(line.number)
    const restart = again(1)
    const goesOn =
      sub > 0 &&
      line.number === sub + 1 &&
      (line.number !== last + 1 || (next !== null && (restart === null || next < restart)))
    if (begins || goesOn) sub = line.number
    else {
      kept.push(line)
      sub = 0
    }
  }
  return kept
}

/**
 * Where the numbered part of a text ends: at the first line that `ends` it and is not followed by the next number, or
 * after the last line.
 */
export function endOfNumbered(
  lines: readonly SourceLine[],
  starts: readonly NumberedLine[],
  ends: (line: SourceLine) => boolean,
): number {
  for (const [position, { index, number }] of starts.entries()) {
    const next = starts[position + 1]
    if (next?.number === number + 1) continue
    const after = index + 1
    const end = lines.slice(after, next?.index).findIndex(ends)
    if (end >= 0) return after + end
  }
  return lines.length
}

/** The first of ascending positions that lies after `position`. */
function nextPosition(positions: readonly number[], position: number): number | null {
  let low = 0
  let high = positions.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((positions[middle] ?? 0) > position) high = middle
    else low = middle + 1
  }
  return positions[low] ?? null
}
