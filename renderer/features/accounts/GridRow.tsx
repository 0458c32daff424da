/** One row of the table. */
import { IconChevronDown, IconChevronRight } from '@tabler/icons-react'
import { memo, type ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { ReportLine } from '../../../shared/accounts/report.ts'
import type { Translate } from '../../../shared/i18n/i18n.ts'
import type { Amount, Unit } from '../../../shared/model/accounts.ts'
import { CommentMark } from './CommentMark.tsx'
import style from './ReportGrid.module.css'
import { barLength, type ReportColumn, shareText } from './report-columns.ts'
import type { Row } from './report-rows.ts'

interface Props {
  readonly row: Row
  /** From 0 among the rows below the head. */
  readonly index: number
  readonly top: number
  readonly height: number
  readonly columns: readonly ReportColumn[]
  readonly unit: Unit
  /** The active cell's column; −1 for all other rows. */
  readonly active: number
  /** Begins the ids of the cells. */
  readonly id: string
  readonly fullBar: number
  readonly editable: boolean
  /** What an edited forecast was imported as; undefined where it is not edited. */
  readonly imported: Amount | undefined
  readonly comment: string
  /** Stands in place of the forecast while it is edited. */
  readonly editor?: ReactNode
  /** Stands in place of the comment's mark while it is written. */
  readonly commentEditor?: ReactNode
}

export const GridRow = memo(function GridRow(props: Props) {
  const { row, index, top, height, columns, active, id, fullBar, comment, editor, commentEditor } = props
  const { t } = useTranslation()
  const { line, open } = row
  const busy = editor !== undefined || commentEditor !== undefined
  return (
    <tr
      className={style.row}
      style={{ height, transform: `translateY(${top}px)` }}
      aria-rowindex={index + 2}
      aria-level={line.level + 1}
      aria-expanded={open}
      aria-selected={active >= 0}
      data-line={line.id}
      data-kind={line.kind}
      data-open={open}
      data-active={active >= 0 || undefined}
      data-busy={busy || undefined}
    >
      <RowName row={row} id={`${id}-0`} active={active === 0} />
      {columns.map((column, index) => (
        <FigureCell
          key={column}
          {...props}
          t={t}
          column={column}
          index={index + 1}
          id={`${id}-${index + 1}`}
        />
      ))}
      {columns.includes('deviation') && (
        <DeviationBar line={line} fullBar={fullBar} folded={open === false} />
      )}
      <td
        id={`${id}-${columns.length + 1}`}
        className={style.comment}
        aria-colindex={columns.length + 2}
        data-column={columns.length + 1}
        data-active={active === columns.length + 1 || undefined}
      >
        {commentEditor ?? <CommentMark text={line.text} comment={comment} t={t} />}
      </td>
    </tr>
  )
})

function RowName({ row: { line, open }, id, active }: { row: Row; id: string; active: boolean }) {
  const indent = 12 * Math.max(0, line.account === undefined ? line.level : line.level - 1)
  return (
    <th
      id={id}
      className={style.name}
      scope="row"
      aria-colindex={1}
      data-column={0}
      data-active={active || undefined}
    >
      <span className={style.account}>
        {line.account}
        {open !== undefined && (
          <span className={style.fold} data-fold aria-hidden>
            {open ? <IconChevronDown size={14} /> : <IconChevronRight size={14} />}
          </span>
        )}
      </span>
      <span className={style.text} style={{ paddingLeft: indent }} title={line.text}>
        {line.text}
      </span>
    </th>
  )
}

interface FigureProps extends Props {
  readonly t: Translate
  readonly column: ReportColumn
}

function FigureCell({ row, column, index, id, unit, active, editable, imported, editor, t }: FigureProps) {
  const { line, open } = row
  const isForecast = column === 'forecast'
  // The figures of an open group stand at its sum.
  const shown = open ? '' : figureText(line, column, unit)
  const edited = isForecast && imported !== undefined
  return (
    <td
      id={id}
      className={style.figure}
      aria-colindex={index + 1}
      {...(isForecast && editable && { 'aria-readonly': false })}
      data-column={index}
      data-active={active === index || undefined}
      data-editable={(isForecast && editable) || undefined}
      data-edited={edited || undefined}
      title={edited ? t('accounts.forecast.importedAs', { amount: amountText(imported, unit) }) : undefined}
    >
      {(isForecast && editor) || <FigureText line={line} column={column} text={shown} />}
    </td>
  )
}

/** An estimate is set in italics, as a printed report does. */
function FigureText({ line, column, text }: { line: ReportLine; column: ReportColumn; text: string }) {
  const estimated = line.estimated?.some((name) => name === column)
  return estimated ? <em>{text}</em> : text
}

function figureText({ amounts }: ReportLine, column: ReportColumn, unit: Unit): string {
  return column === 'deviationShare' ? shareText(amounts) : amountText(amounts[column], unit)
}

interface BarProps {
  readonly line: ReportLine
  readonly fullBar: number
  readonly folded: boolean
}

/** How large a deviation is beside the others; the figure itself stands in its column. */
function DeviationBar({ line, fullBar, folded }: BarProps) {
  const length = barLength(line.amounts.deviation, fullBar)
  const hidden = length === null || (line.kind === 'heading' && !folded)
  const width = `max(1px, ${Math.min(1, Math.abs(length ?? 0)) * 42}%)`
  return (
    <td className={style.bar} aria-hidden>
      {!hidden && (
        <span
          style={{ width }}
          data-side={length < 0 ? 'under' : 'over'}
          data-beyond={Math.abs(length) > 1 || undefined}
        />
      )}
    </td>
  )
}
