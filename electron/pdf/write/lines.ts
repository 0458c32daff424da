/** Breaks styled text into lines of a given width. */
import type { Link } from '../../../shared/documents/block.ts'
import type { TextStyle } from './style.ts'

export interface StyledRun {
  readonly text: string
  readonly style: TextStyle
  readonly link?: Link
}

/** A stretch of one style within a line; `x` from the line's beginning. */
export interface Stretch extends StyledRun {
  readonly x: number
  readonly width: number
}

export interface Line {
  readonly stretches: readonly Stretch[]
  /** To the end of the last word. */
  readonly width: number
}

/** Width of a text in points. */
export type Measure = (text: string, style: TextStyle) => number

/** What can't be broken: a word, or a part of one up to its hyphen, with the styles it is made of. */
interface Word {
  readonly parts: StyledRun[]
  /** Width of the space after it; 0 where the next word follows at once. */
  space: number
}

/**
 * Lines break at spaces and after a hyphen, dash or slash between letters; a word wider than the line is cut. LF is a
 * line break. No lines for an empty text. The space at which a line breaks stays at its end, outside the measure, so
 * that words don't run together for one who listens or copies.
 */
export function breakLines(runs: readonly StyledRun[], width: number, measure: Measure): readonly Line[] {
  return splitAtLineFeeds(runs).flatMap((line) => fillLines(wordsOf(line, measure), width, measure))
}

/** As few lines as in the whole width, as even as they can be. */
export function balancedLines(runs: readonly StyledRun[], width: number, measure: Measure): readonly Line[] {
  const words = splitAtLineFeeds(runs).flatMap((line) => wordsOf(line, measure))
  const widestWord = Math.max(0, ...words.map((word) => wordWidth(word, measure)))
  let lines = breakLines(runs, width, measure)
  while (lines.length > 1) {
    const narrower = Math.max(...lines.map((line) => line.width)) - 1
    const tried = breakLines(runs, narrower, measure)
    if (narrower < widestWord || tried.length > lines.length) break
    lines = tried
  }
  return lines
}

function splitAtLineFeeds(runs: readonly StyledRun[]): readonly (readonly StyledRun[])[] {
  const lines: StyledRun[][] = [[]]
  for (const run of runs) {
    run.text.split('\n').forEach((text, index) => {
      if (index > 0) lines.push([])
      if (text !== '') lines.at(-1)?.push({ ...run, text })
    })
  }
  return lines
}

const afterHyphen = /(?<=\p{L}[-–—/])(?=\p{L})/u

function wordsOf(runs: readonly StyledRun[], measure: Measure): readonly Word[] {
  const words: Word[] = []
  let open: Word | undefined
  for (const run of runs) {
    for (const token of run.text.match(/ +|[^ ]+/g) ?? []) {
      if (token.startsWith(' ')) {
        const last = words.at(-1)
        if (last) last.space = measure(' ', run.style)
        open = undefined
        continue
      }
      for (const [index, text] of token.split(afterHyphen).entries()) {
        if (!open || index > 0) {
          open = { parts: [], space: 0 }
          words.push(open)
        }
        open.parts.push({ ...run, text })
      }
    }
  }
  return words
}

function fillLines(words: readonly Word[], width: number, measure: Measure): readonly Line[] {
  const lines: Word[][] = []
  let used = 0
  for (const word of words.flatMap((whole) => cutToFit(whole, width, measure))) {
    const wide = wordWidth(word, measure)
    const line = lines.at(-1)
    if (line && used + wide <= width) line.push(word)
    else {
      lines.push([word])
      used = 0
    }
    used += wide + word.space
  }
  return withoutRunt(lines, width, measure).map((line) => lineOf(line, measure))
}

/** No short word ends a text on a line alone: the word before it comes along, where it leaves a line long enough. */
function withoutRunt(
  lines: readonly (readonly Word[])[],
  width: number,
  measure: Measure,
): readonly (readonly Word[])[] {
  const [above = [], last = []] = lines.slice(-2)
  const moved = above.at(-1)
  if (lines.length < 2 || last.length > 1 || !moved) return lines
  const [kept, ended] = [above.slice(0, -1), [moved, ...last]]
  const isShort = lineOf(last, measure).width < width / 6
  const fits = lineOf(kept, measure).width > width * 0.6 && lineOf(ended, measure).width <= width
  return isShort && fits ? [...lines.slice(0, -2), kept, ended] : lines
}

function wordWidth(word: Word, measure: Measure): number {
  return word.parts.reduce((sum, { text, style }) => sum + measure(text, style), 0)
}

/** A word that fits as it is; a wider one in pieces that do, cut between characters (a letter keeps its marks). */
function cutToFit(word: Word, width: number, measure: Measure): readonly Word[] {
  if (wordWidth(word, measure) <= width) return [word]
  const pieces: Word[] = [{ parts: [], space: 0 }]
  let used = 0
  for (const part of word.parts) {
    for (const character of part.text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []) {
      const wide = measure(character, part.style)
      if (used + wide > width && used > 0) {
        pieces.push({ parts: [], space: 0 })
        used = 0
      }
      used += wide
      append(pieces.at(-1)?.parts ?? [], { ...part, text: character })
    }
  }
  const last = pieces.at(-1)
  if (last) last.space = word.space
  return pieces
}

function lineOf(words: readonly Word[], measure: Measure): Line {
  const runs: StyledRun[] = []
  for (const { parts, space } of words) {
    for (const part of parts) append(runs, part)
    const last = runs.at(-1)
    if (space > 0 && last) append(runs, { ...last, text: ' ' })
  }
  let x = 0
  const stretches = runs.map((run) => {
    const width = measure(run.text, run.style)
    x += width
    return { ...run, x: x - width, width }
  })
  const last = stretches.at(-1)
  const width = last ? last.x + measure(last.text.trimEnd(), last.style) : 0
  return { stretches, width }
}

/** Adds a run, joined to the last where nothing tells them apart. */
function append(runs: StyledRun[], run: StyledRun): void {
  const last = runs.at(-1)
  if (last && last.style === run.style && last.link === run.link) {
    runs[runs.length - 1] = { ...last, text: last.text + run.text }
  } else runs.push(run)
}
