/** Where the cells of a table stand, when some of them span several columns or rows. */
import type { LooseNode } from './loose-node.ts'

export interface CellPlace {
  /** Null where a cell above or before it reaches, or where the row ends before others. */
  readonly node: LooseNode | null
  readonly isHead: boolean
}

/** Most columns or rows that a cell spans; a pasted page may claim thousands. */
const widest = 100

/** The rows with a place for every column: a spanning cell stands in its first, the others it covers are empty. */
export function cellPlaces(rows: readonly (readonly LooseNode[])[]): readonly (readonly CellPlace[])[] {
  const grid: CellPlace[][] = rows.map(() => [])
  rows.forEach((cells, row) => {
    let column = 0
    for (const node of cells) {
      while (grid[row]?.[column] !== undefined) column++
      cover(grid, row, column, node)
    }
  })
  const columns = Math.max(1, ...grid.map((places) => places.length))
  return grid.map((places) =>
    Array.from(
      { length: columns },
      (_, at) => places[at] ?? { node: null, isHead: places.at(-1)?.isHead ?? false },
    ),
  )
}

function cover(grid: CellPlace[][], row: number, column: number, node: LooseNode): void {
  const isHead = node.type === 'tableHeader'
  for (let down = 0; down < span(node, 'rowspan'); down++) {
    const places = grid[row + down]
    if (!places) return
    for (let right = 0; right < span(node, 'colspan'); right++) {
      places[column + right] ??= { node: down + right === 0 ? node : null, isHead }
    }
  }
}

function span({ attrs }: LooseNode, name: 'colspan' | 'rowspan'): number {
  const value = attrs?.[name]
  return typeof value === 'number' && value >= 1 ? Math.min(Math.floor(value), widest) : 1
}
