/** The first rows of a sheet; above each column stands what it is said to mean. */
import { useTranslation } from 'react-i18next'
import { columnLetters } from '../../../shared/accounts/spreadsheet/grid.ts'
import type { SpreadsheetPreview } from '../../../shared/model/account-import.ts'
import { keyed } from '../../components/keyed.ts'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import type { ColumnRole, Roles } from './columns.ts'
import { RoleHead } from './RoleHead.tsx'
import style from './SheetTable.module.css'

interface Props {
  readonly sheet: SpreadsheetPreview['sheets'][number]
  readonly roles: Roles
  /** Rows above it are heads. */
  readonly firstRow: number
  readonly remembered: boolean
  /** Cells that can't be taken as they are: "D5". */
  readonly marked: ReadonlySet<string>
  readonly onRole: (column: number, role: ColumnRole) => void
}

export function SheetTable({ sheet, roles, firstRow, remembered, marked, onRole }: Props) {
  const { t } = useTranslation()
  const { rows, rowCount } = sheet
  return (
    <section className={style.section} aria-label={t('spreadsheet.page.columns')}>
      <h2 className={style.title}>{t('spreadsheet.page.columns')}</h2>
      <p className={style.help}>
        {t(remembered ? 'spreadsheet.page.remembered' : 'spreadsheet.page.columnsHelp')}
      </p>
      <div className={style.frame} {...scrollsByKeys}>
        <table className={style.table}>
          <thead>
            <tr>
              <th scope="col">{t('spreadsheet.page.row')}</th>
              {keyed(roles).map(([key, role], column) => (
                <RoleHead key={key} column={column} role={role} width={roles.length} onRole={onRole} />
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ line, cells }) => (
              <tr key={line} data-head={line < firstRow || undefined}>
                <th scope="row">{line}</th>
                {keyed(roles).map(([key, role], column) => (
                  <td
                    key={key}
                    data-role={role === 'none' ? undefined : role.split('-')[0]}
                    data-marked={marked.has(`${columnLetters(column)}${line}`) || undefined}
                  >
                    {cells[column]}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rowCount > rows.length && (
        <p className={style.help}>{t('spreadsheet.page.moreRows', { count: rowCount - rows.length })}</p>
      )}
    </section>
  )
}
