/** The personnel and investment tables of the follow-up report: rows with a name and four values, written in place. */
import { IconTrash } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { FollowUp } from '../../../shared/model/accounts.ts'
import { LineField } from '../../autosave/Fields.tsx'
import { useTypedText } from '../../autosave/useTyped.ts'
import { IconAction } from '../../components/IconAction.tsx'
import { keyed } from '../../components/keyed.ts'
import table from '../../components/Table.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import { moveBetweenCells } from './cell-keys.ts'
import style from './FollowUp.module.css'

type Kind = 'personnel' | 'investments'
type TableRow = FollowUp[Kind][number]

interface Props {
  readonly kind: Kind
  readonly rows: readonly TableRow[]
  readonly onChange: (part: Partial<FollowUp>) => void
}

const columns = {
  personnel: ['actual', 'prior', 'forecast', 'priorYear'],
  investments: ['actual', 'forecast', 'previousForecast', 'budget'],
} as const

export function ReportTable({ kind, rows, onChange }: Props) {
  const { t } = useTranslation()
  const offerUndo = useOfferUndo()
  const latest = useRef(rows)
  useEffect(() => {
    latest.current = rows
  }, [rows])
  const put = (next: readonly TableRow[]) => onChange({ [kind]: [...next] })
  const change = (at: number, row: TableRow) => put(rows.map((each, index) => (index === at ? row : each)))
  const remove = (at: number) => {
    const gone = rows.slice(at, at + 1)
    put(rows.filter((_, index) => index !== at))
    offerUndo({
      text: t('accountsMore.followUp.rowRemoved', {
        label: gone[0]?.label || t('accountsMore.followUp.untitled'),
      }),
      undo: async () => put([...latest.current.slice(0, at), ...gone, ...latest.current.slice(at)]),
    })
  }
  return (
    <div>
      <table className={`${table.table} ${style.values}`} onKeyDown={moveBetweenCells}>
        <caption>{t(`accountsMore.followUp.parts.${kind}`)}</caption>
        <thead>
          <tr>
            <th scope="col">{t('accountsMore.followUp.row')}</th>
            {columns[kind].map((column) => (
              <th key={column} scope="col" data-align="end">
                {t(`accountsMore.columns.${column}`)}
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {keyed(rows).map(([key, row]) => (
            <tr key={key} className={table.row} data-fields>
              <td>
                <LineField
                  look="cell"
                  label={t('accountsMore.followUp.row')}
                  value={row.label}
                  onChange={(label) => change(Number(key), { ...row, label })}
                />
              </td>
              {columns[kind].map((column, index) => (
                <td key={column}>
                  <ValueField
                    label={`${row.label}, ${t(`accountsMore.columns.${column}`)}`}
                    value={row.values[index] ?? ''}
                    onChange={(value) =>
                      change(Number(key), { ...row, values: withValue(row.values, index, value) })
                    }
                  />
                </td>
              ))}
              <td className={table.menu}>
                <IconAction
                  label={t('accountsMore.followUp.removeRow', { label: row.label })}
                  className={table.actions ?? ''}
                  onClick={() => remove(Number(key))}
                >
                  <IconTrash size={16} />
                </IconAction>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <button
        type="button"
        className={style.addRow}
        onClick={() => put([...rows, { label: '', values: [] }])}
      >
        + {t('accountsMore.followUp.addRow')}
      </button>
    </div>
  )
}

/** The values with one of them changed; those before it that are missing are empty. */
function withValue(values: readonly string[], at: number, value: string): string[] {
  return Array.from({ length: Math.max(values.length, at + 1) }, (_, index) =>
    index === at ? value : (values[index] ?? ''),
  )
}

interface FieldProps {
  readonly label: string
  readonly value: string
  readonly onChange: (text: string) => void
}

function ValueField({ label, value, onChange }: FieldProps) {
  return (
    <input
      {...useTypedText(value, onChange)}
      type="text"
      className={style.field}
      aria-label={label}
      placeholder="–"
      maxLength={1000}
    />
  )
}
