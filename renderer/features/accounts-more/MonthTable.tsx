/** The charts' months as a table. */
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { MonthChart } from '../../../shared/accounts/month-chart.ts'
import type { Unit } from '../../../shared/model/accounts.ts'
import table from '../../components/Table.module.css'
import { useSeriesWords } from './MonthChart.tsx'
import style from './Months.module.css'

interface Props {
  readonly chart: MonthChart
  readonly unit: Unit
  readonly label: string
}

export function MonthTable({ chart, unit, label }: Props) {
  const { t } = useTranslation()
  const wordOf = useSeriesWords(chart)
  return (
    <table className={`${table.table} ${style.table}`} aria-label={label}>
      <thead>
        <tr>
          <th scope="col">{t('accountsMore.months.month')}</th>
          <th scope="col">{wordOf('actual')}</th>
          <th scope="col">{wordOf('budget')}</th>
          <th scope="col">{t('accountsMore.months.deviationTitle')}</th>
          <th scope="col">{wordOf('forecast')}</th>
          <th scope="col">{wordOf('prior')}</th>
        </tr>
      </thead>
      <tbody>
        {chart.months.map(({ month, actual, budget, deviation, forecast, prior }) => (
          <tr key={month}>
            <th scope="row">{month}</th>
            <td>{amountText(actual, unit)}</td>
            <td>{amountText(budget, unit)}</td>
            <td>{amountText(deviation, unit)}</td>
            <td>{amountText(forecast, unit)}</td>
            <td>{amountText(prior, unit)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
