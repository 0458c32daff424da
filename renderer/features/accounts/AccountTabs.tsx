/** The parts of the accounts page. */
import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcutText } from '../../components/shortcuts.ts'
import type { AccountTab } from '../../route.tsx'
import tabStyle from '../meeting/MeetingTabs.module.css'
import { usePageKeys } from '../meeting/page-keys.ts'
import style from './AccountTabs.module.css'

const accountTabs: readonly AccountTab[] = [
  'result',
  'balance',
  'months',
  'keyFigures',
  'scorecard',
  'followUp',
  'templates',
  'sources',
]

interface Props {
  readonly tab: AccountTab
  readonly onTab: (tab: AccountTab) => void
  /** Stands at the right of the tabs. */
  readonly children?: ReactNode
}

export function AccountTabs({ tab, onTab, children }: Props) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const step = (by: number) => onTab(accountTabs[accountTabs.indexOf(tab) + by] ?? tab)
  usePageKeys({ 'mod+PageDown': () => step(1), 'mod+PageUp': () => step(-1) }, { inFields: true })
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(accountTabs.find((tab) => tab === value) ?? 'result')}
      className={`${tabStyle.root} ${style.root}`}
    >
      <Tabs.List className={tabStyle.list ?? ''} aria-label={t('accounts.tabs.label')}>
        {accountTabs.map((tab) => (
          <Tabs.Tab
            key={tab}
            className={tabStyle.tab ?? ''}
            value={tab}
            title={`${keys('mod+PageUp')}, ${keys('mod+PageDown')}`}
          >
            {t(`accounts.tabs.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {children}
    </Tabs>
  )
}
