/** The head of the table: each column with the date or year that it is of. */
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { AccountData } from '../../../shared/model/accounts.ts'
import style from './ReportGrid.module.css'
import { columnDate, type ReportColumn } from './report-columns.ts'

interface Props {
  readonly columns: readonly ReportColumn[]
  readonly data: AccountData
}

export const GridHead = memo(function GridHead({ columns, data }: Props) {
  const { t } = useTranslation()
  return (
    <thead className={style.head}>
      <tr className={style.headRow} aria-rowindex={1}>
        <th className={style.name} scope="col" aria-colindex={1}>
          <span className={style.account}>{t('accounts.table.account')}</span>
          <span className={style.hidden}>{t('accounts.table.name')}</span>
        </th>
        {columns.map((column, index) => (
          <th
            key={column}
            className={style.figure}
            scope="col"
            aria-colindex={index + 2}
            title={sourceOf(column, data)}
          >
            <span>{t(`accounts.columns.${column}`)}</span>
            <span>{columnDate(column, data) || note(column) || '\u00a0'}</span>
          </th>
        ))}
        {columns.includes('deviation') && <td className={style.bar} aria-hidden />}
        <th className={style.comment} scope="col" aria-colindex={columns.length + 2}>
          <span className={style.hidden}>{t('accounts.comment.column')}</span>
        </th>
      </tr>
    </thead>
  )

  /** What a deviation is between. */
  function note(column: ReportColumn): string {
    switch (column) {
      case 'deviation':
        return t('accounts.columns.deviationOf')
      case 'deviationShare':
        return t('accounts.columns.shareOf')
      case 'deviationToDate':
        return t('accounts.columns.toDateOf')
      default:
        return ''
    }
  }
})

/** The file that a column comes from. */
function sourceOf(column: ReportColumn, { sources }: AccountData): string | undefined {
  const source = column in sources ? sources[column as keyof AccountData['sources']] : null
  return source ? [source.label, source.fileName].filter((part) => part !== '').join(' · ') : undefined
}
