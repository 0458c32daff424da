/** What the menu asks of the whole window; a page answers what concerns it alone. */
import { useCommand } from '../commands.ts'
import { useOpenBoard } from '../features/start/useOpenBoard.ts'
import { useNavigation } from '../route.tsx'

export function useBoardCommands(): void {
  const { go } = useNavigation()
  const { choose, close } = useOpenBoard()
  useCommand('newBoard', () => go({ page: 'start', task: 'create' }))
  useCommand('openBoard', () => void choose())
  useCommand('closeBoard', () => void close())
  useCommand('settings', () => go({ page: 'settings' }))
}
