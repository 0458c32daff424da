/** The rates of income tax: that of the year is marked; a file may have a table of its own. */
import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { percentText } from '../../../shared/accounts/amount.ts'
import type { AccountData, TaxRate } from '../../../shared/model/accounts.ts'
import { useChange } from '../../autosave/useChange.ts'
import { useRead } from '../../call.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { Section } from '../../components/PageBody.tsx'
import table from '../../components/Table.module.css'
import { useOfferUndo } from '../../components/Undo.tsx'
import style from './KeyFigures.module.css'
import { TaxRateEditor } from './TaxRateEditor.tsx'

interface Props {
  readonly data: AccountData
  readonly locked: boolean
}

export function TaxRates({ data, locked }: Props) {
  const { t } = useTranslation()
  const { rates, standard } = useRead('accounts.taxRates', {})
  const { change, error } = useChange()
  const offerUndo = useOfferUndo()
  const [isEditing, setIsEditing] = useState(false)
  const set = async (next: readonly TaxRate[] | null, text: string) => {
    const before = standard ? null : rates
    const answer = await change('accounts.taxRates.set', { rates: next && [...next] })
    if (answer === undefined) return
    setIsEditing(false)
    offerUndo({ text, undo: () => change('accounts.taxRates.set', { rates: before && [...before] }) })
  }
  return (
    <Section title={t('accountsMore.figures.taxRates')}>
      <p className={style.note}>{t('accountsMore.figures.taxNote')}</p>
      {isEditing && !locked ? (
        <TaxRateEditor
          rates={rates}
          onSave={(next) => void set(next, t('accountsMore.figures.taxChanged'))}
          onCancel={() => setIsEditing(false)}
        />
      ) : (
        <Rates data={data} />
      )}
      {!isEditing && !locked && (
        <div className={style.rateActions}>
          <Button onClick={() => setIsEditing(true)}>{t('accountsMore.figures.taxEdit')}</Button>
          {!standard && (
            <Button variant="subtle" onClick={() => void set(null, t('accountsMore.figures.taxIsReset'))}>
              {t('accountsMore.figures.taxReset')}
            </Button>
          )}
        </div>
      )}
      <ErrorNote error={error} />
    </Section>
  )
}

/** As the period's reports use them. */
function Rates({ data }: Pick<Props, 'data'>) {
  const { t } = useTranslation()
  const { taxRates, yearStart } = data
  const used = taxRates.find(({ from }) => from <= yearStart) ?? taxRates.at(-1)
  return (
    <table className={`${table.table} ${style.rates}`}>
      <thead>
        <tr>
          <th scope="col">{t('accountsMore.figures.taxFrom')}</th>
          <th scope="col" data-align="end">
            {t('accountsMore.figures.taxRate')}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {taxRates.map((rate) => (
          <tr key={rate.from} data-used={rate === used || undefined}>
            <td>{rate.from}</td>
            <td data-align="end">{percentText(rate.perMille, 1000, 1)}</td>
            <td>{rate === used && t('accountsMore.figures.taxUsed', { date: yearStart })}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
