/** What an import of a spreadsheet asks beside its columns. */
import { NumberInput, Radio, SegmentedControl, Select, TextInput } from '@mantine/core'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { SpreadsheetPreview } from '../../../shared/model/account-import.ts'
import { type SheetDraft, withSheet, withUse } from './draft.ts'
import { UseField, YearField } from './ImportFields.tsx'
import style from './SheetFields.module.css'

interface Props {
  readonly draft: SheetDraft
  readonly found: SpreadsheetPreview
  readonly isYearMissing: boolean
  readonly onChange: (draft: SheetDraft) => void
}

export function SheetFields({ draft, found, isYearMissing, onChange }: Props) {
  const { t } = useTranslation()
  const { sheets } = found
  return (
    <>
      <UseField use={draft.use} onChange={(use) => onChange(withUse(draft, found, use))} />
      <YearField
        key={draft.use}
        year={draft.year}
        missing={isYearMissing}
        onChange={(year) => onChange({ ...draft, year })}
      />
      <TextInput
        label={t('spreadsheet.page.label')}
        description={t('spreadsheet.page.labelHelp')}
        maxLength={200}
        value={draft.label}
        onChange={({ currentTarget }) => onChange({ ...draft, label: currentTarget.value })}
      />
      {sheets.length > 1 && (
        <Select
          label={t('spreadsheet.page.sheet')}
          data={sheets.map(({ name, hidden }) => ({
            value: name,
            label: hidden ? t('spreadsheet.page.hiddenSheet', { name }) : name,
          }))}
          value={draft.sheet}
          onChange={(sheet) => sheet !== null && onChange(withSheet(draft, found, sheet))}
        />
      )}
      <UnitField unit={draft.unit} onChange={(unit) => onChange({ ...draft, unit })} />
      <Radio.Group
        label={t('spreadsheet.page.sign')}
        value={draft.incomePositive ? 'report' : 'ledger'}
        onChange={(sign) => onChange({ ...draft, incomePositive: sign === 'report' })}
      >
        <div className={style.choices}>
          {(['report', 'ledger'] as const).map((sign) => (
            <Radio key={sign} value={sign} label={t(`spreadsheet.page.signs.${sign}`)} />
          ))}
        </div>
      </Radio.Group>
      <NumberInput
        label={t('spreadsheet.page.firstRow')}
        min={1}
        max={1_000_000}
        allowDecimal={false}
        value={draft.firstRow}
        onChange={(row) => typeof row === 'number' && row >= 1 && onChange({ ...draft, firstRow: row })}
      />
    </>
  )
}

interface UnitProps {
  readonly unit: SheetDraft['unit']
  readonly onChange: (unit: SheetDraft['unit']) => void
}

function UnitField({ unit, onChange }: UnitProps) {
  const { t } = useTranslation()
  const label = useId()
  return (
    <div>
      <p className={style.label} id={label}>
        {t('spreadsheet.page.unit')}
      </p>
      <SegmentedControl
        aria-labelledby={label}
        data={['kr', 'kkr']}
        value={unit}
        onChange={(value) => onChange(value as SheetDraft['unit'])}
      />
    </div>
  )
}
