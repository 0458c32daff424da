/** Whose board is open, and what can be done with its file. */
import { Menu, UnstyledButton } from '@mantine/core'
import { IconChevronDown, IconFile, IconFolder, IconFolderOpen, IconLock } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { BoardState } from '../../shared/model/state.ts'
import { useShortcutText } from '../components/shortcuts.ts'
import { usePageKeys } from '../features/meeting/page-keys.ts'
import { useOpenBoard } from '../features/start/useOpenBoard.ts'
import { useNavigation } from '../route.tsx'
import { BodyItems } from './BodyItems.tsx'
import style from './Frame.module.css'

export function BoardHead({ open }: { readonly open: BoardState }) {
  const { t } = useTranslation()
  const { go } = useNavigation()
  const { choose, close } = useOpenBoard()
  const [opened, setOpened] = useState(false)
  usePageKeys({ 'mod+shift+B': () => setOpened(true) }, { inFields: true })
  const keys = useShortcutText()
  return (
    <Menu position="bottom-start" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <UnstyledButton className={style.head}>
          <span className={style.name}>{open.board.name}</span>
          <span className={style.body}>
            <span className={style.bodyName}>{open.board.bodyName}</span>{' '}
            <IconChevronDown size={12} aria-hidden />
          </span>
          {open.readOnly && (
            <span className={style.locked}>
              <IconLock size={12} aria-hidden />
              {open.heldBy === null ? t('ui.file.readOnly') : t('ui.file.heldBy', { holder: open.heldBy })}
            </span>
          )}
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <BodyItems open={open} />
        <Menu.Divider />
        <Menu.Label className={style.file ?? ''}>{`${open.fileName}\n${open.folder}`}</Menu.Label>
        {open.heldBy !== null && (
          <Menu.Label className={style.file ?? ''}>
            {t('errors.FILE_IN_USE', { file: open.fileName, holder: open.heldBy })}
          </Menu.Label>
        )}
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconFolderOpen size={16} />}
          rightSection={<kbd className={style.keys}>{keys('mod+shift+O')}</kbd>}
          onClick={choose}
        >
          {t('ui.file.open')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFile size={16} />}
          rightSection={<kbd className={style.keys}>{keys('mod+N')}</kbd>}
          onClick={() => go({ page: 'start', task: 'create' })}
        >
          {t('ui.file.create')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconFolder size={16} />}
          rightSection={<kbd className={style.keys}>{keys('mod+W')}</kbd>}
          onClick={close}
        >
          {t('ui.file.close')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
