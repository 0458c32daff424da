/** The parts of a meeting's page, each with how much it holds. */
import { Tabs } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useShortcutText } from '../../components/shortcuts.ts'
import type { MeetingTab } from '../../route.tsx'
import style from './MeetingTabs.module.css'
import { usePageKeys } from './page-keys.ts'

interface Props {
  readonly tab: MeetingTab
  readonly counts: Readonly<Record<MeetingTab, number | undefined>>
  /** A tab that has some is marked in amber. */
  readonly unread: Readonly<Record<MeetingTab, readonly unknown[]>>
  readonly onTab: (tab: MeetingTab) => void
  /** Stands at the right of the tabs. */
  readonly children?: ReactNode
}

const tabs = ['agenda', 'minutes', 'documents'] as const

export function MeetingTabs({ tab, counts, unread, onTab, children }: Props) {
  const { t } = useTranslation()
  const keys = useShortcutText()
  const step = (by: number) => onTab(tabs[tabs.indexOf(tab) + by] ?? tab)
  usePageKeys({ 'mod+PageDown': () => step(1), 'mod+PageUp': () => step(-1) }, { inFields: true })
  return (
    <Tabs
      value={tab}
      onChange={(value) => onTab(tabs.find((tab) => tab === value) ?? 'agenda')}
      className={style.root ?? ''}
    >
      <Tabs.List className={style.list ?? ''} aria-label={t('meeting.tabs.label')}>
        {tabs.map((tab) => (
          <Tabs.Tab
            key={tab}
            className={style.tab ?? ''}
            value={tab}
            title={`${keys('mod+PageUp')}, ${keys('mod+PageDown')}`}
          >
            {t(`meeting.tabs.${tab}`)} <span className={style.count}>{counts[tab]}</span>
            {unread[tab].length > 0 && (
              <span className={style.mark} role="img" aria-label={t('meeting.unread.mark')} />
            )}
          </Tabs.Tab>
        ))}
      </Tabs.List>
      {children}
    </Tabs>
  )
}
