/** The table of tax rates as fields: nothing is stored until it is saved, whole. */
import { Button, TextInput } from '@mantine/core'
import { IconPlus, IconX } from '@tabler/icons-react'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { TaxRate } from '../../../shared/model/accounts.ts'
import { IconAction } from '../../components/IconAction.tsx'
import style from './KeyFigures.module.css'
import { type DraftRate, draftOf, readDraft } from './tax-rate-draft.ts'

interface Props {
  readonly rates: readonly TaxRate[]
  readonly onSave: (rates: readonly TaxRate[]) => void
  readonly onCancel: () => void
}

export function TaxRateEditor({ rates, onSave, onCancel }: Props) {
  const { t } = useTranslation()
  const [draft, setDraft] = useState(() => draftOf(rates))
  const nextKey = useRef(rates.length)
  const read = readDraft(draft)
  const put = (key: number, part: Partial<DraftRate>) =>
    setDraft(draft.map((rate) => (rate.key === key ? { ...rate, ...part } : rate)))
  const add = () => setDraft([{ key: nextKey.current++, from: '', percent: '' }, ...draft])
  return (
    <form
      className={style.rateEditor}
      onSubmit={(event) => {
        event.preventDefault()
        if ('rates' in read) onSave(read.rates)
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onCancel()
      }}
    >
      <div className={style.rateRow} aria-hidden>
        <span>{t('accountsMore.figures.taxFrom')}</span>
        <span>{t('accountsMore.figures.taxPercent')}</span>
      </div>
      {draft.map(({ key, from, percent }, index) => (
        <div key={key} className={style.rateRow}>
          <TextInput
            aria-label={t('accountsMore.figures.taxFromOf', { row: index + 1 })}
            placeholder="2027-01-01"
            value={from}
            autoFocus={index === 0}
            onChange={({ currentTarget }) => put(key, { from: currentTarget.value })}
          />
          <TextInput
            aria-label={t('accountsMore.figures.taxPercentOf', { row: index + 1 })}
            value={percent}
            onChange={({ currentTarget }) => put(key, { percent: currentTarget.value })}
          />
          <IconAction
            label={t('accountsMore.figures.taxRemove', { from })}
            onClick={() => setDraft(draft.filter((rate) => rate.key !== key))}
          >
            <IconX size={16} />
          </IconAction>
        </div>
      ))}
      <p className={style.rateProblem} role="status">
        {'problem' in read && t(`accountsMore.figures.taxProblems.${read.problem.code}`, { ...read.problem })}
      </p>
      <div className={style.rateActions}>
        <Button type="submit" variant="filled" disabled={!('rates' in read)}>
          {t('accountsMore.figures.taxSave')}
        </Button>
        <Button variant="subtle" onClick={onCancel}>
          {t('ui.cancel')}
        </Button>
        <Button variant="subtle" leftSection={<IconPlus size={16} />} onClick={add}>
          {t('accountsMore.figures.taxAdd')}
        </Button>
      </div>
    </form>
  )
}
