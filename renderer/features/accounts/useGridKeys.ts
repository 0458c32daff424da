/** The keys of the table. */
import type { KeyboardEvent } from 'react'
import { movedBy } from './grid-moves.ts'
import type { GridPlace, GridTask } from './grid-state.ts'
import type { Row } from './report-rows.ts'

interface Grid {
  readonly rows: readonly Row[]
  readonly active: number
  readonly column: number
  /** The row's own text, the columns, the comment. */
  readonly columns: number
  /** Where the forecast stands; −1 where it can't be edited. */
  readonly forecastColumn: number
  readonly onMove: (place: GridPlace) => void
  readonly onTask: (task: GridTask) => void
  readonly onFold: (groups: readonly string[] | 'all', folded: boolean) => void
  readonly onTakeBack: (row: Row) => void
}

export function useGridKeys(grid: Grid): (event: KeyboardEvent<HTMLElement>) => void {
  return (event) => {
    const row = grid.rows[grid.active]
    if (event.target !== event.currentTarget || event.altKey || !row) return
    if (folds(grid, row, event) || edits(grid, row, event) || moves(grid, event)) event.preventDefault()
  }
}

type Keys = Pick<KeyboardEvent<HTMLElement>, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'currentTarget'>

function folds({ column, onFold }: Grid, { line, open }: Row, { key, shiftKey }: Keys): boolean {
  const group = line.groups.at(-1)
  if (shiftKey && (key === 'ArrowLeft' || key === 'ArrowRight')) {
    onFold('all', key === 'ArrowLeft')
    return true
  }
  if (open === undefined || group === undefined || column !== 0) return false
  const toggles = key === 'Enter' || key === ' '
  if (!toggles && !(key === 'ArrowLeft' && open) && !(key === 'ArrowRight' && !open)) return false
  onFold([group], open)
  return true
}

function edits(grid: Grid, row: Row, { key, ctrlKey, metaKey, shiftKey }: Keys): boolean {
  if (ctrlKey || metaKey) return false
  const { line } = row
  const { column, columns, forecastColumn, onMove, onTask, onTakeBack } = grid
  if ((key === 'F2' && shiftKey) || key === 'k' || (key === 'Enter' && column === columns - 1)) {
    onTask({ kind: 'comment', line: line.id })
    return true
  }
  if (line.account === undefined || forecastColumn < 0) return false
  const there = column === forecastColumn
  if (key === 'F2' || (key === 'Enter' && there)) {
    onMove({ line: line.id, column: forecastColumn })
    onTask({ kind: 'forecast', line: line.id })
    return true
  }
  if (there && (key === 'Delete' || key === 'Backspace')) {
    onTakeBack(row)
    return true
  }
  if (!there || !/^[\d−-]$/.test(key)) return false
  onTask({ kind: 'forecast', line: line.id, start: key })
  return true
}

function moves({ rows, active, column, columns, onMove }: Grid, keys: Keys): boolean {
  const { key, ctrlKey, metaKey, currentTarget } = keys
  const page = Math.max(1, Math.floor((currentTarget.parentElement?.clientHeight ?? 0) / usualHeight) - 3)
  const cell = movedBy(
    { row: active, column },
    { key, ctrl: ctrlKey || metaKey },
    { rows: rows.length, columns, page },
  )
  const line = cell && rows[cell.row]?.line
  if (!cell || !line) return false
  onMove({ line: line.id, column: cell.column })
  return true
}

const usualHeight = 28
