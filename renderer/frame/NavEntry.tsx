/** One entry of the navigation. */
import { UnstyledButton } from '@mantine/core'
import type { Icon } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useShortcutText } from '../components/shortcuts.ts'
import { type Route, useNavigation } from '../route.tsx'
import style from './Frame.module.css'

type Page = 'start' | 'overview' | 'meetings' | 'board' | 'accounts' | 'year' | 'settings'

/** Pages that are reached from another, and belong to its entry. */
const partOf: Readonly<Partial<Record<Route['page'], Page>>> = {
  meeting: 'meetings',
  import: 'meetings',
  'accounts-import': 'accounts',
}

interface Props {
  readonly to: Extract<Route, { readonly page: Page }>
  readonly icon: Icon
  /** As `useHotkeys` takes them: `mod+1`. */
  readonly keys: string
}

export function NavEntry({ to, icon: Icon, keys }: Props) {
  const { t } = useTranslation()
  const { route, go } = useNavigation()
  const shortcut = useShortcutText()
  const within = partOf[route.page] ?? route.page
  return (
    <UnstyledButton
      className={style.entry}
      title={t(`ui.nav.${to.page}`)}
      aria-current={within === to.page ? 'page' : undefined}
      onClick={() => go(to)}
    >
      <Icon size={18} stroke={1.6} aria-hidden />
      {t(`ui.nav.${to.page}`)}
      <kbd className={style.keys} aria-hidden>
        {shortcut(keys)}
      </kbd>
    </UnstyledButton>
  )
}
