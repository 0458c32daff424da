/** Opening, making and closing of board files. What fails is told on the start page. */
import type { Input } from '../../../shared/contract.ts'
import type { FileToken } from '../../../shared/values.ts'
import { call, changeBoard } from '../../call.ts'
import { flushAll } from '../../flush.ts'
import { useNavigation } from '../../route.tsx'

export function useOpenBoard() {
  const { go } = useNavigation()

  const trying = async (change: () => Promise<unknown>) => {
    try {
      await flushAll()
      await change()
    } catch (failure) {
      go({ page: 'start', failure })
    }
  }

  const open = (file: FileToken) =>
    trying(async () => {
      await call('board.open', { file })
      await changeBoard()
    })

  /** Asks which file. */
  const choose = () =>
    trying(async () => {
      const chosen = await call('app.chooseBoard', {})
      if (chosen) await open(chosen.file)
    })

  const close = () =>
    trying(async () => {
      await call('board.close', {})
      await changeBoard()
    })

  return { open, choose, close }
}

/** Asks where the file is to lie, and makes it. Whether it was made: the person may think again. */
export async function createBoard(board: Omit<Input<'board.create'>, 'file'>): Promise<void> {
  const chosen = await call('app.chooseNewBoard', { name: board.name })
  if (!chosen) return
  await flushAll()
  await call('board.create', { ...board, file: chosen.file })
  await changeBoard()
}
