/** The tax line: which result it is of, and where it is estimated when none is booked. */
import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { resultColumns } from '../../../shared/accounts/columns.ts'
import type { TemplateLine, TemplateTax } from '../../../shared/model/accounts.ts'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import { linesBefore } from './FormulaEditor.tsx'
import style from './Templates.module.css'

interface Props {
  readonly line: TemplateTax
  readonly lines: readonly TemplateLine[]
  readonly onChange: (next: TemplateTax, field: string) => void
}

export function TaxEditor({ line, lines, onChange }: Props) {
  const { t } = useTranslation()
  const words = new Map(linesBefore(lines, line.id).map(({ id, text }) => [id, text]))
  return (
    <>
      <div>
        <p className={style.label}>{t('accountsMore.templates.taxOf')}</p>
        <ChipSelect
          label={t('accountsMore.templates.taxOf')}
          value={line.of}
          options={[...new Set([...words.keys(), line.of])]}
          wordOf={(id) => words.get(id) ?? t('accountsMore.unknownLine', { id })}
          onChange={(of) => onChange({ ...line, of }, 'of')}
        />
      </div>
      <Checkbox.Group
        label={t('accountsMore.templates.estimate')}
        description={t('accountsMore.templates.estimateHint')}
        value={[...line.estimate]}
        onChange={(values) =>
          onChange(
            { ...line, estimate: resultColumns.filter((column) => values.includes(column)) },
            'estimate',
          )
        }
      >
        <div className={style.checkboxes}>
          {resultColumns.map((column) => (
            <Checkbox key={column} value={column} label={t(`accountsMore.columns.${column}`)} />
          ))}
        </div>
      </Checkbox.Group>
    </>
  )
}
