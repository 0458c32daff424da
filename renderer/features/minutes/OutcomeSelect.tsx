/** How a matter went: what is chosen writes its decision from the proposal, in the body's wording. */
import { Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { Paragraph } from '../../../shared/model/minutes.ts'
import { type Outcome, outcomes } from '../../../shared/model/records.ts'
import { useCommands } from '../../commands.ts'
import { ErrorNote } from '../../components/ErrorNote.tsx'
import { OutcomeItems } from './OutcomeItems.tsx'
import style from './OutcomeSelect.module.css'
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

/** A menu, as nothing is written before one is chosen: arrow keys would choose each on their way in a list. */
export function OutcomeChoice({ value, onChange }: ChoiceProps) {
  const { t } = useTranslation()
  const word =
    value === null || value === 'several' ? t(`outcomes.${value ?? 'none'}`) : t(`outcomes.of.${value}`)
  return (
    <Menu position="bottom-start" width={230}>
      <Menu.Target>
        <button
          type="button"
          className={style.button}
          aria-label={t('outcomes.command', { outcome: word })}
          title={t('outcomes.label')}
        >
          {word}
          <IconChevronDown size={12} aria-hidden />
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <OutcomeItems current={value === 'several' ? undefined : value} onDecide={onChange} />
      </Menu.Dropdown>
    </Menu>
  )
}
