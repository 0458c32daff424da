/** A report as a table of any length: only the rows in sight are drawn. The focus stays on the table, which tells its active cell. */
import { type CSSProperties, type MouseEvent, useCallback, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Report, ReportLine } from '../../../shared/accounts/report.ts'
import type { AccountData } from '../../../shared/model/accounts.ts'
import { GridHead } from './GridHead.tsx'
import { GridRows } from './GridRows.tsx'
import type { GridPlace, GridTarget, GridTask } from './grid-state.ts'
import style from './ReportGrid.module.css'
import type { ReportColumn } from './report-columns.ts'
import { foldable, rowsOf } from './report-rows.ts'
import type { AccountEdits } from './useAccountEdits.ts'
import type { AccountView } from './useAccountView.ts'
import { useGrid, useTarget } from './useGrid.ts'
import { useGridKeys } from './useGridKeys.ts'
import { waitingEntry } from './waiting-entry.ts'

interface Props {
  readonly label: string
  readonly report: Report
  readonly data: AccountData
  readonly columns: readonly ReportColumn[]
  readonly view: AccountView
  readonly edits: AccountEdits
  readonly locked: boolean
  readonly target: GridTarget | null
  readonly onArrived: () => void
}

export function ReportGrid({ label, report, data, columns, view, edits, locked, target, onArrived }: Props) {
  const { t } = useTranslation()
  const scroller = useRef<HTMLDivElement>(null)
  const table = useRef<HTMLTableElement>(null)
  const { lines } = report
  const rows = useMemo(() => rowsOf(lines, view.folded), [lines, view.folded])
  const grid = useGrid(lines, rows, columns.length + 2, scroller, goingOn(lines, data, locked))
  const { active, activeId, column, task, setPlace, setTask, show } = grid
  const forecastColumn = locked ? -1 : columns.indexOf('forecast') + 1 || -1

  const go = useCallback(
    (place: GridPlace) => {
      setPlace(place)
      table.current?.focus({ preventScroll: true })
    },
    [setPlace],
  )
  useTarget(target, lines, view, (line, { forecast }) => {
    go({ line, column: forecast ? Math.max(0, forecastColumn) : 0 })
    onArrived()
  })
  useEffect(() => {
    if (activeId !== '' && table.current === document.activeElement) show()
  }, [activeId, show])
  const fold = (groups: readonly string[] | 'all', folded: boolean) => {
    const named = new Set(groups === 'all' ? foldable(lines) : groups)
    const others = [...view.folded].filter((group) => !named.has(group))
    view.change({ folded: folded ? [...others, ...named] : others })
  }
  const onKeyDown = useGridKeys({
    rows,
    active,
    column,
    columns: columns.length + 2,
    forecastColumn,
    onMove: setPlace,
    onTask: setTask,
    onFold: fold,
    onTakeBack: ({ line }) => line.account !== undefined && edits.setForecast(line.account, null),
  })
  const onClick = ({ target }: MouseEvent) => {
    if (!(target instanceof Element) || target.closest('input, [role="dialog"]')) return
    const line = target.closest<HTMLElement>('[data-line]')?.dataset.line
    if (line === undefined) return
    const cell = target.closest<HTMLElement>('[data-column]')?.dataset.column
    go({ line, column: Number(cell ?? 0) })
    const row = rows.find((row) => row.line.id === line)
    if (target.closest('[data-comment]')) setTask({ kind: 'comment', line })
    else if (target.closest('[data-fold]') && row) fold(row.line.groups.slice(-1), row.open === true)
  }
  const onDoubleClick = ({ target }: MouseEvent) => {
    const line =
      target instanceof Element &&
      target.closest<HTMLElement>('[data-editable]')?.closest<HTMLElement>('[data-line]')
    if (line && line.dataset.line !== undefined) setTask({ kind: 'forecast', line: line.dataset.line })
  }

  return (
    <div ref={scroller} className={style.scroller} style={layoutOf(columns)}>
      <table
        ref={table}
        className={style.grid}
        {...treegrid(task === null && rows.length > 0 ? activeId : undefined)}
        aria-label={label}
        aria-description={t(locked ? 'accounts.table.keysLocked' : 'accounts.table.keys')}
        aria-rowcount={rows.length + 1}
        aria-colcount={columns.length + 2}
        onKeyDown={onKeyDown}
        onClick={onClick}
        onDoubleClick={onDoubleClick}
      >
        <GridHead columns={columns} data={data} />
        <GridRows
          lines={lines}
          rows={rows}
          data={data}
          columns={columns}
          unit={view.unit}
          grid={grid}
          edits={edits}
          locked={locked}
          onLeave={() => table.current?.focus({ preventScroll: true })}
        />
      </table>
    </div>
  )
}

/** A forecast of the report that was left before it was done. */
function goingOn(lines: readonly ReportLine[], { period }: AccountData, locked: boolean): GridTask | null {
  const entry = locked ? null : waitingEntry(period)
  if (!entry || !lines.some(({ id }) => id === entry.line)) return null
  return { kind: 'forecast', line: entry.line, start: entry.text, goesOn: true }
}

/** A table whose groups fold; its cells are told, not focused. */
const treegrid = (active: string | undefined) =>
  ({ role: 'treegrid', tabIndex: 0, 'aria-readonly': true, 'aria-activedescendant': active }) as const

/** The widths of the columns; under its least width the table scrolls sideways. */
function layoutOf(columns: readonly ReportColumn[]): CSSProperties {
  const bar = columns.includes('deviation') ? ' var(--bar)' : ''
  const template = `minmax(var(--name), 1.6fr) repeat(${columns.length}, minmax(var(--figure), 0.4fr))${bar} var(--comment)`
  return { '--columns': template } as CSSProperties
}
