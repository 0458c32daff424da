/** The frame around every page: navigation at the left, the page beside it. */
import {
  IconCalendar,
  IconCalendarRepeat,
  IconChartBar,
  IconFolder,
  IconLayoutDashboard,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { Suspense, useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { assertNever, type BodyId, yearOf } from '../../shared/values.ts'
import { useRead } from '../call.ts'
import { FailureBoundary } from '../components/Failed.tsx'
import { AccountsPage } from '../features/accounts/AccountsPage.tsx'
import { AccountsImportPage } from '../features/accounts-import/AccountsImportPage.tsx'
import { BoardPage } from '../features/board/BoardPage.tsx'
import { ImportPage } from '../features/import/ImportPage.tsx'
import { InMeetingPage } from '../features/in-meeting/InMeetingPage.tsx'
import { MeetingPage } from '../features/meeting/MeetingPage.tsx'
import { usePageKeys } from '../features/meeting/page-keys.ts'
import { MeetingsPage } from '../features/meetings/MeetingsPage.tsx'
import { OverviewPage } from '../features/overview/OverviewPage.tsx'
import { MergePage } from '../features/review/MergePage.tsx'
import { SettingsPage } from '../features/settings/SettingsPage.tsx'
import { StartPage } from '../features/start/StartPage.tsx'
import { YearPage } from '../features/year/YearPage.tsx'
import { type Route, useNavigation } from '../route.tsx'
import { today } from '../today.ts'
import { BoardHead } from './BoardHead.tsx'
import style from './Frame.module.css'
import { NavEntry } from './NavEntry.tsx'
import { Palette } from './Palette.tsx'
import { SaveTrouble } from './SaveTrouble.tsx'
import { Shortcuts } from './Shortcuts.tsx'
import { useBoardCommands } from './useBoardCommands.ts'

export function Frame() {
  const { t } = useTranslation()
  const { open } = useRead('app.state', {})
  const { route } = useNavigation()
  const [shown, setShown] = useState<'palette' | 'shortcuts' | null>(null)
  useBoardCommands(setShown)
  const showKeys = () => setShown('shortcuts')
  usePageKeys({ 'shift+?': showKeys, '?': showKeys })
  useEffect(() => {
    document.title = open ? `${open.fileName} – Justera` : 'Justera'
  }, [open])

  return (
    <div className={style.frame} data-page={route.page}>
      <nav className={style.nav} aria-label={t('ui.nav.label')}>
        {open ? (
          <>
            <Suspense>
              <BoardHead open={open} />
            </Suspense>
            <NavEntry to={{ page: 'overview' }} icon={IconLayoutDashboard} keys="mod+shift+H" />
            <NavEntry to={{ page: 'meetings' }} icon={IconCalendar} keys="mod+1" />
            <NavEntry to={{ page: 'board' }} icon={IconUsers} keys="mod+2" />
            <NavEntry to={{ page: 'accounts', tab: 'result' }} icon={IconChartBar} keys="mod+3" />
            <NavEntry to={yearPlan()} icon={IconCalendarRepeat} keys="mod+4" />
          </>
        ) : (
          <NavEntry to={{ page: 'start' }} icon={IconFolder} keys="mod+1" />
        )}
        <span className={style.space} />
        <NavEntry to={{ page: 'settings' }} icon={IconSettings} keys="mod+," />
      </nav>
      <Page route={route} key={pageKey(route, open?.board.bodyId)} />
      {shown === 'palette' && <Palette onClose={() => setShown(null)} />}
      {shown === 'shortcuts' && <Shortcuts onClose={() => setShown(null)} />}
    </div>
  )
}

/** A page of another body begins anew; a meeting is of its own body, and people and bodies are shown of all. */
function pageKey(route: Route, body: BodyId | undefined): string {
  if ('meeting' in route) return `${route.page} ${route.meeting}`
  return route.page === 'board' ? route.page : `${route.page} ${body}`
}

/** The plan of the year it is. */
function yearPlan() {
  return { page: 'year', tab: 'calendar', year: yearOf(today()) } as const
}

/**
 * A page takes the focus when one comes to it, or to another part of it while what had the focus is gone: the keyboard
 * and a screen reader begin there.
 */
function Page({ route }: { readonly route: Route }) {
  const main = useRef<HTMLElement>(null)
  useEffect(() => {
    if (!main.current?.contains(document.activeElement)) main.current?.focus()
  }, [])
  useEffect(() => {
    if (route && document.activeElement === document.body) main.current?.focus()
  }, [route])
  return (
    <main className={style.page} ref={main} tabIndex={-1}>
      <SaveTrouble />
      <FailureBoundary>
        <Suspense>
          <PageOf route={route} />
        </Suspense>
      </FailureBoundary>
    </main>
  )
}

function PageOf({ route }: { readonly route: Route }) {
  switch (route.page) {
    case 'start':
      return <StartPage {...route} />
    case 'board':
      return <BoardPage {...route} />
    case 'overview':
      return <OverviewPage />
    case 'meetings':
      return <MeetingsPage {...route} />
    case 'import':
      return <ImportPage />
    case 'meeting':
      return <MeetingPage meeting={route.meeting} tab={route.tab} />
    case 'inMeeting':
      return <InMeetingPage meeting={route.meeting} />
    case 'reviewMerge':
      return <MergePage meeting={route.meeting} />
    case 'year':
      return <YearPage {...route} />
    case 'accounts':
      return <AccountsPage tab={route.tab} />
    case 'accounts-import':
      return <AccountsImportPage />
    case 'settings':
      return <SettingsPage />
    default:
      return assertNever(route)
  }
}
