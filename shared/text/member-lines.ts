/** Lines of a pasted member list and their cells. */

export interface CellLine {
  /** From 1. */
  readonly line: number
  /** Trimmed, with single spaces. */
  readonly cells: readonly string[]
  /** As it stands. */
  readonly text: string
}

/** Longer than any mandate; what reads cells takes the square of their length. */
const longestLine = 4000

/**
 * Lines that hold something. Cells stand between tabs, semicolons, bars or wide spaces; in running text between commas. A
 * line of more than four thousand characters is not parted: it has no cells.
 */
export function cellsOf(source: string): readonly CellLine[] {
  const lines = linesOf(source)
  const filled = lines.filter(({ text }) => text.trim() !== '')
  const separator = separatorOf(filled.map(({ text }) => text))
  return filled.map(({ line, text }) => ({
    line,
    text: tidy(text),
    cells: text.length > longestLine ? [] : partsOf(text, separator).map(tidy),
  }))
}

function partsOf(text: string, separator: Separator | null): readonly string[] {
  return separator ? split(text, separator) : runningCells(text)
}

/** A spreadsheet puts a cell that holds a line end or tab between quotation marks. */
function linesOf(source: string): readonly { readonly line: number; readonly text: string }[] {
  const lines: { line: number; text: string }[] = []
  const plain = source
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/^\ufeff/u, '')
  for (const [index, text] of plain.split('\n').entries()) {
    const last = lines.at(-1)
    if (last && isOpen(last.text)) last.text += ` ${text}`
    else lines.push({ line: index + 1, text })
  }
  return lines
}

/** Whether a cell that begins with a quotation mark has not ended; one without an end in its line's reach is text. */
function isOpen(text: string): boolean {
  return /(?:^|\t)"/u.test(text) && (text.match(/"/gu)?.length ?? 0) % 2 === 1 && text.length < 2000
}

type Separator = '\t' | ';' | '|' | '  '

function separatorOf(lines: readonly string[]): Separator | null {
  const holding = (mark: Separator) => lines.filter((line) => line.trim().includes(mark)).length
  if (holding('\t') > 0) return '\t'
  const others: readonly Separator[] = [';', '|', '  ']
  return others.find((mark) => holding(mark) * 2 > lines.length) ?? null
}

function split(line: string, separator: Separator): readonly string[] {
  if (separator === '  ') return line.trim().split(/ {2,}/u)
  const cells = separator === '|' ? line.trim().replace(/^\||\|$/gu, '') : line
  return cells.split(separator).map((cell) => cell.replace(/^\s*"(.*)"\s*$/su, '$1').replaceAll('""', '"'))
}

/** "Anna Berg, ordförande, anna@exempel.se", "- Bo Ek – ersättare för Anna Berg", and "Berg, Anna" alone. */
function runningCells(line: string): readonly string[] {
  const text = tidy(line).replace(/^(?:[-–•*·]|\d{1,3}[.)]) /u, '')
  const pieces = text.split(/ ?, | [–-] (?!\d)|(?<=\p{L}): /u)
  const [first = '', second = '', ...rest] = pieces
  const isTurned = /^\p{Lu}[\p{L} '’-]*$/u.test(first) && /^\p{Lu}[\p{L} -]*(?: \(.*\))?$/u.test(second)
  return isTurned && text.startsWith(`${first},`) && !first.includes(' ')
    ? [`${first}, ${second}`, ...rest]
    : pieces
}

function tidy(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').trim()
}
