/** A pasted text as lines: cleaned of what an editor does not show, numbered as in the source. */

export interface SourceLine {
  /** Line number in the source, from 1. */
  readonly line: number
  /** NFC, white space folded, trimmed; empty for a blank line. */
  readonly text: string
  /** What stands between tabs or runs of spaces, trimmed. */
  readonly cells: readonly string[]
}

/** A line that was not understood, or only in part. */
export interface Unread {
  readonly line: number
  readonly text: string
}

/** The lines of a text; a soft line break inside a line gives several with one number. */
export function readLines(source: string): readonly SourceLine[] {
  return source
    .normalize('NFC')
    .split(/\r\n|\r|\n/)
    .flatMap((text, index) => text.split(/[\v\f\u0085\u2028\u2029]/).map((part) => toLine(part, index + 1)))
}

function toLine(text: string, line: number): SourceLine {
  // Zero-width marks, soft hyphens and control characters: nobody sees them, and they split words.
  const visible = text.replace(/[^\P{C}\t]/gu, '').replace(/[^\S\t]/g, ' ')
  const cells = visible
    .split(/\t| {2}/)
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '')
  return { line, text: withoutMarkup(cells.join(' ')), cells }
}

/** A heading's `#` and a whole line's `**` are marks of the editor that the text came from. */
function withoutMarkup(text: string): string {
  const heading = text.replace(/^#{1,6} /, '')
  const bold = heading.length > 4 && heading.startsWith('**') && heading.endsWith('**')
  return bold ? heading.slice(2, -2).trim() : heading
}

function toUnread(line: SourceLine): Unread {
  return { line: line.line, text: line.text }
}

/** The unread lines in the order of the source, each once. */
export function unreadInOrder(lines: readonly SourceLine[]): readonly Unread[] {
  return [...new Set(lines)].sort((a, b) => a.line - b.line).map(toUnread)
}

/** Whether a line holds a letter or a digit; one of dots or dashes says nothing. */
export function hasWords(line: SourceLine): boolean {
  return /[\p{L}\p{N}]/u.test(line.text)
}

/** What a printer adds to each page: "Sida 2 (5)", "2 (5)". */
export function isPageMark(text: string): boolean {
  return /^(?:sid(?:a|an)?\.? ?\d{1,4}(?: ?\(\d{1,4}\)| av \d{1,4})?|\d{1,4} ?\(\d{1,4}\))$/iu.test(text)
}
