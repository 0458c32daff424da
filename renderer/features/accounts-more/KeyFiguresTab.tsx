/** Key figures over the years, each with its formula and the amounts put in, and the tax rates that they use. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { amountText, decimalText, percentText, roundHalfAway } from '../../../shared/accounts/amount.ts'
import { threeDates } from '../../../shared/accounts/indicators.ts'
import { type ShownFigure, shownFigures } from '../../../shared/accounts/key-figure-table.ts'
import type { Unit } from '../../../shared/model/accounts.ts'
import body from '../../components/PageBody.module.css'
import { Section } from '../../components/PageBody.tsx'
import { scrollsByKeys } from '../../components/scrolls-by-keys.ts'
import table from '../../components/Table.module.css'
import type { AccountTabProps } from '../accounts/tab-props.ts'
import { KeyFigureFormula } from './KeyFigureFormula.tsx'
import style from './KeyFigures.module.css'
import { TaxRates } from './TaxRates.tsx'

export function KeyFiguresTab({ period, data, basis, unit, locked }: AccountTabProps) {
  const { t } = useTranslation()
  const dates = useMemo(() => threeDates(period), [period])
  const columns = [
    ...[data, ...basis.earlier].map((year, index) => ({
      title: dates[index] ?? '',
      figures: year ? shownFigures(year, 'closing') : [],
    })),
    { title: data.yearStart, figures: shownFigures(data, 'opening') },
  ]
  const now = shownFigures(data, 'closing')
  return (
    <section className={body.body} aria-label={t('accountsMore.figures.title')} {...scrollsByKeys}>
      <div>
        <table className={`${table.table} ${style.figures}`}>
          <thead>
            <tr>
              <th scope="col">{t('accountsMore.figures.figure')}</th>
              {columns.map(({ title }) => (
                <th key={title} scope="col" data-align="end">
                  {title === data.yearStart && <span>{t('accountsMore.figures.opening')}</span>}
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {now.map(({ id }) => (
              <tr key={id}>
                <th scope="row">{t(`accountsMore.figures.${id}`)}</th>
                {columns.map(({ title, figures }) => (
                  <td key={title} data-align="end">
                    {valueText(
                      figures.find((figure) => figure.id === id),
                      unit,
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Section title={t('accountsMore.figures.formulas', { date: period, unit })}>
        <div className={style.formulas}>
          {now.map((figure) => (
            <KeyFigureFormula key={figure.id} figure={figure} unit={unit} value={valueText(figure, unit)} />
          ))}
        </div>
      </Section>
      <TaxRates data={data} locked={locked} />
    </section>
  )
}

/** "29 %", "1,5", "1 234 kkr"; "–" for what is unknown. */
function valueText(figure: ShownFigure | undefined, unit: Unit): string {
  if (!figure || figure.value === null) return '–'
  if (figure.kind === 'amount') return `${amountText(figure.value, unit)}\u00a0${unit}`
  if (figure.kind === 'times') return decimalText(roundHalfAway(figure.value * 10), 1)
  return percentText(figure.value, 1)
}
