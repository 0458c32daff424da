/** What was changed in a page's text, as far as it can be said in a sentence: one run of words in one paragraph. */

export interface TextChange {
  /** Of the new page's running text, from 1; headings are not counted. */
  readonly paragraph: number
  readonly kind: 'sentence' | 'sentences' | 'words' | 'removed' | 'changed'
  /** What was added; for `removed` what stood there; for `changed` the sentences as they read now. */
  readonly wording: string
}

/** Null where nothing was changed, or more than one place. */
export function textChange(before: string, after: string): TextChange | null {
  const old = wordsOf(before)
  const now = wordsOf(after)
  const run = changedRun(
    old.map(({ text }) => text),
    now.map(({ text }) => text),
  )
  if (!run) return null
  const { start, oldEnd, nowEnd } = run
  const paragraph = now[Math.min(start, now.length - 1)]?.paragraph ?? 0
  if (paragraph === 0) return null
  const said = (words: readonly Word[]) => words.map(({ text }) => text).join(' ')
  if (start === nowEnd) return { paragraph, kind: 'removed', wording: said(old.slice(start, oldEnd)) }
  const inserted = now.slice(start, nowEnd)
  const isWithinOne = inserted.every((word) => word.paragraph === paragraph)
  if (!isWithinOne && start !== oldEnd) return null
  if (start === oldEnd) return { paragraph, kind: kindOf(now, start, nowEnd), wording: said(inserted) }
  return { paragraph, kind: 'changed', wording: said(sentencesAround(now, start, nowEnd)) }
}

interface Word {
  readonly text: string
  /** 0 in a heading. */
  readonly paragraph: number
}

const endsSentence = /[.!?…:]["”')\]]*$/

/**
 * A paragraph ends at an empty line, or with a sentence on a line that is clearly not full; a line that ends neither a
 * sentence nor a full width is a heading.
 */
function wordsOf(text: string): readonly Word[] {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.trim())
  const full = lines.reduce((longest, { length }) => Math.max(longest, length), 0) * 0.75
  let paragraph = 0
  let isOpen = false
  return lines.flatMap((line) => {
    if (line === '') {
      isOpen = false
      return []
    }
    const isHeading = !isOpen && line.length < full && !endsSentence.test(line)
    if (!isOpen && !isHeading) paragraph += 1
    isOpen = !isHeading && !(endsSentence.test(line) && line.length < full)
    return line.split(/\s+/).map((word) => ({ text: word, paragraph: isHeading ? 0 : paragraph }))
  })
}

interface Run {
  readonly start: number
  readonly oldEnd: number
  readonly nowEnd: number
}

/** What differs between a common beginning and a common end; null where what differs is most of the text. */
function changedRun(old: readonly string[], now: readonly string[]): Run | null {
  const shorter = Math.min(old.length, now.length)
  let start = 0
  while (start < shorter && old[start] === now[start]) start += 1
  let end = 0
  while (end < shorter - start && old[old.length - 1 - end] === now[now.length - 1 - end]) end += 1
  const run = { start, oldEnd: old.length - end, nowEnd: now.length - end }
  if (run.oldEnd === start && run.nowEnd === start) return null
  if (run.oldEnd === start) return slid(now, run)
  if (run.nowEnd === start) return slid(old, run)
  const differing = Math.max(run.oldEnd - start, run.nowEnd - start)
  return differing > 60 && differing > shorter / 4 ? null : run
}

/** The same added words can be told in several ways ("a b [a b] c"): the one that begins a sentence is meant. */
function slid(words: readonly string[], run: Run): Run {
  const length = Math.max(run.nowEnd, run.oldEnd) - run.start
  const begins = (start: number) => start === 0 || endsSentence.test(words[start - 1] ?? '')
  for (let back = 0; back <= run.start; back++) {
    const start = run.start - back
    if (begins(start)) return { start, oldEnd: run.oldEnd - back, nowEnd: run.nowEnd - back }
    if (words[start - 1] !== words[start - 1 + length]) break
  }
  return run
}

function kindOf(now: readonly Word[], start: number, end: number): 'sentence' | 'sentences' | 'words' {
  const isWhole =
    (start === 0 || endsSentence.test(now[start - 1]?.text ?? '') || now[start - 1]?.paragraph === 0) &&
    endsSentence.test(now[end - 1]?.text ?? '') &&
    /^["”'(]*\p{Lu}/u.test(now[start]?.text ?? '')
  if (!isWhole) return 'words'
  const ends = now.slice(start, end).filter(({ text }, index, words) => {
    return endsSentence.test(text) && /^["”'(]*\p{Lu}/u.test(words[index + 1]?.text ?? 'A')
  })
  return ends.length > 1 ? 'sentences' : 'sentence'
}

function sentencesAround(words: readonly Word[], start: number, end: number): readonly Word[] {
  const paragraph = words[start]?.paragraph
  const within = (index: number) => words[index]?.paragraph === paragraph
  let from = start
  while (from > 0 && within(from - 1) && !endsSentence.test(words[from - 1]?.text ?? '')) from -= 1
  let to = end
  while (to < words.length && within(to) && !endsSentence.test(words[to - 1]?.text ?? '')) to += 1
  return words.slice(from, to)
}
