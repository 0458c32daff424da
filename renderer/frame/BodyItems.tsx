/** The bodies of the file in the menu of its head: which one is shown, and one more. */
import { Menu } from '@mantine/core'
import { IconCheck, IconPlus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import type { BoardState } from '../../shared/model/state.ts'
import type { BodyId } from '../../shared/values.ts'
import { useRead } from '../call.ts'
import { useShortcutText } from '../components/shortcuts.ts'
import { useNavigation } from '../route.tsx'
import { showBody } from '../shown-body.ts'
import style from './Frame.module.css'

export function BodyItems({ open }: { readonly open: BoardState }) {
  const { t } = useTranslation()
  const { route, go } = useNavigation()
  const keys = useShortcutText()
  const bodies = useRead('body.list', {})
  const show = (body: BodyId) => {
    // A meeting is of its own body.
    if (route.page === 'meeting') go({ page: 'meetings' })
    void showBody(body)
  }
  return (
    <>
      <Menu.Label className={style.label ?? ''}>
        {t('registersUi.bodies.title')}
        <kbd className={style.keys}>{keys('mod+shift+B')}</kbd>
      </Menu.Label>
      {bodies.length > 1 &&
        bodies.map(({ id, name }) => (
          <Menu.RadioItem
            key={id}
            value={String(id)}
            checked={id === open.board.bodyId}
            checkIcon={<IconCheck size={14} aria-hidden />}
            closeMenuOnClick
            onChange={() => show(id)}
          >
            {name}
          </Menu.RadioItem>
        ))}
      {!open.readOnly && (
        <Menu.Item
          leftSection={<IconPlus size={16} />}
          onClick={() => go({ page: 'board', tab: 'bodies', task: 'addBody' })}
        >
          {t('registersUi.bodies.add')}
        </Menu.Item>
      )}
    </>
  )
}
