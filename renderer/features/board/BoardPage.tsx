/** The registers: the people and their mandates, the bodies, and the organisation that they share. */
import { Tabs } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRead } from '../../call.ts'
import { PageBody } from '../../components/PageBody.tsx'
import { PageHeader } from '../../components/PageHeader.tsx'
import { useShortcutText } from '../../components/shortcuts.ts'
import { type RegisterTab, useNavigation } from '../../route.tsx'
import { useShownBody } from '../../shown-body.ts'
import tabStyle from '../meeting/MeetingTabs.module.css'
import { usePageKeys } from '../meeting/page-keys.ts'
import { BodiesTab } from './BodiesTab.tsx'
import { OrganisationTab } from './OrganisationTab.tsx'
import { PeopleTab } from './PeopleTab.tsx'

const tabs: readonly RegisterTab[] = ['people', 'bodies', 'organisation']

interface Props {
  readonly tab?: RegisterTab
  readonly task?: 'addBody'
}

export function BoardPage({ tab = 'people', task }: Props) {
  const { t } = useTranslation()
  const { turn } = useNavigation()
  const keys = useShortcutText()
  const { board, readOnly } = useRead('board.get', useShownBody())
  const bodies = useRead('body.list', {})
  const goTo = (tab: RegisterTab | undefined) => turn({ page: 'board', tab: tab ?? 'people' })
  const step = (by: number) => goTo(tabs[tabs.indexOf(tab) + by] ?? tab)
  usePageKeys({ 'mod+PageDown': () => step(1), 'mod+PageUp': () => step(-1) }, { inFields: true })
  return (
    <>
      <PageHeader
        title={board.name}
        meta={[...bodies.map(({ name }) => name), board.orgnr].filter(Boolean).join(' · ')}
      >
        <Tabs
          value={tab}
          onChange={(value) => goTo(tabs.find((each) => each === value))}
          className={tabStyle.root ?? ''}
        >
          <Tabs.List className={tabStyle.list ?? ''} aria-label={t('registersUi.tabs.label')}>
            {tabs.map((each) => (
              <Tabs.Tab
                key={each}
                className={tabStyle.tab ?? ''}
                value={each}
                title={`${keys('mod+PageUp')}, ${keys('mod+PageDown')}`}
              >
                {t(`registersUi.tabs.${each}`)}
              </Tabs.Tab>
            ))}
          </Tabs.List>
        </Tabs>
      </PageHeader>
      <PageBody>
        {tab === 'people' && <PeopleTab bodies={bodies} locked={readOnly} />}
        {tab === 'bodies' && <BodiesTab bodies={bodies} locked={readOnly} adding={task === 'addBody'} />}
        {tab === 'organisation' && <OrganisationTab locked={readOnly} />}
      </PageBody>
    </>
  )
}
