/** One entry of the navigation. */
import { UnstyledButton } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { ActionTip } from '../components/ActionTip.tsx'
import { useNavigation } from '../route.tsx'
import style from './Frame.module.css'

type Page = 'start' | 'meetings' | 'board' | 'settings'

interface Props {
  readonly to: { readonly page: Page }
  readonly icon: Icon
  readonly keys: string
}

export function NavEntry({ to, icon: Icon, keys }: Props) {
  const { t } = useTranslation()
  const { route, go } = useNavigation()
  const within = route.page === 'meeting' || route.page === 'import' ? 'meetings' : route.page
  return (
    <ActionTip label={t(`ui.nav.${to.page}`)} shortcut={keys} position="right">
      <UnstyledButton
        className={style.entry}
        aria-current={within === to.page ? 'page' : undefined}
        onClick={() => go(to)}
      >
        <Icon size={18} stroke={1.6} aria-hidden />
        {t(`ui.nav.${to.page}`)}
      </UnstyledButton>
    </ActionTip>
  )
}
