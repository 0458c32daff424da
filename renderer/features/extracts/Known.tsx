/** What a careful person should know of documents that were written. */
import { useTranslation } from 'react-i18next'
import type { ExportedMinutes } from '../../../shared/model/extracts.ts'
import type { Exported } from '../../../shared/model/results.ts'
import style from './Extracts.module.css'

export function Known({ made }: { readonly made: readonly (Exported | ExportedMinutes)[] }) {
  const { t } = useTranslation()
  const told = made.filter((one): one is ExportedMinutes => 'withheld' in one)
  const numbers = (of: readonly number[]) => [...new Set(of)].map((number) => `§ ${number}`).join(', ')
  const sum = (of: (one: ExportedMinutes) => number) => told.reduce((before, one) => before + of(one), 0)
  const secret = numbers(told.flatMap((one) => one.secret))
  const withheld = numbers(told.flatMap((one) => one.withheld.paragraphs))
  const personal = sum((one) => one.withheld.personal)
  const personalNumbers = sum((one) => one.personalNumbers)
  const lines = [
    secret === '' ? '' : t('extracts.holdsSecret', { numbers: secret }),
    personalNumbers === 0 ? '' : t('extracts.personalNumbers', { count: personalNumbers }),
    withheld === '' ? '' : t('extracts.withheldParagraphs', { numbers: withheld }),
    personal === 0 ? '' : t('extracts.withheldPersonal', { count: personal }),
  ].filter((line) => line !== '')
  if (lines.length === 0) return null
  return (
    <ul className={style.known}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  )
}
