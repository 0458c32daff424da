/** What can be asked of the whole window, wherever one is; a page answers what concerns it alone. */
import type { CommandName } from '../../shared/commands.ts'
import { yearOf } from '../../shared/values.ts'
import { useRead } from '../call.ts'
import { useCommand, useMenuAndKeys } from '../commands.ts'
import { useOpenBoard } from '../features/start/useOpenBoard.ts'
import { type Route, useNavigation } from '../route.tsx'
import { today } from '../today.ts'
import { useZoomCommands } from '../zoom.ts'

export function useBoardCommands(show: (what: 'palette' | 'shortcuts') => void): void {
  const { open } = useRead('app.state', {})
  const { choose, close } = useOpenBoard()
  const { route, go, back } = useNavigation()
  useMenuAndKeys()
  useZoomCommands()
  useCommand('newBoard', () => go({ page: 'start', task: 'create' }))
  useCommand('openBoard', () => void choose())
  useCommand('closeBoard', open ? () => void close() : null)
  useCommand('goBack', back)
  useCommand('settings', () => go({ page: 'settings' }))
  useCommand('palette', () => show('palette'))
  useCommand('shortcuts', () => show('shortcuts'))
  useGoing(open ? route.page : null, open?.readOnly ?? true)
}

/** The pages of an open board, and what is begun on one of them. */
function useGoing(here: Route['page'] | null, readOnly: boolean): void {
  const { go } = useNavigation()
  const isOpen = here !== null
  const year = yearOf(today())
  const useGo = (name: CommandName, route: Route, isPossible = isOpen) =>
    useCommand(name, isPossible ? () => go(route) : null)
  useGo('goOverview', { page: 'overview' })
  useCommand('goMeetings', () => go({ page: isOpen ? 'meetings' : 'start' }))
  useGo('goRegister', { page: 'board' })
  useGo('goAccounts', { page: 'accounts', tab: 'result' })
  useGo('goYear', { page: 'year', tab: 'calendar', year })
  // The pages themselves begin these while they are shown.
  useGo('newMeeting', { page: 'meetings', task: 'add' }, isOpen && !readOnly && here !== 'meetings')
  useGo(
    'newSeries',
    { page: 'year', tab: 'calendar', year, task: 'series' },
    isOpen && !readOnly && here !== 'year',
  )
  useGo('importMeeting', { page: 'import' }, isOpen && !readOnly)
  useGo('importAccounts', { page: 'accounts-import' }, isOpen && !readOnly)
}
