/** What can be done with an item as a whole, at the upper right of its editor. */
import { ActionIcon, Menu } from '@mantine/core'
import { IconCalendarShare, IconDots, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Item } from '../../../shared/model/meeting.ts'
import type { MeetingDetail } from '../../../shared/model/meeting-detail.ts'
import type { Change } from '../../autosave/useChange.ts'
import { useShortcutText } from '../../components/shortcuts.ts'
import style from '../meeting/editor.module.css'
import own from './ItemActions.module.css'
import { MoveItemDialog } from './MoveItemDialog.tsx'

interface Props {
  readonly meeting: MeetingDetail
  readonly item: Item
  readonly change: Change
  readonly onRemove: () => void
  /** The item has left the agenda. */
  readonly onMoved: () => void
}

export function ItemActions({ meeting, item, change, onRemove, onMoved }: Props) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const [moving, setMoving] = useState(false)
  const isSent = meeting.sent?.items.some((sent) => sent.item === item.id) ?? false
  return (
    <span className={`${style.corner} ${own.actions}`}>
      <Menu position="bottom-end" width={250}>
        <Menu.Target>
          <ActionIcon size={26} aria-label={t('items.menu')}>
            <IconDots size={16} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item
            leftSection={<IconCalendarShare size={16} />}
            disabled={isSent}
            onClick={() => setMoving(true)}
          >
            {t('items.move.open')}
            {isSent && <span className={own.reason}>{t('items.move.sent')}</span>}
          </Menu.Item>
          <Menu.Item
            leftSection={<IconTrash size={16} />}
            rightSection={<kbd className={own.keys}>{keys('Delete')}</kbd>}
            onClick={onRemove}
          >
            {t('meeting.item.remove')}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {moving && (
        <MoveItemDialog
          meeting={meeting}
          items={[item]}
          change={change}
          onMoved={onMoved}
          onClose={() => setMoving(false)}
        />
      )}
    </span>
  )
}
