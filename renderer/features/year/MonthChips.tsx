/** A choice of months: twelve small buttons that are in or out. */
import { useTranslation } from 'react-i18next'
import { allMonths } from '../../../shared/rules/series-words.ts'
import { useRead } from '../../call.ts'
import { monthName } from './calendar-words.ts'
import style from './MonthChips.module.css'

interface Props {
  readonly label: string
  readonly months: readonly number[]
  readonly onChange: (months: readonly number[]) => void
  /** Whether none is a fault that is shown. */
  readonly required: boolean
}

export function MonthChips({ label, months, onChange, required }: Props) {
  const { t } = useTranslation()
  const { language } = useRead('app.state', {}).settings
  const toggle = (month: number) =>
    onChange(allMonths.filter((each) => (each === month) !== months.includes(each)))
  return (
    <fieldset className={style.months}>
      <legend className={style.label}>{label}</legend>
      {allMonths.map((month) => (
        <button
          key={month}
          type="button"
          className={style.chip}
          aria-pressed={months.includes(month)}
          onClick={() => toggle(month)}
        >
          {monthName(month, language).slice(0, 3)}
          <span className={style.rest}>{monthName(month, language).slice(3)}</span>
        </button>
      ))}
      {required && months.length === 0 && (
        <p className={style.error} role="alert">
          {t('year.series.monthsMissing')}
        </p>
      )}
    </fieldset>
  )
}
