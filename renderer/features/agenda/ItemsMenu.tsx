/** What can be done with the chosen items, at the place where it was asked for. */
import { Menu } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Place, PlacedMenu } from '../../components/PlacedMenu.tsx'
import { useShortcutText } from '../../components/shortcuts.ts'
import style from './ItemsMenu.module.css'

interface Props {
  readonly at: Place
  readonly onClose: () => void
  readonly canPaste: boolean
  readonly hasChosen: boolean
  readonly onDeed: (deed: ItemsDeed) => void
}

export type ItemsDeed = 'cut' | 'copy' | 'paste' | 'newItem' | 'moveUp' | 'moveDown' | 'moveTo' | 'remove'

const shortcuts: Readonly<Record<Exclude<ItemsDeed, 'moveTo'>, string>> = {
  cut: 'mod+X',
  copy: 'mod+C',
  paste: 'mod+V',
  newItem: 'N',
  moveUp: 'alt+ArrowUp',
  moveDown: 'alt+ArrowDown',
  remove: 'Delete',
}

export function ItemsMenu({ at, onClose, canPaste, hasChosen, onDeed }: Props) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const entry = (deed: ItemsDeed, disabled: boolean) => (
    <Menu.Item
      disabled={disabled}
      onClick={() => onDeed(deed)}
      rightSection={deed !== 'moveTo' && <kbd className={style.keys}>{keys(shortcuts[deed])}</kbd>}
    >
      {deed === 'remove' ? t('ui.remove') : t(`history.${deed}`)}
    </Menu.Item>
  )
  return (
    <PlacedMenu at={at} label={t('history.menu')} width={230} onClose={onClose}>
      {entry('cut', !hasChosen)}
      {entry('copy', !hasChosen)}
      {entry('paste', !canPaste)}
      <Menu.Divider />
      {entry('newItem', false)}
      {entry('moveUp', !hasChosen)}
      {entry('moveDown', !hasChosen)}
      {entry('moveTo', !hasChosen)}
      <Menu.Divider />
      {entry('remove', !hasChosen)}
    </PlacedMenu>
  )
}
