/** The sums of a SIE file's years. */
import { useTranslation } from 'react-i18next'
import { amountText } from '../../../shared/accounts/amount.ts'
import type { SieYear } from '../../../shared/model/account-import.ts'
import style from './SieYears.module.css'

export function SieYears({ years }: { readonly years: Readonly<Record<string, SieYear>> }) {
  const { t } = useTranslation()
  const inOrder = Object.entries(years).toSorted(([one], [other]) => Number(other) - Number(one))
  if (inOrder.length === 0) return null
  return (
    <table className={style.years}>
      <thead>
        <tr>
          <th scope="col">{t('spreadsheet.page.sieYear')}</th>
          <th scope="col">{t('spreadsheet.page.sieResult')}</th>
          <th scope="col">{t('spreadsheet.page.sieAssets')}</th>
        </tr>
      </thead>
      <tbody>
        {inOrder.map(([year, { result, assets }]) => (
          <tr key={year}>
            <th scope="row">
              {t(`spreadsheet.page.sieYears.${year === '0' ? 'this' : 'before'}`, { year })}
            </th>
            <td>{amountText(result, 'kr', 2)}</td>
            <td>{amountText(assets, 'kr', 2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
