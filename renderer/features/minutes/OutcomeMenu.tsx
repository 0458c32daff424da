/** The outcomes for the chosen paragraphs, at the place where they were asked for. */
import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Outcome } from '../../../shared/model/records.ts'
import { type Place, PlacedMenu } from '../../components/PlacedMenu.tsx'
import { OutcomeItems } from './OutcomeItems.tsx'

interface Props {
  readonly at: Place
  readonly onClose: () => void
  readonly onDecide: (outcome: Outcome | null) => void
  readonly onRemove: () => void
}

export function OutcomeMenu({ at, onClose, onDecide, onRemove }: Props) {
  const { t } = useTranslation()
  return (
    <PlacedMenu at={at} label={t('outcomes.menu')} width={230} onClose={onClose}>
      <Menu.Label>{t('outcomes.label')}</Menu.Label>
      <OutcomeItems onDecide={onDecide} />
      <Menu.Divider />
      <Menu.Item onClick={onRemove}>{t('ui.remove')}</Menu.Item>
    </PlacedMenu>
  )
}
