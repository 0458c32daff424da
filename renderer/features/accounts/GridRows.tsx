/** The rows in sight. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { ReportLine } from '../../../shared/accounts/report.ts'
import type { AccountData, AccountRow, Amount, Unit } from '../../../shared/model/accounts.ts'
import { CommentEditor } from './CommentEditor.tsx'
import { ForecastEditor } from './ForecastEditor.tsx'
import { GridRow } from './GridRow.tsx'
import style from './ReportGrid.module.css'
import { fullBar, type ReportColumn } from './report-columns.ts'
import type { Row } from './report-rows.ts'
import { type AccountEdits, commentOf } from './useAccountEdits.ts'
import type { useGrid } from './useGrid.ts'
import { putEntry } from './waiting-entry.ts'

interface Props {
  /** All lines, the folded ones too. */
  readonly lines: readonly ReportLine[]
  readonly rows: readonly Row[]
  readonly data: AccountData
  readonly columns: readonly ReportColumn[]
  readonly unit: Unit
  readonly grid: ReturnType<typeof useGrid>
  readonly edits: AccountEdits
  readonly locked: boolean
  /** What was edited in the table is done: the focus goes back to it. */
  readonly onLeave: () => void
}

export function GridRows({ lines, rows, data, columns, unit, grid, edits, locked, onLeave }: Props) {
  const { t } = useTranslation()
  const { id, active, column, task, drawn, height, headHeight, setTask, setPlace } = grid
  const accounts = useMemo(() => new Map(data.rows.map((row) => [row.account, row])), [data.rows])
  const full = useMemo(() => fullBar(lines), [lines])

  const leave = () => {
    setTask(null)
    onLeave()
  }
  const endForecast = (row: Row, ore: Amount | undefined, step: 1 | 0 | -1) => {
    leave()
    const { account, sign, id } = row.line
    if (ore !== undefined && account !== undefined)
      edits.setForecast(account, ore === null ? null : sign * ore + 0)
    const next = step === 0 ? undefined : nextAccount(rows, id, step)
    if (next) setPlace({ line: next, column })
  }
  const editorOf = (row: Row) =>
    task?.kind === 'forecast' && task.line === row.line.id ? (
      <ForecastEditor
        label={t('accounts.forecast.label', { account: row.line.account, name: row.line.text })}
        value={row.line.amounts.forecast}
        unit={unit}
        start={task.start}
        goesOn={task.goesOn ?? false}
        onType={(text) => putEntry(text === null ? null : { period: data.period, line: row.line.id, text })}
        onDone={(ore, step) => endForecast(row, ore, step)}
      />
    ) : undefined
  const commentEditorOf = (row: Row) =>
    task?.kind === 'comment' && task.line === row.line.id ? (
      <CommentEditor
        text={row.line.text}
        comment={commentOf(data, row.commentRow)}
        locked={locked}
        onType={(text) => edits.typeComment(row.commentRow, text)}
        onClose={(before) => {
          edits.endComment(row.commentRow, before)
          leave()
        }}
      />
    ) : undefined

  return (
    <tbody className={style.rows} style={{ height: height }}>
      {drawn.map(({ index, start, size, key }) => {
        const row = rows[index]
        if (!row) return null
        const account = row.line.account === undefined ? undefined : accounts.get(row.line.account)
        return (
          <GridRow
            key={key}
            row={row}
            index={index}
            top={start - headHeight}
            height={size}
            columns={columns}
            unit={unit}
            active={index === active ? column : -1}
            id={`${id}-${index}`}
            fullBar={full}
            editable={!locked && row.line.account !== undefined}
            imported={importedOf(account, row)}
            comment={row.marksComment ? commentOf(data, row.commentRow) : ''}
            editor={editorOf(row)}
            commentEditor={commentEditorOf(row)}
          />
        )
      })}
    </tbody>
  )
}

/** What an edited forecast was imported as, in the sign of its line; undefined where it is not edited. */
function importedOf(account: AccountRow | undefined, { line }: Row): Amount | undefined {
  const imported = account?.importedForecast
  return imported === undefined || imported === null ? imported : line.sign * imported + 0
}

/** The nearest account below (1) or above (−1). */
function nextAccount(rows: readonly Row[], id: string, step: 1 | -1): string | undefined {
  const index = rows.findIndex(({ line }) => line.id === id)
  const rest = step === 1 ? rows.slice(index + 1) : rows.slice(0, index).reverse()
  return rest.find(({ line }) => line.account !== undefined)?.line.id
}
