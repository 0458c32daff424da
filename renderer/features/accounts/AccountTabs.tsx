/** The parts of the accounts page. */
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useShortcutText } from '../../components/shortcuts.ts'
import type { AccountTab } from '../../route.tsx'
import style from '../meeting/MeetingTabs.module.css'
import { usePageKeys } from '../meeting/page-keys.ts'

export const accountTabs: readonly AccountTab[] = [
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
}

export function AccountTabs({ tab, onTab }: Props) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const step = (by: number) => onTab(accountTabs[accountTabs.indexOf(tab) + by] ?? tab)
  usePageKeys({ 'mod+PageDown': () => step(1), 'mod+PageUp': () => step(-1) }, { inFields: true })
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(accountTabs.find((tab) => tab === value) ?? 'result')}
      className={style.root ?? ''}
    >
      <Tabs.List className={style.list ?? ''} aria-label={t('accounts.tabs.label')}>
        {accountTabs.map((tab) => (
          <Tabs.Tab
            key={tab}
            className={style.tab ?? ''}
            value={tab}
            title={`${keys('mod+PageUp')}, ${keys('mod+PageDown')}`}
          >
            {t(`accounts.tabs.${tab}`)}
          </Tabs.Tab>
        ))}
      </Tabs.List>
    </Tabs>
  )
}
