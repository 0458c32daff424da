/** A table of a document as HTML. */
import type { Row, Table } from '../../shared/documents/block.ts'
import blocks from './DocumentBlocks.module.css'
import style from './DocumentTable.module.css'
import { keyed } from './keyed.ts'

export function DocumentTable({ table }: { readonly table: Table }) {
  const total = table.columns.reduce((sum, column) => sum + column.width, 0)
  return (
    <table className={style.table} data-head={table.showHead} data-density={table.density}>
      {table.title !== undefined && <caption>{table.title}</caption>}
      <colgroup>
        {keyed(table.columns).map(([key, column]) => (
          <col key={key} style={{ width: `${(100 * column.width) / total}%` }} />
        ))}
      </colgroup>
      <thead className={table.showHead ? undefined : blocks.told}>
        <tr>
          {keyed(table.columns).map(([key, column]) =>
            column.title === '' ? (
              <td key={key} />
            ) : (
              <th key={key} scope="col" data-align={column.align}>
                {column.title}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody>
        {keyed(table.rows).map(([key, row]) => (
          <tr key={key} data-tone={row.tone} data-level={row.level}>
            {cellsOf(row).map(({ text, column, span }) => {
              const isHead = column === (table.rowHead ?? 0)
              const Cell = isHead ? 'th' : 'td'
              const scope = row.tone === 'group' ? 'rowgroup' : 'row'
              return (
                <Cell
                  key={column}
                  colSpan={span}
                  scope={isHead ? scope : undefined}
                  data-align={table.columns[column]?.align}
                >
                  {text}
                </Cell>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A cell and the column it begins in; in a row with a tone it spans the empty ones after it. */
interface Cell {
  readonly text: string
  readonly column: number
  readonly span: number
}

function cellsOf({ cells, tone }: Row): readonly Cell[] {
  return cells.flatMap((text, column): readonly Cell[] => {
    if (!tone) return [{ text, column, span: 1 }]
    if (text === '' && column > 0) return []
    const next = cells.findIndex((cell, at) => at > column && cell !== '')
    return [{ text, column, span: (next > 0 ? next : cells.length) - column }]
  })
}
