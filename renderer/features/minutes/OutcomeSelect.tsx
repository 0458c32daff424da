/** How a matter went: what is chosen writes its decision from the proposal, in the body's wording. */
import { useTranslation } from 'react-i18next'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import { type Outcome, outcomes } from '../../../shared/model/records.ts'
import { useCommands } from '../../commands.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { ChipSelect } from '../meeting/ChipSelect.tsx'
import { useDecide } from './useDecide.ts'

interface Props {
  readonly paragraph: Paragraph
}

export function OutcomeSelect({ paragraph: { id, records } }: Props) {
  const { t } = useTranslation()
  const { decide, error } = useDecide()
  useCommands(
    outcomes.map((outcome) => ({
      id: `outcome ${outcome}`,
      group: t('palette.meeting'),
      label: t('outcomes.command', { outcome: t(`outcomes.of.${outcome}`) }),
      whenSought: true,
      run: () => void decide([id], outcome),
    })),
  )
  return (
    <>
      <OutcomeChoice value={records.outcome} onChange={(outcome) => void decide([id], outcome)} />
      <ErrorNote error={error} />
    </>
  )
}

interface ChoiceProps {
  /** Of several paragraphs that differ: `several`. */
  readonly value: Outcome | 'several' | null
  readonly onChange: (outcome: Outcome | null) => void
}

export function OutcomeChoice({ value, onChange }: ChoiceProps) {
  const { t } = useTranslation()
  const options = ['none', ...outcomes] as const
  return (
    <ChipSelect
      label={t('outcomes.label')}
      value={value ?? 'none'}
      options={value === 'several' ? (['several', ...options] as const) : options}
      wordOf={(option) =>
        option === 'none' || option === 'several' ? t(`outcomes.${option}`) : t(`outcomes.of.${option}`)
      }
      onChange={(option) => option !== 'several' && onChange(option === 'none' ? null : option)}
    />
  )
}
