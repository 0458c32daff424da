/** Lines of plain text: broken at a width, and tables whose columns stand under each other. */

/** Between columns. */
const gutter = 2
/** No column is narrower, but one whose texts are. */
const narrowest = 6

/** The text's lines, each no longer than `width` where its words let it be. At least one line. */
export function wrapped(text: string, width: number): readonly string[] {
  return text.split('\n').flatMap((line) => wrappedLine(line, width))
}

function wrappedLine(line: string, width: number): readonly string[] {
  const lines: string[] = []
  let current = ''
  for (const word of line.split(/[ \t]+/)) {
    const longer = current === '' ? word : `${current} ${word}`
    if (longer.length <= width || current === '') current = longer
    else {
      lines.push(current)
      current = word
    }
  }
  return [...lines, current]
}

interface Looks {
  readonly width: number
  /** A line of dashes below the first row. */
  readonly ruled: boolean
}

/** A table's lines: columns as wide as their texts, the widest narrowed until all fit. */
export function columnsText(
  rows: readonly (readonly string[])[],
  columns: readonly { readonly align: 'start' | 'end' }[],
  { width, ruled }: Looks,
): readonly string[] {
  const widths = fitting(
    columns.map((_, column) => Math.max(0, ...rows.map((row) => longestLine(row[column] ?? '')))),
    width,
  )
  const lines = rows.map((row) => rowLines(row, columns, widths))
  const rule = widths.map((each) => '-'.repeat(each)).join(' '.repeat(gutter))
  return lines.flatMap((each, index) => (ruled && index === 0 ? [...each, rule] : each))
}

function longestLine(text: string): number {
  return Math.max(...text.split('\n').map((line) => line.length))
}

function fitting(natural: readonly number[], width: number): readonly number[] {
  const usable = width - gutter * (natural.length - 1)
  const widths = [...natural]
  const total = () => widths.reduce((sum, each) => sum + each, 0)
  while (total() > usable) {
    const widest = Math.max(...widths)
    if (widest <= narrowest) break
    widths[widths.indexOf(widest)] = widest - 1
  }
  return widths
}

function rowLines(
  row: readonly string[],
  columns: readonly { readonly align: 'start' | 'end' }[],
  widths: readonly number[],
): readonly string[] {
  const cells = widths.map((width, column) => wrapped(row[column] ?? '', width))
  const count = Math.max(1, ...cells.map((lines) => lines.length))
  return Array.from({ length: count }, (_, line) =>
    cells
      .map((lines, column) => {
        const text = lines[line] ?? ''
        const width = widths[column] ?? 0
        return columns[column]?.align === 'end' ? text.padStart(width) : text.padEnd(width)
      })
      .join(' '.repeat(gutter))
      .trimEnd(),
  )
}
