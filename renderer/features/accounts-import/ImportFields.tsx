/** What every import asks: what the file is used as, of which year, and why it is taken though it does not add up. */
import { Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { SourceUse } from '../../../shared/model/accounts.ts'

interface UseProps {
  readonly use: SourceUse
  readonly onChange: (use: SourceUse) => void
}

/** Takes the focus: a file was just chosen with a button that is gone. */
export function UseField({ use, onChange }: UseProps) {
  const { t } = useTranslation()
  return (
    <Select
      autoFocus
      label={t('spreadsheet.page.use')}
      data={SourceUse.options.map((value) => ({ value, label: t(`spreadsheet.page.uses.${value}`) }))}
      value={use}
      onChange={(value) => value && onChange(value as SourceUse)}
    />
  )
}

interface YearProps {
  readonly year: number | null
  /** Whether the file says none, so that one has to be given. */
  readonly missing: boolean
  readonly onChange: (year: number | null) => void
}

/** A year is taken when all its digits are there. */
export function YearField({ year, missing, onChange }: YearProps) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      label={t('spreadsheet.page.year')}
      description={t('spreadsheet.page.yearHelp')}
      placeholder={missing ? '' : t('spreadsheet.page.yearFromFile')}
      error={missing && year === null && t('spreadsheet.page.yearMissing')}
      inputMode="numeric"
      maxLength={4}
      value={typed ?? (year === null ? '' : String(year))}
      onChange={({ currentTarget: { value } }) => {
        setTyped(value)
        onChange(/^(19|20|21)\d\d$/.test(value) ? Number(value) : null)
      }}
      onBlur={() => setTyped(null)}
    />
  )
}

interface NoteProps {
  readonly note: string
  readonly onChange: (note: string) => void
}

export function NoteField({ note, onChange }: NoteProps) {
  const { t } = useTranslation()
  return (
    <Textarea
      label={t('spreadsheet.page.note')}
      description={t('spreadsheet.page.noteHelp')}
      autosize
      minRows={2}
      maxLength={1000}
      value={note}
      onChange={({ currentTarget }) => onChange(currentTarget.value)}
    />
  )
}
